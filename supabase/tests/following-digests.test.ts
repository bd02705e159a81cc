import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  call,
  db,
  forgetAll,
  naming,
  open,
  openFollowingWorld,
  outcome,
  people,
  post,
  takeMails,
} from './following-world.ts';

// Digests on a moved clock: exactly the unread, at the local hour, never empty, never twice.
beforeAll(openFollowingWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await forgetAll();
  await db.sql`delete from public.topics`;
  await db.sql`update public.digest_settings set rhythm = 'weekly', weekday = 1, hour = 8, digested_until = '2020-01-01', next_at = 'infinity'`;
});

type Person = keyof typeof people;
interface Group {
  name: string | null;
  topics: { title: string; count: number; posts: { text: string; author: string }[] }[];
  notices: { kind: string; title: string }[];
}

/** Dates what was just written, as posts and notices of this moment. */
async function dated(topic: number, moments: string[]): Promise<void> {
  for (const [i, moment] of moments.entries())
    await db.sql`update public.posts set created_at = ${moment} where topic_id = ${topic} and number = ${i + 1}`;
}

async function from(who: Person, moment: string, rhythm = 'weekly'): Promise<void> {
  await db.sql`update public.digest_settings set rhythm = ${rhythm}::public.digest_rhythm, digested_until = ${moment},
    next_at = private.next_digest_at(${rhythm}::public.digest_rhythm, weekday, hour, ${moment}) where person_id = ${people[who]}`;
}

/** The digests of this moment, by reader: titles with the posts they show. */
async function digestsAt(moment: string) {
  await takeMails();
  await db.sql`select private.send_digests(${moment})`;
  const mails = await takeMails();
  return Object.fromEntries(
    mails.map(({ to, payload }) => [
      to,
      (payload['groups'] as Group[]).flatMap((group) => [
        ...group.topics.map(
          ({ title, posts }) => `${title}: ${posts.map(({ text }) => text).join(', ')}`,
        ),
        ...group.notices.map(({ kind, title }) => `${kind} ${title}`),
      ]),
    ]),
  );
}

/** A topic whose posts came on these moments of 2030, by `member`. */
async function topicOf(title: string, moments: string[], group = 'square'): Promise<number> {
  const topic = await open('member', group, group === 'square' ? 'public' : 'members', title);
  for (let n = 2; n <= moments.length; n++) await post('member', topic, `nr ${n}`);
  await dated(topic, moments);
  return topic;
}

test('exactly what is unread of the time, oldest topics first', async () => {
  // Monday to Monday; the second topic began earlier.
  const later = await topicOf('Later', [
    '2030-01-08T10:00Z',
    '2030-01-09T10:00Z',
    '2030-01-10T10:00Z',
  ]);
  const early = await topicOf('Eerst', [
    '2030-01-01T10:00Z',
    '2030-01-07T07:00Z',
    '2030-01-14T06:59Z',
    '2030-01-14T07:00Z',
  ]);
  const quiet = await topicOf('Stil', ['2030-01-08T10:00Z']);
  await call('second', 'mark_read', { topic_id: later, first_number: 2, last_number: 2 });
  await call('second', 'set_follow', { scope: 'topic', id: String(quiet), level: 'mute' });
  await post('second', early, 'van mij');
  await db.sql`update public.posts set created_at = '2030-01-10' where topic_id = ${early} and number = 5`;
  for (const who of ['second', 'guest'] as const) await from(who, '2030-01-07T07:00Z');
  expect(await digestsAt('2030-01-14T06:59Z')).toEqual({});
  expect(await digestsAt('2030-01-14T07:00Z')).toEqual({
    second: ['Eerst: nr 2, nr 3', 'Later: Begin van Later, nr 3'],
    guest: [
      'Eerst: nr 2, nr 3, van mij',
      'Later: Begin van Later, nr 2, nr 3',
      'Stil: Begin van Stil',
    ],
  });
  // The next one begins where this one ended, to the moment; an empty one is not sent.
  const [next] = Object.values(await digestsAt('2030-01-21T07:30Z'));
  expect(next).toEqual(['Eerst: nr 4']);
  expect(await digestsAt('2030-01-28T08:00Z')).toEqual({});
});

