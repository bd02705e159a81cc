import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, outcome } from './groups-world.ts';
import { resetMeetings } from './meetings-world.ts';

/** Who leads the session and who writes its minutes; neither sits in a group. */
export const sessionChair: Who = 'successor';
export const sessionSecretary: Who = 'moderator';

/**
 * Groups with a seat that `speaker` holds, and three sessions: `now` with an open call, `later` whose call
 * opens after it, and `draft`, which nobody knows of.
 */
export async function resetAgenda(): Promise<void> {
  await resetMeetings();
  await db.sql`delete from public.sessions`;
  await db.sql`delete from public.notifications`;
  await db.sql`delete from public.terms where vocabulary = 'theme'`;
  await db.sql`insert into public.terms (vocabulary, slug, labels, position) values
    ('theme', 'housing', '{"nl":"Wonen","en":"Housing"}', 1), ('theme', 'work', '{"nl":"Werk","en":"Work"}', 2)`;
  await db.sql`insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, zone)
    select slug, kind::public.session_kind, state::public.session_state, jsonb_build_object('nl', 'Forum ' || slug),
      (current_date + days + time '18:30') at time zone 'Europe/Brussels', (current_date + days + time '21:00') at time zone 'Europe/Brussels', 'Europe/Brussels'
    from (values ('now', 'spring', 'published', 100), ('later', 'autumn', 'published', 280), ('draft', 'spring', 'draft', 460)) as s(slug, kind, state, days)`;
  await deadlines('now', -10, 10);
  await deadlines('later', 190, 220);
  await db.sql`insert into public.session_officers (session_id, person_id, duty)
    select s.id, o.person::uuid, o.duty::public.session_duty
    from public.sessions as s, (values (${idOf(sessionChair)}, 'chair'), (${idOf(sessionSecretary)}, 'secretary')) as o(person, duty)
    where s.slug = 'now'`;
}

/** When the call of a session opens and closes, in days from today. */
export async function deadlines(session: string, opens: number, closes: number): Promise<void> {
  await db.sql`delete from public.session_deadlines where session_id = (select id from public.sessions where slug = ${session})`;
  await db.sql`insert into public.session_deadlines (session_id, kind, offset_days, due_on)
    select s.id, d.kind::public.deadline_kind, 0, current_date + d.days
    from public.sessions as s, (values ('call_opens', ${opens}::int), ('call_closes', ${closes}::int), ('agenda', ${closes}::int + 15)) as d(kind, days)
    where s.slug = ${session}`;
}

/** What a proposal sends; the rest stands as it is here. */
interface Fields {
  title?: string;
  why?: string | null;
  wanted?: string | null;
  minutes?: number;
  type?: string;
  language?: string;
  speaker?: string;
  links?: string[];
  submits?: boolean;
  answer?: string | null;
  once?: string | null;
}

const filled = (fields: Fields) => ({
  title: 'Huurwaarborg',
  why: 'Wie een huis zoekt, wacht te lang.',
  wanted: 'Een afspraak met de dienst Wonen.',
  minutes: 20,
  type: 'discussion',
  language: 'nl',
  speaker: '',
  links: [],
  submits: true,
  answer: null,
  once: null,
  ...fields,
});

/** Proposes an item as somebody; @returns its id */
export function propose(who: Who, fields: Fields = {}, session = 'now'): Promise<number> {
  const f = filled(fields);
  return act(who, async (sql) => {
    const [row] =
      await sql`select public.propose_item(${session}, ${f.title}, ${f.minutes}, ${f.type}, ${f.language}, ${f.submits},
      ${f.why}, ${f.wanted}, ${f.speaker}, ${f.links}, ${f.once}) as id`;
    return Number(row?.['id']);
  });
}

export function rewrite(who: Who, id: number, base: number, fields: Fields = {}): Promise<string> {
  const f = filled(fields);
  return outcome(
    act(
      who,
      (
        sql,
      ) => sql`select public.change_proposal('now', ${id}, ${base}, ${f.title}, ${f.minutes}, ${f.type}, ${f.language},
        ${f.submits}, ${f.why}, ${f.wanted}, ${f.speaker}, ${f.links}, ${f.answer})`,
    ),
  );
}

/** An item as it is stored. */
export async function item(id: number): Promise<Json & { revision: number; state: string }> {
  const [row] = await db.sql`select * from public.agenda_items where id = ${id}`;
  return row as Json & { revision: number; state: string };
}

/** Decides as somebody on what is there now, or on an older revision. */
export async function decide(
  who: Who,
  id: number,
  step: string,
  more: {
    reason?: string | null;
    section?: number;
    target?: number;
    base?: number;
    session?: string;
  } = {},
): Promise<string> {
  const base = more.base ?? (await item(id)).revision;
  const { reason = step === 'accept' ? null : 'Daarom', section = null, target = null } = more;
  return outcome(
    act(
      who,
      (sql) =>
        sql`select public.decide_item(${more.session ?? 'now'}, ${id}, ${base}, ${step}, ${reason}, ${section}, ${target})`,
    ),
  );
}

/** Which list of a session is the present one. */
export async function revisionOf(session = 'now'): Promise<number> {
  const [row] = await db.sql`select agenda_revision from public.sessions where slug = ${session}`;
  return Number(row?.['agenda_revision']);
}

/** A new part at the end of the working agenda; @returns its id */
export async function section(title = 'Eerste deel', session = 'now'): Promise<number> {
  const base = await revisionOf(session);
  return act('coordinator', async (sql) => {
    const [row] =
      await sql`select public.save_agenda_section(${session}, ${base}, ${sql.json({ nl: title })}) as id`;
    return Number(row?.['id']);
  });
}

/** Something of the city's own at the end of a part; @returns its id */
export async function add(part: number, title: string, minutes = 15, type = 'information') {
  const base = await revisionOf();
  return Number(
    await call('coordinator', 'add_agenda_item', 'now', base, part, type, 'nl', title, minutes),
  );
}

export const move = async (id: number, part: number, place: number, base?: number) =>
  outcome(
    call('coordinator', 'move_agenda_item', 'now', base ?? (await revisionOf()), id, part, place),
  );

export const publish = async (note: string | null = null, base?: number) =>
  outcome(call('coordinator', 'publish_agenda', 'now', base ?? (await revisionOf()), note));

export const agenda = (who: Who, letter = '') =>
  call(who, 'get_agenda', 'now', letter, 'nl') as Promise<Json>;

/** Kinds of what somebody was told of items and agenda, oldest first. */
export async function told(who: Who): Promise<string[]> {
  const rows =
    await db.sql`select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map((row) => row['kind'] as string);
}

/** A topic of a group with this audience; @returns its id */
export async function topic(group: string, audience: string, title: string): Promise<number> {
  const [row] =
    await db.sql`insert into public.topics (group_id, title, language, audience, author_id)
    select g.id, ${title}, 'nl', ${audience}::public.audience, ${idOf('chair')} from public.working_groups as g where g.slug = ${group}
    returning id`;
  return Number(row?.['id']);
}
