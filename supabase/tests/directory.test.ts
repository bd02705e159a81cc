import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Filters } from '../../app/features/initiatives/filters.ts';
import { facetNames, readFilters } from '../../app/features/initiatives/filters.ts';
import type { NamedPlace, SearchSuggestions } from '../../app/features/initiatives/initiative.ts';
import type { PlaceInWords } from '../../app/features/initiatives/place-choice.tsx';
import {
  listInitiatives,
  listNewInitiatives,
} from '../../app/features/initiatives/initiatives.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

function filtersOf(query: string): Filters {
  const read = readFilters(new URL(`http://forum.example/?${query}`));
  if (!read.ok) throw new Error(query);
  return read.filters;
}
const visitor = () => db.clientFor();
const search = (query: string, language = 'nl') =>
  listInitiatives(visitor(), filtersOf(query), language);
async function everySlug(query: string): Promise<string[]> {
  const first = await search(query);
  const more = Array.from({ length: first.pages - 1 }, (_, n) => search(`${query}&page=${n + 2}`));
  return [first, ...(await Promise.all(more))].flatMap(({ rows }) => rows.map(({ slug }) => slug));
}

describe('what is left out', () => {
  test('each value takes away as many as its count says, and nobody who has it is left', async () => {
    const all = await search('');
    for (const name of facetNames) {
      for (const { slug, count } of all.facets[name]?.slice(0, 12) ?? []) {
        const rest = await search(`not=${name}.${slug}`);
        expect([name, slug, rest.total]).toEqual([name, slug, all.total - count]);
        // Beside what is left out stands how many that are.
        const own = rest.facets[name]?.find((value) => value.slug === slug);
        expect([name, slug, own?.count ?? 0]).toEqual([name, slug, count]);
      }
    }
  });

  test('goes together with what is chosen, in the same facet and in others', async () => {
    const work = await everySlug('theme=work');
    const free = await everySlug('accessibility=free');
    const running = await everySlug('status=running');
    const found = await everySlug('theme=work&not=accessibility.free&not=status.running');
    expect(found.toSorted()).toEqual(
      work.filter((slug) => !free.includes(slug) && !running.includes(slug)).toSorted(),
    );
    const { facets, total } = await search('theme=work&not=accessibility.free');
    expect(total).toBe(work.filter((slug) => !free.includes(slug)).length);
    expect(facets.accessibility?.find(({ slug }) => slug === 'free')?.count).toBe(
      work.filter((slug) => free.includes(slug)).length,
    );
    for (const { slug, count } of facets.status ?? []) {
      const narrowed = await search(`theme=work&not=accessibility.free&status=${slug}`);
      expect([slug, narrowed.total]).toEqual([slug, count]);
    }
    const both = await everySlug('theme=work&theme=housing&not=theme.work');
    expect(both.some((slug) => work.includes(slug))).toBe(false);
  });

  test('a value that nobody has takes nobody away', async () => {
    expect((await search('not=theme.nothing-like-it')).total).toBe((await search('')).total);
  });
});

test('an empty result says which choice to drop, with what that gives', async () => {
  const { total, withouts } = await search('theme=encounter&not=theme.encounter&kind=citizen');
  expect(total).toBe(0);
  const without = (facet: string) => withouts.find((way) => way.facet === facet)?.count;
  expect(without('theme')).toBe((await search('not=theme.encounter&kind=citizen')).total);
  expect(without('not-theme')).toBe((await search('theme=encounter&kind=citizen')).total);
  // Without this one there is nothing either.
  expect(without('kind')).toBeUndefined();
  const words = await search('q=xqzwvk&theme=work&near=0.5,0.5&km=1');
  expect(words.withouts).toEqual([]);
  const far = await search('theme=work&near=0.5,0.5&km=1');
  expect(far.withouts).toEqual([
    { facet: 'near', value: null, count: (await search('theme=work')).total },
  ]);
  expect((await search('theme=work')).withouts).toEqual([]);
});

