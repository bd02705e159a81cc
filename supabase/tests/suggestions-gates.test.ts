import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ListingFields } from './listing-rows.ts';
import type { Who } from './suggestions-world.ts';
import {
  db,
  idOf,
  judged,
  openSuggestionsWorld,
  organisation,
  post,
  suggested,
} from './suggestions-world.ts';

// Gates: what keeps a need and an offer from being suggested to each other, whatever the score.
beforeAll(openSuggestionsWorld);
beforeEach(async () => {
  await db.sql`truncate public.listings, public.blocks, public.screenings, public.beneficiaries cascade`;
});
afterAll(() => db.drop());

const both = { languages: { nl: 3 }, halfDays: '11111111111111', tags: ['bicycle'] };
type Fields = Partial<ListingFields>;
const need = (fields: Fields = {}, who: Who = 'seeker') => post(who, { ...both, ...fields });
const offer = (fields: Fields = {}, who: Who = 'giver') =>
  post(who, { ...both, kind: 'offer', ...fields });
const gatesOf = async (one: Fields, other: Fields, who: Who = 'giver') => {
  await db.sql`delete from public.listings`;
  const [seeks, gives] = [await need(one), await offer(other, who)];
  const { gates } = await judged(seeks, gives);
  // What is not empty never appears, in neither direction.
  expect(await suggested('seeker', seeks).catch(() => [])).toEqual(gates.length ? [] : [gives]);
  return gates;
};

describe('gates of each side', () => {
  const closed: [Fields, string][] = [
    [{ state: 'expired' }, 'not_open'],
    [{ state: 'closed' }, 'not_open'],
    [{ state: 'agreed' }, 'not_open'],
    [{ review: 'pending' }, 'not_approved'],
    [{ review: 'held' }, 'not_approved'],
    [{ isPaused: true }, 'paused'],
    [{ isSuggested: false }, 'not_suggested'],
    [{ quantity: 0 }, 'nothing_left'],
    [{ lasts: -1 }, 'expired'],
    [{ area: null, isOnline: true }, 'travel'],
    [{ category: 'transport' }, 'category'],
    [{ tags: ['bed'] }, 'other_thing'],
  ];
  test.each(closed)('%j keeps an offer and a need away: %s', async (fields, code) => {
    expect(await gatesOf({}, fields)).toEqual([code]);
    expect(await gatesOf(fields, {})).toEqual([code]);
  });

  test('without any of them they are suggested', async () => {
    expect(await gatesOf({}, {})).toEqual([]);
  });
});

