import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, openGroupsWorld, outcome, people, tried } from './groups-world.ts';
import type { LiveSession } from './live-world.ts';
import {
  ask,
  joined,
  openPoll,
  openedSession,
  resetLive,
  revisionOf,
  room,
  screen,
  vote,
} from './live-world.ts';
import { letBe } from './sessions-world.ts';

// Questions from the floor: nobody reads one before it is shown; what is kept, and for how long.
beforeAll(openGroupsWorld);
beforeEach(resetLive);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];
const sentinel = 'Wachtende-vraag-7f3a';

const decide = (
  who: Who,
  question: number,
  base: number,
  decision: string,
  answer: string | null = null,
) => tried(who, 'decide_question', question, base, decision, answer, answer && 'nl');
const support = (s: LiveSession, device: string | null, question: number) =>
  tried('visitor', 'support_question', s.slug, device, question);
const rowsOf = (who: Who) =>
  act(who, (sql) => sql`select text from public.room_questions`).then((rows) => rows.length);

test.each(everybody)('%s: a question that waits is read by who leads and writes', async (who) => {
  const s = await openedSession();
  const device = await joined(s);
  const before = await revisionOf(s);
  const id = await ask(s, device, sentinel, { name: 'Amina' });
  // Not even that somebody asked is told to open pages.
  expect(await revisionOf(s)).toBe(before);
  const isWriter = writers.includes(who);
  expect(await rowsOf(who)).toBe(isWriter ? 1 : 0);
  for (const read of ['get_room', 'get_screen'] as const) {
    expect(JSON.stringify(await call(who, read, s.slug, 'nl', null))).not.toContain(sentinel);
  }
  expect(await decide(who, id, 1, 'shown')).toBe(isWriter ? 'done' : '42501');
  if (!isWriter) await decide('secretary', id, 1, 'shown');
  expect(await rowsOf(who)).toBe(1);
  expect(JSON.stringify(await call(who, 'get_room', s.slug, 'nl', null))).toContain(sentinel);
  expect(await revisionOf(s)).toBe(before + 1);
  // Taken off again, it is gone.
  await decide('chair', id, 2, 'declined');
  expect(await rowsOf(who)).toBe(isWriter ? 1 : 0);
  expect(JSON.stringify(await room(s))).not.toContain(sentinel);
});

test('who asked sees what becomes of it; others see nothing of it', async () => {
  const s = await openedSession();
  const [mine, other] = [await joined(s), await joined(s)];
  const id = await ask(s, mine, sentinel, { item: s.items[0]! });
  expect((await room(s, mine)).me).toMatchObject({ questions: [{ id, state: 'asked' }] });
  expect(JSON.stringify(await room(s, other))).not.toContain(sentinel);
  expect(JSON.stringify(await screen('chair', s))).not.toContain(sentinel);
  // Nor does the trail keep the words.
  const trail = await db.sql`select old_values, new_values from public.audit_entries
    where table_name = 'room_questions'`;
  expect(trail.length).toBeGreaterThan(0);
  expect(JSON.stringify(trail)).not.toContain(sentinel);
});

test('states: stale views, unknown decisions and long answers are refused', async () => {
  const s = await openedSession();
  const device = await joined(s);
  const id = await ask(s, device, 'Wanneer begint het?', { item: s.items[0]! });
  expect(await decide('chair', id, 1, 'asked')).toBe('decision:errorChoice');
  expect(await decide('chair', id, 1, 'answered', 'x'.repeat(1001))).toBe(
    'answer:live:errorAnswerLong',
  );
  expect(await decide('chair', 999_999, 1, 'shown')).toBe('PT404');
  const both = await Promise.all([
    decide('chair', id, 1, 'shown'),
    decide('secretary', id, 1, 'declined'),
  ]);
  expect(both.toSorted()).toEqual(['PT409', 'done']);
  expect(await decide('chair', id, 2, 'answered', 'In maart.')).toBe('done');
  expect((await room(s)).questions).toMatchObject([{ state: 'answered', answer: 'In maart.' }]);
  await call('chair', 'close_session', s.slug);
  expect(await decide('chair', id, 3, 'declined')).toBe('PT409');
  // What was said may still be written down.
  expect(await decide('secretary', id, 3, 'answered', 'In maart 2027.')).toBe('done');
  const [row] = await db.sql`select private.answered_questions(${s.id}) as list`;
  expect(row!['list']).toEqual([
    {
      id,
      item: s.items[0]!,
      text: 'Wanneer begint het?',
      language: 'nl',
      answer: 'In maart 2027.',
      answerLanguage: 'nl',
      supports: 0,
    },
  ]);
});

