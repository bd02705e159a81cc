import type { Order } from './orders.ts';
import type { Post, Scale } from './scenario-world.ts';
import { chanceOf, createCity, days, lastJudgedDay, life } from './scenario-world.ts';

/** What became of the needs of a made-up city under one order. */
export interface Outcome {
  fill: number;
  knows: number;
  none: number;
  /** Fill of those without a contact language ÷ of those with one. */
  ratio: number;
  /** Days until filled. */
  median: number;
  p90: number;
  /** Share of what was shown that works out more often than not. */
  precision: number;
  ndcg: number;
  /** How unevenly needs are shown: 0 all alike, 1 one only. */
  gini: number;
}

interface Tally {
  judged: { need: Post; wait: number | null; shown: number }[];
  good: number;
  shown: number;
  ndcg: number[];
}

const looks = 0.25;
const takesFirst = 0.6;

/** Lets one city live for half a year. */
function liveThrough(seed: number, scale: Scale, order: Order, tally: Tally): void {
  const city = createCity(seed, scale);
  const { random } = city;
  let needs: Post[] = [];
  let offers: Post[] = [];
  const records = new Map<Post, Tally['judged'][number]>();
  for (let day = 0; day < days; day += 1) {
    const stands = (post: Post) => day - post.day <= life;
    for (const need of city.needs[day] ?? []) records.set(need, { need, wait: null, shown: 0 });
    needs = [...needs.filter(stands), ...(city.needs[day] ?? [])];
    offers = [...offers.filter(stands), ...(city.offers[day] ?? [])];
    for (const offer of offers) {
      if (random() >= looks) continue;
      const open = needs.filter(({ category }) => category === offer.category);
      if (open.length === 0) continue;
      const three = order.three(open, offer, day, random);
      note(three, open, offer, order, tally, records);
      const taken = random() < takesFirst ? three[0] : three[Math.floor(random() * three.length)];
      if (!taken || random() >= chanceOf(taken, offer, order.hasBridge ?? false)) continue;
      records.get(taken)!.wait = day - taken.day;
      needs = needs.filter((need) => need !== taken);
      offers = offers.filter((other) => other !== offer);
    }
  }
  for (const record of records.values()) {
    if (record.need.day < lastJudgedDay) tally.judged.push(record);
  }
}

/** How good what was shown is, by the truth that the order cannot see. */
function note(
  three: readonly Post[],
  open: readonly Post[],
  offer: Post,
  order: Order,
  tally: Tally,
  records: Map<Post, Tally['judged'][number]>,
): void {
  const gains = (of: readonly Post[]) =>
    of.map((need) => chanceOf(need, offer, order.hasBridge ?? false));
  const discounted = (values: readonly number[]) =>
    values.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
  const shown = gains(three);
  const best = gains(open)
    .toSorted((a, b) => b - a)
    .slice(0, three.length);
  tally.ndcg.push(discounted(shown) / discounted(best));
  tally.shown += three.length;
  tally.good += shown.filter((chance) => chance > 0.5).length;
  for (const need of three) records.get(need)!.shown += 1;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function giniOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const ranked = sorted.reduce((total, value, place) => total + (place + 1) * value, 0);
  return sum === 0 ? 0 : (2 * ranked) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

/** The outcome of an order over so many cities of one scale. */
export function simulate(order: Order, scale: Scale, seeds: number): Outcome {
  const tally: Tally = { judged: [], good: 0, shown: 0, ndcg: [] };
  for (let seed = 1; seed <= seeds; seed += 1) liveThrough(seed, scale, order, tally);
  const fillOf = (of: Tally['judged']) => mean(of.map(({ wait }) => Number(wait !== null)));
  const knows = fillOf(tally.judged.filter(({ need }) => need.hasContactLanguage));
  const none = fillOf(tally.judged.filter(({ need }) => !need.hasContactLanguage));
  const waits = tally.judged.flatMap(({ wait }) => wait ?? []).toSorted((a, b) => a - b);
  const at = (part: number) => waits[Math.floor(waits.length * part)] ?? Number.NaN;
  return {
    fill: fillOf(tally.judged),
    knows,
    none,
    ratio: none / knows,
    median: at(0.5),
    p90: at(0.9),
    precision: tally.good / Math.max(1, tally.shown),
    ndcg: mean(tally.ndcg),
    gini: giniOf(tally.judged.map(({ shown }) => shown)),
  };
}
