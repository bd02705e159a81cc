import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import {
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  openGroupsWorld,
  outcome,
  people,
  tried,
} from './groups-world.ts';
import { change, dayIn, letPass, meeting, plan, resetMeetings } from './meetings-world.ts';

// Meetings: who plans, changes and reads them, and who hears of it.
beforeAll(openGroupsWorld);
beforeEach(resetMeetings);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const leads: Who[] = ['chair', 'secretary', 'coordinator'];
/** Mails to somebody that left until noon of some later day. */
const mails = async (who: Who) => {
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  return mailsTo(mailOf(who));
};
const kinds = async (who: Who) => (await mails(who)).map(({ kind }) => kind);

describe('who may', () => {
  test.each(everybody)('%s plans, changes and cancels', async (who) => {
    const may = leads.includes(who) ? 'done' : '42501';
    expect(await outcome(plan(who, 'asking'))).toBe(may);
    const id = await plan('chair', 'asking');
    expect(await outcome(change(who, id, 0, { title: 'Anders' }))).toBe(may);
    expect(await tried(who, 'cancel_meeting', id, 'Ziek')).toBe(may);
  });

  test.each(everybody)('%s reads by the audience of meeting and group', async (who) => {
    const inside = ['chair', 'secretary', 'member', 'guest', 'speaker', 'coordinator', 'moderator'];
    const open = await plan('chair', 'asking', { link: 'https://meet.example.org/geheim' });
    const hidden = await plan('chair', 'asking', { audience: 'members' });
    const within = await plan('chair', 'inside', { audience: 'members' });
    expect(await tried(who, 'get_meeting', open, 'nl')).toBe('done');
    for (const id of [hidden, within]) {
      expect(await tried(who, 'get_meeting', id, 'nl')).toBe(
        inside.includes(who) ? 'done' : 'PT404',
      );
    }
    const list = (await call(who, 'list_meetings', 'asking', 1, 'nl')) as Json;
    expect((list['upcoming'] as Json[]).length).toBe(inside.includes(who) ? 2 : 1);
    // Names and link are for who is in the group and who leads it.
    const knows = [...inside].filter((name) => name !== 'moderator').includes(who);
    const page = await meeting(who, open);
    expect(page['link']).toBe(knows ? 'https://meet.example.org/geheim' : null);
    expect(page['places'] === null).toBe(!knows);
    expect(JSON.stringify(list).includes('geheim')).toBe(false);
  });

  test('nobody plans in a closed group, and a public meeting is never in one for members', async () => {
    expect(await outcome(plan('chair', 'inside'))).toBe('audience:meetings:errorAudienceWider');
    const id = await plan('chair', 'asking');
    await db.sql`update public.working_groups set state = 'closed' where slug = 'asking'`;
    expect(await outcome(plan('chair', 'asking'))).toBe('PT409');
    expect(await outcome(change('chair', id, 0, { title: 'Anders' }))).toBe('PT409');
    expect(await outcome(plan('chair', 'nergens'))).toBe('PT404');
  });
});

test('wrong values are told by field', async () => {
  const wrong: [Parameters<typeof plan>[2], string][] = [
    [{ title: ' ' }, 'title:errorRequired'],
    [{ day: dayIn(-2) }, 'day:meetings:errorDay'],
    [{ day: dayIn(1000) }, 'day:meetings:errorDay'],
    [{ ends: '18:59' }, 'ends:meetings:errorEnds'],
    [{ audience: 'world' }, 'audience:errorChoice'],
    [{ place: 'x'.repeat(301) }, 'place:meetings:errorPlace'],
    [{ link: 'javascript:alert(1)' }, 'link:meetings:errorLink'],
    [{ link: 'http://example.org' }, 'link:meetings:errorLink'],
    [{ noteTaker: idOf('outsider') }, 'noteTaker:errorChoice'],
  ];
  for (const [fields, message] of wrong) {
    expect(await outcome(plan('chair', 'asking', fields))).toBe(message);
  }
  expect(await mails('member')).toEqual([]);
});

test('hours are those of the city, on both sides of a clock change', async () => {
  // Belgium turns its clocks on the last Sunday of March and of October.
  const hour = async (day: string, time: string) => {
    const [row] =
      await db.sql`select private.moment_of('starts', ${day}, ${time}, 'Europe/Brussels') as at`;
    return (row!['at'] as Date).toISOString();
  };
  expect(await hour('2027-03-27', '19:00')).toBe('2027-03-27T18:00:00.000Z');
  expect(await hour('2027-03-28', '19:00')).toBe('2027-03-28T17:00:00.000Z');
  expect(await hour('2027-10-30', '19:00')).toBe('2027-10-30T17:00:00.000Z');
  expect(await hour('2027-10-31', '19:00')).toBe('2027-10-31T18:00:00.000Z');
  expect(await outcome(hour('2027-03-28', '02:30'))).toBe('starts:meetings:errorNoSuchHour');
  const texts =
    await db.sql`select private.clock_text(t, t + interval '2 hours', 'Europe/Brussels') as text
      from unnest('{2027-03-27 18:00Z,2027-03-28 17:00Z}'::timestamptz[]) as t`;
  expect(texts.map(({ text }) => text as string)).toEqual([
    '19:00–21:00 (UTC+1)',
    '19:00–21:00 (UTC+2)',
  ]);
});

