import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPublicAddresses } from '../../app/features/site/sitemap.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { loadSynthetic } from '../seed/synthetic.ts';

// What is counted and indexed beforehand says after every write what counting anew says.
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  await loadSynthetic(db.sql, 300, () => undefined);
});
afterAll(() => db.drop());

interface Differences {
  cells: number;
  members: number;
  words: number;
  facets: number;
}

/** Cells, and who has a point in them, that differ from the points; words that differ from the texts. */
async function differences(): Promise<Differences> {
  const [row] = await db.sql<Differences[]>`
    with counted as (
      select level::smallint, morton >> (2 * (31 - level)) as cell, is_area, from_level, count(*)::int,
        sum(x::bigint)::bigint, sum(y::bigint)::bigint, min(x), max(x), min(y), max(y)
      from public.map_points, unnest(array[5, 8, 11, 14, 17]) as level
      where from_level <= level group by 1, 2, 3, 4
    ), members as (
      select distinct morton >> 40 as cell, ordinal from public.map_points
    ), map_bits as (
      select cell, block * 8192 + place
      from private.map_bits, generate_series(0, 8191) as place where get_bit(bits, place) = 1
    ), texts as (
      select w.word collate "C", w.in_name, t.ordinal
      from private.search_texts as t, private.words_of(t.words, t.name_words) as w
    ), bits as (
      select b.word, b.in_name, b.block * 1024 + place
      from private.word_bits as b, generate_series(0, 1023) as place where get_bit(b.bits, place) = 1
    ), facets as (
      select facet, value, block * 8192 + place
      from private.facet_bits, generate_series(0, 8191) as place where get_bit(bits, place) = 1
    ), true_facets as (
      select distinct facet, value, ordinal
      from private.facet_values(array(select initiative_id from public.initiative_search))
    )
    select
      (select count(*)::int from (
        (select * from counted except select * from private.map_cells) union all
        (select * from private.map_cells except select * from counted)) as c) as cells,
      (select count(*)::int from (
        (select * from members except select * from map_bits) union all
        (select * from map_bits except select * from members)) as m)
        + (select count(*)::int from private.map_bits where bit_count(bits) = 0) as members,
      (select count(*)::int from (
        (select * from texts except select * from bits) union all
        (select * from bits except select * from texts)) as w) as words,
      (select count(*)::int from (
        (select * from facets except select * from true_facets) union all
        (select * from true_facets except select * from facets)) as f) as facets`;
  return row!;
}

const right = { cells: 0, members: 0, words: 0, facets: 0 };

test.each([
  ['loading', 'select'],
  [
    'withdrawing',
    'update public.initiatives set is_published = false where slug = $$synthetic-7$$',
  ],
  [
    'publishing again',
    'update public.initiatives set is_published = true where slug = $$synthetic-7$$',
  ],
  [
    'withdrawing a third and publishing it again with others',
    `update public.initiatives set is_published = (slug like '%1%') where slug like 'synthetic-%'`,
  ],
  [
    'moving',
    `update public.initiative_places set public_latitude = public_latitude + 0.3, public_longitude = 4.1
     where initiative_id in (select id from public.initiatives where slug like 'synthetic-%1')`,
  ],
  [
    'moving to exact points of their own',
    `with told as (
       insert into private.exact_points (initiative_place_id, latitude, longitude)
       select ip.id, 51 + i.n / 1000.0, 3.5 + i.n / 500.0
       from public.initiative_places as ip
       join (select id, substr(slug, 11)::int as n from public.initiatives where slug like 'synthetic-%2') as i on i.id = ip.initiative_id
       returning initiative_place_id)
     select from told;
     update public.initiative_places set precision = 'exact', visibility = 'public'
     where id in (select initiative_place_id from private.exact_points)`,
  ],
  [
    'showing only roughly',
    `update public.initiative_places set is_area = true
     where initiative_id in (select id from public.initiatives where slug like 'synthetic-1%')`,
  ],
  [
    'a second place next door',
    `insert into public.initiative_places (initiative_id, place_id, visibility, position)
     select id, (select id from public.places where slug = 'ghent'), 'public', 1
     from public.initiatives where slug like 'synthetic-%' and is_published`,
  ],
  ['hiding', `update public.initiative_places set visibility = 'hidden' where position = 1`],
  [
    'a word from the text that becomes a name, and back',
    `update public.initiative_names set name = 'Buren ' || name where role = 'main'`,
  ],
  [
    'a name of another word',
    `update public.initiative_names set name = replace(name, 'Buren ', 'Mensen-') where role = 'main'`,
  ],
  [
    'deleting',
    `delete from public.initiatives where slug like 'synthetic-1%' or slug = 'inside-out'`,
  ],
  [
    'renaming a theme',
    `update public.terms set labels = labels || '{"nl": "Onderdak"}' where slug = 'housing'`,
  ],
  [
    'second places here and there',
    `insert into public.initiative_places (initiative_id, place_id, visibility, position)
     select i.id, p.id, 'public', 2 from public.initiatives as i, public.places as p
     where i.slug like 'synthetic-%3' and p.slug in ('ghent', 'antwerp')`,
  ],
])('%s leaves nothing stale', async (_, statement) => {
  if (statement !== 'select') await db.sql.unsafe(statement);
  expect(await differences()).toEqual(right);
});

