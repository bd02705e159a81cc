import type { TransactionSql } from 'postgres';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { plainOf } from '../../app/features/documents/document.ts';
import { itemIdOf } from './agenda.ts';
import { readWorld, rows } from './reading.ts';

interface Objection {
  by: string;
  language: string;
  at: string;
  text: string;
  state: string;
  answer?: string;
  decidedAt: string;
}

interface Entry {
  /** Key of an agenda item; null for the session as a whole. */
  item: string | null;
  /** In Markdown; what it said before an objection was accepted stands in `earlier`. */
  text: string;
  earlier?: string;
  objections?: Objection[];
  errata?: { at: string; text: string }[];
}

interface Outcome {
  number: number;
  item: string;
  kind: string;
  result?: string;
  text: string;
  reviewOn?: string;
  /** Short texts by language; Dutch is the source. */
  texts?: Record<string, string>;
  outdated?: string[];
}

/** What the room asked, and was answered there or in short. */
interface Question {
  item: string;
  language: string;
  text: string;
  supports: number;
  answer?: string | null;
}

interface Released {
  decisionsForParticipants: string;
  decisionsForEverybody: string;
  textsForParticipants: string;
  textsForEverybody: string;
  minutesForParticipants: string;
  minutesForEverybody?: string;
}

/** People are named by their demo address without what stands behind the @. */
interface Minutes {
  session: string;
  language: string;
  by: string;
  sentAt: string;
  approvedAt: string;
  released: Released;
  questions: Question[];
  entries: Entry[];
  outcomes: Outcome[];
}

/** Loads what was noted, decided and objected in past sessions, approved and released. */
export async function loadMinutes(tx: TransactionSql): Promise<void> {
  for (const minutes of readWorld<Minutes[]>('world/minutes.json')) {
    const [session] = await tx<{ id: number }[]>`
      insert into public.minutes (session_id, language, started_at)
      select s.id, ${minutes.language}, s.starts_at from public.sessions as s where s.slug = ${minutes.session}
      returning session_id as id`;
    if (!session) throw new Error(`no session ${minutes.session}`);
    for (const question of minutes.questions) await addQuestion(tx, session.id, minutes, question);
    for (const entry of minutes.entries) await addEntry(tx, session.id, minutes, entry);
    for (const outcome of minutes.outcomes) await addOutcome(tx, session.id, minutes, outcome);
    await approve(tx, session.id, minutes);
    await addReleases(tx, session.id, minutes.released);
  }
}

async function addQuestion(
  tx: TransactionSql,
  session: number,
  { language }: Minutes,
  { item, answer = null, ...question }: Question,
): Promise<void> {
  await tx`
    insert into public.room_questions (session_id, item_id, language, text, supports, state, answer, answer_language, asked_at)
    select s.id, ${await itemIdOf(tx, item)}, ${question.language}, ${question.text}, ${question.supports}, 'answered', ${answer},
      ${answer === null ? null : language}, s.starts_at
    from public.sessions as s where s.id = ${session}`;
}

async function addEntry(
  tx: TransactionSql,
  session: number,
  { by, sentAt, language }: Minutes,
  { item, text, earlier, objections = [], errata = [] }: Entry,
): Promise<void> {
  const texts = [...(earlier === undefined ? [] : [earlier]), text];
  const document = documentFromMarkdown(text);
  const itemId = item === null ? null : await itemIdOf(tx, item);
  const [entry] = await tx<{ id: string }[]>`
    insert into public.minute_entries (session_id, item_id, document, plain, revision, written_by, written_at)
    select ${session}, ${itemId}::bigint, ${rows(tx, document)}, ${plainOf(document)}, ${texts.length}, u.id, ${sentAt}
    from auth.users as u where u.email = ${`${by}@demo.example`} returning id`;
  if (!entry) throw new Error(`no person ${by}`);
  for (const [index, words] of texts.entries()) {
    await tx`
      insert into private.minute_revisions (entry_id, revision, document, written_by, written_at)
      select ${entry.id}, ${index + 1}, ${rows(tx, documentFromMarkdown(words))}, e.written_by, ${sentAt}
      from public.minute_entries as e where e.id = ${entry.id}`;
  }
  await tx`
    insert into public.minute_objections (entry_id, raised_by, language, text, raised_at, state, answer, decided_by, decided_at)
    select ${entry.id}, u.id, o.language, o.text, o.at, o.state::public.objection_state, o.answer,
      case when o.state <> 'withdrawn' then w.id end, o."decidedAt"
    from jsonb_to_recordset(${rows(tx, objections)}) as o("by" text, language text, at timestamptz, text text, state text,
      answer text, "decidedAt" timestamptz)
    join auth.users as u on u.email = o."by" || '@demo.example'
    join auth.users as w on w.email = ${`${by}@demo.example`}`;
  await tx`
    insert into public.minute_errata (entry_id, language, text, added_by, added_at)
    select ${entry.id}, ${language}, e.text, u.id, e.at
    from jsonb_to_recordset(${rows(tx, errata)}) as e(at timestamptz, text text), auth.users as u
    where u.email = 'coordinator@demo.example'`;
}

