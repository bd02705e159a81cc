import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Areas } from './areas-world.ts';
import {
  areasOfListings,
  chooseArea,
  letDaysPass,
  listingOf,
  openAreasWorld,
  resetAreas,
} from './areas-world.ts';
import type { Json } from './groups-world.ts';
import { act, call, db, idOf, organisation, outcome, tried } from './groups-world.ts';

let areas: Areas;
beforeAll(async () => {
  areas = await openAreasWorld();
});
beforeEach(() => resetAreas());
afterAll(() => db.drop());

const mine = (who: 'member' | 'speaker', ofOrganisation: string | null = null) =>
  call(who, 'get_my_area', ofOrganisation, 'nl') as Promise<Json>;
const bucket = async (a: number, b: number) =>
  (await db.sql<{ bucket: number }[]>`select private.distance_bucket(${a}, ${b}) as bucket`)[0]!
    .bucket;

describe('choosing', () => {
  test('one area for all listings of a person, of an organisation, or of a beneficiary', async () => {
    await listingOf({ area: areas.north });
    await listingOf({ state: 'draft' });
    await listingOf({ online: true });
    await listingOf({ owner: 'guest', area: areas.north });
    await chooseArea('member', areas.south);
    expect(await areasOfListings()).toEqual([areas.south, areas.south, null, areas.north]);
    await chooseArea('member', areas.cells[0]);
    expect(await areasOfListings()).toEqual([areas.cells[0], areas.cells[0], null, areas.north]);
    expect(await mine('member')).toMatchObject({
      area: { id: areas.cells[0], kind: 'cell', name: 'zuid' },
      freeAt: null,
      listings: 2,
    });

    const theirs = await listingOf({ owner: 'organisation', area: areas.north });
    await chooseArea('speaker', areas.south, true);
    expect((await areasOfListings())[theirs - 1]).toBe(areas.south);
    expect((await mine('speaker'))['area']).toBeNull();
    expect(await mine('speaker', organisation)).toMatchObject({ area: { id: areas.south } });
  });

  test('two changes in 90 days; the third says in how many days', async () => {
    const refused = (area: number) =>
      chooseArea('member', area).then(
        () => 'done',
        (error: { message: string; detail: string }) => [error.message, JSON.parse(error.detail)],
      );
    await chooseArea('member', areas.south);
    await chooseArea('member', areas.cells[0]);
    await letDaysPass(10);
    await chooseArea('member', areas.cells[1]);
    await chooseArea('member', areas.cells[1]);
    expect(await refused(areas.north)).toEqual(['area:areas:errorAreaOften', { count: 80 }]);
    expect(typeof (await mine('member'))['freeAt']).toBe('string');
    // What a refusal leaves is what was there.
    expect(await mine('member')).toMatchObject({ area: { id: areas.cells[1] } });
    await letDaysPass(80);
    await db.sql`select private.forget(current_date)`;
    expect(await refused(areas.north)).toBe('done');
    expect(await refused(areas.south)).toEqual(['area:areas:errorAreaOften', { count: 10 }]);
  });

  test('a former area is erased once it no longer counts, and stands nowhere before', async () => {
    await listingOf({ area: areas.cells[2] });
    for (const area of [areas.south, areas.north]) await chooseArea('member', area);
    await letDaysPass(89);
    await db.sql`select private.forget(current_date)`;
    expect(await db.sql`select from private.person_areas`).toHaveLength(2);
    await letDaysPass(3);
    await db.sql`select private.forget(current_date)`;
    expect(await db.sql`select from private.person_areas`).toHaveLength(1);
    const kept = await db.sql<{ all: string }[]>`
      select coalesce(string_agg(a::text, ''), '') as all from public.audit_entries as a where a.old_values::text ~ 'area'`;
    expect(kept[0]!.all).toBe('');
    for (const who of ['visitor', 'guest', 'moderator'] as const) {
      expect(await outcome(act(who, (sql) => sql`select from private.person_areas`))).toBe('42501');
    }
  });

  test('an area of another city, a cell where few live, and no area at all are refused', async () => {
    const [hidden] = await db.sql<{ id: number }[]>`
      insert into public.areas (cell_id) select id from public.grid_cells where not is_offered limit 1 returning id::int`;
    for (const area of [areas.elsewhere, hidden!.id, 0, 999_999]) {
      expect(await tried('member', 'save_my_area', null, area)).toBe('area:areas:errorArea');
    }
    await db.sql`delete from public.areas where id = ${hidden!.id}`;
  });

  test('a visitor chooses nothing, and nobody for an organisation of others', async () => {
    expect(await tried('visitor', 'save_my_area', null, areas.south)).toBe('42501');
    expect(await tried('member', 'save_my_area', organisation, areas.south)).toBe('42501');
    expect(await tried('member', 'get_my_area', organisation, 'nl')).toBe('42501');
    expect(await tried('coordinator', 'get_my_area', organisation, 'nl')).toBe('42501');
  });

  test('for whom a case worker posts the same rules hold', async () => {
    const [row] = await db.sql<{ id: string }[]>`
      insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until)
      values ('Merel', ${organisation}, ${idOf('speaker')}, current_date, 'ar', current_date + 90) returning id`;
    const choose = (area: number) =>
      outcome(db.sql`select private.choose_beneficiary_area(${row!.id}, ${area})`);
    const listing = await listingOf({ kind: 'need', beneficiary: row!.id, area: areas.north });
    expect([
      await choose(areas.south),
      await choose(areas.cells[0]),
      await choose(areas.cells[1]),
    ]).toEqual(['done', 'done', 'done']);
    expect((await areasOfListings())[listing - 1]).toBe(areas.cells[1]);
    expect(await choose(areas.north)).toBe('area:areas:errorAreaOften');
    expect(await db.sql`select area_id::int as area from public.beneficiaries`).toEqual([
      { area: areas.cells[1] },
    ]);
  });
});

