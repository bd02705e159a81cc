import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, resetGroups } from './groups-world.ts';

/** A day this many days from today in the city, as a form sends it. */
export function dayIn(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format();
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days between two ISO dates. */
export const daysFrom = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

export interface Made {
  slug: string;
  past: { kind: string; title: string | null; dueOn: string }[];
}

/** Makes a session as somebody. */
export function make(
  who: Who,
  day: string,
  starts = '18:30',
  ends = '21:00',
  once: string | null = null,
): Promise<Made> {
  return call(who, 'make_session', day, starts, ends, once) as Promise<Made>;
}

/** A session that is announced, without telling anybody of it. */
export async function announced(day: string): Promise<string> {
  const { slug } = await make('coordinator', day);
  await call('coordinator', 'publish_session', slug);
  await db.sql`delete from public.notifications`;
  await db.sql`delete from private.outbox`;
  return slug;
}

const words = (nl: string) => ({ nl, en: `${nl} (en)`, fr: `${nl} (fr)`, ar: `${nl} (ar)` });

/** What the form of a session sends; the rest stands as it is here. */
export interface Fields {
  title?: string;
  day?: string;
  starts?: string;
  ends?: string;
  place?: string | null;
  link?: string | null;
  capacityHere?: number | null;
}

/** Changes a session as somebody; @returns the new sequence and what is past */
export function change(who: Who, slug: string, base: number, fields: Fields = {}) {
  const { title = 'Forum', day = dayIn(100), starts = '18:30', ends = '21:00' } = fields;
  const { place = 'De Krook', link = null, capacityHere = null } = fields;
  return act(who, async (sql) => {
    const [row] = await sql`select public.change_session(session_slug => ${slug}, base => ${base},
      titles => ${sql.json(words(title))}, day => ${day}, starts => ${starts}, ends => ${ends}, place => ${place},
      link => ${link}, capacity_here => ${capacityHere}) as value`;
    return row!['value'] as { sequence: number; past: Made['past'] };
  });
}

export interface Deadline {
  id: number;
  kind: string;
  title: string | null;
  dueOn: string;
  isFixed: boolean;
  isDone: boolean;
  isLate: boolean;
  owner: Json | null;
}

export const preparation = (who: Who, slug: string) =>
  call(who, 'get_preparation', slug, 'nl') as Promise<Json & { deadlines: Deadline[] }>;

/** Deadlines of a session by kind, as the coordinator sees them. */
export async function deadlines(slug: string): Promise<Record<string, Deadline>> {
  const { deadlines: rows } = await preparation('coordinator', slug);
  return Object.fromEntries(rows.map((row) => [row.kind, row]));
}

export const overview = (who: Who, slug: string) =>
  call(who, 'get_session', slug, 'nl') as Promise<Json & { session: Json; link: string | null }>;

export async function stateOf(slug: string): Promise<string> {
  const [row] = await db.sql`select state from public.sessions where slug = ${slug}`;
  return String(row?.['state']);
}

/** Moves a session in time as nobody may, with its deadlines where they are. */
export async function letBe(slug: string, hoursFromNow: number): Promise<void> {
  await db.sql`update public.sessions set starts_at = now() + make_interval(hours => ${hoursFromNow}),
    ends_at = now() + make_interval(hours => ${hoursFromNow} + 3) where slug = ${slug}`;
}

export async function officer(who: Who, slug: string, duty: 'chair' | 'secretary' | 'booker') {
  await db.sql`insert into public.session_officers (session_id, person_id, duty)
    select id, ${idOf(who)}, ${duty} from public.sessions where slug = ${slug} on conflict do nothing`;
}

export async function registered(
  who: Who,
  slug: string,
  way: 'here' | 'remote',
  state = 'registered',
) {
  await db.sql`insert into public.registrations (session_id, person_id, way, state, language, cancelled_at)
    select id, ${idOf(who)}, ${way}, ${state}, 'nl', case when ${state} = 'cancelled' then now() end from public.sessions where slug = ${slug}`;
}

/** Kinds of notices that somebody has of sessions, oldest first. */
export async function heard(who: Who): Promise<string[]> {
  const rows =
    await db.sql`select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map((row) => String(row['kind']));
}

/** No session, no notice; groups as in the beginning. */
export async function resetSessions(): Promise<void> {
  await resetGroups();
  await db.sql`truncate public.sessions restart identity cascade`;
  await db.sql`delete from public.notifications`;
}
