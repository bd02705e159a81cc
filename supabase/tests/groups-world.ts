import type { TransactionSql } from 'postgres';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

export let db: TestDatabase;

/** Who acts; each has the address `<name>@example.org`. */
export const people = [
  'chair',
  'secretary',
  'member',
  'guest',
  'outsider',
  'speaker',
  'successor',
  'coordinator',
  'moderator',
] as const;
export type Who = (typeof people)[number] | 'visitor';
export const idOf = (who: Who): string =>
  `00000000-0000-4000-8000-00000000000${people.indexOf(who as 'chair')}`;
export const mailOf = (who: Who): string => `${who}@example.org`;
export const organisation = '00000000-0000-4000-9000-000000000001';

/**
 * Opens a database with groups `open`, `asking`, `closed` and `inside` (read by members only), the
 * same people in each, and an organisation with two representatives.
 */
export async function openGroupsWorld(): Promise<void> {
  db = await createTestDatabase();
  for (const who of people) {
    await db.sql`insert into auth.users (id, email) values (${idOf(who)}, ${mailOf(who)})`;
    await db.sql`update public.people set display_name = ${who} where id = ${idOf(who)}`;
  }
  await db.sql`insert into public.person_roles (person_id, role)
    values (${idOf('coordinator')}, 'coordinator'), (${idOf('moderator')}, 'moderator')`;
  await db.sql`insert into public.organisations (id, slug, name, type) values (${organisation}, 'kring', 'De Kring', 'ngo'),
    ('00000000-0000-4000-9000-000000000002', 'other', 'Een andere', 'ngo')`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
    values (${organisation}, ${idOf('speaker')}), (${organisation}, ${idOf('successor')})`;
  await resetGroups();
}

/** All groups as in the beginning, and no mail. */
export async function resetGroups(): Promise<void> {
  await db.sql`truncate public.working_groups restart identity cascade`;
  await db.sql`delete from private.outbox`;
  await db.sql`delete from private.attempts`;
  await db.sql`insert into public.working_groups (slug, names, purposes, access, reading) values
    ('open', '{"nl":"Open"}', '{"nl":"x"}', 'open', 'public'), ('asking', '{"nl":"Vraag"}', '{"nl":"x"}', 'on_request', 'public'),
    ('closed', '{"nl":"Dicht"}', '{"nl":"x"}', 'closed', 'public'), ('inside', '{"nl":"Binnen"}', '{"nl":"x"}', 'on_request', 'members')`;
  for (const role of ['chair', 'secretary', 'member', 'guest'] as const) {
    await db.sql`insert into public.group_members (group_id, person_id, role, state, since_on)
      select id, ${idOf(role)}, ${role}, 'active', '2026-01-01' from public.working_groups`;
  }
}

/** Runs statements as somebody and keeps what they did. */
export function act<T>(who: Who, run: (sql: TransactionSql) => Promise<T>): Promise<T> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const sub = who === 'visitor' ? '' : idOf(who);
  return db.sql.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify({ role, ...(sub ? { sub } : {}) })}, true),
      set_config('request.jwt.claim.sub', ${sub}, true), set_config('role', ${role}, true)`;
    return run(sql);
  }) as Promise<T>;
}

/** `done`, or the code of the refusal; of refused input its message. */
export async function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

type Value = string | number | boolean | null;

/** Calls a function of the API; null arguments are typed by the function itself. */
export function call(who: Who, name: string, ...given: Value[]): Promise<unknown> {
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  return act(who, async (sql) => {
    const [row] = await sql.unsafe(`select public.${name}(${places}) as value`, given);
    return row?.['value'] as unknown;
  });
}
export const tried = (who: Who, name: string, ...given: Value[]) =>
  outcome(call(who, name, ...given));

export type Json = Record<string, unknown>;
export const page = (who: Who, group: string) =>
  call(who, 'list_group_members', group, 'nl') as Promise<Json>;

/** The id of somebody's newest row in a group. */
export async function memberRow(who: Who, group: string): Promise<{ id: number; state: string }> {
  const [row] = await db.sql<{ id: number; state: string }[]>`
    select m.id::int, m.state from public.group_members as m join public.working_groups as g on g.id = m.group_id
    where g.slug = ${group} and m.person_id = ${idOf(who)} order by m.id desc limit 1`;
  return row ?? { id: 0, state: 'none' };
}

export async function seatRow(group: string): Promise<{ id: number; state: string }> {
  const [row] = await db.sql<{ id: number; state: string }[]>`
    select s.id::int, s.state from public.group_seats as s join public.working_groups as g on g.id = s.group_id
    where g.slug = ${group} order by s.id desc limit 1`;
  return row ?? { id: 0, state: 'none' };
}

/** Kinds of mail that wait for an address, oldest first. */
export async function mailsTo(mail: string): Promise<{ kind: string; payload: Json }[]> {
  return db.sql<{ kind: string; payload: Json }[]>`
    select kind, payload from private.outbox where recipient = ${mail} order by id`;
}

/** The secret in the newest mail to an address. */
export async function tokenTo(mail: string): Promise<string> {
  const url = String((await mailsTo(mail)).at(-1)?.payload['url']);
  return url.split('/').at(-1) ?? '';
}