test('five posts of a topic are shown, all are counted', async () => {
  await topicOf(
    'Lang',
    Array.from({ length: 12 }, (_, i) => `2030-01-08T10:${10 + i}Z`),
  );
  await from('guest', '2030-01-07T07:00Z');
  await db.sql`select private.send_digests('2030-01-14T09:00Z')`;
  const [{ payload }] = (await takeMails()) as unknown as [
    { payload: { groups: Group[]; count: string } },
  ];
  expect(payload.groups[0]?.topics[0]).toMatchObject({ title: 'Lang', count: 12 });
  expect(payload.groups[0]?.topics[0]?.posts).toHaveLength(5);
  expect(payload.count).toBe('12');
  expect(payload).toMatchObject({ homeUrl: '/nl', why: 'digest', scope: 'digest', scopeId: null });
});

test.each([
  // Clocks go forward in the night of 31 March, back in that of 27 October.
  ['daily', 1, 8, '2030-03-30T07:00Z', '2030-03-31T06:00Z'],
  ['daily', 1, 8, '2030-10-26T06:00Z', '2030-10-27T07:00Z'],
  ['weekly', 7, 2, '2030-03-24T01:00Z', '2030-03-31T01:00Z'],
  ['weekly', 7, 3, '2030-03-30T12:00Z', '2030-03-31T01:00Z'],
  // Midnight belongs to the day that begins.
  ['weekly', 1, 0, '2030-01-13T12:00Z', '2030-01-13T23:00Z'],
  ['weekly', 1, 0, '2030-01-13T23:00Z', '2030-01-20T23:00Z'],
  ['daily', 3, 23, '2030-07-01T20:59Z', '2030-07-01T21:00Z'],
  ['daily', 3, 23, '2030-07-01T21:00Z', '2030-07-02T21:00Z'],
])('%s, weekday %i, hour %i: after %s comes %s', async (rhythm, weekday, hour, after, next) => {
  const [row] =
    await db.sql`select private.next_digest_at(${rhythm}::public.digest_rhythm, ${weekday}::smallint, ${hour}::smallint, ${after}) as at`;
  expect(row!['at']).toEqual(new Date(next));
});

test('each day of two years has one daily digest, at its hour, through all changes of the clock', async () => {
  const [row] = await db.sql`
    with recursive run as (
      select '2029-12-31T12:00Z'::timestamptz as at, 0 as n
      union all
      select private.next_digest_at('daily', 1::smallint, 2::smallint, run.at), n + 1 from run where n < 731
    )
    select count(distinct (at at time zone private.city_zone())::date)::int as days,
      count(*) filter (where extract(hour from at at time zone private.city_zone()) not in (2, 3))::int as late
    from run where n > 0`;
  expect(row).toEqual({ days: 731, late: 0 });
});

test('after a standstill one digest covers everything, and a crash writes none twice', async () => {
  await topicOf('Stilstand', ['2030-01-08T10:00Z', '2030-01-16T10:00Z', '2030-01-24T10:00Z']);
  await from('guest', '2030-01-07T07:00Z');
  await db.sql
    .begin(async (sql) => {
      await sql`select private.send_digests('2030-01-22T12:00Z')`;
      throw new Error('the power went off');
    })
    .catch(() => undefined);
  expect(await takeMails()).toEqual([]);
  const runs = await Promise.all(
    [1, 2, 3].map(() => db.sql`select private.send_digests('2030-01-22T12:00Z') as n`),
  );
  expect(runs.reduce((sum, [row]) => sum + (row!['n'] as number), 0)).toBe(1);
  expect((await takeMails()).map(({ to }) => to)).toEqual(['guest']);
  expect(await digestsAt('2030-01-28T07:00Z')).toEqual({ guest: ['Stilstand: nr 3'] });
});

