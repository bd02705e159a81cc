import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { TransactionSql } from 'postgres';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, openGroupsWorld, outcome } from './groups-world.ts';

export const slug = 'forum-in-proof';

/** The people of the groups; of them `chair`, `secretary` and `guest` (who books) have a duty in the session. */
export async function openRegistrationsWorld(): Promise<void> {
  await openGroupsWorld();
  await db.sql`insert into public.person_roles (person_id, role) values (${idOf('outsider')}, 'case_worker')`;
}

interface Session {
  here?: number | null;
  remote?: number | null;
  /** From today. */
  days?: number;
  state?: string;
}

/** One session whose registration is open and whose needs are booked by today, with nobody registered. */
export async function resetSession(given: Session = {}): Promise<void> {
  const { here = null, remote = null, days = 10, state = 'published' } = given;
  await db.sql`truncate public.sessions, private.attempts, public.audit_entries restart identity cascade`;
  await db.sql`delete from private.outbox`;
  await db.sql`delete from public.notifications`;
  const [row] = await db.sql<{ id: number }[]>`
    insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, place_name, address, capacity_here, capacity_remote)
    values (${slug}, 'spring', ${state}::public.session_state, '{"nl":"Forum","ar":"المنتدى"}', now() + make_interval(days => ${days}),
      now() + make_interval(days => ${days}, hours => 2), 'De Krook', 'Platteberg 11', ${here}, ${remote}) returning id`;
  await db.sql`insert into private.session_links (session_id, link) values (${row!.id}, 'https://meet.example.org/geheim')`;
  await db.sql`insert into public.session_deadlines (session_id, kind, offset_days, due_on) values
    (${row!.id}, 'registration_opens', -45, current_date - 5), (${row!.id}, 'registration_closes', -3, current_date + 7),
    (${row!.id}, 'interpreters', -21, current_date + 1)`;
  await db.sql`insert into public.session_officers (session_id, person_id, duty) values (${row!.id}, ${idOf('chair')}, 'chair'),
    (${row!.id}, ${idOf('secretary')}, 'secretary'), (${row!.id}, ${idOf('guest')}, 'booker')`;
}

export interface Fields {
  name?: string;
  way?: 'here' | 'remote' | 'nowhere';
  organisation?: string;
  listedFor?: string;
  organisationOnly?: boolean;
  language?: string;
  needs?: object[] | null;
  once?: string;
  forOther?: boolean;
  mail?: string | null;
  client?: string;
  proof?: string | null;
  trap?: string;
}

const wish = (fields: Fields) => {
  const { name = '', way = 'here', organisation = '', listedFor = 'nobody' } = fields;
  const { organisationOnly = false, language = 'nl' } = fields;
  return { name, way, organisation, listedFor, organisationOnly, language };
};

async function registerIn(sql: TransactionSql, fields: Fields): Promise<string> {
  const { once = randomUUID(), forOther = false, mail = null, client = randomUUID() } = fields;
  const { proof = null, trap = null, needs = [] } = fields;
  const [row] = await sql<{ value: Json }[]>`
    select public.register(${slug}, ${sql.json(wish(fields))}, ${needs && sql.json(needs as never)}, ${once}, ${forOther}, ${mail},
      ${client}, ${proof}, ${trap}) as value`;
  return String(row!.value['key']);
}

/** Registers somebody; visitors are called Lea unless they say otherwise. @returns the key of the page */
export function register(who: Who, fields: Fields = {}): Promise<string> {
  const named = who === 'visitor' ? { name: 'Lea', ...fields } : fields;
  return act(who, (sql) => registerIn(sql, named));
}

export const change = (who: Who, key: string, fields: Fields) =>
  act(
    who,
    (
      sql,
    ) => sql`select public.change_registration(${key}, ${sql.json(wish({ name: 'Lea', ...fields }))},
      ${fields.needs ? sql.json(fields.needs as never) : null})`,
  );

export const opened = (who: Who, key: string) =>
  call(who, 'get_registration', key, 'nl') as Promise<Json>;

/** State of a registration, as its page tells it to a visitor with the receipt. */
export const stateOf = async (key: string) => (await opened('visitor', key))['state'];

/** Lets the session begin this many hours ago. */
export const letBegin = (hours = 1) =>
  db.sql`update public.sessions set starts_at = now() - make_interval(hours => ${hours}), ends_at = now() + interval '2 hours'
    where slug = ${slug}`;

/** Lets the session be over since this many days. */
export const letEnd = (days: number) =>
  db.sql`update public.sessions set starts_at = now() - make_interval(days => ${days}, hours => 3),
    ends_at = now() - make_interval(days => ${days}), state = 'closed' where slug = ${slug}`;

/** The id of a registration by the name in it. */
export async function idNamed(name: string): Promise<number> {
  const [row] = await db.sql<{ id: number }[]>`
    select id::int as id from public.registrations where private.name_of(registrations) = ${name} order by id desc limit 1`;
  return row?.id ?? 0;
}

/** How many are in each line. */
export async function counts(): Promise<Json> {
  const [row] = await db.sql<
    { counts: Json }[]
  >`select private.counts_of_registration(s) as counts from public.sessions as s where slug = ${slug}`;
  return row!.counts;
}

/** As many connections as people press the button at once. */
export async function atOnce(
  tries: ((sql: postgres.Sql) => Promise<unknown>)[],
): Promise<string[]> {
  const sql = postgres(db.adminUrl, { max: 30, onnotice: () => undefined });
  try {
    return await Promise.all(tries.map((attempt) => outcome(attempt(sql))));
  } finally {
    await sql.end();
  }
}

/** A visitor registers on a connection of their own. */
export const registerOn = (sql: postgres.Sql, fields: Fields): Promise<string> =>
  sql.begin(async (own) => {
    await own`set local role anon`;
    return registerIn(own, { name: 'Lea', ...fields });
  }) as Promise<string>;
