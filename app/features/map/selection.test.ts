import { expect, test } from 'vitest';
import { isRefusal, viewOf } from './map-engine.ts';
import { placeFinder } from './nearest-place.ts';
import { boundsOf, pictureOf, project } from './projection.ts';
import type { MapFeature } from './map-engine.ts';
import {
  canSplit,
  distinctSpots,
  inReadingOrder,
  onlyOne,
  readSpot,
  spotQuery,
} from './selection.ts';

const at = (lon: number, lat: number, properties: Record<string, unknown>) => ({
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
});

const spotAt = (feature: MapFeature) => readSpot(feature, 'ar');

test('a single initiative, a cluster and a shared point are told apart', () => {
  const single = spotAt(at(3.7, 51, { slug: 'sock', name: 'SOCK' }));
  expect(single).toMatchObject({
    count: 1,
    area: false,
    initiatives: [{ slug: 'sock', name: 'SOCK' }],
  });

  const cluster = spotAt(at(3.7, 51, { count: 5, west: 3, south: 50, east: 4, north: 51.5 }));
  expect(cluster).toMatchObject({ count: 5, bounds: { west: 3, north: 51.5 }, initiatives: [] });
  expect(canSplit(cluster!, 8)).toBe(true);
  expect(canSplit(cluster!, 16)).toBe(false);

  const house = spotAt(at(3.7, 51, { count: 2, slugs: 'a\nb', names: 'A\nB', area: true }));
  expect(house?.initiatives).toEqual([
    { slug: 'a', name: 'A' },
    { slug: 'b', name: 'B' },
  ]);
  expect(canSplit(house!, 8)).toBe(false);
});

test('a cluster whose members share one point never promises to split', () => {
  const spot = spotAt(at(3.7, 51, { count: 90, west: 3.7, east: 3.7, south: 51, north: 51 }));
  expect(canSplit(spot!, 5)).toBe(false);
});

test('lines are no spots, and a sign on the edge of two tiles is told once', () => {
  const line = { geometry: { type: 'LineString', coordinates: [[0, 0]] }, properties: {} };
  const pin = at(3.7, 51, { slug: 'sock', name: 'SOCK' });
  expect(distinctSpots([line, pin, { ...pin }], 'nl')).toHaveLength(1);
});

test('two initiatives at almost the same place are both told', () => {
  const spots = distinctSpots([at(3.7, 51, { slug: 'a' }), at(3.70001, 51, { slug: 'b' })], 'nl');
  expect(spots.map(({ initiatives }) => initiatives[0]?.slug).toSorted()).toEqual(['a', 'b']);
});

test('Mapbox refuses by token message or 401, not by a lost connection', () => {
  expect(isRefusal(new Error('A valid Mapbox access token is required to use Mapbox GL JS'))).toBe(
    true,
  );
  expect(isRefusal({ status: 401, message: 'Unauthorized' })).toBe(true);
  expect(isRefusal(new TypeError('Failed to fetch'))).toBe(false);
  expect(isRefusal({ status: 500, message: 'tile 401 of 800' })).toBe(false);
  expect(isRefusal(null)).toBe(false);
});

test('the address decides where the map starts', () => {
  expect(viewOf({ lat: 51, lon: 3.7, zoom: 11 })).toEqual({
    latitude: 51,
    longitude: 3.7,
    zoom: 11,
  });
  expect(viewOf({ west: 2, south: 49, east: 6, north: 52 })).toMatchObject({
    bounds: [2, 49, 6, 52],
  });
});

test('Web Mercator keeps its known points', () => {
  expect(project(0, 0)).toEqual({ x: 500_000, y: 500_000 });
  expect(project(-180, 85.0511).y).toBeCloseTo(0, -1);
  expect(project(180, -89).x).toBe(1_000_000);
});

test('a picture holds its box with room around it and has the wanted shape', () => {
  const bounds = boundsOf([
    { lat: 51.05, lon: 3.72 },
    { lat: 50.85, lon: 4.35 },
  ])!;
  const picture = pictureOf(bounds, 4 / 3);
  const ghent = project(3.72, 51.05);
  expect(picture.width / picture.height).toBeCloseTo(4 / 3);
  expect(ghent.x).toBeGreaterThan(picture.x);
  expect(ghent.y).toBeGreaterThan(picture.y);
  expect(pictureOf({ west: 3.7, east: 3.7, south: 51, north: 51 }, 4 / 3).width).toBeGreaterThan(
    100,
  );
  expect(boundsOf([])).toBeNull();
});

test('a point belongs to the city rather than to the hamlet beside it', () => {
  const place = (name: string, rank: number, lon: number, lat: number, fr?: string) => ({
    type: 'Feature' as const,
    properties: { name, rank, ...(fr && { fr }) },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  });
  const features = [
    place('Gent', 265_000, 3.72, 51.05, 'Gand'),
    place('Gehucht', 600, 3.76, 51.05),
  ];
  const find = placeFinder({ type: 'FeatureCollection', features }, 'fr');
  expect(find(51.05, 3.74)).toBe('Gand');
  expect(find(51.05, 3.76)).toBe('Gand');
  expect(find(40, -3)).toBeNull();
});

test('only a spot of one initiative lights up its line in the list', () => {
  expect(onlyOne(spotAt(at(3.7, 51, { slug: 'sock', name: 'SOCK' })))).toBe('sock');
  expect(onlyOne(spotAt(at(3.7, 51, { count: 2, slugs: 'a\nb', names: 'A\nB' })))).toBeNull();
  expect(onlyOne(spotAt(at(3.7, 51, { count: 5 })))).toBeNull();
  expect(onlyOne(null)).toBeNull();
});

test('an area leads to its own list, within the filters of the map', () => {
  const rabot = { 'district:nl': 'Rabot', 'district:ar': 'رابوت', district: 'rabot' };
  const spot = spotAt(at(3.7, 51, { count: 30, area: true, place: 'ghent', ...rabot }))!;
  expect(spot.district).toBe('رابوت');
  expect(spotQuery(spot, 'theme=work&place=ghent')).toBe('theme=work&place=ghent&district=rabot');
  const town = spotAt(at(3.7, 51, { count: 30, area: true, place: 'ghent' }))!;
  expect([town.district, spotQuery(town, '')]).toEqual([null, 'place=ghent']);
  const house = spotAt(at(3.7, 51, { count: 30, slugs: 'a\nb', names: 'A\nB' }))!;
  expect(spotQuery(house, 'q=taal')).toBe('q=taal&near=51.00000%2C3.70000&km=0.1');
});

test('a map is read from the north, line by line as the language runs', () => {
  const places = [
    { name: 'Gent', lat: 51.05, lon: 3.72 },
    { name: 'Antwerpen', lat: 51.22, lon: 4.4 },
    { name: 'Luik', lat: 50.63, lon: 5.57 },
    { name: 'Brugge', lat: 51.21, lon: 3.22 },
  ];
  const names = (dir: 'ltr' | 'rtl') => inReadingOrder(places, dir).map(({ name }) => name);
  expect(names('ltr')).toEqual(['Brugge', 'Antwerpen', 'Gent', 'Luik']);
  expect(names('rtl')).toEqual(['Antwerpen', 'Brugge', 'Gent', 'Luik']);
  expect(inReadingOrder([], 'ltr')).toEqual([]);
});
