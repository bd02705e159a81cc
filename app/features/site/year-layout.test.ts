import { expect, test } from 'vitest';
import { layOutYear } from './year-layout.ts';

const autumn = '2026-10-13T18:30:00+02:00';
const spring = '2027-03-16T18:30:00+01:00';

test('time runs from the beginning to the end, with room for the words at both ends', () => {
  const { sessions, today } = layOutYear([autumn, spring], '2026-11-22T12:00:00Z');
  expect(sessions[0]).toBeGreaterThan(10);
  expect(today).toBeGreaterThan(sessions[0]!);
  expect(sessions[1]).toBeGreaterThan(today);
  expect(sessions[1]).toBeLessThan(90);
});

test('today stays on the line long before and long after all sessions', () => {
  expect(layOutYear([spring], '2025-01-01T00:00:00Z').today).toBeGreaterThan(0);
  expect(layOutYear([autumn], '2029-01-01T00:00:00Z').today).toBeLessThan(100);
});

test('without sessions the line shows the months around today', () => {
  const { today, sessions, months } = layOutYear([], '2026-11-22T12:00:00Z');
  expect(today).toBe(50);
  expect(sessions).toEqual([]);
  expect(months.length).toBeGreaterThanOrEqual(8);
  expect(months.every((place) => place >= 0 && place <= 100)).toBe(true);
});

test('months are evenly placed and in order', () => {
  const { months } = layOutYear([autumn, spring], '2026-11-22T12:00:00Z');
  expect(months).toEqual([...months].toSorted((a, b) => a - b));
});
