import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listingOf } from './areas-world.ts';
import {
  areas,
  call,
  db,
  idOf,
  mySearches,
  openSearchesWorld,
  resetSearches,
  search,
  tried,
} from './searches-world.ts';

beforeAll(openSearchesWorld);
beforeEach(resetSearches);
afterAll(() => db.drop());

const save = (who: 'member' | 'guest' | 'visitor', filters: Record<string, unknown>) =>
  call(who, 'save_search', filters as never);
const saving = (who: 'member' | 'guest' | 'visitor', filters: Record<string, unknown>) =>
  tried(who, 'save_search', filters as never);

describe('saving', () => {
  test('the filters of the list, and the same again changes nothing', async () => {
    const filters = {
      kind: 'offer',
      category: 'goods',
      theme: 'wonen',
      district: 'zuid',
      within: '3',
      spoken: 'ar',
      query: ' Kinder-FIETS ',
      isOnline: true,
    };
    expect(await save('member', filters)).toEqual({ isNew: true });
    expect(await save('member', { ...filters, query: 'kinder fiets' })).toEqual({ isNew: false });
    expect(await save('guest', filters)).toEqual({ isNew: true });
    const { rows, hasArea } = await mySearches('member');
    expect(hasArea).toBe(false);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      kind: 'offer',
      category: { slug: 'goods', label: 'Spullen' },
      theme: { slug: 'wonen', label: 'Wonen' },
      district: { slug: 'zuid', label: 'zuid' },
      within: '3',
      spoken: 'ar',
      query: 'Kinder-FIETS',
      isOnline: true,
      pace: 'daily',
      isPaused: false,
      name: null,
      fresh: 0,
    });
  });

  test.each([
    [{}, 'errorNoFilter'],
    [{ query: ' !? ' }, 'errorNoFilter'],
    [{ kind: 'gift' }, 'errorFilters'],
    [{ category: 'nothing' }, 'errorFilters'],
    [{ theme: 'nothing' }, 'errorFilters'],
    [{ kind: 'need', latitude: 51 }, 'errorFilters'],
    [{ district: 'daar' }, 'errorFilters'],
    [{ district: '51.05,3.72' }, 'errorFilters'],
    [{ district: 'zuid', within: '0.3' }, 'errorFilters'],
    [{ kind: 'need', within: '3' }, 'errorFilters'],
    [{ spoken: 'nl; drop' }, 'errorFilters'],
    [{ query: 'x'.repeat(101) }, 'errorFilters'],
  ])('%j is refused', async (filters, word) => {
    expect(await saving('member', filters)).toBe(`form:searches:${word}`);
    expect((await mySearches('member')).rows).toEqual([]);
  });

  test('twenty a person, also when many come at once; one may be deleted for another', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => saving('member', { query: `fiets ${n}` })),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(20);
    expect(answers.filter((answer) => answer === 'form:searches:errorMost')).toHaveLength(10);
    const { rows } = await mySearches('member');
    expect(rows).toHaveLength(20);
    // What is saved already is no refusal.
    expect(await save('member', { query: rows[0]!['query'] })).toEqual({ isNew: false });
    await call('member', 'delete_search', rows[0]!['id'] as number);
    expect(await saving('member', { query: 'nog een' })).toBe('done');
  });

  test('sixty tries a day', async () => {
    for (let n = 0; n < 60; n += 1) await save('member', { query: 'fiets' });
    expect(await saving('member', { query: 'fiets' })).toBe('PT429');
    expect(await saving('guest', { query: 'fiets' })).toBe('done');
  });
});

describe('one’s own', () => {
  test('is seen, changed, opened and deleted by nobody else', async () => {
    const id = await search('member');
    for (const [name, ...more] of [
      ['change_search', { pace: 'site' } as never],
      ['open_search'],
      ['delete_search'],
    ] as const) {
      expect(await tried('guest', name, id, ...more)).toBe('PT404');
      expect(await tried('coordinator', name, id, ...more)).toBe('PT404');
      expect(await tried('visitor', name, id, ...more)).toBe('42501');
    }
    expect(await tried('visitor', 'get_my_searches', 'nl')).toBe('42501');
    expect(await saving('visitor', { kind: 'need' })).toBe('42501');
    expect((await mySearches('guest')).rows).toEqual([]);
    expect((await mySearches('member')).rows[0]).toMatchObject({ pace: 'daily' });
  });

  test('is deleted whichever of several it is, and the others stay', async () => {
    const ids = [];
    for (const query of ['fiets', 'bed', 'stoel']) ids.push(await search('member', { query }));
    const [first, second, third] = ids as [number, number, number];
    await call('member', 'delete_search', first);
    expect((await mySearches('member')).rows.map(({ id }) => id).toSorted()).toEqual([
      second,
      third,
    ]);
    expect(await tried('member', 'delete_search', first)).toBe('PT404');
  });

  test('a name of one’s own, another pace, a pause', async () => {
    const id = await search('member');
    await call('member', 'change_search', id, { name: '  Voor  mijn dochter ' } as never);
    await call('member', 'change_search', id, { pace: 'at_once', isPaused: true } as never);
    expect((await mySearches('member')).rows[0]).toMatchObject({
      name: 'Voor mijn dochter',
      pace: 'at_once',
      isPaused: true,
    });
    await call('member', 'change_search', id, { name: '' } as never);
    expect((await mySearches('member')).rows[0]).toMatchObject({ name: null, pace: 'at_once' });
    expect(await tried('member', 'change_search', id, { name: 'x'.repeat(81) } as never)).toBe(
      'name:searches:errorNameLong',
    );
    expect(await tried('member', 'change_search', id, { pace: 'hourly' } as never)).toBe(
      'pace:errorChoice',
    );
  });

  test('what stands newly is counted as the list shows it, until one looks', async () => {
    const id = await search('member', { district: 'zuid', within: '1', query: 'fiets' });
    await listingOf({ owner: 'guest', area: areas.south });
    await listingOf({ owner: 'guest', area: areas.north });
    await listingOf({ owner: 'guest', area: areas.south, state: 'closed' });
    expect((await mySearches('member')).rows[0]).toMatchObject({ fresh: 1 });
    expect(await call('member', 'open_search', id)).toMatchObject({
      category: 'goods',
      district: 'zuid',
      within: '1',
      query: 'fiets',
    });
    expect((await mySearches('member')).rows[0]).toMatchObject({ fresh: 0 });
  });

  test('a blocked person’s listings are not counted', async () => {
    await search('member');
    await listingOf({ owner: 'guest', area: areas.south });
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('guest')}, ${idOf('member')})`;
    expect((await mySearches('member')).rows[0]).toMatchObject({ fresh: 0 });
  });
});

test('what nobody looked at for a year is erased, the rest stays', async () => {
  const old = await search('member');
  const kept = await search('guest');
  await db.sql`update public.saved_searches set saved_at = now() - interval '800 days',
    looked_at = now() - case when id = ${old} then interval '367 days' else interval '360 days' end`;
  await db.sql`select private.forget(current_date)`;
  const rows = await db.sql<{ id: number }[]>`select id::int from public.saved_searches`;
  expect(rows.map(({ id }) => id)).toEqual([kept]);
  // Whoever goes takes all of it along.
  await db.sql`delete from auth.users where id = ${idOf('guest')}`;
  expect(await db.sql`select from public.saved_searches`).toHaveLength(0);
});
