import { wordSimilarity } from './word-similarity.ts';

// The formula of suggestions, as private.score_pairs has it in SQL: gates first, then a sum of parts in whole
// points. What it is given is all it knows: no names, no gender of a person, no origin.

export const parts = ['language', 'availability', 'travel', 'tags', 'words', 'waiting'] as const;
export type Part = (typeof parts)[number];
export type Points = Record<Part, number>;
export type WeightColumn = 'buddy' | 'goods' | 'vacancy' | 'expertise';

/** Codes of private.gate_codes, in the order of their bits. */
export const gateCodes = [
  ['not_open', 1],
  ['not_approved', 2],
  ['paused', 4],
  ['not_suggested', 8],
  ['nothing_left', 16],
  ['conversations_full', 32],
  ['consent_ended', 64],
  ['same_kind', 256],
  ['category', 512],
  ['expired', 1024],
  ['same_owner', 2048],
  ['blocked', 4096],
  ['age', 8192],
  ['screening', 16384],
  ['wishes', 32768],
  ['travel', 65536],
  ['other_thing', 131072],
] as const;
export type GateCode = (typeof gateCodes)[number][0];

/** One side of a pair. Bits of `wishes` and `meets`: 1 woman, 2 man, 4 family, 8 through an organisation. */
export interface Side {
  id: number;
  kind: 'offer' | 'need';
  category: number;
  area: number | null;
  isOnline: boolean;
  /** How far its owner goes, as a bucket of distance 0 to 3. */
  reach: number;
  languages: ReadonlyMap<string, number>;
  practisesDutch: boolean;
  /** A week of half-days as 14 bits. */
  halfDays: number;
  tags: readonly number[];
  /** The words of the title that may count, folded. */
  title: string;
  /** Milliseconds, as all times here. */
  waitingSince: number;
  endsAt: number;
  isScreened: boolean;
  /** Bits below 256 that hold whatever the other side is. */
  ownGates: number;
  hasGoBetween: boolean;
  wishes: number;
  meets: number;
  isOrganisation: boolean;
  isChecked: boolean;
  isAdult: boolean;
  aboutMinor: boolean;
  hasCaseWorker: boolean;
  /** Who acts for it. */
  people: readonly string[];
}

export interface CategoryRules {
  weights: WeightColumn;
  needsScreening: boolean;
  hasWishes: boolean;
  mayBridge: boolean;
}

/** What a pair is judged by beside its two sides. */
export interface Rules {
  at: number;
  categories: ReadonlyMap<number, CategoryRules>;
  /** Whether an offer of the second category may answer a need of the first; the same always may. */
  mayAnswer(need: number, offer: number): boolean;
  points: Record<WeightColumn, Points>;
  /** 1 to 15, frozen with the version of the weights. */
  idf(tag: number): number;
  /** 0 to 3; null when one of the areas is not given. */
  bucket(one: number | null, other: number | null): number | null;
  isBlocked(one: string, other: string): boolean;
  /** Languages of each interpreter who stands ready, spoken well. */
  interpreters: readonly ReadonlySet<string>[];
}

export interface ScoredPair {
  gates: GateCode[];
  points: Points;
  most: Points;
  score: number;
  level: number;
}

const day = 86_400_000;
const count = (bits: number) => bits.toString(2).replaceAll('0', '').length;
/** `of` × share, rounded half up, in whole numbers. */
const share = (of: number, part: number, whole: number) =>
  Math.floor((2 * of * part + whole) / (2 * whole));

/** 3 when both speak it as their first language, 0 without one; Dutch counts for who wants to practise it. */
function sharedLevel(need: Side, offer: Side): number {
  let level = 0;
  for (const [language, its] of need.languages) {
    level = Math.max(level, Math.min(its, offer.languages.get(language) ?? 0));
  }
  const practised = (learner: Side, other: Side) => {
    const dutch = other.languages.get('nl') ?? 0;
    return learner.practisesDutch && dutch >= 2 ? dutch : 0;
  };
  return Math.max(level, practised(need, offer), practised(offer, need));
}

const speaksWell = (side: Side, languages: ReadonlySet<string>) =>
  [...side.languages].some(([language, level]) => level >= 2 && languages.has(language));

function hasBridge(need: Side, offer: Side, rules: Rules): boolean {
  if (need.hasCaseWorker || offer.hasCaseWorker) return true;
  return rules.interpreters.some(
    (languages) => speaksWell(need, languages) && speaksWell(offer, languages),
  );
}

