import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { makePeople } from '../../tests/support/made-people.ts';

/** A database with three organisations, who speaks for them, staff, and one initiative with a site. */
export let db: TestDatabase;

const names = [
  'keeper',
  'rival',
  'person',
  'moderator',
  'second',
  'coordinator',
  'editor',
  'administrator',
] as const;
export type Name = (typeof names)[number];
export const people = {} as Record<Name, Person>;

export async function openClaimsWorld(): Promise<void> {
  db = await createTestDatabase();
  Object.assign(
    people,
    await makePeople(db, names, {
      moderator: 'moderator',
      second: 'moderator',
      coordinator: 'coordinator',
      editor: 'editor',
      administrator: 'administrator',
    }),
  );
  await db.sql`
    insert into public.organisations (slug, name, type) values
      ('huis', 'Het Huis', 'association'), ('brug', 'De Brug', 'ngo'), ('los', 'Los vzw', 'association')`;
  await db.sql`
    insert into public.organisation_representatives (organisation_id, person_id)
    select o.id, r.person from public.organisations as o
    join (values ('huis', ${people.keeper.id}::uuid), ('brug', ${people.rival.id}::uuid)) as r (slug, person) on r.slug = o.slug`;
}

/** No claims, no owners, one initiative at this site with a contact that nobody may learn. */
export async function resetClaims(
  website: string | null = 'https://www.example.org/wie',
): Promise<void> {
  await db.sql`
    truncate public.initiatives, private.outbox, private.attempts, public.notifications cascade`;
  await db.sql`
    insert into public.initiatives (slug, kind, is_published, published_at, website)
    values ('tuin', 'citizen', true, now(), ${website}), ('verborgen', 'citizen', false, null, ${website})`;
  await db.sql`
    insert into public.initiative_names (initiative_id, language, name, role)
    select id, 'nl', 'De Tuin', 'main' from public.initiatives`;
  await db.sql`
    insert into public.initiative_contacts (initiative_id, channel, contact)
    select id, 'mail', 'secret-contact@example.org' from public.initiatives`;
}

export const keep = (organisation: string) =>
  db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
    select i.id, o.id from public.initiatives as i, public.organisations as o where i.slug = 'tuin' and o.slug = ${organisation}`;

/** What a call came to: its value, or the message or code of its refusal. */
export async function call(who: Name | null, name: string, args: object): Promise<unknown> {
  const client = db.clientFor(who ? people[who] : undefined);
  const { data, error } = await client.rpc(name as 'get_claim', args as never);
  if (!error) return data ?? 'done';
  return error.code === 'PT400' ? error.message : error.code;
}

/** Asks to keep the initiative. @returns the number of the claim, or the refusal */
export const claim = (who: Name | null, changed: object = {}, slug = 'tuin') =>
  call(who, 'make_claim', {
    initiative_slug: slug,
    form: { organisation: 'brug', reason: 'Wij begonnen ermee.', proof: 'mail', ...changed },
  }) as Promise<number>;

export const mails = () =>
  db.sql<{ kind: string; recipient: string; payload: Record<string, string> }[]>`
    select kind, recipient, payload from private.outbox order by id`;
export const codeSent = async () =>
  (await mails()).findLast(({ kind }) => kind === 'claim_code')?.payload['code'] ?? '';

export const owners = async () =>
  (
    await db.sql<{ slug: string }[]>`
      select o.slug from public.initiative_owners as own join public.organisations as o on o.id = own.organisation_id
      join public.initiatives as i on i.id = own.initiative_id where i.slug = 'tuin' order by 1`
  ).map(({ slug }) => slug);
