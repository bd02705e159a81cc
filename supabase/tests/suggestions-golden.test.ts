import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  figuresOf,
  goldenLanguages,
  judged,
  listWrongGates,
  scoreGolden,
} from '../../tests/quality/golden.ts';
import { db, openSuggestionsWorld } from './suggestions-world.ts';

// The golden set: posts in six languages whose pairs two judges have judged, scored by the database.
let scored: Awaited<ReturnType<typeof scoreGolden>>;
beforeAll(async () => {
  await openSuggestionsWorld();
  scored = await db.sql.begin((tx) => scoreGolden(tx));
});
afterAll(() => db.drop());

test('no gate is wrong', () => {
  expect(listWrongGates(scored)).toEqual([]);
  expect(judged.filter(({ gate }) => gate).length).toBeGreaterThan(20);
});

test('the judges do not always agree, and that is kept', () => {
  const apart = judged.filter(({ agree }) => !agree).length;
  expect(apart).toBeGreaterThan(20);
  expect(apart).toBeLessThan(judged.length / 2);
});

test.each(goldenLanguages)('needs in %s are served as the judges would', (language) => {
  const { precision, pairwise } = figuresOf(scored, language);
  expect(precision).toBeGreaterThanOrEqual(0.75);
  // Measured .73 to .84: what two people weigh, six numbers do not.
  expect(pairwise).toBeGreaterThanOrEqual(0.7);
});

test('no language is served much worse than the best one', () => {
  const figures = goldenLanguages.map((language) => figuresOf(scored, language).precision);
  expect(Math.min(...figures) / Math.max(...figures)).toBeGreaterThanOrEqual(0.8);
});