describe('near', () => {
  test('lines say true metres, nearest first; a municipality is about', async () => {
    const { rows, distances, centre } = await search('near=51.05,3.717&km=60&sort=distance&page=1');
    expect(centre).toBe('Gent');
    const metres = rows.map(({ slug }) => distances[slug]?.metres ?? -1);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    const [row] = await db.sql<{ slug: string; is_area: boolean }[]>`
      select s.slug, m.is_area from public.map_points as m join public.initiative_search as s using (initiative_id)
      join public.initiative_places as ip on ip.id = m.initiative_place_id
      join public.places as p on p.id = ip.place_id
      where p.slug = 'antwerp' and m.is_area limit 1`;
    const all = await Promise.all(
      [1, 2, 3, 4].map((page) =>
        search(`near=51.05,3.717&km=60&sort=distance&page=${page}`).catch(() => null),
      ),
    );
    const far = all.map((one) => one?.distances[row!.slug]).find(Boolean);
    // Ghent to Antwerp; within half a hundredth.
    expect(far).toMatchObject({ isAbout: true });
    expect(Math.abs(far!.metres / 51_360 - 1)).toBeLessThan(0.005);
    expect((await search('near=51.05,3.717', 'ar')).centre).toBe('غنت');
    expect((await search('near=51.049,3.701')).centre).toBeNull();
    expect((await search('')).distances).toEqual({});
  });

  test.each(['', '&theme=work', '&q=vrijwilligers', '&not=kind.ngo', '&not=scope.national'])(
    'beside the circle stands how many work farther: %s',
    async (also) => {
      const wide = await everySlug(`scope=regional&scope=national&scope=international${also}`);
      for (const km of [1, 10, 500]) {
        const inside = await everySlug(`near=51.05,3.717&km=${km}${also}`);
        const isMore = wide.some((slug) => !inside.includes(slug));
        const { farther } = await search(`near=51.05,3.717&km=${km}${also}`);
        expect([km, farther]).toEqual([km, isMore ? wide.length : 0]);
      }
      expect(wide.length).toBeGreaterThan(0);
      expect((await search(`x=${also}`)).farther).toBe(0);
      expect((await search(`near=51.05,3.717&scope=national${also}`)).farther).toBe(0);
    },
  );

  test('a place that becomes hidden has no distance any more', async () => {
    const { rows } = await search('near=51.05,3.717&km=20&sort=distance');
    const { slug } = rows.at(0)!;
    await db.sql`update public.initiative_places set visibility = 'hidden', public_latitude = null, public_longitude = null
      where initiative_id = (select id from public.initiatives where slug = ${slug})`;
    expect(await everySlug('near=51.05,3.717&km=500')).not.toContain(slug);
    expect((await search('near=51.05,3.717&km=500&sort=distance')).distances[slug]).toBeUndefined();
  });
});

describe('a place among other words', () => {
  const find = async (query: string, language = 'nl') =>
    (await visitor().rpc('find_place_in_words', { query, language }))
      .data as unknown as PlaceInWords[];

  test.each([
    ['taalcafé in Ledeberg', 'nl', 'Ledeberg', 'taalcafé'],
    ['fietsen te sint-niklaas morgen', 'nl', 'Sint-Niklaas', 'fietsen morgen'],
    ['cours de français près de Gand', 'fr', 'Gand', 'cours de français'],
    ['دروس في غنت', 'ar', 'غنت', 'دروس'],
    ['Sint Niklaas', 'nl', 'Sint-Niklaas', ''],
    ['Antwerpen', 'nl', 'Antwerpen', ''],
  ])('%s', async (query, language, label, rest) => {
    expect(await find(query, language)).toMatchObject([{ label, query: rest }]);
  });

  test.each([
    '',
    '   ',
    'as in het huis',
    'xqzwvk',
    'a b c d e f g h i',
    "'; drop",
    '\\m(*',
    'x'.repeat(5000),
  ])('none in: %s', async (query) => {
    expect(await find(query)).toEqual([]);
  });
});

