import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listingOf } from './areas-world.ts';
import type { Who } from './searches-world.ts';
import {
  areas,
  at,
  call,
  db,
  idOf,
  live,
  openSearchesWorld,
  organisation,
  resetSearches,
  round,
  search,
  speak,
} from './searches-world.ts';

beforeAll(openSearchesWorld);
beforeEach(resetSearches);
afterAll(() => db.drop());

const say = async (listing: number, ...languages: string[]) =>
  db.sql`insert into public.listing_languages (listing_id, language, level)
    select ${listing}, code, 3 from unnest(${languages}::text[]) as code`;
const answerOf = (who: Who, listing: number, state = 'asked') =>
  db.sql`insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state)
    select ${listing}, l.category_id, ${idOf(who)}, l.person_id, ${idOf(who)}, ${state}::public.match_state
    from public.listings as l where l.id = ${listing}`;

describe('circles', () => {
  test('the nearest first, wider every few hours, and whoever has no area with the last', async () => {
    const [near] = areas.cells;
    await live('member', near);
    for (const who of ['guest', 'chair', 'outsider'] as const) await search(who);
    await live('guest', near);
    // Four kilometres to the north; the outsider has chosen nothing.
    await live('chair', areas.north);
    await listingOf({ area: near });
    expect(await round(await at(9))).toEqual(['guest']);
    expect(await round(await at(9.1))).toEqual([]);
    expect(await round(await at(11.9))).toEqual([]);
    expect(await round(await at(12))).toEqual(['chair']);
    expect(await round(await at(14.9))).toEqual([]);
    expect(await round(await at(15))).toEqual(['outsider']);
    for (const hour of [18, 20]) expect(await round(await at(hour))).toEqual([]);
  });

  test('the hours are the category’s', async () => {
    await db.sql`update public.listing_categories set widens_after_hours = 6`;
    for (const who of ['guest', 'chair'] as const) await search(who);
    await live('guest', areas.south);
    await listingOf({ area: areas.south });
    expect(await round(await at(9))).toEqual(['guest']);
    expect(await round(await at(14))).toEqual([]);
    expect(await round(await at(15))).toEqual(['chair']);
  });

  test('an empty circle is passed at once, and online is near for everybody', async () => {
    await search('guest');
    await live('guest', areas.north);
    await listingOf({ area: areas.south });
    expect(await round(await at(9))).toEqual(['guest']);
    await search('outsider', { isOnline: true });
    await listingOf({ owner: 'chair', online: true });
    expect(await round(await at(10))).toEqual(['guest', 'outsider']);
  });

  test('whoever shares a language first; a bridge brings the next circle, without one the last', async () => {
    for (const who of ['guest', 'chair', 'outsider'] as const) {
      await search(who);
      await live(who, areas.south);
    }
    await speak('guest', 'fr', 'ar');
    await speak('chair', 'tr');
    await speak('outsider', 'so');
    const listing = await listingOf({ area: areas.south });
    await say(listing, 'ar', 'nl');
    await db.sql`insert into public.listing_tags (slug, labels) values ('interpreting', '{"nl":"Tolken","en":"x","fr":"x","ar":"x"}') on conflict do nothing`;
    const interpreter = await listingOf({ owner: 'secretary', area: areas.north });
    await say(interpreter, 'nl', 'tr');
    await db.sql`insert into public.tags_of_listings (listing_id, tag_id) select ${interpreter}, id from public.listing_tags where slug = 'interpreting'`;
    await db.sql`delete from private.listing_alerts where listing_id = ${interpreter}`;
    expect(await round(await at(9))).toEqual(['guest']);
    expect(await round(await at(12))).toEqual(['chair']);
    expect(await round(await at(15))).toEqual(['outsider']);
  });

  test('until three have answered; when one of them is told no, it goes on', async () => {
    for (const who of ['guest', 'chair'] as const) await search(who);
    await live('guest', areas.south);
    const listing = await listingOf({ area: areas.south });
    expect(await round(await at(9))).toEqual(['guest']);
    for (const who of ['secretary', 'outsider', 'speaker'] as const) await answerOf(who, listing);
    for (const hour of [12, 15, 18]) expect(await round(await at(hour))).toEqual([]);
    await db.sql`update public.matches set state = 'cancelled' where seeker_id = ${idOf('speaker')}`;
    expect(await round(await at(9, 2))).toEqual(['chair']);
  });
});

