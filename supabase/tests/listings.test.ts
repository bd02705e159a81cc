import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  areas,
  beneficiary,
  call,
  db,
  openListingsWorld,
  organisation,
  people,
  resetListings,
  rowOf,
  save,
  saving,
  tried,
} from './listings-world.ts';
import type { Who } from './listings-world.ts';

// Posting: who may post what, what each field takes, and what a sent form makes.
beforeAll(openListingsWorld);
beforeEach(resetListings);
afterAll(() => db.drop());

const screened = { category: 'buddy', through: organisation, isAdult: true };

describe('who may', () => {
  test.each(['visitor', ...people] as Who[])('%s posts for oneself', async (who) => {
    expect(await saving(who)).toBe(who === 'visitor' ? '42501' : 'done');
  });

  test('a visitor asks for no form, no list of one’s own and no hint', async () => {
    expect(await tried('visitor', 'get_listing_form', null, 'nl')).toBe('42501');
    expect(await tried('visitor', 'get_my_listings', 'nl')).toBe('42501');
    expect(await tried('visitor', 'suggest_listing_categories', 'fiets', 'need')).toBe('42501');
  });

  test.each(people)('%s posts for an organisation only when speaking for it', async (who) => {
    const may = who === 'speaker' ? 'done' : 'owner:errorChoice';
    expect(await saving(who, { organisation })).toBe(may);
    expect(await saving(who, { organisation, category: 'vacancy', kind: 'need' })).toBe(may);
  });

  test.each(people)('%s changes, closes and renews what the giver posted', async (who) => {
    const { id } = await save('giver');
    const may = who === 'giver' ? 'done' : '42501';
    expect(
      await saving(who, { title: 'Anders', revision: Number((await rowOf(id))['revision']) }, id),
    ).toBe(may);
    expect(await tried(who, 'get_listing_form', id, 'nl')).toBe(may);
    expect(await tried(who, 'pause_listing', id, true)).toBe(may);
    await call('giver', 'pause_listing', id, false);
    expect(await tried(who, 'renew_listing', id)).toBe(may);
    expect(await tried(who, 'close_listing', id, 'other')).toBe(may);
  });

  test('needs in a category of organisations, minors and meetings alone have their rules', async () => {
    expect(await saving('seeker', { category: 'vacancy', kind: 'need' })).toBe(
      'category:exchange:errorOrganisationsOnly',
    );
    expect(await saving('seeker', { category: 'vacancy', kind: 'offer' })).toBe('done');
    expect(await saving('seeker', { aboutMinor: true })).toBe('aboutMinor:exchange:errorMinor');
    expect(await saving('speaker', { organisation, aboutMinor: true })).toBe('done');
    expect(await saving('seeker', { ...screened, isAdult: false })).toBe(
      'isAdult:exchange:errorAdult',
    );
    expect(await saving('seeker', { ...screened, through: '' })).toBe(
      'through:exchange:errorThrough',
    );
    expect(await saving('seeker', { ...screened, through: randomUUID() })).toBe(
      'through:errorChoice',
    );
    const { id, review } = await save('seeker', screened);
    expect(review).toBe('pending');
    expect(await rowOf(id)).toMatchObject({ audience: 'go_between', through_id: organisation });
  });

  test('an organisation that is checked stands for itself, and everybody sees what it posts', async () => {
    const { id } = await save('speaker', { organisation, category: 'hosting' });
    expect(await rowOf(id)).toMatchObject({ audience: 'everybody', through_id: organisation });
    await db.sql`delete from public.organisation_checks where organisation_id = ${organisation}`;
    expect(await saving('speaker', { organisation, category: 'hosting' })).toBe(
      'through:exchange:errorThrough',
    );
    expect(await saving('speaker', { organisation, aboutMinor: true })).toBe(
      'aboutMinor:exchange:errorMinor',
    );
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });

  test('a case worker posts through the organisation as long as the consent holds', async () => {
    const merel = await beneficiary('worker');
    const { id } = await save('worker', { beneficiary: merel, kind: 'need', aboutMinor: true });
    expect(await rowOf(id)).toMatchObject({
      person_id: null,
      beneficiary_id: merel,
      through_id: organisation,
    });
    expect(await saving('seeker', { beneficiary: merel })).toBe('owner:errorChoice');
    await db.sql`update public.beneficiaries set withdrawn_at = now()`;
    expect(await saving('worker', { beneficiary: merel })).toBe('owner:exchange:errorConsent');
  });
});