async function addOutcome(
  tx: TransactionSql,
  session: number,
  { by, language, released }: Minutes,
  outcome: Outcome,
): Promise<void> {
  const [decision] = await tx<{ id: string }[]>`
    insert into public.decisions (session_id, item_id, number, kind, result, language, text, recorded_by, recorded_at, review_on,
      for_participants_at, for_everybody_at)
    select s.id, ${await itemIdOf(tx, outcome.item)}, o.number, o.kind::public.outcome_kind, o.result::public.decision_result,
      ${language}, o.text, u.id, s.ends_at, o."reviewOn", ${released.decisionsForParticipants}, ${released.decisionsForEverybody}
    from jsonb_to_record(${rows(tx, outcome)}) as o(number int, kind text, result text, text text, "reviewOn" date)
    join public.sessions as s on s.id = ${session}
    join auth.users as u on u.email = ${`${by}@demo.example`}
    returning id`;
  if (!decision) throw new Error(`no outcome ${outcome.number}`);
  await tx`
    insert into public.decision_texts (decision_id, language, text, state, written_by, written_at)
    select ${decision.id}, t.key, t.value, case when t.key = ${language} then 'source'
      when t.key = any (${outcome.outdated ?? []}::text[]) then 'outdated' else 'checked' end::public.text_state, u.id,
      ${released.textsForParticipants}
    from jsonb_each_text(${rows(tx, outcome.texts ?? {})}) as t join auth.users as u on u.email = 'editor@demo.example'`;
}

/** As the job does it: silence approved, and from then on nothing changes. */
async function approve(
  tx: TransactionSql,
  session: number,
  { sentAt, approvedAt, released }: Minutes,
): Promise<void> {
  await tx`
    update public.minutes as m set state = 'approved', sent_at = ${sentAt},
      window_ends_at = ${sentAt}::timestamptz + interval '10 days', end_told_at = ${sentAt}::timestamptz + interval '8 days',
      approved_at = ${approvedAt}, frozen = private.frame_of_minutes(s), for_participants_at = ${released.minutesForParticipants},
      for_everybody_at = ${released.minutesForEverybody ?? null}, texts_for_participants_at = ${released.textsForParticipants},
      texts_for_everybody_at = ${released.textsForEverybody}
    from public.sessions as s where s.id = m.session_id and m.session_id = ${session}`;
  await tx`update public.decisions set final_at = ${approvedAt} where session_id = ${session}`;
  await tx`update public.sessions set completed_at = ${approvedAt} where id = ${session} and completed_at is null`;
}

async function addReleases(tx: TransactionSql, session: number, released: Released): Promise<void> {
  for (const [step, at] of Object.entries(released)) {
    const [, part = '', audience = ''] = /^(\w+)For(\w+)$/.exec(step) ?? [];
    await tx`
      insert into public.minutes_releases (session_id, part, audience, released_by, released_at, told)
      select ${session}, ${part}::public.minutes_part, ${audience.toLowerCase()}::public.release_audience, u.id, ${at}::timestamptz, count(g.id)
      from auth.users as u left join public.registrations as g on g.session_id = ${session} and g.person_id is not null
      where u.email = 'coordinator@demo.example' group by u.id`;
  }
}
