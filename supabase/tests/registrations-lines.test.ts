import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db, mailsTo, tried } from './groups-world.ts';
import {
  atOnce,
  change,
  counts,
  openRegistrationsWorld,
  register,
  registerOn,
  resetSession,
  slug,
  stateOf,
} from './registrations-world.ts';

// Capacity and the waiting list, also when many press the button at once.
beforeAll(openRegistrationsWorld);
beforeEach(() => resetSession());
afterAll(() => db.drop());

const setPlaces = (here: number | null) =>
  db.sql.begin(async (sql) => {
    await sql`update public.sessions set capacity_here = ${here} where slug = ${slug}`;
    await sql`select private.move_up(s) from public.sessions as s where s.slug = ${slug}`;
  });

/** What must hold of both lines, whatever happened. @param places most there ever were in each way */
async function expectOrder(places: { here: number; remote: number }): Promise<void> {
  const [row] = await db.sql`
    select count(*) filter (where way = 'here' and state = 'registered')::int as here,
      count(*) filter (where way = 'remote' and state = 'registered')::int as remote
    from public.registrations`;
  expect(row!['here']).toBeLessThanOrEqual(places.here);
  expect(row!['remote']).toBeLessThanOrEqual(places.remote);
  // Nobody has a place who joined after somebody that still waits, and no place is empty while somebody waits.
  const overtaken = await db.sql`
    select from public.registrations as w join public.registrations as r on r.session_id = w.session_id and r.way = w.way
    where w.state = 'waiting' and r.state = 'registered' and (r.registered_at, r.id) > (w.registered_at, w.id)`;
  expect(overtaken).toHaveLength(0);
  const empty = await db.sql`
    select from public.sessions as s, (values ('here'::public.coming_way), ('remote')) as line(way)
    where private.free_places(s, line.way) > 0
      and exists (select from public.registrations as w where w.session_id = s.id and w.way = line.way and w.state = 'waiting')`;
  expect(empty).toHaveLength(0);
}

test('who cancels makes room for who waits longest, in one step, and they are told', async () => {
  await resetSession({ here: 1 });
  const first = await register('visitor');
  const second = await register('visitor', { mail: 'second@example.net' });
  const third = await register('member');
  expect([await stateOf(first), await stateOf(second)]).toEqual(['registered', 'waiting']);
  expect(await counts()).toMatchObject({ here: 1, waitingHere: 2, capacityHere: 1 });
  expect(await tried('visitor', 'cancel_registration', first)).toBe('done');
  expect(await stateOf(second)).toBe('registered');
  expect((await mailsTo('second@example.net')).map(({ kind }) => kind)).toEqual([
    'registration_waiting',
    'registration_moved_up',
  ]);
  await tried('visitor', 'cancel_registration', second);
  const told =
    await db.sql`select kind from public.notifications where object = ${`registration:${third}`} order by id`;
  expect(told.map((row) => row['kind'])).toEqual(['registration_waiting', 'registration_moved_up']);
  // Whoever cancels comes back at the end.
  const again = await register('visitor', { name: 'Weer' });
  expect(await stateOf(again)).toBe('waiting');
});

test('fewer places remove nobody, more let people move up', async () => {
  const keys: string[] = [];
  await resetSession({ here: 3 });
  for (let n = 0; n < 5; n++) keys.push(await register('visitor'));
  await setPlaces(1);
  expect(await counts()).toMatchObject({ here: 3, waitingHere: 2, capacityHere: 1 });
  await tried('visitor', 'cancel_registration', keys[0]!);
  expect(await counts()).toMatchObject({ here: 2, waitingHere: 2 });
  await setPlaces(3);
  expect(await Promise.all(keys.slice(1).map(stateOf))).toEqual([
    'registered',
    'registered',
    'registered',
    'waiting',
  ]);
  await setPlaces(null);
  expect(await counts()).toMatchObject({ here: 4, waitingHere: 0, capacityHere: null });
});

