import type { TransactionSql } from 'postgres';
import { plainOf } from '../../app/features/documents/document.ts';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { readWorld, rows } from './reading.ts';

interface Reported {
  group: string;
  title: string;
  number: number;
  /** People are named by their demo address, without what stands behind the @; null is a visitor. */
  by: string | null;
  reason: string;
  note: string;
  hours_ago: number;
}
interface Held {
  group: string;
  title: string;
  name: string;
  language: string;
  /** In Markdown. */
  text: string;
  hours_ago: number;
}

/** The demo people are known to the forum; some posts wait for a moderator. */
export async function loadReports(tx: TransactionSql): Promise<void> {
  await tx`
    insert into private.vouches (person_id)
    select id from auth.users where email like '%@demo.example'`;
  const { reported, held } = readWorld<{ reported: Reported[]; held: Held[] }>(
    'world/reports.json',
  );
  await addReports(tx, reported);
  for (const post of held) await addHeldPost(tx, post);
}

async function addReports(tx: TransactionSql, reported: Reported[]): Promise<void> {
  await tx`
    insert into private.post_cases (post_id, kept_language, kept_plain, kept_revision, opened_at)
    select p.id, p.language, p.plain, p.revision, now() - make_interval(hours => max(r.hours_ago))
    from jsonb_to_recordset(${rows(tx, reported)}) as r("group" text, title text, number int, hours_ago int)
    join public.working_groups as g on g.slug = r."group"
    join public.topics as t on t.group_id = g.id and t.title = r.title
    join public.posts as p on p.topic_id = t.id and p.number = r.number
    group by p.id`;
  await tx`insert into private.case_events (case_id, action, happened_at) select id, 'reported', opened_at from private.post_cases`;
  await tx`
    insert into private.reports (case_id, reporter_id, receipt_hash, reason, note, created_at)
    select c.id, u.id, case when r.by is null then sha256(extensions.gen_random_bytes(16)) end,
      r.reason::public.report_reason, r.note, now() - make_interval(hours => r.hours_ago)
    from jsonb_to_recordset(${rows(tx, reported)}) as r("group" text, title text, number int, by text, reason text,
      note text, hours_ago int)
    join public.working_groups as g on g.slug = r."group"
    join public.topics as t on t.group_id = g.id and t.title = r.title
    join public.posts as p on p.topic_id = t.id and p.number = r.number
    join private.post_cases as c on c.post_id = p.id
    left join auth.users as u on u.email = r.by || '@demo.example'`;
}

/** A first post of somebody who joined today; the account has no password and is in no list of demo people. */
async function addHeldPost(tx: TransactionSql, post: Held): Promise<void> {
  const document = documentFromMarkdown(post.text);
  const [person] = await tx<{ id: string }[]>`
    insert into auth.users (id, aud, role, email, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    values (gen_random_uuid(), 'authenticated', 'authenticated', ${`${post.name.toLowerCase()}@example.org`}, '{}', '{}', now(), now())
    returning id`;
  if (!person) throw new Error(`nobody wrote ${post.title}`);
  await tx`update public.people set display_name = ${post.name}, language = ${post.language} where id = ${person.id}`;
  await tx`
    with t as (
      update public.topics as topics set last_number = topics.last_number + 1,
        gone = topics.gone + int4multirange(int4range(topics.last_number + 1, topics.last_number + 2))
      from public.working_groups as g
      where g.slug = ${post.group} and topics.group_id = g.id and topics.title = ${post.title}
      returning topics.id, topics.last_number
    )
    insert into public.posts (topic_id, number, author_id, language, document, plain, state, created_at)
    select t.id, t.last_number, ${person.id}, ${post.language}, ${rows(tx, document)}, ${plainOf(document)}, 'held',
      now() - make_interval(hours => ${post.hours_ago})
    from t`;
}