function wishesAreMet(need: Side, offer: Side): boolean {
  const whom = need.wishes & 7;
  if (whom && !(whom & offer.meets)) return false;
  return !(need.wishes & 8) || offer.hasGoBetween || offer.isOrganisation;
}

/** Why a pair is not suggested; empty when it may be. Never traded for points. */
export function listGates(need: Side, offer: Side, rules: Rules): GateCode[] {
  const category = rules.categories.get(need.category);
  const bucket = rules.bucket(need.area, offer.area);
  const areOnline = need.isOnline && offer.isOnline;
  // A post about a minor is no minor's: it meets checked organisations only.
  const isGrown = (side: Side) => side.isAdult || side.isOrganisation || side.aboutMinor;
  // Things are the same or not; with people, whoever shares no subject may still fit.
  const isThing =
    need.category === offer.category &&
    !category?.needsScreening &&
    category?.weights !== 'vacancy';
  const hold: Partial<Record<GateCode, boolean>> = {
    same_kind: need.kind === offer.kind,
    category: need.category !== offer.category && !rules.mayAnswer(need.category, offer.category),
    expired: Math.min(need.endsAt, offer.endsAt) <= rules.at,
    same_owner: need.people.some((person) => offer.people.includes(person)),
    blocked: need.people.some((one) => offer.people.some((other) => rules.isBlocked(one, other))),
    age:
      (need.aboutMinor && !offer.isChecked) ||
      Boolean(category?.needsScreening && !(isGrown(need) && isGrown(offer))),
    screening: Boolean(category?.needsScreening && !offer.isScreened),
    wishes: Boolean(category?.hasWishes && !wishesAreMet(need, offer)),
    travel: !areOnline && (bucket === null || bucket > Math.min(need.reach, offer.reach)),
    other_thing:
      isThing &&
      need.tags.length > 0 &&
      offer.tags.length > 0 &&
      !need.tags.some((tag) => offer.tags.includes(tag)),
  };
  const own = need.ownGates | offer.ownGates;
  return gateCodes.filter(([code, bit]) => own & bit || hold[code]).map(([code]) => code);
}

/** The points of each part. @param waited days that the need waits @param left days that the offer stands */
function pointsOf(need: Side, offer: Side, rules: Rules, most: Points): [Points, number] {
  const level = sharedLevel(need, offer);
  const mayBridge = rules.categories.get(need.category)?.mayBridge && hasBridge(need, offer, rules);
  const halfDays = Math.min(count(need.halfDays), count(offer.halfDays));
  const bucket = need.isOnline && offer.isOnline ? 0 : rules.bucket(need.area, offer.area);
  const weigh = (tags: readonly number[]) => tags.reduce((sum, tag) => sum + rules.idf(tag), 0);
  const whole = Math.min(weigh(need.tags), weigh(offer.tags));
  const clamp = (days: number, top: number) => Math.min(top, Math.max(0, Math.floor(days)));
  const waited = clamp((rules.at - need.waitingSince) / day, 30);
  const left = clamp((offer.endsAt - rules.at) / day, 14);
  const words =
    need.title && offer.title && most.words
      ? Math.max(wordSimilarity(need.title, offer.title), wordSimilarity(offer.title, need.title))
      : 0;
  const points = {
    language: Math.max(
      share(most.language, level, 3),
      mayBridge ? Math.floor((most.language * 6 + 5) / 10) : 0,
    ),
    availability: halfDays
      ? share(most.availability, count(need.halfDays & offer.halfDays), halfDays)
      : 0,
    travel: bucket === null ? 0 : share(most.travel, 3 - bucket, 3),
    tags: whole
      ? share(most.tags, weigh(need.tags.filter((tag) => offer.tags.includes(tag))), whole)
      : 0,
    words: Math.floor(most.words * words + 0.5),
    waiting: Math.max(share(most.waiting, waited, 30), share(most.waiting, 14 - left, 14)),
  };
  return [points, level];
}

/** Gates and points of a need and an offer; the score is the sum of the points, 0 to 100. */
export function scorePair(need: Side, offer: Side, rules: Rules): ScoredPair {
  const most = rules.points[rules.categories.get(need.category)?.weights ?? 'goods'];
  const [points, level] = pointsOf(need, offer, rules, most);
  const score = parts.reduce((sum, part) => sum + points[part], 0);
  return { gates: listGates(need, offer, rules), points, most, score, level };
}
