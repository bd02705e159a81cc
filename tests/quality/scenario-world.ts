import { seededRandom } from './random.ts';

// A made-up city in which needs and offers arrive, day by day. Synthetic: only the direction of its figures counts.

export const scenarios = { S: 4, M: 10, L: 30 } as const;
export type Scale = keyof typeof scenarios;

/** A need or an offer of the made-up city. */
export interface Post {
  id: number;
  category: string;
  day: number;
  x: number;
  y: number;
  languages: ReadonlySet<string>;
  halfDays: number;
  /** Of a need: whether its author speaks Dutch, English or French. */
  hasContactLanguage: boolean;
  /** A number that says nothing, for an order that says nothing. */
  chance: number;
}

export interface City {
  random: () => number;
  /** Posts of each day. */
  needs: Post[][];
  offers: Post[][];
}

export const days = 180;
/** Needs after this day have no time left to be judged by. */
export const lastJudgedDay = 135;
export const life = 45;

const categories = weighted({
  goods: 5,
  hosting: 2,
  language: 4,
  buddy: 4,
  vacancy: 3,
  space: 1,
  expertise: 2,
  transport: 1,
});
const firstLanguages = weighted({
  bg: 0.22,
  tr: 0.2,
  ar: 0.14,
  uk: 0.1,
  fa: 0.08,
  ps: 0.06,
  sk: 0.06,
  ro: 0.05,
  en: 0.05,
  so: 0.04,
});
const rareLanguages = ['bg', 'sk', 'ro', 'fa', 'ps', 'so', 'uk'];

function weighted(weights: Record<string, number>): (roll: number) => string {
  const entries = Object.entries(weights);
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  return (roll) => {
    let left = roll * sum;
    return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0])?.[0] ?? '';
  };
}

/** Everybody who posts in the made-up city in half a year. The same seed gives the same city. */
export function createCity(seed: number, scale: Scale): City {
  const random = seededRandom(seed);
  let id = 0;
  const happens = (chance: number) => random() < chance;
  const arrivals = (chance: number) =>
    Array.from({ length: scenarios[scale] }, () => happens(chance)).filter(Boolean);

  function week(): number {
    let bits = 0;
    while (bits === 0) for (let n = 0; n < 14; n += 1) if (happens(0.35)) bits |= 1 << n;
    return bits;
  }
  function seekerLanguages(): string[] {
    const more = [happens(0.35) && 'nl', happens(0.35) && 'en', happens(0.08) && 'fr'];
    return [firstLanguages(random()), ...more.filter((code) => code !== false)];
  }
  function offererLanguages(): string[] {
    const rare = rareLanguages[Math.floor(random() * rareLanguages.length)] ?? 'bg';
    const more = [
      happens(0.75) && 'en',
      happens(0.45) && 'fr',
      happens(0.08) && 'tr',
      happens(0.05) && 'ar',
      happens(0.03) && rare,
    ];
    return ['nl', ...more.filter((code) => code !== false)];
  }
  function post(day: number, spoken: string[]): Post {
    const languages = new Set(spoken);
    const radius = 6 * Math.sqrt(random());
    const angle = 2 * Math.PI * random();
    return {
      id: (id += 1),
      category: categories(random()),
      day,
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      languages,
      halfDays: week(),
      hasContactLanguage: ['nl', 'en', 'fr'].some((code) => languages.has(code)),
      chance: random(),
    };
  }
  const daily = Array.from({ length: days }, (_, day) => ({
    needs: arrivals(0.3).map(() => post(day, seekerLanguages())),
    offers: arrivals(0.25).map(() => post(day, offererLanguages())),
  }));
  return {
    random,
    needs: daily.map(({ needs }) => needs),
    offers: daily.map(({ offers }) => offers),
  };
}

const bits = (mask: number) => {
  let count = 0;
  for (let left = mask; left; left &= left - 1) count += 1;
  return count;
};

/** What is true of a pair and known to the score: a language, time in common, distance. */
export function factsOf(need: Post, offer: Post) {
  let shared = false;
  for (const code of need.languages) shared ||= offer.languages.has(code);
  const overlap =
    bits(need.halfDays & offer.halfDays) / Math.min(bits(need.halfDays), bits(offer.halfDays));
  return { shared, overlap, km: Math.hypot(need.x - offer.x, need.y - offer.y) };
}

const hidden: Record<string, [number, number, number]> = {
  language: [0.15, 0.3, 0.25],
  buddy: [0.15, 0.35, 0.25],
};

/** How likely a pair works out: the truth of the made-up city, which no order may look at. */
export function chanceOf(need: Post, offer: Post, hasBridge: boolean): number {
  const { shared, overlap, km } = factsOf(need, offer);
  const [base, language, time] = hidden[need.category] ?? [0.35, 0.2, 0.15];
  const spoken = shared ? 1 : hasBridge ? 0.6 : 0;
  return Math.min(0.95, Math.max(0.02, base + language * spoken + time * overlap - 0.04 * km));
}
