import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertListings } from './listing-rows.ts';
import { readRules, readSides } from './suggestion-sides.ts';
import { db, idOf, openSuggestionsWorld, organisation, people } from './suggestions-world.ts';
import { scorePair } from '../../app/features/suggestions/score.ts';
import { seededRandom } from '../../tests/quality/random.ts';

// The formula stands twice, in SQL and in TypeScript: on 2,000 pairs of all sorts both say the same.
beforeAll(openSuggestionsWorld);
afterAll(() => db.drop());

const titles = [
  'Kinderfiets gezocht',
  'Twee fietsen',
  'Fatma zoekt een zetel',
  'Tweezitzetel',
  'دراجة للأطفال',
  'دراجات مستعملة',
  'Колело за дете',
  'Samen Nederlands oefenen',
  'Praattafel Nederlands op zaterdag',
  'Aider à remplir des lettres',
  'Hulp bij brieven en formulieren',
  'Bisiklet arıyorum',
  '',
];

test('SQL and TypeScript agree on 2,000 generated pairs', async () => {
  const random = seededRandom(5);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const some = <T>(of: readonly T[], share: number) => of.filter(() => random() < share);
  const categories = (
    await db.sql<{ slug: string }[]>`select slug from public.listing_categories order by id`
  ).map(({ slug }) => slug);
  const tags = (
    await db.sql<{ slug: string }[]>`select slug from public.listing_tags order by id`
  ).map(({ slug }) => slug);
  const listing = (kind: 'offer' | 'need') => ({
    kind,
    category: random() < 0.85 ? pick(['goods', 'goods', 'buddy']) : pick(categories),
    ...(random() < 0.2 ? { organisation } : { person: idOf(pick(people)) }),
    ...(random() < 0.5 ? { through: organisation } : {}),
    title: pick(titles) || 'Nog iets',
    halfDays: Array.from({ length: 14 }, () => (random() < 0.3 ? '1' : '0')).join(''),
    languages: Object.fromEntries(
      some(['nl', 'en', 'fr', 'tr', 'ar', 'bg'], 0.35).map((code) => [code, pick([1, 2, 3])]),
    ),
    practisesDutch: random() < 0.3,
    isOnline: random() < 0.3,
    area: 1 + Math.floor(random() * 40),
    travelsKm: pick([1, 3, 6, 6, 50, 50]),
    tags: some(tags, 0.1),
    wishes: random() < 0.3 ? [pick(['woman', 'man', 'family', 'organisation'])] : [],
    meets: some(['woman', 'man', 'family'], 0.5),
    isAdult: random() < 0.8,
    ...(random() < 0.05 ? { person: null as never, organisation, aboutMinor: true } : {}),
    quantity: pick([null, 1, 1, 1, 1, 3, 0]),
    isPaused: random() < 0.03,
    isSuggested: random() < 0.97,
    review: random() < 0.95 ? 'approved' : 'pending',
    waits: Math.floor(random() * 50),
    lasts: Math.floor(random() * 30) - 2,
  });
  const needs = await insertListings(
    db.sql,
    Array.from({ length: 50 }, () => listing('need')),
  );
  const offers = await insertListings(db.sql, [
    ...Array.from({ length: 39 }, () => listing('offer')),
    // Somebody who interprets stands ready, so that some pairs have a bridge.
    {
      kind: 'offer',
      category: 'expertise',
      person: idOf('worker'),
      tags: ['interpreting'],
      languages: { tr: 3, ar: 2, nl: 2 },
      quantity: null,
    },
  ]);
  await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('seeker')}, ${idOf('other')})`;
  await db.sql`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf('giver')}, ${organisation}, c.id, current_date - 1, current_date + 100
    from public.listing_categories as c where c.slug = 'buddy'`;
  await db.sql`select private.open_weights_version()`;

  const at = new Date();
  const rules = await readRules(db.sql, at);
  const sides = await readSides(db.sql);
  const rows = await db.sql<
    {
      need: number;
      offer: number;
      gates: string[];
      points: number[];
      score: number;
      level: number;
    }[]
  >`
    select n.id::int as need, s.listing_id::int as offer, private.gate_codes_of(s.gates, true) as gates, s.points, s.score, s.level
    from public.listings as n, private.score_pairs(n.id, ${offers}::bigint[], ${at}) as s where n.id = any (${needs})`;
  expect(rows.length).toBe(2000);
  let passing = 0;
  let bridged = 0;
  for (const { need, offer, ...said } of rows) {
    const pair = scorePair(sides.get(need)!, sides.get(offer)!, rules);
    const { gates, score, level } = pair;
    expect({ need, offer, gates, points: Object.values(pair.points), score, level }).toEqual({
      need,
      offer,
      ...said,
    });
    passing += Number(gates.length === 0);
    bridged += Number(level === 0 && pair.points.language > 0);
  }
  // The pairs are of all sorts, or the test would say little.
  expect(passing).toBeGreaterThan(20);
  expect(bridged).toBeGreaterThan(50);
});