test('a failed transaction leaves nothing behind', async () => {
  const failing = db.sql.begin(async (sql) => {
    await sql`update public.initiatives set is_published = false where slug like 'synthetic-%'`;
    await sql`delete from public.initiatives where slug = 'synthetic-2'`;
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await differences()).toEqual(right);
});

test('writers at the same time count each other', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `synthetic-${index + 21}`);
  for (const shown of [false, true]) {
    await Promise.all(
      ids.map(
        (slug) =>
          db.sql`update public.initiatives set is_published = ${shown} where slug = ${slug}`,
      ),
    );
    expect(await differences()).toEqual(right);
  }
});

test('tiles from cells counted beforehand are those counted from the points', async () => {
  const wrong = await db.sql`
    with tiles as (
      select distinct z, m.x >> (31 - z) as column, m.y >> (31 - z) as row
      from public.map_points as m, generate_series(0, 14) as z
    ), both_ways as (
      select tiles.*, kept.cells as kept, counted.cells as counted
      from tiles,
        lateral (
          select array_agg((count, area, west, east, north, south, round(middle_x), round(middle_y))
            order by west, north, area) as cells
          from private.tile_cells(z, "column", row)) as kept,
        lateral (
          select array_agg((count, area, west, east, north, south, round(middle_x), round(middle_y))
            order by west, north, area) as cells
          from private.tile_cells_of(z, "column", row, null)) as counted
    )
    select z, "column", row from both_ways where kept is distinct from counted`;
  expect(wrong).toEqual([]);
  expect((await db.sql`select from private.map_cells`).length).toBeGreaterThan(100);
});

test('the pages of the sitemap hold what is published once', async () => {
  await loadSynthetic(db.sql, 2100, () => undefined, 301);
  const pages: string[] = [];
  let count = 1;
  for (let page = 1; page <= count; page += 1) {
    const answer = await listPublicAddresses(db.clientFor(), page);
    count = answer.pages;
    pages.push(...answer.rows.map((row) => row.path));
  }
  const published = await db.sql<{ path: string }[]>`
    select 'initiatives/' || slug as path from public.initiatives where is_published
    union all select 'organisations/' || slug from public.organisations
    union all select 'groups/' || slug from public.working_groups
    union all select 'sessions/' || slug from public.sessions where state <> 'draft'`;
  expect(count).toBe(3);
  expect(pages.toSorted()).toEqual(published.map(({ path }) => path).toSorted());
});

test('what is kept beforehand is written by triggers only, and read through functions', async () => {
  for (const statement of [
    'select from private.map_cells',
    'select from private.word_bits',
    'delete from private.map_cells',
    'select from private.map_bits',
    "select private.refresh_map_cells('{}')",
    "select private.set_word_bits('{}')",
    "select private.clear_word_bits('{}')",
  ]) {
    await expect(db.as('anon', {}, (sql) => sql.unsafe(statement))).rejects.toMatchObject({
      code: '42501',
    });
  }
});

const few = '{"kind": ["citizen"], "theme": ["housing"], "status": ["running"]}';

