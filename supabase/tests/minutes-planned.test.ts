import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, people, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import {
  approve,
  heldSession,
  letGo,
  minutesOf,
  record,
  resetMinutes,
  sent,
  told,
} from './minutes-world.ts';

// Releases that a job gives on their day: once, in their order, and not when they were taken back.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

let current: MinutesSession;
beforeEach(async () => {
  current = await heldSession();
  await record('secretary', current, current.items[0]!, 'decision', 'Een beslissing');
  await sent(current);
});

/** A day so many days from now, where the session is held. */
const day = async (ahead: number): Promise<string> =>
  (
    await db.sql`select (private.day_in_session(s) + ${ahead}::integer)::text as day
    from public.sessions as s where s.id = ${current.id}`
  )[0]!['day'] as string;
const plan = async (part: string, audience: string, ahead: number, who: Who = 'coordinator') =>
  tried(who, 'plan_release', current.slug, part, audience, await day(ahead));
const withdraw = (part: string, audience: string, who: Who = 'coordinator') =>
  tried(who, 'withdraw_planned_release', current.slug, part, audience);
const release = (part: string, audience: string) =>
  tried('coordinator', 'release_part', current.slug, part, audience, 1);
/** The job, so many days from now; @returns how many parts it gave */
async function pass(days: number): Promise<number> {
  const [row] = await db.sql`
    select private.release_planned(now() + make_interval(days => ${days})) as given`;
  return Number(row!['given']);
}
async function remind(days: number): Promise<number> {
  const [row] =
    await db.sql`select private.remind_releases(current_date + ${days}::integer) as told`;
  return Number(row!['told']);
}
async function approved(): Promise<void> {
  await letGo(current, 10);
  await approve();
}
const steps = async () => {
  const page = (await call('coordinator', 'get_release', current.slug, 'nl')) as {
    steps: { part: string; audience: string; plannedOn: string | null; isOut: boolean }[];
  };
  return Object.fromEntries(page.steps.map((step) => [`${step.part} ${step.audience}`, step]));
};

test.each(['visitor', ...people] as Who[])('%s plans and takes back', async (who) => {
  const leads = who === 'coordinator' ? 'done' : '42501';
  expect(await plan('minutes', 'participants', 3, who)).toBe(leads);
  await plan('minutes', 'participants', 3);
  expect(await withdraw('minutes', 'participants', who)).toBe(leads);
});

describe('planning', () => {
  test('takes a day after today and within a year, participants never after everybody', async () => {
    expect(await plan('minutes', 'participants', 0)).toBe('plannedOn:minutes:errorPlanDay');
    expect(await plan('minutes', 'participants', 400)).toBe('plannedOn:minutes:errorPlanDay');
    expect(
      await tried('coordinator', 'plan_release', current.slug, 'minutes', 'everybody', null),
    ).toBe('plannedOn:errorRequired');
    expect(await plan('texts', 'nobody', 3)).toBe('part:errorChoice');
    expect(await plan('minutes', 'participants', 5)).toBe('done');
    expect(await plan('minutes', 'everybody', 4)).toBe('plannedOn:minutes:errorPlanOrder');
    expect(await plan('minutes', 'everybody', 9)).toBe('done');
    expect(await plan('minutes', 'participants', 10)).toBe('plannedOn:minutes:errorPlanOrder');
    expect(await plan('minutes', 'participants', 6)).toBe('done');
    const now = await steps();
    expect(now['minutes participants']?.plannedOn).toBe(await day(6));
    expect(now['minutes everybody']?.plannedOn).toBe(await day(9));
    expect(now['texts everybody']?.plannedOn).toBe(null);
  });

  test('is for what is not out, of a session that is closed', async () => {
    await release('decisions', 'participants');
    expect(await plan('decisions', 'participants', 3)).toBe('PT409');
    expect(await withdraw('decisions', 'participants')).toBe('PT409');
    await db.sql`update public.sessions set state = 'open' where id = ${current.id}`;
    expect(await plan('decisions', 'everybody', 3)).toBe('PT409');
  });
});

