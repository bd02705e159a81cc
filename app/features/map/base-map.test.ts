import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import type { GazetteerPlace } from './places.server.ts';
import { contains } from './projection.ts';

const root = new URL('../../../', import.meta.url);
const names = ['land', 'provinces', 'places'];
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');
const layer = (name: string) => JSON.parse(text(`public/map/${name}.geojson`)) as FeatureCollection;
const gazetteer = JSON.parse(text('supabase/seed/places.json')) as GazetteerPlace[];
const ghent = gazetteer.find(({ slug }) => slug === 'ghent')!;

/** Whether a point lies in a ring: an odd number of its edges lies to the east (ray casting). */
function isInside(ring: Position[], lon: number, lat: number): boolean {
  return ring.reduce((inside, [ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length]!;
    const crosses = ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

function outerRings(name: string, wanted: (properties: Record<string, unknown>) => boolean) {
  return layer(name)
    .features.filter(({ properties }) => wanted(properties ?? {}))
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
      if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(([ring]) => ring!);
      return [];
    });
}

test('the base map is small, and its outline is part of the page', () => {
  const bytes = names.map((name) => gzipSync(text(`public/map/${name}.geojson`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  expect(text('app/features/map/outline.ts').length).toBeLessThan(6_500);
});

test.each(names)('%s has its licence beside it', (name) => {
  const file = new URL(`public/map/${name}.LICENSE.txt`, root);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(
    /OpenStreetMap|Natural Earth|GeoNames/,
  );
});

test('Ghent lies in Belgium and in East Flanders, Utrecht in neither', () => {
  const belgium = outerRings('land', ({ focus }) => focus === true);
  const province = outerRings('provinces', ({ code }) => code === 'BE-OV');
  const utrecht = gazetteer.find(({ slug }) => slug === 'utrecht')!;
  const within = (rings: Position[][], { lon, lat }: GazetteerPlace) =>
    rings.some((ring) => isInside(ring, lon, lat));
  expect(within(belgium, ghent)).toBe(true);
  expect(within(province, ghent)).toBe(true);
  expect(within(belgium, utrecht)).toBe(false);
  expect(contains(outline.bounds, ghent.lon, ghent.lat)).toBe(true);
});

test('inland water makes no holes, and every ring is closed', () => {
  for (const { geometry } of layer('land').features) {
    if (geometry.type !== 'MultiPolygon') throw new Error('land is areas');
    for (const polygon of geometry.coordinates) {
      expect(polygon).toHaveLength(1);
      expect(polygon[0]!.at(0)).toEqual(polygon[0]!.at(-1));
    }
  }
});

test('places have slugs of their own and the names that people look for', () => {
  expect(new Set(gazetteer.map(({ slug }) => slug)).size).toBe(gazetteer.length);
  expect(ghent).toMatchObject({
    names: { nl: 'Gent', fr: 'Gand', en: 'Ghent', ar: 'غنت' },
    country: 'BE',
    province: 'BE-VOV',
    nis: '44021',
  });
  const wanted = ['brussels', 'antwerp', 'bruges', 'perwez', 'thuin', 'denderleeuw', 'ottignies'];
  const abroad = ['berlin', 'utrecht', 'bologna', 'vienna', 'lusaka', 'milwaukee', 'barcelona'];
  const slugs = gazetteer.map(({ slug }) => slug);
  expect([...wanted, ...abroad].filter((slug) => !slugs.includes(slug))).toEqual([]);
});

test('the names that orient are written early', () => {
  const early = layer('places').features.filter(({ properties }) => properties?.['zoom'] <= 6);
  const written = early.map(({ properties }) => properties?.['name']);
  expect(written).toEqual(
    expect.arrayContaining(['Brussel', 'Antwerpen', 'Gent', 'Charleroi', 'Luik']),
  );
});
