import { randomUUID } from 'node:crypto';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, organisation, outcome, resetGroups } from './groups-world.ts';

/** A text as the editor keeps it. */
export const text = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((words) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: words }],
    })),
  },
});

export interface MinutesSession {
  id: number;
  slug: string;
  /** Items of the published agenda, in order; the third is a break. */
  items: number[];
}

/**
 * A session that was held: `chair` led it, `secretary` writes, `member` (for De Kring) and `speaker` (from
 * afar) were there; `guest` was registered and did not come.
 */
export async function heldSession(state: 'published' | 'open' | 'closed' = 'closed') {
  const slug = `sessie-${randomUUID().slice(0, 8)}`;
  const [row] = await db.sql<{ id: number }[]>`
    insert into public.sessions (slug, kind, state, titles, summaries, starts_at, ends_at, place_name)
    select ${slug}, 'spring', ${state}, '{"nl":"Sessie","en":"Session","fr":"Session","ar":"جلسة"}', '{}',
      -- At ten in the morning of the city: whenever the test runs, it ended on the day on which it began.
      ten, ten + interval '3 hours', 'De Krook'
    from (select (private.today() - 2 + time '10:00') at time zone private.city_zone() as ten) as day returning id`;
  const id = row!.id;
  const rows = await db.sql<{ id: number }[]>`
    insert into public.agenda_items (session_id, position, type, state, language, title, group_id, proposer_id)
    select ${id}, i.position, i.type::public.item_type, 'accepted', 'nl', i.title, g.id, ${idOf('member')}
    from (values (1, 'decision', 'Contracten'), (2, 'discussion', 'Wonen'), (3, 'break', 'Pauze')) as i (position, type, title),
      public.working_groups as g where g.slug = 'asking' order by i.position returning id::int`;
  const items = rows.map((item) => item.id);
  const content = {
    startsAt: new Date().toISOString(),
    sections: [
      {
        id: 1,
        titles: { nl: 'Deel' },
        items: items.map((item, place) => ({
          id: item,
          type: ['decision', 'discussion', 'break'][place],
          language: 'nl',
          title: ['Contracten', 'Wonen', 'Pauze'][place],
          titles: {},
        })),
      },
    ],
  };
  await db.sql`insert into public.agenda_versions (session_id, number, content) values (${id}, 1, ${db.sql.json(content as never)})`;
  await db.sql`insert into public.session_officers (session_id, person_id, duty)
    values (${id}, ${idOf('chair')}, 'chair'), (${id}, ${idOf('secretary')}, 'secretary')`;
  await db.sql`insert into public.registrations (session_id, person_id, way, state, language)
    select ${id}, p, 'here', 'registered', 'nl' from unnest(${db.sql.array([idOf('member'), idOf('guest')])}::uuid[]) as p`;
  await db.sql`insert into public.session_presences (session_id, person_id, organisation_id, way)
    values (${id}, ${idOf('member')}, ${organisation}, 'here'), (${id}, ${idOf('speaker')}, null, 'remote')`;
  return { id, slug, items } satisfies MinutesSession;
}

/** Groups as in the beginning; who edits is `successor`. */
export async function resetMinutes(): Promise<void> {
  await db.sql`truncate public.sessions, public.agenda_items, public.notifications restart identity cascade`;
  await resetGroups();
  await db.sql`insert into public.person_roles (person_id, role) values (${idOf('successor')}, 'editor') on conflict do nothing`;
}

/** Saves a text as somebody; the revision, or what was refused, with the detail of a conflict. */
export async function write(
  who: Who,
  s: MinutesSession,
  item: number | null,
  base: number,
  words: string,
  writer: string | null = null,
  step: number | null = null,
) {
  let detail: Json | null = null;
  let saved: Json | null = null;
  const said = await outcome(
    act(who, async (sql) => {
      const [row] =
        await sql`select public.save_minute_entry(${s.slug}, ${item}, ${base}, ${sql.json(text(words))}, ${words}, ${writer}, ${step}) as saved`;
      saved = row!['saved'] as Json;
    }).catch((error: { detail?: string }) => {
      detail = error.detail ? (JSON.parse(error.detail) as Json) : null;
      throw error;
    }),
  );
  return { said, detail: detail as Json | null, revision: (saved as Json | null)?.['revision'] };
}

/** Records an outcome; fields that are not named are empty. */
export function record(
  who: Who,
  s: MinutesSession,
  item: number | null,
  kind: string,
  words: string,
  more: { result?: string; reviewOn?: string; once?: string; dueOn?: string } = {},
): Promise<{ id: number; number: number }> {
  const { result = kind === 'decision' ? 'adopted' : null, reviewOn = null, once = null } = more;
  const owner = kind === 'commitment' ? 'kring' : null;
  const due = kind === 'commitment' ? (more.dueOn ?? '2030-01-01') : null;
  const given = [s.slug, item, kind, words, result, reviewOn, once, owner, null, null, null, due];
  return call(who, 'record_outcome', ...given) as Promise<{ id: number; number: number }>;
}

/** Writes something and sends the draft; @returns the entries by item */
export async function sent(s: MinutesSession): Promise<Map<number | null, number>> {
  await write('secretary', s, s.items[0]!, 0, 'Wat er gezegd is');
  await call('secretary', 'send_minutes', s.slug, 10);
  const rows = await db.sql<{ id: number; item: number | null }[]>`
    select id::int, item_id::int as item from public.minute_entries where session_id = ${s.id} order by id`;
  return new Map(rows.map(({ id, item }) => [item, id]));
}

/** Answers an objection; accepted with a new text on this revision. */
export function answer(who: Who, objection: number, words: string | null, base = 1, reason = '') {
  const document = words === null ? null : db.sql.json(text(words));
  return outcome(
    act(
      who,
      (sql) => sql`select public.answer_objection(${objection}, ${words !== null}, ${reason},
        ${words === null ? null : base}, ${document}, ${words})`,
    ),
  );
}

/** Lets this many days go by for the windows of a session. */
export async function letGo(s: MinutesSession, days: number): Promise<void> {
  await db.sql`update public.minutes set window_ends_at = window_ends_at - make_interval(days => ${days}),
    sent_at = sent_at - make_interval(days => ${days}) where session_id = ${s.id} and state = 'in_approval'`;
  await db.sql`update public.minute_entries set window_ends_at = window_ends_at - make_interval(days => ${days})
    where session_id = ${s.id} and window_ends_at is not null`;
}

/** The job that approves; @returns how many sessions */
export async function approve(): Promise<number> {
  const [row] = await db.sql`select private.approve_minutes(now()) as approved`;
  return Number(row!['approved']);
}

export const minutesOf = async (who: Who, s: MinutesSession) =>
  ((await call(who, 'get_minutes', s.slug, 'nl')) as { minutes: Json | null }).minutes;

/** Kinds of notices of somebody, oldest first. */
export async function told(who: Who): Promise<string[]> {
  const rows = await db.sql<{ kind: string }[]>`
    select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map(({ kind }) => kind);
}