test.each([
  ['everybody', '{}'],
  ['one kind', '{"kind": ["citizen"]}'],
  ['few', few],
])('tiles of a result counted from bits hold as many as its points: %s', async (_, filters) => {
  const [found] = await db.sql<
    { tiles: number; clusters: number; many: number; wrong: unknown[] }[]
  >`
    with result as materialized (select private.result_bits(null, ${filters}::text::jsonb) as bits),
    tiles as (
      select distinct z, m.x >> (31 - z) as column, m.y >> (31 - z) as row
      from public.map_points as m, generate_series(0, 8) as z
    ), both_ways as (
      select z, "column", row, counted.*, kept.count as kept_count, kept.area as kept_area,
        abs(counted.middle_x - kept.middle_x) < 1 and abs(counted.middle_y - kept.middle_y) < 1
          and (counted.west, counted.east, counted.north, counted.south, counted.all_areas)
            = (kept.west, kept.east, kept.north, kept.south, kept.all_areas) as is_exact,
        counted.west >= kept.west and counted.east <= kept.east and counted.north >= kept.north and counted.south <= kept.south
          and kept.middle_x between kept.west and kept.east and kept.middle_y between kept.north and kept.south as is_within
      from result, tiles,
        lateral (
          select *, west >> (28 - z) as cell_x, north >> (28 - z) as cell_y
          from private.tile_cells_of(z, "column", row, result.bits)) as counted
        full join lateral (
          select *, west >> (28 - z) as cell_x, north >> (28 - z) as cell_y
          from private.tile_cells_by_bits(z, "column", row, result.bits)) as kept using (cell_x, cell_y)
    )
    select count(distinct (z, "column", row))::int as tiles, count(*)::int as clusters,
      (count(*) filter (where count > 32))::int as many,
      array_agg(to_json(both_ways)) filter (where (count = kept_count and kept_area is null
        and case when count <= 32 then is_exact else is_within end) is not true) as wrong
    from both_ways`;
  expect(found?.wrong).toBeNull();
  expect(found?.tiles).toBeGreaterThan(5);
  expect(found?.clusters).toBeGreaterThan(found?.many ?? 0);
  if (filters !== few) expect(found?.many).toBeGreaterThan(10);
});

test('a crowded map has the same signs, each with its number', async () => {
  const tiles = () => db.sql<{ z: number; tile: { x: number; y: number; count: number }[] }[]>`
    select z, public.map_tile(z, "column", row, '', '{"kind": ["citizen"]}') as tile
    from (
      select distinct z, m.x >> (31 - z) as column, m.y >> (31 - z) as row
      from public.map_points as m, generate_series(0, 9) as z
    ) as tiles order by z, "column", row`;
  const inCell = (place: number) => Math.floor(place / 512);
  const signs = (rows: Awaited<ReturnType<typeof tiles>>) =>
    rows.map(({ z, tile }) => [
      z,
      ...tile.map((sign) => [inCell(sign.x), inCell(sign.y), sign.count].join(' ')),
    ]);
  const looked = await tiles();
  await db.sql`create or replace function private.crowd_of_tile() returns integer language sql immutable parallel safe set search_path = '' as 'select 0'`;
  const counted = await tiles();
  await db.sql`create or replace function private.crowd_of_tile() returns integer language sql immutable parallel safe set search_path = '' as 'select 65536'`;
  expect(signs(counted)).toEqual(signs(looked));
  // Few are looked at one by one, many stand in the middle of all that are there.
  expect(counted).not.toEqual(looked);
});

test('signs at the edges of the map have edges too', async () => {
  await db.sql`
    insert into private.exact_points (initiative_place_id, latitude, longitude)
    select ip.id, case i.slug when 'synthetic-302' then -89.9 else -85 end, case i.slug when 'synthetic-302' then 180 else 179.99 end
    from public.initiative_places as ip join public.initiatives as i on i.id = ip.initiative_id
    where i.slug in ('synthetic-302', 'synthetic-303') and ip.position = 0`;
  await db.sql`
    update public.initiative_places set precision = 'exact', visibility = 'public'
    where id in (select initiative_place_id from private.exact_points where longitude > 179)`;
  const [row] = await db.sql<{ tile: { count: number; east: number; south: number }[] }[]>`
    select public.map_tile(4, 15, 15, '', '{}') as tile`;
  expect(row?.tile).toMatchObject([{ count: 2, east: 180, south: -85.125 }]);
  expect(await differences()).toEqual(right);
});

test('a word goes with the last public text that has it, and comes back with it', async () => {
  const isKnown = async () =>
    (await db.sql`select from private.search_words where word like 'zwaluwnest%'`).length > 0;
  const rows = await db.sql<{ id: string }[]>`
    select id from public.initiatives where is_published order by slug limit 2`;
  const [one, other] = rows.map(({ id }) => id);
  const write = (id: string, body: string) => db.sql`
    insert into public.initiative_texts (initiative_id, section, language, body, state)
    values (${id}, 'background', 'en', ${body}, 'source')
    on conflict (initiative_id, section, language) do update set body = excluded.body`;
  await write(one!, 'The zwaluwnest of Fatima');
  await write(other!, 'Near the zwaluwnest');
  expect(await isKnown()).toBe(true);
  await write(other!, 'Near the water');
  expect(await isKnown()).toBe(true);
  const publish = (is: boolean) =>
    db.sql`update public.initiatives set is_published = ${is} where id = ${one!}`;
  await publish(false);
  expect(await isKnown()).toBe(false);
  await publish(true);
  expect(await isKnown()).toBe(true);
  await write(one!, 'Gone');
  expect(await isKnown()).toBe(false);
  expect(await differences()).toEqual(right);
});
