import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './groups-world.ts';
import {
  areas,
  beneficiary,
  call,
  db,
  idOf,
  openListingsWorld,
  organisation,
  people,
  resetListings,
  save,
  titles,
  tried,
} from './listings-world.ts';
import type { Who } from './listings-world.ts';

// The overview: who sees what, and how it is found.
beforeAll(openListingsWorld);
beforeEach(resetListings);
afterAll(() => db.drop());

const approve = () => db.sql`update public.listings set review = 'approved' where state <> 'draft'`;
const everybody: Who[] = ['visitor', ...people];

test.each(everybody)(
  '%s sees needs by their category, held ones never, and names only signed in',
  async (who) => {
    await save('giver', { title: 'Aanbod' });
    await save('seeker', { title: 'Vraag', kind: 'need' });
    await save('speaker', { title: 'Vacature', kind: 'need', category: 'vacancy', organisation });
    await save('seeker', {
      title: 'Buddy',
      kind: 'need',
      category: 'buddy',
      through: organisation,
      isAdult: true,
    });
    await approve();
    const { id } = await save('giver', { title: 'Wacht' });
    await db.sql`update public.listings set review = 'held' where id = ${id}`;
    const between = ['speaker', 'coordinator', 'moderator'].includes(who);
    expect(await titles(who)).toEqual([
      ...(between ? ['Buddy'] : []),
      'Vacature',
      ...(who === 'visitor' ? [] : ['Vraag']),
      'Aanbod',
    ]);
    const list = JSON.stringify(
      await call(who, 'list_listings', null, null, null, null, null, false, null, 'nl', null),
    );
    expect(list.includes('"giver"')).toBe(who !== 'visitor');
    expect(list.includes(idOf('giver'))).toBe(who !== 'visitor');
  },
);

test('a visitor learns no name and no code name, on the list and on the page', async () => {
  const merel = await beneficiary('worker');
  const { id } = await save('worker', { beneficiary: merel, kind: 'offer' });
  const told = JSON.stringify([
    await call('visitor', 'get_listing', id, 'nl'),
    await call('visitor', 'list_listings', null, null, null, null, null, false, null, 'nl', null),
  ]);
  expect(told).not.toContain('Merel');
  expect(told).not.toContain('worker');
  const seen = JSON.stringify(await call('seeker', 'get_listing', id, 'nl'));
  expect(seen).toContain('Merel');
  expect(seen).not.toContain(idOf('worker'));
});

test.each(people)(
  'wishes are read by owner and go-between, not by %s unless they are one',
  async (who) => {
    const { id } = await save('seeker', {
      category: 'hosting',
      kind: 'need',
      through: organisation,
      isAdult: true,
      wishes: ['woman'],
    });
    await approve();
    const mayRead = ['seeker', 'speaker', 'coordinator', 'moderator'].includes(who);
    if (!mayRead) expect(await tried(who, 'get_listing', id, 'nl')).toBe('PT404');
    else expect(((await call(who, 'get_listing', id, 'nl')) as Json)['wishes']).toEqual(['woman']);
  },
);

