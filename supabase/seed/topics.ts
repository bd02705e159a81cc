import type { TransactionSql } from 'postgres';
import { plainOf } from '../../app/features/documents/document.ts';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { readWorld, rows } from './reading.ts';

/** People are named by their demo address, without what stands behind the @. */
interface Post {
  by: string;
  organisation?: string;
  language: string;
  /** After the post before it. */
  hours_later: number;
  /** In Markdown. */
  text: string;
  answers?: number;
  /** Person to kind. */
  reactions?: Record<string, string>;
  /** Language to the text in it and who made it. */
  translations?: Record<string, { by: string; text: string }>;
  state?: string;
}
interface Topic {
  group: string;
  title: string;
  language: string;
  audience: string;
  days_ago: number;
  is_pinned?: boolean;
  closed_reason?: string;
  /** Person to the last number that this person read. */
  read?: Record<string, number>;
  posts: Post[];
}

/** Loads what the groups talk about, each topic at its age, with what the demo people have read of it. */
export async function loadTopics(tx: TransactionSql): Promise<void> {
  for (const topic of readWorld<Topic[]>('world/topics.json')) {
    const id = await addTopic(tx, topic);
    await addPosts(tx, id, topic);
    await addReaders(tx, id, topic);
    await tx`select private.recount_topic(${id})`;
  }
}

async function addTopic(tx: TransactionSql, topic: Topic): Promise<string> {
  const author = topic.posts[0]?.by;
  const [row] = await tx<{ id: string }[]>`
    insert into public.topics (group_id, title, language, audience, state, closed_reason, is_pinned, author_id, created_at)
    select g.id, t.title, t.language, t.audience::public.audience,
      case when t.closed_reason is null then 'open' else 'closed' end::public.topic_state, t.closed_reason,
      coalesce(t.is_pinned, false), u.id, now() - make_interval(days => t.days_ago)
    from jsonb_to_record(${rows(tx, topic)}) as t("group" text, title text, language text, audience text,
      closed_reason text, is_pinned boolean, days_ago int)
    join public.working_groups as g on g.slug = t."group"
    join auth.users as u on u.email = ${`${author}@demo.example`}
    returning id`;
  if (!row) throw new Error(`no group ${topic.group} or no person ${author}`);
  return row.id;
}

async function addPosts(tx: TransactionSql, id: string, topic: Topic): Promise<void> {
  let hours = 0;
  const posts = topic.posts.map((post, i) => {
    hours += i === 0 ? 0 : post.hours_later;
    const document = post.state === 'removed' ? null : documentFromMarkdown(post.text);
    const translations = Object.entries(post.translations ?? {}).map(
      ([language, { by, text }]) => ({ language, by, document: documentFromMarkdown(text) }),
    );
    return {
      ...post,
      translations,
      number: i + 1,
      hours,
      document,
      plain: document ? plainOf(document) : '',
    };
  });
  await tx`
    insert into public.posts (topic_id, number, answers, author_id, organisation_id, language, document, plain, state, created_at)
    select t.id, p.number, p.answers, u.id, o.id, p.language, nullif(p.document, 'null'), p.plain,
      coalesce(p.state, 'visible')::public.post_state, t.created_at + make_interval(hours => p.hours)
    from public.topics as t
    cross join jsonb_to_recordset(${rows(tx, posts)}) as p(number int, answers int, by text, organisation text,
      language text, document jsonb, plain text, state text, hours int)
    join auth.users as u on u.email = p.by || '@demo.example'
    left join public.organisations as o on o.slug = p.organisation
    where t.id = ${id}`;
  await tx`
    insert into public.post_reactions (post_id, kind, person_id, reacted_at)
    select p.id, r.value::public.reaction_kind, u.id, p.created_at + interval '1 hour'
    from jsonb_to_recordset(${rows(tx, posts)}) as w(number int, reactions jsonb)
    join public.posts as p on p.topic_id = ${id} and p.number = w.number
    cross join lateral jsonb_each_text(coalesce(w.reactions, '{}')) as r
    join auth.users as u on u.email = r.key || '@demo.example'`;
  await addTranslations(tx, id, posts);
}

/** Posts in other languages, a day after they were written. */
async function addTranslations(
  tx: TransactionSql,
  id: string,
  posts: { number: number; translations: object[] }[],
): Promise<void> {
  await tx`
    insert into private.post_translations (post_id, language, is_machine, document, of_revision, written_by, written_at)
    select p.id, x.language, false, x.document, 1, u.id, p.created_at + interval '1 day'
    from jsonb_to_recordset(${rows(tx, posts)}) as w(number int, translations jsonb)
    join public.posts as p on p.topic_id = ${id} and p.number = w.number
    cross join lateral jsonb_to_recordset(w.translations) as x(language text, by text, document jsonb)
    join auth.users as u on u.email = x.by || '@demo.example'`;
}

/** Everybody has read their own posts, and some all up to a number. */
async function addReaders(tx: TransactionSql, id: string, { read = {} }: Topic): Promise<void> {
  await tx`
    insert into public.topic_readers (topic_id, person_id, read_ranges)
    select ${id}, person_id, range_agg(numbers)
    from (
      select author_id, int4range(number, number + 1) from public.posts where topic_id = ${id}
      union all
      select u.id, int4range(1, r.value::int + 1)
      from jsonb_each_text(${rows(tx, read)}) as r join auth.users as u on u.email = r.key || '@demo.example'
    ) as seen (person_id, numbers)
    group by person_id`;
}
