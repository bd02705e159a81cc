import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../tests/quality/random.ts';
import type { Candidate } from './assignment.ts';
import { assignPairs, bonusOf, leastScore, solveAssignment } from './assignment.ts';

const tieOf = (need: number, offer: number) =>
  ((need * 2_654_435_761 + offer * 40_503) >>> 0).toString(16).padStart(8, '0');

/** Up to five needs and five offers, pairs that may be and pairs that may not, with places. */
const small = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([needs, offers]) =>
    fc.record({
      scores: fc.array(fc.option(fc.integer({ min: 30, max: 100 })), {
        minLength: needs * offers,
        maxLength: needs * offers,
      }),
      rounds: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: needs, maxLength: needs }),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: offers, maxLength: offers }),
      offers: fc.constant(offers),
    }),
  )
  .map(({ scores, rounds, places, offers }) => ({
    places: (offer: number) => places[offer - 100]!,
    candidates: scores.flatMap((score, index): Candidate[] => {
      const [need, offer] = [Math.floor(index / offers), 100 + (index % offers)];
      return score === null
        ? []
        : [{ need, offer, score, rounds: rounds[need]!, tie: tieOf(need, offer) }];
    }),
  }));

const weightOf = ({ score, rounds }: Candidate) => score + bonusOf(rounds);
const worth = (pairs: readonly Candidate[]): [number, number] => [
  pairs.length,
  pairs.reduce((sum, pair) => sum + weightOf(pair), 0),
];

/** The best of all ways there are: the most pairs, then the highest sum. */
function tryAll(candidates: readonly Candidate[], places: (offer: number) => number) {
  const needs = [...new Set(candidates.map(({ need }) => need))];
  const left = new Map(candidates.map(({ offer }) => [offer, places(offer)]));
  let best: [number, number] = [0, 0];
  const go = (index: number, count: number, sum: number): void => {
    if (index === needs.length) {
      if (count > best[0] || (count === best[0] && sum > best[1])) best = [count, sum];
      return;
    }
    go(index + 1, count, sum);
    for (const pair of candidates) {
      const free = left.get(pair.offer)!;
      if (pair.need !== needs[index] || pair.score < leastScore || free === 0) continue;
      left.set(pair.offer, free - 1);
      go(index + 1, count + 1, sum + weightOf(pair));
      left.set(pair.offer, free);
    }
  };
  go(0, 0, 0);
  return best;
}

test('it is as good as the best of all ways there are', () => {
  fc.assert(
    fc.property(small, ({ candidates, places }) => {
      expect(worth(assignPairs(candidates, places))).toEqual(tryAll(candidates, places));
    }),
    { numRuns: 500 },
  );
});

test('nobody is proposed twice, no offer above its places, nothing below 40 or behind a gate', () => {
  fc.assert(
    fc.property(small, ({ candidates, places }) => {
      const pairs = assignPairs(candidates, places);
      expect(new Set(pairs.map(({ need }) => need)).size).toBe(pairs.length);
      for (const pair of pairs) {
        expect(candidates).toContain(pair);
        expect(pair.score).toBeGreaterThanOrEqual(leastScore);
        const taken = pairs.filter(({ offer }) => offer === pair.offer).length;
        expect(taken).toBeLessThanOrEqual(places(pair.offer));
      }
    }),
  );
});

test('the order in which pairs come changes nothing', () => {
  const inOrder = (pairs: readonly Candidate[]) =>
    pairs.toSorted((a, b) => a.need - b.need).map(({ need, offer }) => [need, offer]);
  fc.assert(
    fc.property(
      small.chain((given) =>
        fc.record({
          given: fc.constant(given),
          shuffled: fc.shuffledSubarray(given.candidates, {
            minLength: given.candidates.length,
          }),
        }),
      ),
      ({ given, shuffled }) => {
        expect(inOrder(assignPairs(shuffled, given.places))).toEqual(
          inOrder(assignPairs(given.candidates, given.places)),
        );
      },
    ),
  );
});

test('waiting orders pairs, at most by fifteen points, and lifts none over the threshold', () => {
  const pair = (need: number, score: number, rounds: number): Candidate => ({
    need,
    offer: 100,
    score,
    rounds,
    tie: tieOf(need, 100),
  });
  const chosen = (...pairs: Candidate[]) => assignPairs(pairs).map(({ need }) => need);
  expect(chosen(pair(1, 60, 0), pair(2, 50, 3))).toEqual([2]);
  expect(chosen(pair(1, 60, 0), pair(2, 50, 1))).toEqual([1]);
  expect(chosen(pair(1, 66, 0), pair(2, 50, 90))).toEqual([1]);
  expect(chosen(pair(1, leastScore - 1, 90))).toEqual([]);
  expect(chosen()).toEqual([]);
});

test('more rows than columns are refused', () => {
  expect(() => solveAssignment(new Float64Array(2), 2, 1)).toThrow(RangeError);
});

test('500 needs and 500 offers take less than a second', () => {
  const random = seededRandom(7);
  const candidates: Candidate[] = [];
  for (let need = 0; need < 500; need += 1) {
    for (let offer = 1000; offer < 1500; offer += 1) {
      if (random() < 0.4) continue;
      const score = Math.floor(random() * 101);
      const rounds = need % 4;
      candidates.push({ need, offer, score, rounds, tie: tieOf(need, offer) });
    }
  }
  // The processor may be somebody else's for a while: what it gave to this counts, in microseconds.
  const start = process.cpuUsage();
  expect(assignPairs(candidates)).toHaveLength(500);
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(1_000_000);
});