test('wrong values are told by field; sent twice is one, also at once', async () => {
  const s = await openedSession();
  const device = await joined(s);
  const other = await openedSession();
  const wrong: [() => Promise<unknown>, string][] = [
    [() => ask(s, device, ' \n'), 'question:errorRequired'],
    [() => ask(s, device, 'x'.repeat(501)), 'question:live:errorTextLong'],
    [() => ask(s, device, 'Vraag', { name: 'x'.repeat(81) }), 'name:live:errorNameLong'],
    [() => ask(s, device, 'Vraag', { language: 'Nederlands' }), 'language:errorChoice'],
    [() => ask(s, device, 'Vraag', { item: other.items[0]! }), 'item:live:errorItem'],
    [() => ask(s, null, 'Vraag'), 'code:live:errorJoin'],
    [() => ask(other, device, 'Vraag'), 'code:live:errorJoin'],
  ];
  for (const [attempt, message] of wrong) expect(await outcome(attempt())).toBe(message);
  const once = randomUUID();
  const made = await Promise.all(
    Array.from({ length: 4 }, () => ask(s, device, 'Eén keer', { once })),
  );
  expect(new Set(made).size).toBe(1);
  // Another device may name the same sending.
  expect(await ask(s, await joined(s), 'Twee', { once })).not.toBe(made[0]);
  await db.sql`update private.attempts set count = 20 where bucket = 'room_question'`;
  expect(await outcome(ask(s, device, 'Nog een'))).toBe('PT429');
});

test('a device supports once, also many times at once; what waits has no supporters', async () => {
  const s = await openedSession();
  const id = await ask(s, await joined(s), 'Is er kinderopvang?');
  const devices = [await joined(s), await joined(s), await joined(s)];
  expect(await support(s, devices[0]!, id)).toBe('PT404');
  await decide('chair', id, 1, 'shown');
  const said = await Promise.all(
    devices.flatMap((device) => [support(s, device, id), support(s, device, id)]),
  );
  expect(new Set(said)).toEqual(new Set(['done']));
  expect((await room(s, devices[0])).questions[0]).toMatchObject({ supports: 3 });
  expect((await room(s, devices[0])).me).toMatchObject({ supports: [id] });
  expect(await support(s, null, id)).toBe('code:live:errorJoin');
});

test('after seven days devices, votes, names and what was never shown are gone; counts stay', async () => {
  const s = await openedSession();
  const device = await joined(s);
  const poll = await openPoll('chair', s);
  await vote(s, device, poll, 2);
  const shown = await ask(s, device, 'Getoond', { name: 'Amina' });
  await ask(s, device, sentinel, { name: 'Bram' });
  await decide('chair', shown, 1, 'answered', 'Ja.');
  await support(s, await joined(s), shown);
  await letBe(s.slug, -24 * 6);
  await db.sql`select private.forget_rooms(current_date)`;
  expect((await room(s, device)).me).not.toBeNull();
  await letBe(s.slug, -24 * 8);
  await db.sql`select private.forget(current_date)`;
  const [left] = await db.sql`select
    (select count(*)::int from private.room_devices) as devices,
    (select count(*)::int from private.room_votes) as votes,
    (select count(*)::int from private.question_supports) as supporters,
    (select count(*)::int from public.room_questions where name is not null or device_id is not null) as names`;
  expect(left).toEqual({ devices: 0, votes: 0, supporters: 0, names: 0 });
  const seen = (await room(s, device)) as Json & { polls: Json[]; questions: Json[] };
  expect(seen['me']).toBeNull();
  expect(seen.polls[0]).toMatchObject({ counts: [0, 1, 0] });
  expect(seen.questions).toMatchObject([{ text: 'Getoond', supports: 1, name: null }]);
  const kept = await db.sql`select text from public.room_questions`;
  expect(JSON.stringify(kept)).not.toContain(sentinel);
});
