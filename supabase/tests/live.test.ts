import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, people, tried } from './groups-world.ts';
import type { LiveSession } from './live-world.ts';
import {
  codeOf,
  openPoll,
  openedSession,
  publishedSession,
  resetLive,
  revisionOf,
  screen,
  step,
} from './live-world.ts';

// A session while it is held: who steps it on, what the clock says, and what is refused.
beforeAll(openGroupsWorld);
beforeEach(resetLive);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];
const live = (who: Who, s: LiveSession) =>
  call(who, 'get_live', s.slug, 'nl') as Promise<Json & { clock: Json; items: Json[] }>;
const current = async (s: LiveSession) => (await live('chair', s)).clock['currentId'];
/** Lets minutes go by for what is under way. */
const letPass = (s: LiveSession, minutes: number) =>
  db.sql`update public.item_runs set started_at = started_at - make_interval(mins => ${minutes}),
    ended_at = ended_at - make_interval(mins => ${minutes}) where session_id = ${s.id}`;

test.each(everybody)(
  '%s: only who leads or writes sees the run sheet and steps on',
  async (who) => {
    const s = await openedSession();
    const may = writers.includes(who) ? 'done' : '42501';
    expect(await tried(who, 'get_live', s.slug, 'nl')).toBe(may);
    expect(await step(who, s, 'next')).toBe(may);
    // Everybody reads the screen; only who brings it into the room reads the code.
    const shown = await screen(who, s);
    expect(shown.code).toBe(writers.includes(who) ? await codeOf(s) : null);
    const rows = await db.sql`select code from private.session_rooms`;
    expect(JSON.stringify(await call(who, 'get_room', s.slug, 'nl', null))).not.toContain(
      rows[0]!['code'],
    );
  },
);

describe('steps', () => {
  test('next, back and go lead through the published agenda; the end is an end', async () => {
    const s = await openedSession();
    const [first, second, third] = s.items as [number, number, number];
    expect(await current(s)).toBeNull();
    expect(await step('chair', s, 'back')).toBe('item:live:errorItem');
    expect(await step('chair', s, 'next')).toBe('done');
    expect(await current(s)).toBe(first);
    expect(await step('secretary', s, 'next')).toBe('done');
    expect(await current(s)).toBe(second);
    expect(await step('chair', s, 'back')).toBe('done');
    expect(await current(s)).toBe(first);
    expect(await step('chair', s, 'go', first)).toBe('item:live:errorItem');
    expect(await step('chair', s, 'go', third)).toBe('done');
    expect(await step('chair', s, 'next')).toBe('item:live:errorItem');
    expect(await step('chair', s, 'end')).toBe('done');
    expect(await current(s)).toBeNull();
    expect(await step('chair', s, 'end')).toBe('PT409');
    // Taken up again: the last that was under way.
    expect(await step('chair', s, 'back')).toBe('done');
    expect(await current(s)).toBe(third);
    const runs = await db.sql`select item_id::int as item, ended_at is null as is_open
      from public.item_runs where session_id = ${s.id} order by id`;
    expect(runs.map(({ item }) => item as number)).toEqual([first, second, first, third, third]);
    expect(runs.filter((run) => run['is_open'])).toHaveLength(1);
  });

  test('items of another agenda, unknown steps and empty ones are refused', async () => {
    const s = await openedSession();
    const other = await openedSession();
    expect(await step('coordinator', s, 'go', other.items[0]!)).toBe('item:live:errorItem');
    expect(await step('chair', s, 'go')).toBe('item:live:errorItem');
    for (const name of ['jump', '', 'NEXT']) {
      expect(await step('chair', s, name)).toBe('step:errorChoice');
    }
    for (const name of ['pause', 'resume', 'extend']) {
      expect(await step('chair', s, name)).toBe('PT409');
    }
    expect(await tried('chair', 'step_session', 'nergens', 1, 'next', null)).toBe('PT404');
    expect(await tried('chair', 'step_session', s.slug, null, 'next', null)).toBe('PT409');
  });

  test('a pause stands still, an extension adds five minutes', async () => {
    const s = await openedSession();
    await step('chair', s, 'next');
    expect(await step('chair', s, 'pause')).toBe('done');
    expect(await step('chair', s, 'pause')).toBe('PT409');
    await db.sql`update public.session_live set paused_at = paused_at - interval '3 minutes'`;
    await letPass(s, 5);
    expect(await step('chair', s, 'resume')).toBe('done');
    expect(await step('chair', s, 'resume')).toBe('PT409');
    await step('chair', s, 'extend');
    await step('chair', s, 'extend');
    const [run] = (await live('chair', s)).items[0]!['runs'] as Json[] as [Json];
    expect(run).toMatchObject({ pausedSeconds: 180, extraMinutes: 10, endedAt: null });
    // Stepping on ends a pause too.
    await step('chair', s, 'pause');
    await db.sql`update public.session_live set paused_at = paused_at - interval '1 minute'`;
    await step('chair', s, 'next');
    const shown = await live('chair', s);
    expect(shown.clock['pausedAt']).toBeNull();
    expect((shown.items[0]!['runs'] as Json[])[0]).toMatchObject({ pausedSeconds: 240 });
  });

  test('two who step at once: one moves, the other is told', async () => {
    const s = await openedSession();
    await step('chair', s, 'next');
    for (let turn = 0; turn < 5; turn += 1) {
      const base = await revisionOf(s);
      const name = turn % 2 === 0 ? 'next' : 'back';
      const said = await Promise.all([
        step('chair', s, name, null, base),
        step('coordinator', s, name, null, base),
        step('secretary', s, name, null, base),
      ]);
      expect(said.toSorted()).toEqual(['PT409', 'PT409', 'done']);
    }
    expect(await step('chair', s, 'end', null, 1)).toBe('PT409');
  });
});

