import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  beneficiary,
  call,
  db,
  letPass,
  openListingsWorld,
  resetListings,
  rowOf,
  save,
  titles,
  tried,
} from './listings-world.ts';

// Where a listing stands, and that nobody takes what is not left.
beforeAll(openListingsWorld);
beforeEach(resetListings);
afterAll(() => db.drop());

const stateOf = async (id: number) => (await rowOf(id))['state'];
/** Takes from a listing in a transaction of its own; @returns `done` or the code of the refusal */
const take = (id: number, taken: number) =>
  db.sql`select private.take_quantity(l, ${taken}::smallint) from public.listings as l where l.id = ${id}`.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const giveBack = (id: number, taken: number) =>
  db.sql`select private.give_back_quantity(l, ${taken}::smallint) from public.listings as l where l.id = ${id}`;

test('closed it vanishes at once everywhere, with how it ended, and can stand again', async () => {
  const { id } = await save('giver');
  expect(await titles('visitor')).toEqual(['Kinderfiets']);
  expect(await tried('giver', 'close_listing', id, 'by_moderator')).toBe('ending:errorChoice');
  await call('giver', 'close_listing', id, 'found_elsewhere');
  expect(await rowOf(id)).toMatchObject({ state: 'closed', ending: 'found_elsewhere' });
  expect(await titles('visitor')).toEqual([]);
  expect(await tried('visitor', 'get_listing', id, 'nl')).toBe('PT404');
  expect(await tried('seeker', 'get_listing', id, 'nl')).toBe('PT404');
  expect(await tried('giver', 'close_listing', id, 'other')).toBe('done');
  expect(await rowOf(id)).toMatchObject({ ending: 'found_elsewhere' });
  await call('giver', 'reopen_listing', id);
  expect(await rowOf(id)).toMatchObject({ state: 'open', ending: null });
  expect(await titles('visitor')).toEqual(['Kinderfiets']);
  expect(await tried('giver', 'reopen_listing', id)).toBe('PT409');
});

test('what a moderator closed, its owner does not open', async () => {
  const { id } = await save('giver');
  await db.sql`select private.close_listing(l, 'by_moderator') from public.listings as l where l.id = ${id}`;
  expect(await tried('giver', 'reopen_listing', id)).toBe('42501');
});

test('without consent nothing of a beneficiary stands again', async () => {
  const merel = await beneficiary('worker');
  const { id } = await save('worker', { beneficiary: merel, kind: 'need' });
  await call('worker', 'close_listing', id, 'other');
  await db.sql`update public.beneficiaries set consent_until = current_date - 1`;
  expect(await tried('worker', 'reopen_listing', id)).toBe('owner:exchange:errorConsent');
});

test('paused it is seen by its owner alone', async () => {
  const { id } = await save('giver');
  await call('giver', 'pause_listing', id, true);
  expect(await titles('seeker')).toEqual([]);
  expect(await tried('seeker', 'get_listing', id, 'nl')).toBe('PT404');
  expect(await tried('giver', 'get_listing', id, 'nl')).toBe('done');
  await call('giver', 'pause_listing', id, false);
  expect(await titles('seeker')).toEqual(['Kinderfiets']);
});

test('a draft is thrown away, anything else is closed', async () => {
  const draft = await save('giver', { isDraft: true });
  const open = await save('giver');
  expect(await tried('seeker', 'throw_away_listing', draft.id)).toBe('PT404');
  expect(await tried('giver', 'throw_away_listing', open.id)).toBe('PT409');
  expect(await tried('giver', 'close_listing', draft.id, 'other')).toBe('PT409');
  expect(await tried('giver', 'throw_away_listing', draft.id)).toBe('done');
  expect(await tried('giver', 'throw_away_listing', draft.id)).toBe('PT404');
});

test('it stands as long as its category says, and never past its deadline at midnight in the city', async () => {
  const { id } = await save('giver', { deadline: null });
  const [row] =
    await db.sql`select expires_at between now() + interval '29 days' and now() + interval '31 days' as fits
    from public.listings where id = ${id}`;
  expect(row!['fits']).toBe(true);
  // The clocks go back on 25 October 2026: that day has 25 hours, and it ends at midnight all the same.
  const [ends] =
    await db.sql`select private.lasting_until(c.id, '2026-10-25', '2026-10-20T12:00+02') as at
    from public.listing_categories as c where c.slug = 'goods'`;
  expect((ends!['at'] as Date).toISOString()).toBe('2026-10-25T23:00:00.000Z');
});