test.each([
  [{ title: ' ' }, 'title:errorRequired'],
  [{ title: 'x'.repeat(81) }, 'title:exchange:errorTitleLong'],
  [{ title: '<script>alert(1)</script>' }, 'title:exchange:errorMarkup'],
  [{ body: 'x'.repeat(2001) }, 'body:exchange:errorBodyLong'],
  [{ language: 'Nederlands' }, 'language:errorChoice'],
  [{ kind: 'gift' }, 'kind:errorChoice'],
  [{ category: 'weapons' }, 'category:errorChoice'],
  [{ quantity: 0 }, 'quantity:exchange:errorQuantity'],
  [{ quantity: -3 }, 'quantity:exchange:errorQuantity'],
  [{ quantity: 1001 }, 'quantity:exchange:errorQuantity'],
  [{ quantity: 1.5 }, 'quantity:exchange:errorQuantity'],
  [{ halfDays: [14] }, 'halfDays:errorChoice'],
  [{ halfDays: Array.from({ length: 15 }, (_, n) => n % 14) }, 'halfDays:errorChoice'],
  [{ halfDays: 'always' }, 'halfDays:errorChoice'],
  [{ halfDays: ['0'] }, 'halfDays:errorChoice'],
  [{ languages: [] }, 'languages:exchange:errorLanguages'],
  [{ languages: [{ language: 'nl', level: 4 }] }, 'languages:errorChoice'],
  [{ area: null }, 'area:exchange:errorPlace'],
  [{ area: 999999 }, 'area:exchange:errorAreaElsewhere'],
  [{ area: 'somewhere' }, 'area:errorChoice'],
  [{ travels: '4' }, 'travels:errorChoice'],
  [{ tags: ['weapons'] }, 'tags:errorChoice'],
  [{ theme: 'weapons' }, 'theme:errorChoice'],
  [{ wishes: ['woman'] }, 'wishes:errorChoice'],
  [{ meets: ['man'] }, 'meets:errorChoice'],
  [{ ...screened, meets: ['angel'] }, 'meets:errorChoice'],
  [{ deadline: '2020-01-01' }, 'deadline:exchange:errorDeadlinePast'],
  [{ deadline: '2099-01-01' }, 'deadline:exchange:errorDeadlineFar'],
  [{ deadline: 'soon' }, 'deadline:exchange:errorDeadline'],
  [{ organisation: 'not-an-id' }, 'owner:errorChoice'],
] as const)('%j is refused by its field', async (changed, message) => {
  expect(await saving('giver', changed)).toBe(message);
  expect((await db.sql`select from public.listings`).length).toBe(0);
});

test('a district of another city is no area here', async () => {
  const [row] = await db.sql<{ id: number }[]>`
    with place as (insert into public.places (slug, country, names, latitude, longitude)
      values ('elders', 'BE', '{"nl":"Elders"}', 52, 5) returning id),
    district as (insert into public.districts (place_id, slug, names, latitude, longitude)
      select id, 'daar', '{"nl":"Daar"}', 52, 5 from place returning id)
    insert into public.areas (district_id) select id from district returning id::int`;
  expect(await saving('giver', { area: row!.id })).toBe('area:exchange:errorAreaElsewhere');
});

test('none chosen is no preference, and what can be done online needs no area', async () => {
  const { id } = await save('giver', { halfDays: [], area: null, isOnline: true, quantity: null });
  expect(await rowOf(id)).toMatchObject({
    half_days: '0'.repeat(14),
    area_id: null,
    quantity_left: null,
  });
});

