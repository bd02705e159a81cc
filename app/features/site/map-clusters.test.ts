import { expect, test } from 'vitest';
import { createMapClusters, radiusOf, spreadClusters } from './map-clusters.ts';

const around = (place: string) => `${place} en omgeving`;
const belgium = { west: 2.4, south: 49.4, east: 6.5, north: 51.6 };

const ghent = {
  lat: 51.05,
  lon: 3.72,
  count: 16,
  place: 'Gent',
  area: true,
  slug: null,
  name: null,
  west: 3.72,
  east: 3.72,
  south: 51.05,
  north: 51.05,
};

test('a cluster leads to the list around it', () => {
  expect(createMapClusters('nl', [ghent], around)).toEqual([
    {
      lat: 51.05,
      lon: 3.72,
      count: 16,
      label: 'Gent',
      area: true,
      href: '/nl/initiatives?near=51.0500,3.7200&km=1',
    },
  ]);
});

test('a lone initiative leads to its page', () => {
  const lone = { ...ghent, count: 1, slug: 'syrimont', name: 'Syrimont' };
  expect(createMapClusters('fr', [lone], around)[0]).toMatchObject({
    label: 'Syrimont',
    href: '/fr/initiatives/syrimont',
  });
});

test('the circle holds the farthest corner, and stays within what the list accepts', () => {
  // Half a degree of latitude is 55.6 km.
  expect(radiusOf({ ...ghent, north: 51.55 })).toBe(56);
  expect(radiusOf({ ...ghent, east: 20, north: 60 })).toBe(100);
});

test('what would cover one another becomes one sign; nothing is lost', () => {
  const rows = [
    ghent,
    {
      ...ghent,
      count: 1,
      lat: 51.1,
      lon: 3.8,
      west: 3.8,
      east: 3.8,
      south: 51.1,
      north: 51.1,
      slug: 'a',
      name: 'A',
    },
    {
      ...ghent,
      count: 2,
      lat: 50.64,
      lon: 5.57,
      west: 5.57,
      east: 5.57,
      south: 50.64,
      north: 50.64,
    },
  ];
  const spots = spreadClusters(rows, belgium);
  expect(spots.map((spot) => spot.count)).toEqual([17, 2]);
  expect(spots[0]).toMatchObject({ place: 'Gent', north: 51.1, east: 3.8, slug: null });
  expect(createMapClusters('nl', spots, around)[0]?.label).toBe('Gent en omgeving');
});
