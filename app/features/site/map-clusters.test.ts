import { expect, test } from 'vitest';
import { createMapClusters, radiusOf } from './map-clusters.ts';

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
  expect(createMapClusters('nl', [ghent])).toEqual([
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
  expect(createMapClusters('fr', [lone])[0]).toMatchObject({
    label: 'Syrimont',
    href: '/fr/initiatives/syrimont',
  });
});

test('the circle holds the farthest corner, and stays within what the list accepts', () => {
  // Half a degree of latitude is 55.6 km.
  expect(radiusOf({ ...ghent, north: 51.55 })).toBe(56);
  expect(radiusOf({ ...ghent, east: 20, north: 60 })).toBe(100);
});
