import { describe, expect, test } from 'vitest';
import type { Cluster, Figure } from './initiative.ts';
import { pairFigures } from './figure-pairs.ts';
import { isFresh } from './initiative.ts';
import { fold, splitMarks } from './marked-text.ts';
import { mergeClusters } from './merge-clusters.ts';

const figure = (part: Partial<Figure>): Figure => ({
  key: 'people',
  label: { text: 'Mensen', language: 'nl' },
  unit: null,
  window: null,
  low: 10,
  high: null,
  qualifier: 'exact',
  role: 'reported',
  on: null,
  precision: null,
  source: null,
  ...part,
});

describe('figures', () => {
  test('target and reached of one key stand side by side', () => {
    const target = figure({ role: 'target', low: 1500 });
    const reached = figure({ role: 'reached', low: 798 });
    const other = figure({ key: 'staff' });
    expect(pairFigures([target, reached, other])).toEqual({
      pairs: [{ target, reached }],
      others: [other],
    });
  });

  test('without a target, or with one of nothing, there is no bar', () => {
    const reached = figure({ role: 'reached' });
    expect(pairFigures([reached]).pairs).toEqual([]);
    expect(pairFigures([reached, figure({ role: 'target', low: 0 })]).pairs).toEqual([]);
  });
});

test('an entry is fresh for six months and 60 days', () => {
  expect(isFresh('2026-04-01', '2026-11-22')).toBe(true);
  expect(isFresh('2026-03-01', '2026-11-22')).toBe(false);
  expect(isFresh(null, '2026-11-22')).toBe(false);
});

describe('marks', () => {
  test.each([
    ['Taalcafé', 'taalcafe'],
    ['İstanbul', 'istanbul'],
    ['IŞIK', 'isik'],
    ['مُساعدة الأُسرة', 'مساعده الاسره'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('words that begin with what was searched are cut out, the text stays whole', () => {
    const parts = splitMarks('Het Taalcafé: taal, koffie en vertaling.', ['taal']);
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      'Taalcafé',
      'taal',
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(
      'Het Taalcafé: taal, koffie en vertaling.',
    );
    expect(splitMarks('de fiets', ['de']).filter((part) => part.marked)).toHaveLength(1);
    expect(splitMarks('', ['de'])).toEqual([]);
  });
});

test('signs that would cover each other become one, and nobody is lost', () => {
  const cluster = (part: Partial<Cluster>): Cluster => ({
    ...{ lat: 51.05, lon: 3.72, west: 3.72, east: 3.72, north: 51.05, south: 51.05 },
    ...{ count: 1, place: 'Gent', placeSlug: 'ghent', onePoint: true, area: true },
    ...{ slug: 'een', name: 'Een', ...part },
  });
  const gent = cluster({ count: 16, slug: null, name: null });
  const near = cluster({ lat: 51.06, lon: 3.74, west: 3.74, east: 3.74, place: 'Gentbrugge' });
  const far = cluster({ lat: 50.63, lon: 5.57, place: 'Luik' });
  const bounds = { west: 2.4, south: 49.4, east: 6.5, north: 51.6 };
  const merged = mergeClusters([near, gent, far], bounds);
  expect(merged.map(({ place, count }) => [place, count])).toEqual([
    ['Gent', 17],
    ['Luik', 1],
  ]);
  expect(merged[0]).toMatchObject({ east: 3.74, onePoint: false, slug: null });
});