describe('the job', () => {
  test('gives each part on its day, in order, and tells once', async () => {
    await plan('decisions', 'participants', 2);
    await plan('decisions', 'everybody', 2);
    expect(await pass(1)).toBe(0);
    expect(await told('guest')).toEqual([]);
    expect(await pass(2)).toBe(2);
    expect(await pass(2)).toBe(0);
    expect(await pass(30)).toBe(0);
    // Two parts, each told once.
    expect(await told('guest')).toEqual(['minutes_released', 'minutes_released']);
    const now = await steps();
    expect(now['decisions everybody']).toMatchObject({ isOut: true, plannedOn: null });
  });

  test('run by several nodes at once, while somebody gives it by hand, tells once', async () => {
    await plan('decisions', 'participants', 2);
    const done = await Promise.all([
      pass(2),
      pass(2),
      pass(2),
      release('decisions', 'participants'),
    ]);
    expect(done.filter((one) => one === 1 || one === 'done').length).toBe(1);
    expect(await told('guest')).toEqual(['minutes_released']);
  });

  test('that broke off has told nobody, and does it all the next time', async () => {
    await plan('decisions', 'participants', 2);
    await db.sql
      .begin(async (sql) => {
        await sql`select private.release_planned(now() + interval '2 days')`;
        throw new Error('the process ended');
      })
      .catch(() => undefined);
    expect(await told('guest')).toEqual([]);
    expect(await pass(2)).toBe(1);
    expect(await told('guest')).toEqual(['minutes_released']);
  });

  test('waits for what is not its turn yet', async () => {
    await plan('minutes', 'participants', 2);
    expect(await pass(3)).toBe(0);
    expect(await minutesOf('guest', current)).toBe(null);
    await release('decisions', 'participants');
    expect(await pass(3)).toBe(0);
    await approved();
    expect(await pass(3)).toBe(1);
    expect(await minutesOf('guest', current)).not.toBe(null);
    expect(await minutesOf('visitor', current)).toBe(null);
  });

  test('gives nothing that was taken back or put off, or given by hand', async () => {
    await plan('decisions', 'participants', 2);
    expect(await withdraw('decisions', 'participants')).toBe('done');
    expect(await withdraw('decisions', 'participants')).toBe('PT409');
    expect(await pass(2)).toBe(0);
    await plan('decisions', 'participants', 2);
    await plan('decisions', 'participants', 5);
    expect(await pass(2)).toBe(0);
    expect(await release('decisions', 'participants')).toBe('done');
    expect(await pass(5)).toBe(0);
    expect(await told('guest')).toEqual(['minutes_released']);
  });
});

test('coordinators are reminded each week until everybody reads the minutes, or a day is planned', async () => {
  const rung = async () =>
    (await told('coordinator')).filter((kind) => kind === 'minutes_unreleased').length;
  expect(await remind(30)).toBe(0);
  await approved();
  expect(await remind(6)).toBe(0);
  await remind(8);
  await remind(9);
  expect(await rung()).toBe(1);
  await remind(16);
  expect(await rung()).toBe(2);
  expect(await told('secretary')).not.toContain('minutes_unreleased');
  // A planned day is an answer until it has passed without effect.
  await plan('minutes', 'participants', 20);
  expect(await remind(23)).toBe(1);
  await plan('minutes', 'everybody', 40);
  expect(await remind(30)).toBe(0);
  expect(await remind(42)).toBe(1);
  await release('decisions', 'participants');
  await release('decisions', 'everybody');
  expect(await pass(42)).toBe(2);
  expect(await remind(90)).toBe(0);
  expect(await rung()).toBe(0);
});

describe('the language of the minutes', () => {
  const language = async (s: MinutesSession) =>
    (await db.sql`select language from public.minutes where session_id = ${s.id}`)[0]?.['language'];

  test.each(['visitor', ...people] as Who[])('%s chooses it', async (who) => {
    const held = await heldSession();
    await call('secretary', 'start_minutes', held.slug, null);
    const writes = ['chair', 'secretary', 'coordinator'].includes(who);
    const said = writes ? 'done' : '42501';
    expect(await tried(who, 'set_minutes_language', held.slug, 'fr')).toBe(said);
    expect(await language(held)).toBe(writes ? 'fr' : 'nl');
  });

  test('stands until the draft is sent; what was recorded keeps its own', async () => {
    const held = await heldSession();
    expect(await tried('secretary', 'set_minutes_language', held.slug, 'fr')).toBe('PT409');
    await call('secretary', 'start_minutes', held.slug, 'ar');
    expect(await language(held)).toBe('ar');
    expect(await tried('secretary', 'set_minutes_language', held.slug, 'de')).toBe(
      'language:errorChoice',
    );
    await record('secretary', held, held.items[0]!, 'information', 'بالعربية');
    await call('secretary', 'set_minutes_language', held.slug, 'fr');
    await record('secretary', held, held.items[0]!, 'information', 'En français');
    await sent(held);
    expect(await tried('secretary', 'set_minutes_language', held.slug, 'nl')).toBe('PT409');
    const read = (await minutesOf('member', held)) as Json & { outcomes: { language: string }[] };
    expect(read['language']).toBe('fr');
    expect(read.outcomes.map((outcome) => outcome.language)).toEqual(['ar', 'fr']);
  });
});
