import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { loadWorld } from '../seed/load.ts';
import type { ListingFields } from './listing-rows.ts';
import { insertListings } from './listing-rows.ts';

export let db: TestDatabase;

/** Who acts; each has the address `<name>@example.org`. */
export const people = [
  'seeker',
  'giver',
  'third',
  'helper',
  'speaker',
  'coordinator',
  'moderator',
] as const;
export type Who = (typeof people)[number] | 'visitor';
export const idOf = (who: Who): string =>
  `00000000-0000-4000-8000-00000000000${people.indexOf(who as 'seeker')}`;
export const organisation = '00000000-0000-4000-9000-000000000001';
export type Json = Record<string, unknown>;

/** A city without people, with those of these tests, known long enough to write often, and a checked organisation. */
export async function openConversationsWorld(): Promise<void> {
  db = await createTestDatabase();
  await loadWorld(db.sql, 'empty');
  for (const who of people) {
    await db.sql`insert into auth.users (id, email) values (${idOf(who)}, ${`${who}@example.org`})`;
    await db.sql`update public.people set display_name = ${who}, created_at = now() - interval '90 days', spoken_languages = '{nl,ar}'
      where id = ${idOf(who)}`;
  }
  await db.sql`insert into public.person_roles (person_id, role)
    values (${idOf('coordinator')}, 'coordinator'), (${idOf('moderator')}, 'moderator')`;
  await db.sql`insert into public.organisations (id, slug, name, type) values (${organisation}, 'kring', 'De Kring', 'ngo')`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
    values (${organisation}, ${idOf('speaker')})`;
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
}

/** No listing, no conversation, nothing told, nobody blocked. */
export async function resetConversations(): Promise<void> {
  await db.sql`truncate public.listings restart identity cascade`;
  await db.sql`truncate public.matches cascade`;
  for (const table of [
    'public.notifications',
    'public.blocks',
    'public.bridge_people',
    'public.screenings',
    'private.outbox',
    'private.attempts',
  ]) {
    await db.sql.unsafe(`delete from ${table}`);
  }
}

/** Posts a listing as rows: open, approved, without end of quantity unless said. */
export async function post(who: Who, fields: Partial<ListingFields> = {}): Promise<number> {
  const owner = who === 'speaker' ? { organisation } : { person: idOf(who) };
  const [id] = await insertListings(db.sql, [{ ...owner, ...fields }]);
  return id ?? 0;
}

type Value = string | number | boolean | null;

/** Calls a function of the API as somebody. */
export async function call(who: Who, name: string, ...given: Value[]): Promise<unknown> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const sub = who === 'visitor' ? '' : idOf(who);
  return db.sql.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify({ role, ...(sub ? { sub } : {}) })}, true),
      set_config('request.jwt.claim.sub', ${sub}, true), set_config('role', ${role}, true)`;
    const places = given.map((_, index) => `$${index + 1}`).join(', ');
    const [row] = await sql.unsafe(`select public.${name}(${places}) as value`, given);
    return row?.['value'] as unknown;
  });
}

/** `done`, or the code of the refusal; of refused input its message. */
export async function tried(who: Who, name: string, ...given: Value[]): Promise<string> {
  return call(who, name, ...given).then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

/** Answers a listing. @returns the conversation */
export const answer = (
  who: Who,
  listing: number,
  { mine = null, message = 'Dag, is het er nog?' }: { mine?: number | null; message?: string } = {},
): Promise<string> =>
  call(who, 'answer_listing', listing, mine, message, null, 'nl', randomUUID()) as Promise<string>;

export const write = (who: Who, conversation: string, message: string): Promise<string> =>
  tried(who, 'write_message', conversation, message, null, 'nl', randomUUID());

export const page = (who: Who, conversation: string): Promise<Json> =>
  call(who, 'get_conversation', conversation, 'nl') as Promise<Json>;

export async function matchRow(conversation: string): Promise<Json> {
  const [row] =
    await db.sql`select m.state, m.refusal, m.agreed_at is not null as "isAgreed", v.is_queued as "isQueued",
      v.closed_at is not null as "isClosed", v.awaits
    from public.matches as m join public.conversations as v on v.id = m.id where m.id = ${conversation}`;
  return row ?? {};
}

/** What somebody was told of conversations, oldest first. */
export async function toldTo(who: Who): Promise<string[]> {
  const rows = await db.sql<{ kind: string }[]>`
    select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map(({ kind }) => kind);
}

/** Lets time pass for a conversation. */
export async function letPass(conversation: string, days: number): Promise<void> {
  await db.sql`update public.conversations set last_at = last_at - ${days} * interval '1 day',
    closed_at = closed_at - ${days} * interval '1 day' where id = ${conversation}`;
}

/** The organisation takes back what it saw of the giver. */
export async function unscreen(): Promise<void> {
  await db.sql`update public.screenings set withdrawn_at = now() where withdrawn_at is null`;
}

/** The giver screened by the organisation for a category. */
export async function screen(category: string): Promise<void> {
  await db.sql`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf('giver')}, ${organisation}, c.id, current_date - 10, current_date + 100
    from public.listing_categories as c where c.slug = ${category}`;
}
