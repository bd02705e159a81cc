import { expect, test } from 'vitest';
import { placeNames } from './area-names.ts';

const view = { top: 2, bottom: -2, first: -2, last: 2, cells: [[0, 0]] as [number, number][] };

test('names that would lie over each other: the one nearer to the area stays', () => {
  const names = [
    { name: 'Ledeberg', x: 1.5, y: 1 },
    { name: 'Gentbrugge', x: 1.6, y: 1.05 },
    { name: 'Binnenstad', x: 0, y: 0 },
  ];
  const placed = placeNames({ ...view, names }).map(({ name }) => name);
  expect(placed).toEqual(['Binnenstad', 'Ledeberg']);
});

test('a name at the edge is moved in, a long one shortened', () => {
  const names = [
    { name: 'Elisabethbegijnhof - Prinsenhof - Papegaai', x: -2.4, y: 0 },
    { name: 'Elisabethbegijnhofkwartier', x: 2.4, y: -2.5 },
  ];
  const placed = placeNames({ ...view, names });
  expect(placed.map(({ words }) => words)).toEqual(['Elisabethbegijnhof', 'Elisabethbegijnhofk…']);
  for (const { x, y, words } of placed) {
    expect(Math.abs(x) + words.length * 0.055).toBeLessThanOrEqual(2.5);
    expect(Math.abs(y)).toBeLessThanOrEqual(2.5);
  }
});

test('one square is drawn where nothing is near', () => {
  expect(placeNames({ ...view, names: [] })).toEqual([]);
});
