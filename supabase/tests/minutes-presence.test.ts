import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Who } from './groups-world.ts';
import { call, db, openGroupsWorld, people, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import { heldSession, resetMinutes, sent, write } from './minutes-world.ts';

// Who writes the minutes right now: seen by who writes them, and by nobody else.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

let current: MinutesSession;
beforeEach(async () => {
  current = await heldSession();
  await call('secretary', 'start_minutes', current.slug, null);
});

type Seen = { person: { name: string } | null; item: number | null }[];
const be = (who: Who, item: number | null, step = 'at') =>
  call(who, 'note_minute_presence', current.slug, item, step) as Promise<Seen>;

test.each(['visitor', ...people] as Who[])('%s sees who writes, and hears of it', async (who) => {
  const writes = ['chair', 'secretary', 'coordinator'].includes(who);
  const said = await tried(who, 'note_minute_presence', current.slug, null, '');
  expect(said).toBe(writes ? 'done' : '42501');
  if (who === 'visitor') expect(await tried(who, 'get_minute_news', current.id)).toBe('42501');
  else expect((await call(who, 'get_minute_news', current.id)) !== null).toBe(writes);
});

test('who is at an item is seen there until they go elsewhere, leave or fall silent', async () => {
  expect(await be('secretary', current.items[0]!)).toEqual([]);
  const [seen] = await be('coordinator', current.items[1]!);
  expect(seen).toMatchObject({ item: current.items[0] });
  expect((await be('secretary', null)).map(({ item }) => item)).toEqual([current.items[1]]);
  expect((await be('coordinator', null, '')).map(({ item }) => item)).toEqual([null]);
  // Looking alone is no presence, and what somebody saves is one.
  expect(await be('chair', null, '')).toHaveLength(2);
  expect(await be('secretary', null, '')).toHaveLength(1);
  await write('chair', current, current.items[0]!, 0, 'Een zin');
  expect(await be('secretary', null, '')).toHaveLength(2);
  await be('chair', null, 'gone');
  expect(await be('secretary', null, '')).toHaveLength(1);
  await db.sql`update private.minute_writers set seen_at = now() - interval '3 minutes'`;
  expect(await be('secretary', null, '')).toEqual([]);
});

test('open pages are told of who comes and moves, not of each sign of life', async () => {
  const heard: string[] = [];
  const { unlisten } = await db.sql.listen('content', (scope) => {
    if (scope.startsWith('minutes:')) heard.push(scope);
  });
  await be('secretary', current.items[0]!);
  await be('secretary', current.items[0]!);
  await be('secretary', current.items[0]!);
  await be('secretary', current.items[1]!);
  await be('secretary', null, 'gone');
  await be('secretary', null, 'gone');
  await expect.poll(() => heard).toEqual(Array(3).fill(`minutes:${current.id}`));
  await unlisten();
});

test('an item of another session is refused, and nobody is there once the draft was sent', async () => {
  const other = await heldSession();
  expect(
    await tried('secretary', 'note_minute_presence', current.slug, other.items[0]!, 'at'),
  ).toBe('PT404');
  await be('coordinator', current.items[0]!);
  await sent(current);
  expect(await be('secretary', null)).toEqual([]);
  expect(await be('coordinator', current.items[0]!)).toEqual([]);
});
