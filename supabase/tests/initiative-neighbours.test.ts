import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Initiative } from '../../app/features/initiatives/initiative.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// What stands around an initiative on its page: what is like it and why, offers and needs, commitments.
let db: TestDatabase;
const slug = 'fietsschool-de-spaak-voorbeeld';

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

const read = async (of = slug, language = 'nl') => {
  const { data } = await db.clientFor().rpc('get_initiative', { initiative_slug: of, language });
  return data as unknown as Initiative;
};
const alikeOf = async (of = slug) => (await read(of)).alike.map((other) => other.slug);

/** A published initiative with these themes, groups and places. */
async function make(
  name: string,
  options: { terms?: string[]; district?: string; visibility?: string; isPublished?: boolean } = {},
) {
  const { terms = [], district, visibility = 'area', isPublished = true } = options;
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.initiatives (slug, kind, is_published, published_at, confirmed_on)
    values (${name}, 'citizen', ${isPublished}, now(), private.today()) returning id`;
  const id = row!.id;
  await db.sql`insert into public.initiative_names (initiative_id, language, name, role) values (${id}, 'nl', ${name}, 'main')`;
  await db.sql`insert into public.initiative_terms (initiative_id, term_id)
    select ${id}, t.id from public.terms as t where t.slug = any (${terms})`;
  if (district)
    await db.sql`insert into public.initiative_places (initiative_id, place_id, district_id, precision, visibility)
      select ${id}, p.id, d.id, 'district', ${visibility}::public.place_visibility
      from public.places as p, public.districts as d where p.slug = 'ghent' and d.slug = ${district}`;
  return id;
}

beforeEach(async () => {
  await db.sql`delete from public.initiatives where slug like 'near-%'`;
});

test('what shares most comes first, with what it shares in words', async () => {
  await make('near-twin', {
    terms: ['sport', 'encounter', 'neighbourhood', 'women'],
    district: 'rabot-blaisantvest',
  });
  const [first] = (await read()).alike;
  expect(first).toMatchObject({ slug: 'near-twin', place: 'Rabot - Blaisantvest' });
  expect(first!.terms).toHaveLength(3);
  expect((await read(slug, 'ar')).alike[0]!.terms.join()).toMatch(/[\u0600-\u06ff]/);
});

test('at most four, none twice, none that is told as related, not itself', async () => {
  for (const number of [1, 2, 3, 4, 5, 6])
    await make(`near-${number}`, { terms: ['sport', 'encounter'], district: 'rabot-blaisantvest' });
  const { alike, relations } = await read();
  const slugs = alike.map((other) => other.slug);
  expect(new Set(slugs).size).toBe(4);
  expect(slugs).not.toContain(slug);
  for (const related of relations) expect(slugs).not.toContain(related.slug);
});

test('what its leader leads too stands there for that reason', async () => {
  const id = await make('near-lead');
  await db.sql`insert into public.initiative_organisations (initiative_id, organisation_id, role)
    select ${id}, io.organisation_id, 'lead' from public.initiative_organisations as io
    join public.initiatives as i on i.id = io.initiative_id where i.slug = ${slug} and io.role = 'lead'`;
  expect((await read()).alike.find((other) => other.slug === 'near-lead')?.lead).toBeTruthy();
});

test('a hidden place is no reason on either side, and what is not published is not there', async () => {
  await make('near-shelter', {
    terms: ['sport', 'encounter', 'neighbourhood', 'women'],
    district: 'rabot-blaisantvest',
    visibility: 'hidden',
  });
  await make('near-draft', {
    terms: ['sport', 'encounter', 'neighbourhood', 'women'],
    district: 'rabot-blaisantvest',
    isPublished: false,
  });
  expect(await alikeOf()).not.toContain('near-draft');
  const shelter = await read('near-shelter');
  expect(shelter.alike.length).toBeGreaterThan(0);
  expect(shelter.alike.map(({ place }) => place)).toEqual(shelter.alike.map(() => null));
  const found = (await read()).alike.find((other) => other.slug === 'near-shelter');
  expect(found?.place ?? null).toBeNull();
  // Not by the choice either: seen from the hidden place, all of the city are as near as all others.
  const rest = await make('near-far', { terms: ['sport', 'encounter', 'neighbourhood', 'women'] });
  expect(rest).toBeTruthy();
  expect(await alikeOf('near-shelter')).toEqual(
    (await alikeOf('near-far')).map((other) => (other === 'near-shelter' ? 'near-far' : other)),
  );
});

test('an initiative about nothing has nothing like it', async () => {
  await make('near-empty', { district: 'rabot-blaisantvest' });
  expect(await alikeOf('near-empty')).toEqual([]);
});

test('only what stands for everybody is shown of its organisations, also to who may read more', async () => {
  const [lead] = await db.sql<{ id: string }[]>`
    select organisation_id as id from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
    where i.slug = ${slug} and io.role = 'lead'`;
  await db.sql`update public.listings set organisation_id = ${lead!.id}, person_id = null where id in (
    select id from public.listings where beneficiary_id is null and through_id is null limit 30)`;
  const [admin] = await db.sql<
    { id: string }[]
  >`select id::text from auth.users where email = 'admin@demo.example'`;
  for (const person of [undefined, admin]) {
    const { data } = await db
      .clientFor(person)
      .rpc('get_initiative', { initiative_slug: slug, language: 'nl' });
    const { listings } = data as unknown as Initiative;
    expect(listings.length).toBeGreaterThan(0);
    expect(listings.length).toBeLessThanOrEqual(6);
    const hidden =
      await db.sql`select id from public.listings where id = any (${listings.map(({ id }) => id)})
      and (audience <> 'everybody' or review <> 'approved' or is_paused or state not in ('open', 'talking') or expires_at <= now())`;
    expect(hidden).toHaveLength(0);
  }
});

test('commitments stand there when everybody reads them and the published agenda names the initiative', async () => {
  const [row] = await db.sql<{ slug: string; commitment: number; decision: number }[]>`
    select i.slug, c.id::int as commitment, d.id::int as decision from public.commitments as c
    join public.decisions as d on d.id = c.decision_id and d.for_everybody_at is not null
    join public.item_links as l on l.item_id = d.item_id and l.initiative_id is not null
    join public.initiatives as i on i.id = l.initiative_id
    where private.published_item(l.item_id) -> 'links' ? ('initiative:' || i.id) limit 1`;
  if (row) {
    const named = async () => (await read(row.slug)).commitments.map(({ id }) => id);
    expect(await named()).toContain(row.commitment);
    await db.sql`update public.decisions set for_everybody_at = null where id = ${row.decision}`;
    expect(await named()).not.toContain(row.commitment);
  }
  expect(row).toBeDefined();
});
