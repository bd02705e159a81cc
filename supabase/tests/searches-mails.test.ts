import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listingOf } from './areas-world.ts';
import {
  areas,
  at,
  call,
  db,
  idOf,
  mails,
  mySearches,
  openSearchesWorld,
  resetSearches,
  round,
  search,
} from './searches-world.ts';

beforeAll(openSearchesWorld);
beforeEach(resetSearches);
afterAll(() => db.drop());

const post = (count = 1) =>
  Promise.all(Array.from({ length: count }, () => listingOf({ area: areas.south })));
const pace = (id: number, wanted: string) =>
  call('guest', 'change_search', id, { pace: wanted } as never);

describe('mail', () => {
  test('one a day at most, with all that waits', async () => {
    await search('guest');
    await post(2);
    await round(await at(9));
    expect(await mails()).toEqual(['guest 2']);
    await post(1);
    await round(await at(12));
    await post(2);
    await round(await at(18));
    expect(await mails()).toEqual(['guest 2']);
    await round(await at(8, 2));
    await round(await at(12, 2));
    expect(await mails()).toEqual(['guest 2', 'guest 3']);
  });

  test('at once for who asks for it, and what waits for the next day comes along', async () => {
    await search('guest', { query: 'zetel' });
    const fast = await search('guest', { query: 'fiets' });
    await pace(fast, 'at_once');
    await post();
    await round(await at(9));
    await post();
    await round(await at(10));
    expect(await mails()).toEqual(['guest 1', 'guest 1']);
    const other = async () => {
      const [id] = await post();
      await db.sql`update public.listings set title = 'Zetel' where id = ${id!}`;
    };
    await other();
    await round(await at(11));
    expect(await mails()).toHaveLength(2);
    await post();
    await round(await at(12));
    expect(await mails()).toEqual(['guest 1', 'guest 1', 'guest 2']);
  });

  test('none on the site alone, none in the digest either', async () => {
    await pace(await search('guest'), 'site');
    await post();
    expect(await round(await at(9))).toEqual(['guest']);
    expect(await mails()).toEqual([]);
    const [digest] =
      await db.sql`select private.digest_of(${idOf('guest')}, now() - interval '1 day', now() + interval '1 day', 'nl') as said`;
    expect(digest!['said']).toBeNull();
  });

  test('a daily digest brings it instead; at once stays at once', async () => {
    await db.sql`select private.set_follow(${idOf('guest')}, 'digest', null, 'daily')`;
    const id = await search('guest');
    await post();
    await round(await at(9));
    expect(await mails()).toEqual([]);
    const [digest] =
      await db.sql`select private.digest_of(${idOf('guest')}, now() - interval '1 day', now() + interval '1 day', 'nl') as said`;
    expect(digest!['said']).toMatchObject({
      count: '1',
      groups: [{ notices: [{ kind: 'listing_found', title: null, path: '/exchange/1' }] }],
    });
    await pace(id, 'at_once');
    await post();
    await round(await at(10));
    expect(await mails()).toEqual(['guest 1']);
  });

  test('nothing of what was read, overtaken, or whose search is gone', async () => {
    const id = await search('guest');
    await post();
    await round(await at(9));
    expect(await mails()).toEqual(['guest 1']);
    const [read, closed] = await post(3);
    await round(await at(10));
    await db.sql`update public.notifications set read_at = now() where object = ${`listing:${read!}`}`;
    await db.sql`update public.listings set state = 'closed', ending = 'found_here' where id = ${closed!}`;
    await round(await at(9, 2));
    expect(await mails()).toEqual(['guest 1', 'guest 1']);
    await post();
    await round(await at(10, 2));
    await call('guest', 'delete_search', id);
    await round(await at(9, 3));
    expect(await mails()).toHaveLength(2);
  });

  test('opening a search reads what it found', async () => {
    const id = await search('guest');
    await post(2);
    await round(await at(9));
    await call('guest', 'open_search', id);
    expect(await db.sql`select from public.notifications where read_at is null`).toHaveLength(0);
  });

  test('whoever follows quietly gets no mail, whoever wants nothing no notice', async () => {
    await search('guest');
    await search('chair');
    await db.sql`select private.set_follow(${idOf('guest')}, 'person', null, 'quiet')`;
    await db.sql`select private.set_follow(${idOf('chair')}, 'person', null, 'mute')`;
    await post();
    expect(await round(await at(9))).toEqual(['guest']);
    expect(await mails()).toEqual([]);
  });
});

describe('the link of a mail', () => {
  const token = async () => {
    const [row] =
      await db.sql`select private.unsubscribe_token(${idOf('guest')}, 'searches', null) as token`;
    return String(row!['token']);
  };
  const paces = async () => (await mySearches('guest')).rows.map(({ pace: now }) => now);

  test('ends the mail of all searches without signing in, and undoes it', async () => {
    await search('guest');
    await pace(await search('guest', { kind: 'need' }), 'at_once');
    await pace(await search('guest', { kind: 'offer' }), 'site');
    const link = await token();
    expect(await call('visitor', 'get_unsubscription', link, 'nl')).toEqual({
      scope: 'searches',
      isEnded: false,
    });
    await call('visitor', 'unsubscribe', link);
    await call('visitor', 'unsubscribe', link);
    expect(await paces()).toEqual(['site', 'site', 'site']);
    expect(await call('visitor', 'get_unsubscription', link, 'nl')).toMatchObject({
      isEnded: true,
    });
    await call('visitor', 'undo_unsubscribing', link);
    expect(await paces()).toEqual(['site', 'at_once', 'daily']);
  });

  test('stands in the mail, and only there', async () => {
    await search('guest');
    await post();
    await round(await at(9));
    const [mail] =
      await db.sql`select payload, private.mail_facts(recipient, payload) as facts from private.outbox`;
    expect(mail!['payload']).toMatchObject({ scope: 'searches', count: '1', why: 'listing_found' });
    expect(mail!['payload'].url).toMatch(/^\/nl\/notifications\/\d+$/);
    expect(JSON.stringify(mail!['payload'])).not.toContain('Fiets');
    expect(mail!['facts'].unsubscribe).toBe(await token());
  });
});
