import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// The count of a ranked choice, as a function of the ballots alone.
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

interface RunOff {
  rounds: {
    counts: { position: number; count: number }[];
    spent: number;
    fallen: number[];
    isTied: boolean;
  }[];
  winner: number | null;
}

async function count(options: number, ballots: number[][]): Promise<RunOff> {
  const [row] = await db.sql<{ result: RunOff }[]>`
    select private.run_off(${options}, ${db.sql.json(ballots)}) as result`;
  return row!.result;
}
const times = (n: number, ballot: number[]): number[][] => Array.from({ length: n }, () => ballot);

describe('examples', () => {
  test.each([
    ['a majority at once', 3, [...times(3, [2, 1]), ...times(2, [1])], 2, [[]]],
    [
      'votes that pass on',
      3,
      [...times(4, [1]), ...times(3, [2, 3]), ...times(2, [3, 2])],
      2,
      [[3], []],
    ],
    [
      'options without a vote fall together',
      4,
      [...times(2, [1]), ...times(2, [3])],
      1,
      [[2, 4], [3]],
    ],
    // 2 and 3 are equal now; in the first round 3 had fewer.
    [
      'equals by the round before',
      4,
      [...times(5, [1]), ...times(3, [2]), ...times(2, [3]), [4, 3]],
      1,
      [[4], [3], []],
    ],
    ['equals at last by the list', 2, [[1], [2]], 1, [[2]]],
    ['no ballot', 3, [], null, []],
  ])('%s', async (_name, options, ballots, winner, fallen) => {
    const result = await count(options as number, ballots as number[][]);
    expect(result.winner).toBe(winner);
    expect(result.rounds.map((round) => round.fallen)).toEqual(fallen);
  });

  test('a tie that a rule decided is told', async () => {
    const { rounds } = await count(3, [...times(3, [1]), ...times(2, [2]), ...times(2, [3])]);
    expect(rounds[0]).toMatchObject({ fallen: [3], isTied: true, spent: 0 });
    expect(rounds[1]).toMatchObject({ fallen: [], isTied: false, spent: 2 });
  });
});

const vote = fc.integer({ min: 2, max: 6 }).chain((options) =>
  fc.record({
    options: fc.constant(options),
    ballots: fc.array(
      fc.shuffledSubarray(
        Array.from({ length: options }, (_, n) => n + 1),
        { minLength: 1 },
      ),
      { maxLength: 14 },
    ),
  }),
);

describe('always', () => {
  test('the order of the ballots changes nothing', () =>
    fc.assert(
      fc.asyncProperty(
        vote.chain((given) =>
          fc.record({
            given: fc.constant(given),
            mixed: fc.shuffledSubarray(given.ballots, { minLength: given.ballots.length }),
          }),
        ),
        async ({ given, mixed }) => {
          expect(await count(given.options, mixed)).toEqual(
            await count(given.options, given.ballots),
          );
        },
      ),
      { numRuns: 150 },
    ));

  test('other names for the options change only names', () =>
    // Where no rule about the list had to decide, the place in the list is a name like any other.
    fc.assert(
      fc.asyncProperty(
        vote.chain((given) =>
          fc.record({
            given: fc.constant(given),
            names: fc.shuffledSubarray(
              Array.from({ length: given.options }, (_, n) => n + 1),
              { minLength: given.options },
            ),
          }),
        ),
        async ({ given, names }) => {
          const renamed = given.ballots.map((ballot) => ballot.map((option) => names[option - 1]!));
          const [one, other] = [
            await count(given.options, given.ballots),
            await count(given.options, renamed),
          ];
          fc.pre(![...one.rounds, ...other.rounds].some(({ isTied }) => isTied));
          expect(other.winner).toBe(one.winner && names[one.winner - 1]);
          expect(other.rounds.map(({ counts }) => counts.map((c) => c.count).toSorted())).toEqual(
            one.rounds.map(({ counts }) => counts.map((c) => c.count).toSorted()),
          );
        },
      ),
      { numRuns: 150 },
    ));

  test('more than half of the first choices win, at once', () =>
    fc.assert(
      fc.asyncProperty(vote, async ({ options, ballots }) => {
        const majority = [...ballots.map(([first]) => [first!]), ...times(ballots.length + 1, [1])];
        const result = await count(options, majority);
        expect(result).toMatchObject({ winner: 1 });
        expect(result.rounds).toHaveLength(1);
      }),
      { numRuns: 100 },
    ));

  test('no ballot is lost: each counts for one option or is spent', () =>
    fc.assert(
      fc.asyncProperty(vote, async ({ options, ballots }) => {
        const { rounds, winner } = await count(options, ballots);
        for (const { counts, spent } of rounds)
          expect(counts.reduce((sum, c) => sum + c.count, spent)).toBe(ballots.length);
        expect(winner === null).toBe(ballots.length === 0);
      }),
      { numRuns: 100 },
    ));
});