test('who blocked somebody is not seen by them, nor the other way round, in list and page', async () => {
  const mine = await save('giver', { title: 'Van de gever' });
  await save('seeker', { title: 'Van de zoeker' });
  const merel = await beneficiary('giver');
  await save('giver', { title: 'Voor Merel', beneficiary: merel });
  await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('giver')}, ${idOf('seeker')})`;
  expect(await titles('seeker')).toEqual(['Van de zoeker']);
  expect(await titles('giver')).toEqual(['Voor Merel', 'Van de gever']);
  expect(await tried('seeker', 'get_listing', mine.id, 'nl')).toBe('PT404');
  expect(await titles('other')).toHaveLength(3);
});

test('what is over by the clock is gone before any job ran', async () => {
  const { id } = await save('giver');
  await db.sql`update public.listings set expires_at = now() - interval '1 second' where id = ${id}`;
  expect(await titles('seeker')).toEqual([]);
  expect(await tried('visitor', 'get_listing', id, 'nl')).toBe('PT404');
});

describe('finding', () => {
  beforeEach(async () => {
    await save('giver', { title: 'Kinderfiets met helm', tags: ['bicycle'] });
    await save('other', {
      title: 'Tweezitzetel',
      area: areas.ledeberg,
      languages: [{ language: 'ar', level: 3 }],
    });
    await save('worker', {
      title: 'Koken voor groepen',
      category: 'expertise',
      area: null,
      isOnline: true,
      tags: ['cooking'],
    });
    await save('speaker', { title: 'نبحث عن دراجات', kind: 'need', organisation, language: 'ar' });
  });

  test.each([
    ['fiets', ['نبحث عن دراجات', 'Kinderfiets met helm']],
    ['دراجة', ['نبحث عن دراجات', 'Kinderfiets met helm']],
    ['колело', ['نبحث عن دراجات', 'Kinderfiets met helm']],
    ['sofa', ['Tweezitzetel']],
    ['canape', ['Tweezitzetel']],
    ['tweezitzetl', ['Tweezitzetel']],
    ['KINDERFIETS', ['نبحث عن دراجات', 'Kinderfiets met helm']],
    ['100% _', []],
    ['xyzzy', []],
  ])('%s', async (query, found) => {
    expect((await titles('seeker', { query })).toSorted()).toEqual(found.toSorted());
  });

  test('by kind, category, district with its cells, language, online', async () => {
    expect(await titles('seeker', { kind: 'need' })).toEqual(['نبحث عن دراجات']);
    expect(await titles('seeker', { category: 'expertise' })).toEqual(['Koken voor groepen']);
    expect(await titles('seeker', { district: 'ledeberg' })).toEqual(['Tweezitzetel']);
    expect(await titles('seeker', { spoken: 'ar' })).toEqual(['Tweezitzetel']);
    expect(await titles('seeker', { online: true })).toEqual(['Koken voor groepen']);
    expect(await titles('seeker', { kind: 'offer', category: 'goods', query: 'zetel' })).toEqual([
      'Tweezitzetel',
    ]);
    expect(
      await tried(
        'seeker',
        'list_listings',
        null,
        'weapons',
        null,
        null,
        null,
        false,
        null,
        'nl',
        null,
      ),
    ).toBe('PT404');
  });
});

test('forty-five are read in three pages, none twice, none left out, also when some begin at the same moment', async () => {
  await db.sql`insert into public.listings (kind, category_id, person_id, written_by, title, language, area_id, audience, state, review,
      expires_at, opened_at)
    select 'offer', c.id, ${idOf('giver')}, ${idOf('giver')}, 'Fiets ' || n, 'nl', ${areas.dampoort}, 'everybody', 'open', 'approved',
      now() + interval '9 days', now() - make_interval(mins => n / 4)
    from generate_series(1, 45) as n, public.listing_categories as c where c.slug = 'goods'`;
  const seen: string[] = [];
  let before: string | null = null;
  for (const count of [20, 20, 5]) {
    const list = (await call(
      'visitor',
      'list_listings',
      null,
      null,
      null,
      null,
      null,
      false,
      before,
      'nl',
      null,
    )) as {
      rows: { title: string }[];
      next: string | null;
    };
    expect(list.rows.length).toBe(count);
    seen.push(...list.rows.map(({ title }) => title));
    before = list.next;
  }
  expect(before).toBe(null);
  expect(new Set(seen).size).toBe(45);
  expect(await titles('visitor', { before: 'nonsense' })).toHaveLength(20);
});

test('one’s own stand together: of oneself, of one’s organisation, of whom one posts for', async () => {
  const merel = await beneficiary('speaker');
  await save('speaker', { title: 'Zelf' });
  await save('speaker', { title: 'Kring', organisation });
  await save('speaker', { title: 'Merel', beneficiary: merel, isDraft: true });
  await save('giver', { title: 'Ander' });
  const { rows } = (await call('speaker', 'get_my_listings', 'nl')) as {
    rows: { title: string; answers: number }[];
  };
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['Kring', 'Merel', 'Zelf']);
  expect(rows.every(({ answers }) => answers === 0)).toBe(true);
});