test('never at night: from 21 to 8 o’clock of the city everybody waits for the morning', async () => {
  await search('guest', { kind: 'offer' });
  await call('guest', 'change_search', 1, { pace: 'at_once' } as never);
  await listingOf({ area: areas.south });
  for (const hour of [21, 23.5, 24, 27, 31.9]) expect(await round(await at(hour))).toEqual([]);
  expect(await db.sql`select from private.outbox`).toHaveLength(0);
  expect(await round(await at(32))).toEqual(['guest']);
});

describe('once', () => {
  test('whatever searches find it, and however often it stands again', async () => {
    await search('guest');
    await search('guest', { kind: 'offer' });
    await search('guest', { query: 'fiets' });
    const listing = await listingOf({ area: areas.south });
    expect(await round(await at(9))).toEqual(['guest']);
    for (const paused of [true, false])
      await db.sql`update public.listings set is_paused = ${paused} where id = ${listing}`;
    expect(await db.sql`select from public.notifications`).toHaveLength(0);
    for (const hour of [12, 15, 18]) expect(await round(await at(hour))).toEqual([]);
  });

  test('also when two workers go round at the same time', async () => {
    for (const who of ['guest', 'chair', 'outsider'] as const) await search(who);
    for (let n = 0; n < 5; n += 1) await listingOf({ area: areas.south });
    const morning = await at(9);
    await Promise.all(
      Array.from({ length: 4 }, () => db.sql`select private.tell_searchers(${morning})`),
    );
    const [told] =
      await db.sql`select count(*)::int as all, count(distinct (person_id, object))::int as different
      from public.notifications where kind = 'listing_found'`;
    expect(told).toEqual({ all: 15, different: 15 });
  });

  test('a listing that waits to be read is told when it stands; one with old dates never', async () => {
    await search('guest');
    const listing = await listingOf({ area: areas.south });
    await db.sql`update public.listings set review = 'held' where id = ${listing}`;
    expect(await round(await at(9))).toEqual([]);
    await db.sql`update public.listings set review = 'approved' where id = ${listing}`;
    expect(await round(await at(10))).toEqual(['guest']);
    await db.sql`insert into public.listings (kind, category_id, person_id, title, language, audience, state, review, area_id, expires_at, opened_at)
      select kind, category_id, person_id, title, language, audience, state, review, area_id, expires_at, now() - interval '2 days' from public.listings`;
    expect(await round(await at(11))).toEqual([]);
  });

  test('a search saved after it stood is for what comes', async () => {
    await listingOf({ area: areas.south });
    await search('guest');
    await db.sql`update public.saved_searches set saved_at = now() + interval '1 minute'`;
    expect(await round(await at(9))).toEqual([]);
  });
});

