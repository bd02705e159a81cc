import { expect, test } from 'vitest';
import { orders, ours } from './quality/orders.ts';
import { simulate } from './quality/scenario.ts';

// Suggestions in a made-up city: whether everybody gets a turn, whatever language they speak.
test('on scenario M needs are filled, fairly and in time', () => {
  const { fill, ratio, median } = simulate(ours, 'M', 30);
  expect(fill).toBeGreaterThanOrEqual(0.84);
  expect(ratio).toBeGreaterThanOrEqual(0.8);
  expect(median).toBeLessThanOrEqual(12);
});

test('a score alone pushes people without a contact language to the end', () => {
  const [score, best] = ['score only', ours.name].map((name) =>
    simulate(
      orders.find((order) => order.name === name)!,
      'M',
      5,
    ),
  );
  expect(score!.ratio).toBeLessThan(best!.ratio - 0.15);
  expect(score!.fill).toBeLessThan(best!.fill);
});

test('the same seed is the same city', () => {
  expect(simulate(ours, 'S', 2)).toEqual(simulate(ours, 'S', 2));
});
