import type { Post } from './scenario-world.ts';
import { factsOf } from './scenario-world.ts';

/** Chooses the three needs that an offer sees, in the order in which it sees them. */
export interface Order {
  name: string;
  hasBridge?: boolean;
  three(needs: readonly Post[], offer: Post, day: number, random: () => number): Post[];
}

interface Scoring {
  /** What a bridge counts for in the score; 0 where it is not credited. */
  credit?: number;
  /** Most points for waiting. */
  waiting?: number;
}

const scoreWith =
  ({ credit = 0, waiting = 0 }: Scoring) =>
  (need: Post, offer: Post, day: number) => {
    const { shared, overlap, km } = factsOf(need, offer);
    return (
      40 +
      25 * (shared ? 1 : credit) +
      20 * overlap +
      15 * Math.max(0, 1 - km / 8) +
      Math.min(waiting, 0.8 * (day - need.day))
    );
  };

function firstBy(needs: readonly Post[], count: number, value: (need: Post) => number): Post[] {
  const valued = needs.map((need) => [value(need), need] as const);
  return valued
    .toSorted(([a, one], [b, other]) => b - a || one.chance - other.chance)
    .slice(0, count)
    .map(([, need]) => need);
}

const byValue = (
  name: string,
  value: (need: Post, offer: Post, day: number) => number,
  hasBridge = false,
): Order => ({
  name,
  hasBridge,
  three: (needs, offer, day) => firstBy(needs, 3, (need) => value(need, offer, day)),
});

/** Two by score and the one of the others that waits longest, shuffled. */
function keepingPlace(name: string, scoring: Scoring, hasBridge = false): Order {
  const score = scoreWith(scoring);
  return {
    name,
    hasBridge,
    three(needs, offer, day, random) {
      const best = firstBy(needs, 2, (need) => score(need, offer, day));
      const rest = needs.filter((need) => !best.includes(need));
      const three = [...best, ...firstBy(rest, 1, (need) => -need.day)];
      return three
        .map((need) => [random(), need] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, need]) => need);
    },
  };
}

/** How suggestions are made here. */
export const ours = keepingPlace('ours: bridge credited, kept place', { credit: 0.6 }, true);

export const orders: readonly Order[] = [
  byValue('newest first', (need) => need.day),
  byValue('oldest first', (need) => -need.day),
  { name: 'random', three: (needs, _offer, _day, random) => firstBy(needs, 3, () => random()) },
  byValue('category only', (need) => need.chance),
  byValue('score only', scoreWith({})),
  byValue('score + waiting ≤ 15', scoreWith({ waiting: 15 })),
  byValue('score + waiting ≤ 45', scoreWith({ waiting: 45 })),
  keepingPlace('kept place', {}),
  keepingPlace('kept place, bridge', {}, true),
  byValue('score, bridge', scoreWith({}), true),
  byValue('newest, bridge', (need) => need.day, true),
  byValue('bridge credited in score', scoreWith({ credit: 0.6 }), true),
  ours,
];
