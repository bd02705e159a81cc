import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, people } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import { approve, heldSession, letGo, minutesOf, resetMinutes, sent } from './minutes-world.ts';

// What the room asked and was answered stands in the minutes by item, without names, and goes out with them.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];
const name = 'Samira uit de zaal';

/** A session in whose room something was asked about its first item, and other things that are not printed. */
async function askedSession(): Promise<MinutesSession> {
  const s = await heldSession();
  await db.sql`
    insert into public.room_questions (session_id, item_id, language, text, name, state, answer, answer_language, supports)
    values (${s.id}, ${s.items[0]!}, 'en', 'When does it begin?', ${name}, 'answered', 'In maart.', 'nl', 3),
      (${s.id}, null, 'nl', 'Wie betaalt dit?', null, 'answered', null, null, 0),
      (${s.id}, ${s.items[0]!}, 'nl', 'GEHEIM-wacht', ${name}, 'asked', null, null, 0),
      (${s.id}, ${s.items[0]!}, 'nl', 'GEHEIM-getoond', ${name}, 'shown', null, null, 0),
      (${s.id}, ${s.items[0]!}, 'nl', 'GEHEIM-weg', ${name}, 'declined', null, null, 0)`;
  return s;
}

/** All that the pages of the minutes and of the decisions tell somebody. */
async function told(who: Who, s: MinutesSession): Promise<string> {
  const ask = (page: string) => call(who, page, s.slug, 'nl').catch(() => null);
  return JSON.stringify([
    await ask('get_minutes'),
    await ask('list_session_decisions'),
    await ask('get_minute_desk'),
  ]);
}
const questionsOf = async (who: Who, s: MinutesSession) =>
  (await minutesOf(who, s))?.['questions'] as Json[] | undefined;

test('who writes sees them at the desk by item; nobody else before the draft is sent', async () => {
  const s = await askedSession();
  await call('secretary', 'start_minutes', s.slug).catch(() => undefined);
  const desk = (await call('secretary', 'get_minute_desk', s.slug, 'nl')) as {
    frame: { questions: Json[] };
  };
  const [first, second] = desk.frame.questions;
  expect(desk.frame.questions).toHaveLength(2);
  expect(first).toEqual({
    id: expect.any(Number),
    item: s.items[0],
    text: 'When does it begin?',
    language: 'en',
    answer: 'In maart.',
    answerLanguage: 'nl',
    supports: 3,
  });
  expect(second).toMatchObject({ item: null, text: 'Wie betaalt dit?', answer: null });
  for (const who of everybody) {
    const seen = await told(who, s);
    expect(seen.includes('When does it begin?'), who).toBe(writers.includes(who));
    expect(seen).not.toContain(name);
    expect(seen).not.toContain('GEHEIM');
  }
});

test('they go out with the minutes: first to who was there, then to who may read them', async () => {
  const s = await askedSession();
  await sent(s);
  for (const who of everybody) {
    const mayRead = writers.includes(who) || who === 'member' || who === 'speaker';
    expect((await questionsOf(who, s))?.length, who).toBe(mayRead ? 2 : undefined);
  }
  await letGo(s, 11);
  expect(await approve()).toBe(1);
  expect(await questionsOf('visitor', s)).toBeUndefined();
  await db.sql`update public.minutes set for_participants_at = now(), for_everybody_at = now() where session_id = ${s.id}`;
  for (const who of everybody) {
    expect((await questionsOf(who, s))?.map((question) => question['text'])).toEqual([
      'When does it begin?',
      'Wie betaalt dit?',
    ]);
    expect(await told(who, s)).not.toContain(name);
  }
});

test('approved minutes keep what was approved', async () => {
  const s = await askedSession();
  await sent(s);
  await letGo(s, 11);
  await approve();
  const before = await questionsOf('secretary', s);
  await db.sql`update public.room_questions set answer = 'Anders', answer_language = 'nl' where state = 'answered'`;
  await db.sql`update public.room_questions set state = 'answered' where state = 'shown'`;
  expect(await questionsOf('secretary', s)).toEqual(before);
});
