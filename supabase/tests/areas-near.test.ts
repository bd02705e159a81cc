import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Areas } from './areas-world.ts';
import { listingOf, openAreasWorld, resetAreas } from './areas-world.ts';
import type { Who } from './groups-world.ts';
import { call, db, tried } from './groups-world.ts';

interface Found {
  rows: { id: number; area: { id: number } }[];
  next: string | null;
}
let areas: Areas;
beforeAll(async () => {
  areas = await openAreasWorld();
  await resetAreas();
  // One a day, in turn in the south, in a cell of it, and 4 km to the north.
  for (let day = 0; day < 45; day += 1) {
    const id = await listingOf({
      owner: day % 2 ? 'member' : 'speaker',
      area: [areas.south, areas.cells[0], areas.north][day % 3]!,
    });
    await db.sql`update public.listings set opened_at = now() - make_interval(days => ${day}) where id = ${id}`;
  }
});
afterAll(() => db.drop());

const list = (
  district: string | null,
  within: string | null,
  before: string | null = null,
  who: Who = 'visitor',
) =>
  call(
    who,
    'list_listings',
    null,
    null,
    district,
    null,
    null,
    false,
    before,
    'nl',
    within,
  ) as Promise<Found>;
const bucketOf = async (area: number) =>
  (
    await db.sql<
      { bucket: number }[]
    >`select private.distance_bucket(${areas.south}, ${area}) as bucket`
  )[0]!.bucket;

test('around a district what is nearest comes first, in each bucket the newest, and nothing is missed or told twice', async () => {
  const seen: Found['rows'] = [];
  for (let before: string | null = null, stretch = 0; stretch < 5; stretch += 1) {
    const found: Found = await list('zuid', '6', before);
    seen.push(...found.rows);
    before = found.next;
    if (!before) break;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(45);
  const buckets = await Promise.all(seen.map(({ area }) => bucketOf(area.id)));
  expect(buckets).toEqual(buckets.toSorted());
  expect(new Set(buckets).size).toBeGreaterThan(1);
  const day = new Map(seen.map(({ id }) => [id, id]));
  for (const bucket of new Set(buckets)) {
    const days = seen.filter((_, place) => buckets[place] === bucket).map(({ id }) => day.get(id)!);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  }
});

test('fewer kilometres, fewer areas; the district alone is its cells', async () => {
  const areasIn = async (within: string | null) =>
    new Set((await list('zuid', within, null, 'guest')).rows.map(({ area }) => area.id));
  expect(await areasIn('1')).not.toContain(areas.north);
  expect(await areasIn('3')).not.toContain(areas.north);
  expect(await areasIn('6')).toContain(areas.south);
  expect(await areasIn(null)).toEqual(new Set([areas.south, areas.cells[0]]));
});

test('what is no distance and no district changes nothing or is refused', async () => {
  expect((await list('zuid', '0.2')).rows).toEqual((await list('zuid', null)).rows);
  expect((await list(null, '3')).rows).toEqual((await list(null, null)).rows);
  const refused = (district: string) =>
    tried('visitor', 'list_listings', null, null, district, null, null, false, null, 'nl', '3');
  expect(await refused('daar')).toBe('near:areas:errorArea');
  expect(await refused('51.0,4.0')).toBe('near:areas:errorArea');
});