describe('gates of a pair', () => {
  test('two offers are no pair', async () => {
    const [one, two] = [await offer(), await offer({}, 'other')];
    expect((await judged(one, two)).gates).toEqual(['same_kind']);
  });

  test('nobody is suggested to themselves, nor to the organisation they speak for', async () => {
    expect(await gatesOf({}, {}, 'seeker')).toEqual(['same_owner']);
    await db.sql`insert into public.organisation_representatives (organisation_id, person_id) values (${organisation}, ${idOf('seeker')})`;
    expect(await gatesOf({}, {}, 'speaker')).toEqual(['same_owner']);
    await db.sql`delete from public.organisation_representatives where person_id = ${idOf('seeker')}`;
  });

  test.each([
    ['seeker', 'giver'],
    ['giver', 'seeker'],
  ] as const)('a block of %s against %s holds both ways, at once', async (blocker, blocked) => {
    const [seeks, gives] = [await need(), await offer()];
    expect(await suggested('seeker', seeks)).toEqual([gives]);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf(blocker)}, ${idOf(blocked)})`;
    expect((await judged(seeks, gives)).gates).toEqual(['blocked']);
    expect(await suggested('seeker', seeks)).toEqual([]);
    expect(await suggested('giver', gives)).toEqual([]);
  });

  test('a space answers an event, and an event no transport', async () => {
    expect(await gatesOf({ category: 'event', tags: [] }, { category: 'space', tags: [] })).toEqual(
      [],
    );
    expect(
      await gatesOf({ category: 'event', tags: [] }, { category: 'transport', tags: [] }),
    ).toEqual(['category']);
  });

  test('both accept the way, or both are online', async () => {
    const far = async (one: Fields, other: Fields) => {
      const [row] = await db.sql<{ n: number }[]>`
        select n::int from (select id, row_number() over (order by id) as n from public.areas) as a
        where private.distance_bucket((select min(id) from public.areas), a.id) = 2 limit 1`;
      return gatesOf(one, { ...other, area: row?.n ?? 0 });
    };
    expect(await far({ travelsKm: 6 }, { travelsKm: 6 })).toEqual([]);
    expect(await far({ travelsKm: 6 }, { travelsKm: 3 })).toEqual(['travel']);
    expect(await far({ travelsKm: 3 }, { travelsKm: 50 })).toEqual(['travel']);
    expect(await far({ travelsKm: 1, isOnline: true }, { travelsKm: 1, isOnline: true })).toEqual(
      [],
    );
  });

  const host = { category: 'buddy', tags: [], through: organisation };
  const screen = (who: Who, days: number) => db.sql`
    insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf(who)}, ${organisation}, c.id, private.today() - 30, private.today() + ${days}::int
    from public.listing_categories as c where c.slug = 'buddy'`;
  const buddies = async (one: Fields, other: Fields) => {
    const [seeks, gives] = [await need({ ...host, ...one }), await offer({ ...host, ...other })];
    return (await judged(seeks, gives)).gates;
  };

  test('a buddy is an adult whose screening holds today', async () => {
    expect(await buddies({}, {})).toEqual(['screening']);
    await screen('giver', -1);
    expect(await buddies({}, {})).toEqual(['screening']);
    await screen('giver', 0);
    expect(await buddies({}, {})).toEqual([]);
    expect(await buddies({ isAdult: false }, {})).toEqual(['age']);
    expect(await buddies({}, { isAdult: false })).toEqual(['age']);
    expect(await buddies({}, { through: null as never })).toEqual(['screening']);
    await db.sql`update public.screenings set withdrawn_at = now()`;
    expect(await buddies({}, {})).toEqual(['screening']);
  });

  test('wishes of who seeks are met: any of the people, and the organisation', async () => {
    await screen('giver', 1);
    expect(await buddies({ wishes: ['woman'] }, {})).toEqual(['wishes']);
    expect(await buddies({ wishes: ['woman'] }, { meets: ['man'] })).toEqual(['wishes']);
    expect(await buddies({ wishes: ['woman', 'family'] }, { meets: ['family'] })).toEqual([]);
    expect(await buddies({ wishes: ['organisation'] }, {})).toEqual([]);
    // Elsewhere nobody is asked, and nothing is kept away by it.
    const [seeks, gives] = [await need({ wishes: ['woman'] }), await offer()];
    expect((await judged(seeks, gives)).gates).toEqual([]);
  });

  test('posts about minors meet checked organisations only', async () => {
    const seeks = await post('speaker', { ...both, aboutMinor: true });
    expect((await judged(seeks, await offer())).gates).toEqual(['age']);
    await db.sql`insert into public.organisations (id, slug, name, type)
      values ('00000000-0000-4000-9000-000000000002', 'toren', 'De Toren', 'ngo')`;
    const other = '00000000-0000-4000-9000-000000000002';
    const gives = await post('giver', {
      ...both,
      kind: 'offer',
      person: null as never,
      organisation: other,
    });
    expect((await judged(seeks, gives)).gates).toEqual(['age']);
    await db.sql`insert into public.organisation_checks (organisation_id) values (${other})`;
    expect((await judged(seeks, gives)).gates).toEqual([]);
  });

  test('what is posted for somebody ends with their consent', async () => {
    const [row] = await db.sql<{ id: string }[]>`
      insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until)
      values ('Merel', ${organisation}, ${idOf('worker')}, private.today(), 'ar', private.today() + 30) returning id`;
    const beneficiary = row?.id ?? '';
    const seeks = await need({ person: null as never, beneficiary, through: organisation });
    const gives = await offer();
    expect(await suggested('worker', seeks)).toEqual([gives]);
    await db.sql`update public.beneficiaries set withdrawn_at = now()`;
    expect((await judged(seeks, gives)).gates).toEqual(['consent_ended']);
    await db.sql`update public.beneficiaries set withdrawn_at = null, consent_on = private.today() - 9, consent_until = private.today() - 1`;
    expect((await judged(seeks, gives)).gates).toEqual(['expired']);
  });

  test('with as many conversations as the category allows a listing is suggested no more', async () => {
    const [seeks, gives] = [await need(), await offer()];
    const talk = (who: Who) => db.sql`
      insert into public.matches (offer_id, category_id, seeker_id, giver_id)
      select ${gives}, l.category_id, ${idOf(who)}, ${idOf('giver')} from public.listings as l where l.id = ${gives}`;
    for (let n = 0; n < 4; n += 1) await talk('other');
    expect((await judged(seeks, gives)).gates).toEqual([]);
    await talk('worker');
    expect((await judged(seeks, gives)).gates).toEqual(['conversations_full']);
    // Full keeps it from being suggested, not from being answered: answers wait in line.
    const [row] = await db.sql<{ gates: string[] }[]>`
      select private.pair_gates(n, o) as gates from public.listings as n, public.listings as o where n.id = ${seeks} and o.id = ${gives}`;
    expect(row?.gates).toEqual([]);
    await db.sql`update public.matches set state = 'cancelled' where seeker_id = ${idOf('worker')}`;
    expect((await judged(seeks, gives)).gates).toEqual([]);
  });
});
