import { expect, test } from 'vitest';
import { seededRandom } from '../../../tests/quality/random.ts';
import type { Rules, Side } from './score.ts';
import { listGates, parts, scorePair } from './score.ts';
import { wordSimilarity } from './word-similarity.ts';

// What must hold of the formula, on pairs that chance makes. That SQL says the same is a test of its own.
const random = seededRandom(11);
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
const at = Date.UTC(2026, 10, 22);
const day = 86_400_000;

const rules: Rules = {
  at,
  categories: new Map([
    [1, { weights: 'goods', needsScreening: false, hasWishes: false, mayBridge: true }],
    [2, { weights: 'buddy', needsScreening: false, hasWishes: false, mayBridge: true }],
  ]),
  mayAnswer: () => false,
  points: {
    goods: { language: 15, availability: 10, travel: 30, tags: 20, words: 10, waiting: 15 },
    buddy: { language: 30, availability: 25, travel: 15, tags: 20, words: 0, waiting: 10 },
    vacancy: { language: 20, availability: 20, travel: 15, tags: 30, words: 5, waiting: 10 },
    expertise: { language: 20, availability: 20, travel: 10, tags: 30, words: 10, waiting: 10 },
  },
  idf: (tag) => 1 + (tag % 15),
  bucket: (one, other) =>
    one === null || other === null ? null : Math.min(3, Math.abs(one - other)),
  isBlocked: (one, other) => [one, other].toSorted().join() === 'ali,zoe',
  interpreters: [new Set(['tr', 'nl'])],
};

function side(kind: 'offer' | 'need'): Side {
  const codes = ['nl', 'en', 'tr', 'ar'].filter(() => random() < 0.5);
  return {
    id: Math.floor(random() * 1e6),
    kind,
    category: pick([1, 2]),
    area: pick([1, 1, 2, 3, 5]),
    isOnline: random() < 0.3,
    reach: pick([1, 2, 3]),
    languages: new Map(codes.map((code) => [code, pick([1, 2, 3])])),
    practisesDutch: random() < 0.3,
    halfDays: Math.floor(random() * 2 ** 14),
    tags: [1, 2, 3, 4, 5].filter(() => random() < 0.4),
    title: pick(['kinderfiets gezocht', 'twee fietsen', 'bed met matras', '']),
    waitingSince: at - Math.floor(random() * 40) * day,
    endsAt: at + Math.floor(random() * 30) * day,
    isScreened: true,
    ownGates: 0,
    hasGoBetween: false,
    wishes: 0,
    meets: 0,
    isOrganisation: false,
    isChecked: false,
    isAdult: true,
    aboutMinor: false,
    hasCaseWorker: random() < 0.1,
    people: [pick(['ali', 'zoe', 'mo'])],
  };
}

const pairs = Array.from({ length: 1500 }, () => [side('need'), side('offer')] as const);
const scoreOf = (need: Side, offer: Side) => scorePair(need, offer, rules).score;

test('the parts are whole, within what they may bring, and sum to the score', () => {
  for (const [need, offer] of pairs) {
    const { points, most, score } = scorePair(need, offer, rules);
    for (const part of parts) {
      expect(Number.isInteger(points[part])).toBe(true);
      expect(points[part]).toBeGreaterThanOrEqual(0);
      expect(points[part]).toBeLessThanOrEqual(most[part]);
    }
    expect(parts.reduce((sum, part) => sum + points[part], 0)).toBe(score);
    expect(score).toBeLessThanOrEqual(100);
  }
});

test('a shared language, half-day or tag more never lowers the score', () => {
  for (const [need, offer] of pairs) {
    const before = scoreOf(need, offer);
    const speak = (one: Side, code: string, level: number): Side => ({
      ...one,
      languages: new Map([...one.languages, [code, Math.max(level, one.languages.get(code) ?? 0)]]),
    });
    for (const code of ['nl', 'so']) {
      for (const level of [1, 2, 3]) {
        const after = scoreOf(speak(need, code, level), speak(offer, code, level));
        expect(after).toBeGreaterThanOrEqual(before);
      }
    }
    const free = 1 << Math.floor(random() * 14);
    const onDay = (one: Side): Side => ({ ...one, halfDays: one.halfDays | free });
    expect(scoreOf(onDay(need), onDay(offer))).toBeGreaterThanOrEqual(before);
    const tag = pick([1, 2, 3, 4, 5, 9]);
    const about = (one: Side): Side => ({ ...one, tags: [...new Set([...one.tags, tag])] });
    expect(scoreOf(about(need), about(offer))).toBeGreaterThanOrEqual(before);
  }
});

test('gates dominate: no score opens one', () => {
  for (const [need, offer] of pairs) {
    const best: Side = {
      ...offer,
      category: need.category,
      area: need.area,
      languages: new Map([...need.languages].map(([code]) => [code, 3])),
      halfDays: need.halfDays,
      tags: need.tags,
      title: need.title,
    };
    expect(listGates({ ...need, people: ['ali'] }, { ...best, people: ['zoe'] }, rules)).toContain(
      'blocked',
    );
    expect(listGates({ ...need, people: ['zoe'] }, { ...best, people: ['ali'] }, rules)).toContain(
      'blocked',
    );
    expect(listGates(need, { ...best, endsAt: at }, rules)).toContain('expired');
    expect(listGates(need, { ...best, ownGates: 4 }, rules)).toContain('paused');
    expect(listGates(need, { ...best, people: need.people }, rules)).toContain('same_owner');
  }
});

test('who they are changes nothing: the formula is not told', () => {
  for (const [need, offer] of pairs.slice(0, 200)) {
    const renamed = { ...need, id: need.id + 1, people: ['somebody else'], wishes: 1, meets: 2 };
    expect(scorePair(renamed, offer, rules).points).toEqual(scorePair(need, offer, rules).points);
  }
});

test('order is total: score, then waiting, then a number', () => {
  const order = (offers: readonly Side[], need: Side) =>
    offers
      .toSorted(
        (a, b) =>
          scoreOf(need, b) - scoreOf(need, a) || a.waitingSince - b.waitingSince || a.id - b.id,
      )
      .map(({ id }) => id);
  const offers = pairs.slice(0, 60).map(([, offer]) => offer);
  const [need] = pairs[0]!;
  const first = order(offers, need);
  expect(order(offers.toReversed(), need)).toEqual(first);
  // Somebody who posts something else reorders nobody.
  const other = { ...side('offer'), id: -1 };
  expect(order([...offers, other], need).filter((id) => id !== -1)).toEqual(first);
});

test('words are compared as pg_trgm does', () => {
  // As measured in PostgreSQL 18.
  expect(wordSimilarity('fiets', 'twee fietsen')).toBeCloseTo(0.8333, 3);
  expect(wordSimilarity('колело', 'колела')).toBeCloseTo(0.7142, 3);
  expect(wordSimilarity('bed', 'kinderbedje')).toBeCloseTo(0.25, 3);
  expect(wordSimilarity('zetel', 'sofa')).toBe(0);
  expect(wordSimilarity('', 'sofa')).toBe(0);
});