describe('at the same moment', () => {
  test('a listing that is saved while its owner moves does not stay behind', async () => {
    await chooseArea('member', areas.south);
    const first = await listingOf({ area: areas.south });
    let moved: Promise<unknown> = Promise.resolve();
    await db.sql.begin(async (sql) => {
      // Read before the move, written after it: as a form does.
      await sql`insert into public.listings (kind, category_id, person_id, title, language, audience, expires_at, area_id)
        select 'offer', category_id, person_id, 'Tweede', 'nl', 'everybody', expires_at, area_id from public.listings where id = ${first}`;
      moved = chooseArea('member', areas.north);
      await new Promise((ready) => setTimeout(ready, 150));
    });
    await moved;
    expect(await areasOfListings()).toEqual([areas.north, areas.north]);

    let saved: Promise<unknown> = Promise.resolve();
    await db.sql.begin(async (sql) => {
      await sql`select private.choose_area(${idOf('member')}, null, ${areas.cells[0]})`;
      saved = listingOf({ area: areas.north });
      await new Promise((ready) => setTimeout(ready, 150));
    });
    await saved;
    expect(new Set(await areasOfListings())).toEqual(new Set([areas.cells[0]]));
  });

  test('of many changes at once two count', async () => {
    await chooseArea('member', areas.south);
    const said = await Promise.all(
      [areas.north, ...areas.cells].map((area) => outcome(chooseArea('member', area))),
    );
    expect(said.toSorted()).toEqual([
      'area:areas:errorAreaOften',
      'area:areas:errorAreaOften',
      'done',
      'done',
    ]);
    expect(await db.sql`select from private.person_areas where replaced_at is null`).toHaveLength(
      1,
    );
  });
});

describe('distances', () => {
  test('come from the middles, in four buckets', async () => {
    const [row] = await db.sql<{ wrong: number; asymmetric: number }[]>`
      select count(*) filter (where d.bucket <> back.bucket)::int as asymmetric,
        count(*) filter (where d.from_id = d.to_id and d.bucket <> 0)::int as wrong
      from private.area_distances as d join private.area_distances as back on back.from_id = d.to_id and back.to_id = d.from_id`;
    expect(row).toEqual({ wrong: 0, asymmetric: 0 });
    expect(await bucket(areas.north, areas.south)).toBe(2);
    expect(await bucket(areas.south, areas.elsewhere)).toBeNull();
  });

  test('neighbouring cells are 1 to 3 km apart, five in a row 6 km, in every row', async () => {
    const steps = await db.sql<{ steps: number; buckets: number[] }[]>`
      select b.column_number - a.column_number as steps, array_agg(distinct private.distance_bucket(one.id, other.id))::int[] as buckets
      from public.grid_cells as a join public.grid_cells as b on b.place_id = a.place_id and b.row_number = a.row_number
        and b.column_number > a.column_number
      join public.areas as one on one.cell_id = a.id join public.areas as other on other.cell_id = b.id
      group by 1 order by 1`;
    const expected = new Map([
      [1, [1]],
      [2, [1]],
      [3, [2]],
      [4, [2]],
      [5, [2]],
    ]);
    for (const { steps: between, buckets } of steps)
      expect(buckets).toEqual(expected.get(between) ?? [3]);
    expect(steps.length).toBeGreaterThan(1);
  });

  test('near is a district or an area of this city, never coordinates', async () => {
    const near = (value: string) => outcome(db.sql`select private.given_near(${value})`);
    expect(
      await db.sql`select private.given_near('zuid')::int as id, private.given_near(${String(areas.cells[0])})::int as cell,
      private.given_near('') as none`,
    ).toEqual([{ id: areas.south, cell: areas.cells[0], none: null }]);
    for (const value of [
      '51.05,3.72',
      'daar',
      '999999',
      `${areas.elsewhere}`,
      "zuid' or true",
      '51.0',
    ]) {
      expect(await near(value)).toBe('near:areas:errorArea');
    }
  });
});

describe('pages of areas', () => {
  test('options name every district, its cells and where they lie', async () => {
    const { options } = (await call('member', 'get_my_area', null, 'nl')) as {
      options: {
        id: number;
        slug: string;
        cells: { id: number; lies: string; towards: string }[];
      }[];
    };
    expect(options.map(({ slug }) => slug)).toEqual(['noord', 'zuid']);
    expect(options[1]!.cells.map(({ id }) => id)).toEqual(expect.arrayContaining(areas.cells));
    expect(new Set(options[1]!.cells.map(({ towards }) => towards))).toEqual(new Set(['noord']));
    // Nowhere a coordinate.
    expect(JSON.stringify(options)).not.toMatch(/\d\.\d{2}/);
  });

  test('offers are counted by district from three on; fewer only together', async () => {
    for (const area of [areas.south, areas.cells[0], areas.cells[1], areas.north])
      await listingOf({ area });
    await listingOf({ area: areas.north, kind: 'need' });
    await listingOf({ area: areas.north, state: 'closed' });
    const counts = (await call('visitor', 'count_offers_by_district', 'nl')) as {
      districts: { slug: string; offers: number | null }[];
      elsewhere: number;
    };
    expect(counts.districts.map(({ slug, offers }) => [slug, offers])).toEqual(
      expect.arrayContaining([
        ['zuid', 3],
        ['noord', null],
      ]),
    );
    expect(counts.elsewhere).toBe(1);
  });
});