describe('a typed place', () => {
  const find = async (typed: string, language = 'nl') =>
    (await visitor().rpc('find_places', { typed, language })).data as unknown as NamedPlace[];

  test.each([
    ['Gent', 'Gent'],
    ['  gand ', 'Gent'],
    ['GHENT', 'Gent'],
    ['غنت', 'Gent'],
    ['ledeberg', 'Ledeberg'],
    ['sint amandsberg', 'Sint-Amandsberg'],
    ['Saint-Gilles', 'Sint-Gillis'],
  ])('“%s” is found first by its whole name', async (typed, label) => {
    expect((await find(typed))[0]).toMatchObject({ label, isWhole: true });
  });

  test('a district stands before a municipality, once, with where it is', async () => {
    const [first, ...others] = await find('ledeberg');
    expect(first).toMatchObject({ hint: 'Gent' });
    expect(
      others.some(({ lat, lon }) => Math.hypot(lat - first!.lat, lon - first!.lon) < 0.02),
    ).toBe(false);
  });

  test('several of one name are told apart by how far they are', async () => {
    const whole = (await find('Beveren')).filter(({ isWhole }) => isWhole);
    expect(whole.length).toBeGreaterThan(1);
    expect(new Set(whole.map(({ away }) => away)).size).toBe(whole.length);
  });

  test('what is written nearly so is offered, never taken', async () => {
    const near = await find('Antwerpn');
    expect(near.map(({ label }) => label)).toContain('Antwerpen');
    expect(near.some(({ isWhole }) => isWhole)).toBe(false);
    for (const typed of ['', 'x', 'qqqxzw', "'; qqxz", '%', '___', 'x'.repeat(5000)]) {
      expect([typed, await find(typed)]).toEqual([typed, []]);
    }
  });
});

describe('suggestions', () => {
  const suggest = async (typed: string, language = 'nl') =>
    (await visitor().rpc('suggest_searches', { typed, language }))
      .data as unknown as SearchSuggestions;

  test('names, words of the lists and places, in the reader’s language', async () => {
    const { names, terms, places } = await suggest('gen');
    expect(names.length).toBeLessThanOrEqual(5);
    expect(names.every(({ slug }) => slug)).toBe(true);
    expect(places[0]).toMatchObject({ label: 'Gent' });
    expect((await suggest('won')).terms).toContainEqual({
      facet: 'theme',
      slug: 'housing',
      label: 'Wonen',
    });
    expect((await suggest('hous', 'en')).terms[0]).toMatchObject({ slug: 'housing' });
    expect(terms.length).toBeLessThanOrEqual(3);
    const none = { names: [], terms: [], places: [] };
    for (const typed of ['', 'g', '%', "x'|", 'qqqxzwv'])
      expect(await suggest(typed)).toEqual(none);
  });

  test('first the names that begin so, then those with a word that does, each once', async () => {
    const written = ['Aan tafel met zwaluwen', 'Zwaluwnest', 'Buurthuis De Zwaluw', 'Zwaluw & co'];
    await db.sql`
      with made as (
        insert into public.initiatives (slug, kind, is_published, published_at)
        select 'swallow-' || n, 'citizen', true, now() from generate_series(1, 4) as n returning id, slug
      )
      insert into public.initiative_names (initiative_id, language, name, role)
      select id, 'nl', (${written}::text[])[right(slug, 1)::integer], 'main' from made`;
    const labels = async (typed: string) => (await suggest(typed)).names.map(({ label }) => label);
    const sorted = ['Zwaluw & co', 'Zwaluwnest', 'Aan tafel met zwaluwen', 'Buurthuis De Zwaluw'];
    expect(await labels('zwal')).toEqual(sorted);
    expect(await labels('Zwaluw c')).toEqual(['Zwaluw & co']);
    expect(await labels('de zwaluw')).toEqual(['Buurthuis De Zwaluw']);
    await db.sql`delete from public.initiatives where slug like 'swallow-%'`;
  });

  test('of nobody who is not published, and of no hidden place', async () => {
    const [one] = await db.sql<{ id: string; name: string }[]>`
      select i.id, n.name from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id
      where i.slug = 'inside-out' and n.role = 'main'`;
    expect((await suggest(one!.name)).names[0]).toMatchObject({ slug: 'inside-out' });
    await db.sql`update public.initiatives set is_published = false where id = ${one!.id}`;
    expect((await suggest(one!.name)).names.map(({ slug }) => slug)).not.toContain('inside-out');
    await db.sql`update public.initiatives set is_published = true where id = ${one!.id}`;
  });
});