test('the group hears of planning, of another time or place, and of cancelling; never the link', async () => {
  const link = 'https://meet.example.org/geheim';
  const id = await plan('chair', 'asking', { link });
  expect(await kinds('chair')).toEqual([]);
  for (const who of ['member', 'guest', 'speaker'] as const) {
    expect(await kinds(who)).toEqual(['meeting_planned']);
  }
  await change('secretary', id, 0, { link, title: 'Nieuwe naam' });
  expect(await kinds('member')).toEqual(['meeting_planned']);
  await change('secretary', id, 1, { link, title: 'Nieuwe naam', starts: '18:30' });
  expect(await kinds('member')).toEqual(['meeting_planned', 'meeting_changed']);
  // Saved without a change is no change.
  await change('secretary', id, 2, { link, title: 'Nieuwe naam', starts: '18:30' });
  expect(await meeting('member', id)).toMatchObject({ sequence: 2 });
  expect(await tried('chair', 'cancel_meeting', id, '')).toBe('reason:errorRequired');
  expect(await tried('chair', 'cancel_meeting', id, 'De zaal is dicht')).toBe('done');
  const written = await mails('member');
  expect(written.at(-1)).toMatchObject({
    kind: 'meeting_cancelled',
    payload: { name: 'Vraag', title: 'Nieuwe naam', day: dayIn(7), reason: 'De zaal is dicht' },
  });
  expect(JSON.stringify(written)).not.toContain('geheim');
  expect(await meeting('visitor', id)).toMatchObject({
    state: 'cancelled',
    reason: 'De zaal is dicht',
    sequence: 3,
  });
  expect(await tried('chair', 'cancel_meeting', id, 'Nog eens')).toBe('PT409');
});

test('two who change at once: the second is told, and loses nothing', async () => {
  const id = await plan('chair', 'asking');
  await change('chair', id, 0, { title: 'Eerst' });
  expect(await outcome(change('secretary', id, 0, { title: 'Daarna' }))).toBe('PT409');
  expect((await meeting('visitor', id))['title']).toBe('Eerst');
});

test('a form sent twice plans one meeting; thirty a day are enough', async () => {
  const once = randomUUID();
  expect(await plan('chair', 'asking', { once })).toBe(await plan('chair', 'asking', { once }));
  for (let i = 1; i < 30; i += 1) await plan('chair', 'asking');
  expect(await outcome(plan('chair', 'asking'))).toBe('PT429');
});

test('upcoming and past follow the clock; a past one is not changed', async () => {
  const past = await plan('chair', 'asking', { title: 'Gisteren' });
  const next = await plan('chair', 'asking', { title: 'Straks' });
  await letPass(past);
  const list = (await call('visitor', 'list_meetings', 'asking', 1, 'nl')) as Json;
  const titles = (part: string) => (list[part] as Json[]).map(({ title }) => title);
  expect([titles('upcoming'), titles('past')]).toEqual([['Straks'], ['Gisteren']]);
  expect(await outcome(change('chair', past, 0, { title: 'Anders' }))).toBe('PT409');
  const outlook = async (who: Who) =>
    (await call(who, 'get_meeting_outlook', 'asking', 'nl')) as Json;
  expect(await outlook('chair')).toMatchObject({ next: { id: next }, unwritten: [{ id: past }] });
  expect(await outlook('member')).toMatchObject({ next: { id: next }, unwritten: [] });
});

test('a group that is narrowed narrows its meetings, in pages, rows and calendars', async () => {
  const id = await plan('chair', 'asking');
  await db.sql`update public.working_groups set reading = 'members' where slug = 'asking'`;
  expect(await tried('visitor', 'get_meeting', id, 'nl')).toBe('PT404');
  expect(await tried('visitor', 'get_calendar', 'asking', 'nl', null)).toBe('PT404');
  const rows = await db.as('anon', {}, (sql) => sql`select id from public.group_meetings`);
  expect(rows.length).toBe(0);
  expect((await meeting('member', id))['audience']).toBe('members');
  expect(await outcome(change('chair', id, 1, { audience: 'public' }))).toBe(
    'audience:meetings:errorAudienceWider',
  );
});

test('the public calendar has no link and no meeting for members; the secret one has both', async () => {
  await plan('chair', 'asking', { title: 'Voor iedereen', link: 'https://meet.example.org/een' });
  await plan('chair', 'asking', { title: 'Onder ons', audience: 'members' });
  const read = (secret: string | null) =>
    call('visitor', 'get_calendar', 'asking', 'nl', secret) as Promise<Json>;
  const open = JSON.stringify(await read(null));
  expect(open).toContain('Voor iedereen');
  expect(open).not.toMatch(/Onder ons|meet\.example/);
  expect(await tried('outsider', 'make_calendar_feed', 'asking')).toBe('42501');
  expect(await tried('visitor', 'make_calendar_feed', 'asking')).toBe('42501');
  const first = String(await call('member', 'make_calendar_feed', 'asking'));
  const second = String(await call('member', 'make_calendar_feed', 'asking'));
  expect(await outcome(read(first))).toBe('PT404');
  expect(JSON.stringify(await read(second))).toMatch(/Onder ons.*|meet\.example/);
  // The secret of one group opens no other, and ends with the place in the group.
  expect(await tried('visitor', 'get_calendar', 'inside', 'nl', second)).toBe('PT404');
  expect(await tried('visitor', 'get_calendar', 'asking', 'nl', '')).toBe('PT404');
  await call('member', 'leave_group', 'asking');
  expect(await outcome(read(second))).toBe('PT404');
  const other = String(await call('guest', 'make_calendar_feed', 'asking'));
  await call('guest', 'revoke_calendar_feed', 'asking');
  expect(await outcome(read(other))).toBe('PT404');
});
