import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { findProof } from '../../app/features/nominations/proof-of-work.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

export let db: TestDatabase;
export const people = {
  person: randomUUID(),
  case_worker: randomUUID(),
  coordinator: randomUUID(),
  moderator: randomUUID(),
  second: randomUUID(),
  editor: randomUUID(),
  administrator: randomUUID(),
};
export type Who = keyof typeof people | 'visitor';
export const acceptEdits = { kind: 'citizen', summary: 'Samen koffie drinken.' };

/** Opens the database with people of each role, places and a few initiatives. */
export async function openWorld(): Promise<void> {
  db = await createTestDatabase();
  const { sql } = db;
  await sql`delete from public.site_settings`;
  await sql`insert into public.site_settings (forum_names, city_names, home_place)
    values ('{"nl":"Forum"}', '{"nl":"Gent"}', 'ghent')`;
  await sql`insert into public.places (slug, country, names, latitude, longitude, population) values
    ('ghent', 'BE', '{"nl":"Gent","fr":"Gand","en":"Ghent","ar":"غنت"}', 51.05, 3.72, 265086),
    ('denderleeuw', 'BE', '{"nl":"Denderleeuw"}', 50.9, 4.07, 20000),
    ('vienna', 'AT', '{"nl":"Wenen","en":"Vienna"}', 48.2, 16.4, 1691468)`;
  await sql`insert into public.districts (place_id, slug, names, latitude, longitude)
    select id, 'brugse-poort', '{"nl":"Brugse Poort"}', 51.06, 3.7 from public.places where slug = 'ghent'`;
  for (const [role, id] of Object.entries(people)) {
    await sql`insert into auth.users (id, email) values (${id}, ${`${role}@example.org`})`;
    if (role !== 'person') {
      await sql`insert into public.person_roles (person_id, role)
        values (${id}, ${role === 'second' ? 'moderator' : role})`;
    }
  }
  await addInitiative('buddy', 'denderleeuw', 'Buddybegeleiding Refugee Forum Denderleeuw');
  await addInitiative('inside-out', 'ghent', 'Inside Out', 'https://www.insideout.be/over-ons');
  await addInitiative('core', 'vienna', 'CoRE Vienna');
  await addInitiative('solidarity', 'ghent', 'Social and solidarity economy for newcomers');
  await addInitiative('borders', 'ghent', 'Gent Zonder Grenzen', null, 'Ghent Without Borders');
  await addInitiative('syrimont', 'ghent', 'Syrimont', 'https://www.facebook.com/groups/syrimont');
}

async function addInitiative(
  slug: string,
  place: string,
  name: string,
  website: string | null = null,
  english?: string,
) {
  const [row] =
    await db.sql`insert into public.initiatives (slug, kind, is_published, published_at, website)
    values (${slug}, 'citizen', true, now(), ${website}) returning id`;
  await db.sql`insert into public.initiative_names (initiative_id, language, name, role) values (${row?.['id']}, 'nl', ${name}, 'main')`;
  if (english) {
    await db.sql`insert into public.initiative_names (initiative_id, language, name, role)
      values (${row?.['id']}, 'en', ${english}, 'translation')`;
  }
  await db.sql`insert into public.initiative_places (initiative_id, place_id)
    select ${row?.['id']}, id from public.places where slug = ${place}`;
}

/** Runs one statement as somebody and keeps what it did. */
export function act<T>(who: Who, run: (sql: TransactionSql) => Promise<T>): Promise<T> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const claims = { role, ...(who === 'visitor' ? {} : { sub: people[who] }) };
  return db.sql.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
      set_config('request.jwt.claim.sub', ${claims.sub ?? ''}, true), set_config('role', ${role}, true)`;
    return run(sql);
  }) as Promise<T>;
}

/** The code of the refusal, with its message where it names a field; 'done' when there was none. */
export async function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

export type Json = Record<string, unknown>;
export const steps: Record<string, Json> = {
  name: { name: 'Koffie op dinsdag' },
  place: { place: 'Gand' },
  what: { what: 'We drinken elke dinsdag koffie met de buren.', textLanguage: 'nl' },
  contact: { channel: 'mail', contact: 'koffie@example.org' },
};

export async function start(client = randomUUID()): Promise<string> {
  const [row] = await act(
    'visitor',
    (sql) => sql`select public.start_nomination('nl', ${client}) as receipt`,
  );
  return row?.['receipt'] as string;
}
export const save = (receipt: string, step: string, given: Json) =>
  act(
    'visitor',
    (sql) =>
      sql`select public.save_nomination_step(${receipt}, ${step}, ${sql.json(given as never)})`,
  );
export const get = async (receipt: string) => {
  const [row] = await act(
    'visitor',
    (sql) => sql`select public.get_nomination(${receipt}, 'nl') as value`,
  );
  return row?.['value'] as Json & {
    events: { action: string }[];
    duplicates: { candidates: Json[] };
  };
};
export const idOf = async (receipt: string) => {
  const [row] =
    await db.sql`select id from public.nominations where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
  return row?.['id'] as string;
};
export async function prove(receipt: string): Promise<string> {
  const { challenge } = await get(receipt);
  return String(await findProof(challenge as string, new AbortController().signal));
}
export async function draft(over: Record<string, Json> = {}): Promise<string> {
  const receipt = await start();
  for (const [step, given] of Object.entries({ ...steps, ...over }))
    await save(receipt, step, given);
  return receipt;
}
export const submit = (
  receipt: string,
  proof: string | null,
  more: { client?: string; trap?: string; mail?: string } = {},
) =>
  act(
    'visitor',
    (sql) => sql`select public.submit_nomination(${receipt}, ${more.client ?? randomUUID()},
    ${proof}, ${more.trap ?? null}, ${more.mail ?? null})`,
  );
export async function sent(over: Record<string, Json> = {}, mail?: string) {
  const receipt = await draft(over);
  await submit(receipt, await prove(receipt), mail ? { mail } : {});
  return { receipt, id: await idOf(receipt) };
}
export const accept = (who: Who, id: string, edits: Json = acceptEdits) =>
  act(
    who,
    (sql) => sql`select public.accept_nomination(${id}, ${sql.json(edits as never)}) as value`,
  );
export const stateOf = async (id: string) =>
  (await db.sql`select state from public.nominations where id = ${id}`)[0]?.['state'] as string;
export const mailsTo = async (mail: string) =>
  (
    await db.sql`select kind, payload from private.outbox where recipient = ${mail} order by id`
  ).map((row) => row as Json & { payload: Json });
