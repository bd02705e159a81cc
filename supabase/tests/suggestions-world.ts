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
  'other',
  'worker',
  'speaker',
  'coordinator',
  'moderator',
] as const;
export type Who = (typeof people)[number] | 'visitor';
export const idOf = (who: Who): string =>
  `00000000-0000-4000-8000-00000000000${people.indexOf(who as 'seeker')}`;
export const organisation = '00000000-0000-4000-9000-000000000001';

/** A city without people, with those of these tests and an organisation that is checked. */
export async function openSuggestionsWorld(): Promise<void> {
  db = await createTestDatabase();
  await loadWorld(db.sql, 'empty');
  for (const who of people) {
    await db.sql`insert into auth.users (id, email) values (${idOf(who)}, ${`${who}@example.org`})`;
    await db.sql`update public.people set display_name = ${who} where id = ${idOf(who)}`;
  }
  await db.sql`insert into public.person_roles (person_id, role)
    values (${idOf('coordinator')}, 'coordinator'), (${idOf('moderator')}, 'moderator')`;
  await db.sql`insert into public.organisations (id, slug, name, type) values (${organisation}, 'kring', 'De Kring', 'ngo')`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
    values (${organisation}, ${idOf('speaker')})`;
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
}

/** Posts a listing as rows, as it stands when nothing else is said: open, approved, in one area. */
export async function post(who: Who, fields: Partial<ListingFields> = {}): Promise<number> {
  const owner = who === 'speaker' ? { organisation } : { person: idOf(who) };
  const [id] = await insertListings(db.sql, [{ ...owner, ...fields }]);
  return id ?? 0;
}

/** Calls a function of the API as somebody, and keeps what it did. */
export function call(
  who: Who,
  name: string,
  ...given: (string | number | boolean | null)[]
): Promise<unknown> {
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
export function tried(who: Who, name: string, ...given: (string | number | boolean | null)[]) {
  return call(who, name, ...given).then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

interface Suggestions {
  standing: string;
  isMine: boolean;
  isSuggested: boolean;
  suggestions: {
    listing: { id: number; title: string };
    reasons: { part: string; points: number; reason_code: string; args: Record<string, unknown> }[];
    missing: { part: string; reason_code: string } | null;
    parts?: object[];
    score?: number;
  }[];
}

export const suggestions = (who: Who, listing: number) =>
  call(who, 'get_suggestions', listing, 'nl') as Promise<Suggestions>;

/** Ids of what is suggested to somebody for their listing, in the order of ids. */
export async function suggested(who: Who, listing: number): Promise<number[]> {
  const { suggestions: found } = await suggestions(who, listing);
  return found.map(({ listing: { id } }) => id).toSorted((a, b) => a - b);
}

/** Codes for which a pair may not be, the soft ones too, and its points in the order of the parts. */
export async function judged(need: number, offer: number) {
  const [row] = await db.sql<{ gates: string[]; points: number[]; score: number }[]>`
    select private.gate_codes_of(s.gates, true) as gates, s.points, s.score
    from private.score_pairs(${need}, array[${offer}]::bigint[]) as s`;
  if (!row) throw new Error('no such pair');
  return row;
}