describe('quantity', () => {
  test('part taken, the rest stands; the last one taken, it is agreed; given back, it stands again', async () => {
    const { id } = await save('giver', { quantity: 3 });
    expect(await take(id, 2)).toBe('done');
    expect(await rowOf(id)).toMatchObject({ quantity_left: 1, state: 'open' });
    expect(await take(id, 2)).toBe('PT409');
    expect(await take(id, 1)).toBe('done');
    expect(await rowOf(id)).toMatchObject({ quantity_left: 0, state: 'agreed' });
    expect(await titles('seeker')).toEqual([]);
    await giveBack(id, 1);
    expect(await rowOf(id)).toMatchObject({ quantity_left: 1, state: 'open' });
    await giveBack(id, 100);
    expect(await rowOf(id)).toMatchObject({ quantity_left: 3 });
  });

  test('what never runs out is taken again and again', async () => {
    const { id } = await save('giver', { quantity: null });
    for (let n = 0; n < 3; n += 1) expect(await take(id, 5)).toBe('done');
    expect(await rowOf(id)).toMatchObject({ quantity_left: null, state: 'open' });
  });

  test.each([0, -1, 1001])('%i is no quantity to take', async (taken) => {
    const { id } = await save('giver', { quantity: 3 });
    expect(await take(id, taken)).toBe('PT400');
  });

  test.each(['draft', 'closed', 'done', 'expired'])(
    'from what is %s nothing is taken',
    async (state) => {
      const { id } = await save('giver', { quantity: 3, isDraft: state === 'draft' });
      if (state !== 'draft')
        await db.sql`update public.listings set state = ${state}::public.listing_state,
        ending = ${state === 'closed' ? 'other' : null}::public.listing_ending where id = ${id}`;
      expect(await take(id, 1)).toBe('PT409');
    },
  );

  // Property: whatever the order, never more is taken than there was, and nothing is lost.
  test.each([1, 2, 5, 7])(
    'of %i nobody gets more than there is, however many come at once',
    async (quantity) => {
      for (let round = 0; round < 3; round += 1) {
        const { id } = await save('giver', { quantity });
        const wishes = Array.from({ length: 8 }, (_, n) => 1 + ((n + round) % 3));
        const outcomes = await Promise.all(wishes.map((taken) => take(id, taken)));
        const given = wishes.reduce(
          (sum, taken, n) => sum + (outcomes[n] === 'done' ? taken : 0),
          0,
        );
        const { quantity_left: left, state } = await rowOf(id);
        expect(given + Number(left)).toBe(quantity);
        expect(state).toBe(left === 0 ? 'agreed' : 'open');
        expect(outcomes.every((outcome) => outcome === 'done' || outcome === 'PT409')).toBe(true);
        // Somebody got something: the smallest wish fits as long as anything is left.
        expect(given).toBeGreaterThan(0);
      }
    },
  );

  test('two take the last one while a third closes it: one of them wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await save('giver', { title: `Fiets ${round}` });
      const [first, second] = await Promise.all([
        take(id, 1),
        take(id, 1),
        tried('giver', 'close_listing', id, 'other'),
      ]);
      expect([first, second].filter((outcome) => outcome === 'done').length).toBeLessThanOrEqual(1);
      expect(await stateOf(id)).toBe('closed');
    }
  });
});

test('what ended a year ago is a count, and no count names anybody', async () => {
  const old = await save('giver');
  const fresh = await save('giver', { title: 'Vers' });
  const draft = await save('giver', { title: 'Klad', isDraft: true });
  await call('giver', 'close_listing', old.id, 'found_here');
  await call('giver', 'close_listing', fresh.id, 'other');
  await db.sql`alter table public.listings disable trigger listings_keep_updated_at`;
  await letPass(old.id, '400 days');
  await db.sql`update public.listings set updated_at = now() - interval '400 days' where id = ${old.id}`;
  await db.sql`update public.listings set updated_at = now() - interval '70 days' where id = ${draft.id}`;
  await db.sql`alter table public.listings enable trigger listings_keep_updated_at`;
  await db.sql`select private.forget_listings(current_date)`;
  await db.sql`select private.forget_listings(current_date)`;
  const rest = await db.sql`select title from public.listings order by id`;
  expect(rest.map(({ title }) => title)).toEqual(['Vers']);
  const counts = await db.sql`select kind, ending, listings from private.listing_counts`;
  expect([...counts]).toEqual([{ kind: 'offer', ending: 'found_here', listings: 1 }]);
  const columns =
    await db.sql`select column_name as name from information_schema.columns where table_name = 'listing_counts'`;
  expect(
    columns
      .map(({ name }) => String(name))
      .filter((name) => /person|title|area|organisation/.test(name)),
  ).toEqual([]);
});