test('the feed holds what was published last, newest first, and only what the filters let through', async () => {
  const feed = await listNewInitiatives(
    visitor(),
    filtersOf('theme=work&not=accessibility.free'),
    'nl',
  );
  expect(feed.map(({ slug }) => slug).toSorted()).toEqual(
    (await everySlug('theme=work&not=accessibility.free')).toSorted(),
  );
  const moments = feed.map(({ publishedAt }) => Date.parse(publishedAt));
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expect(Object.keys(feed[0]!).toSorted()).toEqual([
    'name',
    'nameLanguage',
    'publishedAt',
    'slug',
    'summary',
    'summaryLanguage',
  ]);
  expect((await listNewInitiatives(visitor(), filtersOf(''), 'nl')).length).toBeLessThanOrEqual(50);
});

describe('who asks for something', () => {
  const inNeed = () => everySlug('needs=open');
  let leader: string;
  let led: string[];

  beforeEach(async () => {
    await db.sql`delete from public.listings`;
    const [row] = await db.sql<{ id: string }[]>`
      select io.organisation_id as id from public.initiative_organisations as io
      join public.initiatives as i on i.id = io.initiative_id and i.is_published
      where io.role = 'lead' group by 1 order by count(*) desc, 1 limit 1`;
    leader = row!.id;
    const rows = await db.sql<{ slug: string }[]>`
      select i.slug from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
      where io.organisation_id = ${leader} and io.role = 'lead' and i.is_published`;
    led = rows.map(({ slug }) => slug).toSorted();
  });

  const need = async (kind = 'need', audience = 'everybody'): Promise<number> => {
    const [row] = await db.sql<{ id: number }[]>`
      insert into public.listings (kind, category_id, organisation_id, title, language, audience, state, review,
        is_online, expires_at, opened_at)
      select ${kind}::public.listing_kind, min(id), ${leader}, 'Wie helpt mee?', 'nl', ${audience}::public.exchange_audience,
        'open', 'approved', true, now() + interval '20 days', now()
      from public.listing_categories returning id::int`;
    return row!.id;
  };

  test('is found while the need stands, and says so in its line', async () => {
    expect(await inNeed()).toEqual([]);
    const first = await need();
    const second = await need();
    expect((await inNeed()).toSorted()).toEqual(led);
    const { rows, facets } = await search('needs=open');
    expect(rows.every(({ isInNeed }) => isInNeed)).toBe(true);
    expect(facets.needs).toEqual([{ slug: 'open', label: null, count: led.length }]);
    expect((await search('not=needs.open')).rows.some(({ isInNeed }) => isInNeed)).toBe(false);
    await db.sql`update public.listings set is_paused = true where id = ${first}`;
    expect((await inNeed()).toSorted()).toEqual(led);
    await db.sql`delete from public.listings where id = ${second}`;
    expect(await inNeed()).toEqual([]);
    await db.sql`update public.listings set is_paused = false where id = ${first}`;
    expect((await inNeed()).toSorted()).toEqual(led);
    await db.sql`update public.listings set state = 'expired' where id = ${first}`;
    expect(await inNeed()).toEqual([]);
  });

  test.each([
    ['an offer', 'offer', 'everybody'],
    ['what only people who signed in see', 'need', 'people'],
    ['what only a go-between sees', 'need', 'go_between'],
  ])('%s is none', async (_, kind, audience) => {
    await need(kind, audience);
    expect(await inNeed()).toEqual([]);
  });

  test('what two write off at the same time leaves nobody asking', async () => {
    const ids = [await need(), await need(), await need(), await need()];
    await Promise.all(
      ids.map((id) => db.sql`update public.listings set review = 'held' where id = ${id}`),
    );
    expect(await inNeed()).toEqual([]);
  });

  test('whoever leads another initiative brings the need along', async () => {
    await need();
    await db.sql.begin(async (sql) => {
      await sql`update public.initiative_organisations set role = 'partner'
        where organisation_id = ${leader} and role = 'lead'`;
    });
    expect(await inNeed()).toEqual([]);
    await db.sql`update public.initiative_organisations set role = 'lead'
      where organisation_id = ${leader} and role = 'partner'
        and initiative_id in (select id from public.initiatives where slug = any (${led}))`;
    expect((await inNeed()).toSorted()).toEqual(led);
  });
});