test('another way means the end of the other line', async () => {
  await resetSession({ here: 1, remote: 1 });
  const here = await register('visitor');
  const remote = await register('visitor', { way: 'remote' });
  const waiting = await register('visitor', { way: 'remote' });
  await change('visitor', here, { way: 'remote' });
  expect(await Promise.all([here, remote, waiting].map(stateOf))).toEqual([
    'waiting',
    'registered',
    'waiting',
  ]);
  await tried('visitor', 'cancel_registration', remote);
  expect(await Promise.all([here, waiting].map(stateOf))).toEqual(['waiting', 'registered']);
  // A change that is not of the way keeps the place in the line.
  await change('visitor', here, { way: 'remote', name: 'Lea B.' });
  await tried('visitor', 'cancel_registration', waiting);
  expect(await stateOf(here)).toBe('registered');
});

test('20 at once for 3 places', async () => {
  await resetSession({ here: 3, remote: 0 });
  const said = await atOnce(Array.from({ length: 20 }, () => (sql) => registerOn(sql, {})));
  expect(new Set(said)).toEqual(new Set(['done']));
  expect(await counts()).toMatchObject({ here: 3, waitingHere: 17 });
  await expectOrder({ here: 3, remote: 0 });
});

test('300 in a minute keep the places and the order', async () => {
  await resetSession({ here: 40, remote: 25 });
  const began = Date.now();
  const said = await atOnce(
    Array.from(
      { length: 300 },
      (_, n) => (sql: postgres.Sql) => registerOn(sql, { way: n % 3 === 0 ? 'remote' : 'here' }),
    ),
  );
  expect(Date.now() - began).toBeLessThan(60_000);
  expect(new Set(said)).toEqual(new Set(['done']));
  expect(await counts()).toMatchObject({
    here: 40,
    remote: 25,
    waitingHere: 160,
    waitingRemote: 75,
  });
  await expectOrder({ here: 40, remote: 25 });
});

/** Numbers that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.each([1, 2, 3])(
  'registering, cancelling, changing and raising at random, run %i',
  async (seed) => {
    const random = randomFrom(seed);
    const places = { here: 4, remote: 2 };
    await resetSession(places);
    const keys: string[] = [];
    const asVisitor = (
      sql: postgres.Sql,
      run: (own: postgres.TransactionSql) => Promise<unknown>,
    ) =>
      sql.begin(async (own) => {
        await own`set local role anon`;
        await run(own);
      });
    for (let round = 0; round < 6; round++) {
      const steps = Array.from({ length: 25 }, () => {
        const way = random() < 0.6 ? ('here' as const) : ('remote' as const);
        const key = keys[Math.floor(random() * keys.length)];
        const kind = random();
        if (key === undefined || kind < 0.5) {
          return async (sql: postgres.Sql) => {
            keys.push(await registerOn(sql, { way, once: randomUUID() }));
          };
        }
        if (kind < 0.7)
          return (sql: postgres.Sql) =>
            asVisitor(sql, (own) => own`select public.cancel_registration(${key})`);
        const given = { name: 'Lea', way, listedFor: 'nobody', language: 'nl' };
        if (kind < 0.92)
          return (sql: postgres.Sql) =>
            asVisitor(
              sql,
              (own) => own`select public.change_registration(${key}, ${own.json(given)})`,
            );
        places[way] += 1;
        const column = way === 'here' ? 'capacity_here' : 'capacity_remote';
        return (sql: postgres.Sql) =>
          sql.begin(async (own) => {
            await own`update public.sessions set ${own(column)} = ${own(column)} + 1 where slug = ${slug}`;
            await own`select private.move_up(s) from public.sessions as s where s.slug = ${slug}`;
          });
      });
      const said = await atOnce(steps);
      // What was cancelled meanwhile cannot be changed; nothing else goes wrong, and nothing waits for ever.
      expect(said.filter((one) => one !== 'done' && one !== 'PT409')).toEqual([]);
      await expectOrder(places);
    }
  },
);
