import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filters } from '../../app/features/initiatives/filters.ts';
import { facetNames, readFilters } from '../../app/features/initiatives/filters.ts';
import {
  getInitiative,
  listInitiatives,
  listTileFeatures,
} from '../../app/features/initiatives/initiatives.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  await addInitiative('taalcafe-rabot', 'Taalcafé Rabot', 'Nederlands oefenen bij een kop thee.');
  await addInitiative('fietsatelier', 'Fietsatelier De Bel', 'Samen herstellen we tweewielers.');
  await addInitiative('istanbul-mutfak', 'IŞIK Mutfağı', 'Samen koken, elke week.', 'tr');
  await addInitiative('beit-al-usra', 'بيت الأُسرة', 'دعم العائلات القادمة إلى المدينة.', 'ar');
  await addInitiative('veilig-huis', 'Veilig Huis', 'Een veilige plek.', 'nl', 'hidden');
});
afterAll(() => db.drop());

async function addInitiative(
  slug: string,
  name: string,
  summary: string,
  language = 'nl',
  visibility = 'public',
): Promise<void> {
  await db.sql.begin(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into public.initiatives (slug, kind, is_published, published_at)
      values (${slug}, 'citizen', true, now()) returning id`;
    const { id } = row!;
    await sql`insert into public.initiative_names (initiative_id, language, name, role)
      values (${id}, ${language}, ${name}, 'main')`;
    await sql`insert into public.initiative_texts (initiative_id, section, language, body, state)
      values (${id}, 'summary', ${language}, ${summary}, 'source')`;
    await sql`insert into public.initiative_places (initiative_id, place_id, visibility)
      select ${id}, id, ${visibility}::public.place_visibility from public.places where slug = 'ostend'`;
  });
}

function filtersOf(query: string): Filters {
  const read = readFilters(new URL(`http://forum.example/?${query}`));
  if (!read.ok) throw new Error(query);
  return read.filters;
}

const visitor = () => db.clientFor();
const search = (query: string, language = 'nl') =>
  listInitiatives(visitor(), filtersOf(query), language);
const slugsOf = async (query: string) => (await search(query)).rows.map((row) => row.slug);

/** All that the page of the list shows, from every page. */
async function everySlug(query: string): Promise<string[]> {
  const first = await search(query);
  const pages = Array.from({ length: first.pages - 1 }, (_, index) =>
    slugsOf(`${query}&page=${index + 2}`),
  );
  return [...first.rows.map((row) => row.slug), ...(await Promise.all(pages)).flat()];
}

describe('words', () => {
  test.each([
    ['exactly', 'Taalcafé', 'taalcafe-rabot'],
    ['without accents', 'taalcafe', 'taalcafe-rabot'],
    ['with a typing error', 'taalkafee', 'taalcafe-rabot'],
    ['as one word', 'taalcaférabot', 'taalcafe-rabot'],
    ['by the beginning of a compound', 'fietsen', 'fietsatelier'],
    ['by the end of a compound', 'atelier', 'fietsatelier'],
    ['with dotted and dotless i', 'işık', 'istanbul-mutfak'],
    ['with capitals of another alphabet', 'ISIK', 'istanbul-mutfak'],
    ['in Arabic, with other forms of alef', 'الاسرة', 'beit-al-usra'],
    ['in Arabic, in the summary', 'العائلات', 'beit-al-usra'],
    ['by the name of a theme in another language', 'Buddies', 'duo-for-a-job'],
  ])('are found %s', async (_, typed, slug) => {
    expect(await everySlug(`q=${encodeURIComponent(typed)}`)).toContain(slug);
  });

  test('in the name come before words in the text', async () => {
    expect((await slugsOf('q=migratieforum'))[0]).toBe('migratieforum');
    expect((await slugsOf('q=Taalcaf%C3%A9'))[0]).toBe('taalcafe-rabot');
  });

  test('say how they were found', async () => {
    expect((await search('q=taalkafee')).found).toBe('similar');
    expect((await search('q=Rabot+Denderleeuw')).found).toBe('some');
    expect((await search('')).found).toBeNull();
    const nothing = await search('q=xqzwvk');
    expect([nothing.total, nothing.pages, nothing.rows]).toEqual([0, 1, []]);
  });

  test('of punctuation, operators and quotes harm nothing', async () => {
    for (const typed of ["'", "a' & b | !c", ':*', '<->', '\\', '%_', '"x', '🙂', '؟']) {
      await expect(search(`q=${encodeURIComponent(typed)}`)).resolves.toBeTruthy();
    }
  });
});

describe('facets', () => {
  test('add up: each value shows as many as its count promised', async () => {
    const { facets } = await search('');
    for (const name of facetNames) {
      for (const { slug, count } of facets[name] ?? []) {
        expect([name, slug, (await search(`${name}=${slug}`)).total]).toEqual([name, slug, count]);
      }
    }
  });

  test('are "or" within and "and" between, and do not hide their own other values', async () => {
    const [work, housing, both, running] = await Promise.all([
      everySlug('theme=work'),
      everySlug('theme=housing'),
      everySlug('theme=work&theme=housing'),
      everySlug('theme=work&theme=housing&status=running'),
    ]);
    expect(both.toSorted()).toEqual([...new Set([...work, ...housing])].toSorted());
    expect(running.every((slug) => both.includes(slug))).toBe(true);
    const chosen = await search('theme=work');
    const all = await search('');
    expect(chosen.facets.theme).toEqual(all.facets.theme);
    expect(chosen.facets.status).not.toEqual(all.facets.status);
  });

  test('show zero rather than vanish', async () => {
    const { facets } = await search('q=Taalcaf%C3%A9');
    expect(facets.theme).toHaveLength(22);
    expect(facets.theme?.some(({ count }) => count === 0)).toBe(true);
  });

  test('without a wish everybody is there once, however it is sorted', async () => {
    const [row] = await db.sql<{ count: number }[]>`
      select count(*)::int as count from public.initiatives where is_published`;
    for (const sort of ['relevance', 'name', 'freshness']) {
      const slugs = await everySlug(`sort=${sort}`);
      expect([slugs.length, new Set(slugs).size]).toEqual([row!.count, row!.count]);
    }
  });
});

describe('near', () => {
  test('kilometres are those of the ground', async () => {
    const [row] = await db.sql<{ metres: number }[]>`
      select private.metres_between(51.05, 3.71667, 51.21989, 4.40346) as metres`;
    expect(Math.abs(row!.metres / 51_510 - 1)).toBeLessThan(0.005);
    const antwerp = await everySlug('near=51.05,3.71667&km=52');
    const before = await everySlug('near=51.05,3.71667&km=45');
    expect(antwerp).toContain('inside-out');
    expect(before).not.toContain('inside-out');
    expect((await slugsOf('near=51.21989,4.40346&km=60&sort=distance'))[0]).not.toBe(
      'jobteam-gent',
    );
  });
});

describe('map', () => {
  const tile = (z: number, x: number, y: number, query = '') =>
    listTileFeatures(visitor(), { z, x, y }, filtersOf(query));

  test.each(['', 'theme=work', 'status=ended', 'theme=housing&kind=citizen', 'q=buddy'])(
    'the tiles show as many initiatives as the list says (%s)',
    async (query) => {
      const { onMap } = await search(query);
      const world = await Promise.all(
        [0, 1].flatMap((x) => [0, 1].map((y) => tile(1, x, y, query))),
      );
      const cells = world.flat().reduce((sum, feature) => sum + feature.count, 0);
      // A cell counts an initiative once; one with places far apart stands in more than one cell.
      const [row] = await db.sql<{ spread: number }[]>`
        select count(*)::int as spread from public.map_points as m
        join public.initiative_search as s using (initiative_id)
        where m.from_level between 1 and 4 and s.slug = any (${await everySlug(query)})`;
      expect(cells - row!.spread).toBe(onMap);
    },
  );

  test('a point on the edge of tiles counts once', async () => {
    for (const z of [5, 8, 11, 15]) {
      const [row] = await db.sql<{ points: number }[]>`
        select count(*)::int as points from public.map_points where from_level <= ${z > 14 ? 31 : z + 3}`;
      const tiles = await db.sql<{ x: number; y: number }[]>`
        select distinct x >> ${31 - z} as x, y >> ${31 - z} as y from public.map_points`;
      const features = (await Promise.all(tiles.map(({ x, y }) => tile(z, x, y)))).flat();
      expect([z, features.reduce((sum, feature) => sum + feature.count, 0)]).toEqual([
        z,
        row!.points,
      ]);
    }
  });

  test('members of one point are named, and an approximate place says so', async () => {
    const [row] = await db.sql<{ x: number; y: number }[]>`
      select x >> 20 as x, y >> 20 as y from public.map_points as m
      join public.initiative_search as s using (initiative_id) where s.slug = 'taalcafe-rabot'`;
    const features = await tile(11, row!.x, row!.y);
    const ostend = features.find((feature) => feature.slugs?.includes('taalcafe-rabot'));
    expect(ostend).toMatchObject({ area: true, count: ostend?.slugs?.length });
    expect(ostend?.names).toContain('Fietsatelier De Bel');
  });

  test('a tile that is none is refused', async () => {
    await expect(tile(2, 4, 0)).rejects.toMatchObject({ status: 400 });
  });
});

describe('privacy and publishing', () => {
  test('a hidden place is known to no answer', async () => {
    const page = await getInitiative(visitor(), 'veilig-huis', 'nl');
    expect(page).toMatchObject({ places: [] });
    expect(await everySlug('place=ostend')).not.toContain('veilig-huis');
    expect(await everySlug('q=Oostende')).not.toContain('veilig-huis');
    expect(await everySlug('near=51.23,2.92&km=30')).not.toContain('veilig-huis');
    const { rows, hidden, onMap, withoutPlace, total } = await search('q=Veilig+Huis');
    expect(rows[0]).toMatchObject({ slug: 'veilig-huis', places: [], point: null });
    expect(hidden).toBe(1);
    expect(onMap + withoutPlace + hidden).toBe(total);
  });

  test('what is withdrawn is gone everywhere, and back when it is published again', async () => {
    const publish = (shown: boolean) =>
      db.sql`update public.initiatives set is_published = ${shown} where slug = 'fietsatelier'`;
    const before = await search('');
    await publish(false);
    const after = await search('');
    expect(after.total).toBe(before.total - 1);
    expect(after.onMap).toBe(before.onMap - 1);
    expect(await everySlug('q=fietsatelier')).not.toContain('fietsatelier');
    await expect(getInitiative(visitor(), 'fietsatelier', 'nl')).rejects.toMatchObject({
      status: 404,
    });
    await publish(true);
    expect((await search('')).facets).toEqual(before.facets);
  });

  test('a changed name is found by the new one only', async () => {
    const rename = (name: string) => db.sql`update public.initiative_names set name = ${name}
      where initiative_id = (select id from public.initiatives where slug = 'taalcafe-rabot')`;
    await rename('Praathuis');
    expect((await slugsOf('q=Praathuis'))[0]).toBe('taalcafe-rabot');
    expect(await everySlug('q=Taalcaf%C3%A9')).not.toContain('taalcafe-rabot');
    await rename('Taalcafé Rabot');
  });

  test('what is deleted leaves no count behind', async () => {
    const before = await search('');
    await addInitiative('kort', 'Kort', 'Even maar.');
    expect((await search('')).total).toBe(before.total + 1);
    await db.sql`delete from public.initiatives where slug = 'kort'`;
    const { total, onMap, facets } = await search('');
    expect([total, onMap, facets]).toEqual([before.total, before.onMap, before.facets]);
  });

  test('a former address leads to the present one', async () => {
    await db.sql`insert into public.slug_redirects (slug, initiative_id)
      select 'oud-adres', id from public.initiatives where slug = 'inside-out'`;
    expect(await getInitiative(visitor(), 'oud-adres', 'nl')).toEqual({ redirect: 'inside-out' });
    await expect(getInitiative(visitor(), 'nergens', 'nl')).rejects.toMatchObject({ status: 404 });
  });

  test('nobody but the triggers writes the search', async () => {
    const [someone] = await db.sql<{ id: string }[]>`select id from public.people limit 1`;
    for (const [role, claims] of [
      ['anon', {}],
      ['authenticated', { sub: someone!.id }],
    ] as const) {
      for (const write of [
        "update public.initiative_search set slug = 'x'",
        'delete from public.map_points',
        "insert into private.search_words values ('x')",
        'update private.facet_bits set bits = ~bits',
        'delete from private.search_texts',
        "select private.refresh_initiative_search('{}')",
      ]) {
        await expect(db.as(role, claims, (sql) => sql.unsafe(write))).rejects.toMatchObject({
          code: '42501',
        });
      }
    }
  });
});
