import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListingFields } from './listing-rows.ts';
import type { Who } from './suggestions-world.ts';
import {
  call,
  db,
  idOf,
  openSuggestionsWorld,
  post,
  suggested,
  suggestions,
  tried,
} from './suggestions-world.ts';

// Reasons as people read them, what they say to a suggestion, and what is kept of it.
beforeAll(openSuggestionsWorld);
beforeEach(async () => {
  await db.sql`truncate public.listings, public.blocks, private.suggestion_log cascade`;
});
afterAll(() => db.drop());

const both = { languages: { nl: 3 }, halfDays: '00000000000110', tags: ['bicycle'] };
type Fields = Partial<ListingFields>;
const need = (fields: Fields = {}, who: Who = 'seeker') => post(who, { ...both, ...fields });
const offer = (fields: Fields = {}, who: Who = 'giver') =>
  post(who, { ...both, kind: 'offer', ...fields });
const logged = () => db.sql<{ step: string; reason: string | null }[]>`
  select step, reason from private.suggestion_log order by id`;

test('three reasons and what is missing, as codes with what they name; nothing finer than a bucket', async () => {
  const seeks = await need({ languages: { tr: 3, nl: 1 }, halfDays: '10000000000110' });
  await offer({ languages: { tr: 2 }, halfDays: '01000000000100', tags: ['bicycle', 'free'] });
  const { suggestions: found } = await suggestions('seeker', seeks);
  expect(found[0]?.reasons).toMatchObject([
    { part: 'travel', points: 30, reason_code: 'distance', args: { bucket: 0 } },
    { part: 'tags', points: 20, reason_code: 'same_subject', args: { tags: ['bicycle'] } },
    { part: 'language', points: 10, reason_code: 'shared_language', args: { languages: ['tr'] } },
  ]);
  expect(found[0]?.missing).toMatchObject({ part: 'language', reason_code: 'shared_language' });
  expect(JSON.stringify(found)).not.toMatch(/latitude|longitude|blocked/);
});

test('pair_parts sum to the score, and are explained both ways', async () => {
  const seeks = await need({ waits: 12 });
  const gives = await offer({ halfDays: '11000000000000' });
  const [row] = await db.sql<{ parts: { points: number; reason_code: string }[]; score: number }[]>`
    select private.pair_parts(n, o) as parts, s.score
    from public.listings as n, public.listings as o, private.score_pairs(n.id, array[o.id]) as s
    where n.id = ${seeks} and o.id = ${gives}`;
  expect(row?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(row?.score);
  expect(row?.parts.map(({ reason_code: code }) => code)).toEqual([
    'shared_language',
    'no_common_time',
    'distance',
    'same_subject',
    'similar_words',
    'need_waits',
  ]);
});

test('what is refused is suggested to neither side again; a reason is one of five', async () => {
  const seeks = await need();
  const gives = await offer();
  expect(await tried('seeker', 'refuse_suggestion', seeks, gives, 'because')).toBe(
    'reason:errorChoice',
  );
  expect(
    await tried('seeker', 'refuse_suggestion', seeks, await need({}, 'other'), 'too_far'),
  ).toBe('PT404');
  await db.sql`delete from public.listings where person_id = ${idOf('other')}`;
  expect(await suggested('seeker', seeks)).toEqual([gives]);
  expect(await tried('seeker', 'refuse_suggestion', seeks, gives, 'feels_unsafe')).toBe('done');
  expect(await suggested('seeker', seeks)).toEqual([]);
  expect(await suggested('giver', gives)).toEqual([]);
});

test('an attacker learns nothing of listings that are not theirs to read', async () => {
  const mine = await need({}, 'other');
  const hidden = await offer({ state: 'draft' });
  const held = await offer({ review: 'held' });
  for (const id of [hidden, held, 999_999]) {
    expect(await tried('other', 'refuse_suggestion', mine, id, 'too_far')).toBe('PT404');
    expect(await tried('other', 'open_suggestion', mine, id)).toBe('PT404');
    expect(await tried('other', 'get_suggestions', id, 'nl')).toBe('PT404');
  }
  expect(await logged()).toEqual([]);
});

test('a switch keeps a listing from being suggested, and says so', async () => {
  const seeks = await need();
  const gives = await offer();
  await call('giver', 'set_suggested', gives, false);
  expect(await suggested('seeker', seeks)).toEqual([]);
  expect(await suggestions('giver', gives)).toMatchObject({
    standing: 'off',
    isSuggested: false,
    suggestions: [],
  });
  await call('giver', 'set_suggested', gives, true);
  expect(await suggested('seeker', seeks)).toEqual([gives]);
});

test('steps are logged once a day, without text, for what was suggested only', async () => {
  const seeks = await need();
  const gives = await offer({}, 'giver');
  await suggestions('coordinator', seeks);
  expect(await logged()).toEqual([]);
  await suggestions('seeker', seeks);
  await suggestions('seeker', seeks);
  await call('seeker', 'open_suggestion', seeks, gives);
  const match = (other: number) => db.sql`
    insert into public.matches (need_id, offer_id, category_id, seeker_id, giver_id)
    select ${seeks}, ${other}, l.category_id, ${idOf('seeker')}, l.person_id from public.listings as l where l.id = ${other}`;
  await match(gives);
  await match(await offer({}, 'other'));
  await db.sql`update public.matches set state = 'agreed', seeker_agreed_at = now(), giver_agreed_at = now(), agreed_at = now()
    where offer_id = ${gives}`;
  expect(await logged()).toEqual([
    { step: 'shown', reason: null },
    { step: 'opened', reason: null },
    { step: 'asked', reason: null },
    { step: 'agreed', reason: null },
  ]);
  expect(await suggested('seeker', seeks)).toEqual([]);
  // A listing that is erased leaves a row that names nobody.
  await db.sql`delete from public.listings where id = ${gives}`;
  const [row] =
    await db.sql`select count(*)::int as kept, count(offer_id)::int as named from private.suggestion_log`;
  expect(row).toEqual({ kept: 4, named: 0 });
});

test('the log is forgotten after 24 months', async () => {
  const seeks = await need();
  await offer();
  await suggestions('seeker', seeks);
  await db.sql`select private.forget(current_date + 729)`;
  expect((await logged()).length).toBe(1);
  await db.sql`select private.forget(current_date + 732)`;
  expect((await logged()).length).toBe(0);
});

test('a language that is new to the exchange gets one place, whoever brings it at once', async () => {
  const bring = () => db.sql`select private.number_languages(array['qqa', 'qqb'])`;
  await Promise.all(Array.from({ length: 4 }, bring));
  const rows =
    await db.sql`select number from private.language_bits where language in ('qqa', 'qqb')`;
  expect(new Set(rows.map(({ number }) => number as number)).size).toBe(2);
  const ids = await Promise.all([
    need({ languages: { qqc: 3 } }),
    offer({ languages: { qqc: 3 } }),
  ]);
  expect(await suggested('seeker', ids[0])).toEqual([ids[1]]);
  const { suggestions: found } = await suggestions('seeker', ids[0]);
  expect(found[0]?.reasons.map(({ part }) => part)).toContain('language');
});