describe('who is not told', () => {
  const morning = () => at(9);

  test.each(['closed', 'expired', 'agreed'])(
    'of what is %s meanwhile, and its notices are erased',
    async (state) => {
      await search('guest');
      await search('chair');
      await live('guest', areas.south);
      const listing = await listingOf({ area: areas.south });
      expect(await round(await morning())).toEqual(['guest']);
      await db.sql`update public.listings set state = ${state}::public.listing_state,
      ending = case when ${state} = 'closed' then 'other' end::public.listing_ending where id = ${listing}`;
      expect(await db.sql`select from public.notifications`).toHaveLength(0);
      expect(await round(await at(15))).toEqual([]);
    },
  );

  test('whose search is paused; it goes on afterwards', async () => {
    const id = await search('guest');
    await search('chair');
    await live('chair', areas.south);
    await call('guest', 'change_search', id, { isPaused: true } as never);
    await listingOf({ area: areas.south });
    expect(await round(await morning())).toEqual(['chair']);
    expect(await round(await at(12))).toEqual([]);
    await call('guest', 'change_search', id, { isPaused: false } as never);
    await listingOf({ owner: 'chair', area: areas.south });
    expect(await round(await at(13))).toEqual(['guest']);
  });

  test('its owner, their colleagues, who is blocked either way, and who answered it', async () => {
    for (const who of ['member', 'guest', 'chair', 'outsider', 'speaker', 'successor'] as const)
      await search(who);
    const listing = await listingOf({ area: areas.south });
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('guest')}, ${idOf('member')}), (${idOf('member')}, ${idOf('chair')})`;
    await answerOf('outsider', listing);
    expect(await round(await morning())).toEqual(['speaker', 'successor']);
    await listingOf({ owner: 'organisation', area: areas.south });
    expect(await round(await at(10))).toEqual(['chair', 'guest', 'member', 'outsider']);
    // A notice that came before the block leads nowhere any more.
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('outsider')}, ${idOf('speaker')})`;
    const left = await db.sql<
      { person_id: string }[]
    >`select person_id from public.notifications where object = 'listing:2' order by 1`;
    expect(left.map(({ person_id }) => person_id)).toEqual(
      (['member', 'guest', 'chair'] as const).map(idOf).toSorted(),
    );
  });

  test('of what only a go-between sees: coordinators and that organisation alone', async () => {
    for (const who of ['guest', 'coordinator', 'moderator', 'speaker'] as const) await search(who);
    const post = async () => {
      const id = await listingOf({ kind: 'need', area: areas.south });
      await db.sql`update public.listings set audience = 'go_between', through_id = ${organisation} where id = ${id}`;
    };
    await post();
    expect(await round(await morning())).toEqual(['coordinator', 'moderator']);
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
    await post();
    expect(await round(await at(10))).toEqual(['coordinator', 'moderator', 'speaker']);
  });

  test('of what their filters leave out', async () => {
    await search('guest', { kind: 'need' });
    await search('chair', { district: 'noord' });
    await search('outsider', { district: 'noord', within: '1' });
    await search('secretary', { spoken: 'ar' });
    await search('speaker', { query: 'zetel' });
    await search('successor', { isOnline: true });
    await search('coordinator', { theme: 'wonen' });
    await listingOf({ area: areas.cells[0] });
    expect(await round(await morning())).toEqual([]);
    await search('chair', { district: 'zuid' });
    await search('outsider', { district: 'zuid', within: '3' });
    await search('speaker', { query: 'fietsen' });
    const listing = await listingOf({ area: areas.cells[0] });
    await say(listing, 'ar', 'nl');
    await db.sql`update public.listings set theme_id = (select id from public.terms) where id = ${listing}`;
    for (const hour of [10, 13, 16, 19]) await round(await at(hour));
    const told = await db.sql<
      { name: string }[]
    >`select p.display_name as name from public.notifications as n join public.people as p on p.id = n.person_id
      where n.object = ${`listing:${listing}`} order by 1`;
    expect(told.map(({ name }) => name)).toEqual([
      'chair',
      'coordinator',
      'outsider',
      'secretary',
      'speaker',
    ]);
  });
});

test('a notice says nothing of what it is about', async () => {
  await search('guest');
  const listing = await listingOf({ area: areas.south });
  await round(await at(9));
  const [notice] = await db.sql`select object, payload from public.notifications`;
  expect(notice).toEqual({
    object: `listing:${listing}`,
    payload: { path: `/exchange/${listing}` },
  });
});