test('what was mailed at once is not told again; what waits for the morning is told in one of the two', async () => {
  const topic = await topicOf('Dubbel', ['2030-01-08T10:00Z']);
  for (const words of ['gemaild', 'wacht']) {
    await post('member', topic, words, { document: naming(words, 'guest') });
  }
  await dated(topic, ['2030-01-08T10:00Z', '2030-01-08T11:00Z', '2030-01-13T22:30Z']);
  await db.sql`update public.notifications set created_at = p.created_at, mail_due_at = case when mail_due_at is not null then p.created_at end
    from public.posts as p where p.id = post_id`;
  await db.sql`select private.send_notifications('2030-01-08T11:00Z')`;
  expect((await takeMails()).map(({ to }) => to)).toEqual(['guest']);
  await db.sql`update public.digest_settings set hour = 6 where person_id = ${people.guest}`;
  await from('guest', '2030-01-07T07:00Z');
  expect(await digestsAt('2030-01-14T05:00Z')).toEqual({
    guest: ['Dubbel: Begin van Dubbel, wacht'],
  });
  await db.sql`select private.send_notifications('2030-01-14T11:00Z')`;
  expect(await takeMails()).toEqual([]);
});

test('a post that was held is in the digest of when it became visible', async () => {
  const topic = await topicOf('Wacht', ['2030-01-08T10:00Z']);
  await db.sql`insert into public.posts (topic_id, number, author_id, language, plain, state, created_at)
    values (${topic}, 2, ${people.member}, 'nl', 'vastgehouden', 'held', '2030-01-09')`;
  await from('guest', '2030-01-07T07:00Z');
  expect(await digestsAt('2030-01-14T07:00Z')).toEqual({ guest: ['Wacht: Begin van Wacht'] });
  await db.sql`update public.posts set state = 'visible' where topic_id = ${topic} and number = 2`;
  await db.sql`update public.posts set let_through_at = '2030-01-15' where topic_id = ${topic} and number = 2`;
  expect(await digestsAt('2030-01-21T07:00Z')).toEqual({ guest: ['Wacht: vastgehouden'] });
});

test('nothing of a group that one left, of a hidden post, or of a topic that became narrower', async () => {
  const inside = await topicOf('Binnen', ['2030-01-08T10:00Z'], 'house');
  const open_ = await topicOf('Buiten', ['2030-01-08T10:00Z', '2030-01-08T11:00Z']);
  await db.sql`insert into public.follows (person_id, topic_id, level) values (${people.outsider}, ${inside}, 'loud'), (${people.outsider}, ${open_}, 'loud')`;
  await call('chair', 'hide_post', { topic_id: open_, number: 2, reason: 'Kwetst' });
  await db.sql`select private.notify(array[${people.outsider}::uuid], 'vote_opened', null, ${open_}, 'vote:1', 1, '{"title":"Zaal?"}')`;
  await db.sql`update public.notifications set created_at = '2030-01-09' where kind = 'vote_opened'`;
  await from('outsider', '2030-01-07T07:00Z');
  expect(
    await db.sql`select * from private.unread_news(${people.outsider}, '2030-01-07', '2030-01-14')`,
  ).toHaveLength(1);
  expect(await digestsAt('2030-01-14T07:00Z')).toEqual({
    outsider: ['Buiten: Begin van Buiten', 'vote_opened Zaal?'],
  });
  await from('outsider', '2030-01-07T07:00Z');
  await call('chair', 'set_topic_audience', { topic_id: open_, audience: 'members' });
  expect(await digestsAt('2030-01-14T07:00Z')).toEqual({});
});

test('rhythm, weekday and hour are chosen; none sends none, and choosing again begins anew', async () => {
  const save = (given: object) =>
    call('guest', 'save_digest', {
      rhythm: 'daily',
      weekday: 3,
      hour: 18,
      keeps_quiet: true,
      ...given,
    });
  expect(await outcome(save({ rhythm: 'hourly' }))).toBe('rhythm:errorChoice');
  expect(await outcome(save({ weekday: 8 }))).toBe('weekday:errorChoice');
  expect(await outcome(save({ hour: 24 }))).toBe('hour:errorChoice');
  await save({});
  const { digest } = await call<{ digest: object }>('guest', 'get_following', { language: 'nl' });
  expect(digest).toMatchObject({ rhythm: 'daily', weekday: 3, hour: 18, keepsQuiet: true });
  await save({ rhythm: 'none' });
  await topicOf('Vakantie', ['2030-01-08T10:00Z']);
  expect(await digestsAt('2031-01-01T12:00Z')).toEqual({});
  await save({ rhythm: 'weekly' });
  const [row] =
    await db.sql`select digested_until > now() - interval '1 minute' as fresh from public.digest_settings where person_id = ${people.guest}`;
  expect(row).toEqual({ fresh: true });
});