test('sent twice, also at the same moment, a form makes one listing', async () => {
  const once = randomUUID();
  const sent = await Promise.allSettled([save('giver', { once }), save('giver', { once })]);
  const made = await save('giver', { once });
  expect((await db.sql`select from public.listings`).length).toBe(1);
  expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(made.id).toBeGreaterThan(0);
});

test('a draft is seen by its owner alone, and posted it stands', async () => {
  const { id, state } = await save('giver', { isDraft: true, area: null, languages: [] });
  expect(state).toBe('draft');
  for (const who of ['visitor', 'seeker', 'coordinator'] as Who[])
    expect(await tried(who, 'get_listing', id, 'nl')).toBe('PT404');
  const revision = Number((await rowOf(id))['revision']);
  expect(await save('giver', { revision }, id)).toMatchObject({
    id,
    state: 'open',
    review: 'approved',
  });
  expect(await tried('visitor', 'get_listing', id, 'nl')).toBe('done');
});

test('a change made on an older text is refused, kind and category of what stands stay', async () => {
  const { id } = await save('giver', { quantity: 3 });
  const revision = Number((await rowOf(id))['revision']);
  expect(
    await saving(
      'giver',
      { revision, kind: 'need', category: 'space', title: 'Twee fietsen', quantity: 2 },
      id,
    ),
  ).toBe('done');
  expect(await rowOf(id)).toMatchObject({ kind: 'offer', title: 'Twee fietsen', quantity_left: 2 });
  expect(await saving('giver', { revision, title: 'Drie fietsen' }, id)).toBe('PT409');
});

test('no more than twenty a day', async () => {
  for (let n = 0; n < 20; n += 1)
    expect(await saving('giver', { title: `Fiets ${n}` })).toBe('done');
  expect(await saving('giver')).toBe('PT429');
  expect(await saving('seeker')).toBe('done');
});

test('one area for all listings of an owner: choosing another moves them', async () => {
  const first = await save('giver');
  const second = await save('giver', { area: areas.ledeberg, isOnline: true });
  expect(Number((await rowOf(first.id))['area_id'])).toBe(areas.ledeberg);
  const third = await save('giver', { area: null });
  expect(Number((await rowOf(third.id))['area_id'])).toBe(areas.ledeberg);
  expect(Number((await rowOf(second.id))['area_id'])).toBe(areas.ledeberg);
});

describe('somebody’s own words hint at categories', () => {
  test.each([
    ['Ik zoek een fiets voor mijn dochter', 'goods'],
    ['أبحث عن دراجة لابنتي', 'goods'],
    ['Търся легло и матрак', 'goods'],
    ['Tercüman arıyorum', 'expertise'],
    ['je voudrais une camionnette pour déménager', 'transport'],
    ['ik wil Nederlands oefenen', 'language-practice'],
  ])('%s', async (said, category) => {
    const { categories } = (await call('seeker', 'suggest_listing_categories', said, 'need')) as {
      categories: string[];
    };
    expect(categories[0]).toBe(category);
  });

  test('nothing said, nothing hinted at; and never one that is closed to who asks', async () => {
    expect(await call('seeker', 'suggest_listing_categories', 'xyzzy', 'need')).toEqual({
      categories: [],
      tags: [],
    });
    const hinted = async (who: Who) =>
      (
        (await call(who, 'suggest_listing_categories', 'vrijwilligerswerk', 'need')) as {
          categories: string[];
        }
      ).categories;
    expect(await hinted('seeker')).toEqual([]);
    expect(await hinted('speaker')).toEqual(['vacancy']);
  });
});

test('a text with a script in it is kept as text and found as words', async () => {
  const body = 'Kijk: <img src=x onerror=alert(1)>';
  const { id } = await save('giver', { body });
  expect((await call('visitor', 'get_listing', id, 'nl')) as object).toMatchObject({ body });
});