test('nothing happens in a session that is not open, and closing ends what is under way', async () => {
  const s = await publishedSession();
  expect(await step('chair', s, 'next')).toBe('PT409');
  expect(await codeOf(s)).toBe('undefined');
  await call('chair', 'open_session', s.slug);
  const code = await codeOf(s);
  expect(code).toMatch(/^\d{6}$/);
  await step('chair', s, 'next');
  await openPoll('chair', s);
  const before = await revisionOf(s);
  await call('chair', 'close_session', s.slug);
  expect(await revisionOf(s)).toBe(before + 1);
  expect(await step('chair', s, 'next')).toBe('PT409');
  expect((await screen('chair', s)).code).toBeNull();
  const [left] = await db.sql`select
    (select count(*)::int from public.item_runs where ended_at is null) as runs,
    (select count(*)::int from public.room_polls where closed_at is null) as polls`;
  expect(left).toEqual({ runs: 0, polls: 0 });
  await call('coordinator', 'reopen_session', s.slug);
  expect(await codeOf(s)).toBe(code);
  expect(await step('chair', s, 'next')).toBe('done');
});

test('a draft is nobody else’s, also while it is read as screen and room', async () => {
  const s = await publishedSession();
  await db.sql`update public.sessions set state = 'draft' where id = ${s.id}`;
  for (const who of ['visitor', 'member'] as const) {
    expect(await tried(who, 'get_screen', s.slug, 'nl', null)).toBe('PT404');
    expect(await tried(who, 'get_room', s.slug, 'nl', null)).toBe('PT404');
  }
});

test('the screen shows two languages side by side, each item in its own words where none is', async () => {
  const s = await openedSession();
  const { items } = await screen('visitor', s, 'ar');
  expect(items[0]).toMatchObject({
    number: 1,
    title: { text: 'Punt 1', language: 'nl' },
    beside: { text: 'البند الأول', language: 'ar' },
  });
  expect(items[1]).toMatchObject({ beside: { text: 'Punt 2', language: 'nl' } });
  expect((await screen('visitor', s)).items[0]).toMatchObject({ beside: null });
});
