import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, idOf, openGroupsWorld, people, tried } from './groups-world.ts';
import { letPass, mark, meeting, note, plan, resetMeetings, seatIn } from './meetings-world.ts';

// Who says to come, who was there, what was noted.
beforeAll(openGroupsWorld);
beforeEach(resetMeetings);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const places = async (id: number) =>
  (await meeting('chair', id))['places'] as { seats: Json[]; people: Json[] };

test.each(everybody)('%s answers in the own name', async (who) => {
  const id = await plan('chair', 'asking');
  const refusal = who === 'speaker' ? 'seat:errorChoice' : '42501';
  const mine = ['chair', 'secretary', 'member', 'guest'].includes(who);
  expect(await tried(who, 'answer_meeting', id, 'here', null)).toBe(mine ? 'done' : refusal);
});

test('a seat answers once, through who holds it now; the last answer counts', async () => {
  const id = await plan('chair', 'asking');
  const seat = await seatIn('asking');
  expect(await tried('speaker', 'answer_meeting', id, 'here', seat)).toBe('done');
  expect(await tried('speaker', 'answer_meeting', id, 'remote', seat)).toBe('done');
  expect(await tried('member', 'answer_meeting', id, 'here', seat)).toBe('seat:errorChoice');
  expect(await tried('speaker', 'answer_meeting', id, 'here', await seatIn('inside'))).toBe(
    'seat:errorChoice',
  );
  await call('speaker', 'set_seat_holder', seat, 'representative', idOf('successor'), null, 'nl');
  expect(await tried('speaker', 'answer_meeting', id, 'here', seat)).toBe('42501');
  expect(await tried('successor', 'answer_meeting', id, 'absent', seat)).toBe('done');
  expect((await places(id)).seats).toMatchObject([{ id: seat, answer: 'absent' }]);
  // Numbers and names are the group's own.
  expect((await meeting('visitor', id))['places']).toBeNull();
  expect(await db.sql`select count(*)::int as n from public.meeting_answers`).toEqual([{ n: 1 }]);
});

test('nobody answers when it is over, cancelled or hidden from them', async () => {
  const over = await plan('chair', 'asking');
  await letPass(over);
  expect(await tried('member', 'answer_meeting', over, 'here', null)).toBe('PT409');
  const gone = await plan('chair', 'asking');
  await call('chair', 'cancel_meeting', gone, 'Ziek');
  expect(await tried('member', 'answer_meeting', gone, 'here', null)).toBe('PT409');
  const hidden = await plan('chair', 'inside', { audience: 'members' });
  expect(await tried('outsider', 'answer_meeting', hidden, 'here', null)).toBe('PT404');
});

test.each(everybody)('%s marks who was there', async (who) => {
  const id = await plan('chair', 'asking');
  await letPass(id);
  const may = ['chair', 'secretary', 'coordinator'].includes(who);
  expect(await mark(who, id, [{ person: idOf('member'), way: 'here' }])).toBe(
    may ? 'done' : '42501',
  );
});

test('a seat counts once, marking twice changes nothing, and others stay as they are', async () => {
  const id = await plan('chair', 'asking');
  const seat = await seatIn('asking');
  const row = { seat, way: 'here' };
  expect(await mark('chair', id, [row])).toBe('PT409');
  await letPass(id);
  expect(await mark('chair', id, [row, row, { person: idOf('member'), way: 'remote' }])).toBe(
    'done',
  );
  expect(await mark('secretary', id, [{ person: idOf('guest'), way: 'here' }])).toBe('done');
  expect(await mark('secretary', id, [{ person: idOf('member'), way: 'none' }])).toBe('done');
  const seen = await places(id);
  expect(seen.seats).toMatchObject([{ id: seat, way: 'here' }]);
  expect(seen.people.filter(({ way }) => way).map(({ name }) => name)).toEqual(['guest']);
  for (const wrong of [
    { person: idOf('outsider'), way: 'here' },
    { seat: 999, way: 'here' },
    { seat, person: idOf('guest'), way: 'here' },
    { seat, way: 'there' },
    {},
  ]) {
    expect(await mark('chair', id, [wrong])).toBe('marks:errorChoice');
  }
});

test('the overview counts the last six meetings of which somebody noted who came', async () => {
  for (let i = 0; i < 8; i += 1) {
    const id = await plan('chair', 'asking');
    await letPass(id, i + 1);
    if (i === 0) continue;
    await mark('chair', id, [
      { seat: await seatIn('asking'), way: i % 2 ? 'here' : 'none' },
      { person: idOf('chair'), way: 'here' },
    ]);
  }
  const overview = async (who: Who) =>
    ((await call(who, 'list_meetings', 'asking', 1, 'nl')) as Json)['attendance'] as Json | null;
  const rows = (await overview('chair'))!;
  expect(rows['meetings']).toBe(6);
  expect((rows['rows'] as Json[])[0]).toMatchObject({
    organisation: { name: 'De Kring' },
    came: 3,
    of: 6,
  });
  expect(rows['rows']).toContainEqual({
    organisation: null,
    person: { id: idOf('chair'), name: 'chair' },
    came: 6,
    of: 6,
  });
  expect(await overview('member')).toBeNull();
});

test.each(everybody)('%s writes notes', async (who) => {
  const id = await plan('chair', 'asking', { noteTaker: idOf('guest') });
  expect((await note('chair', id, 0, 'Te vroeg')).said).toBe('PT409');
  await letPass(id);
  const may = ['chair', 'secretary', 'guest', 'coordinator'].includes(who);
  expect((await note(who, id, 0, 'Besproken')).said).toBe(may ? 'done' : '42501');
});

test('who was to write the notes and left the group writes no more', async () => {
  const id = await plan('chair', 'asking', { noteTaker: idOf('guest') });
  await letPass(id);
  await call('guest', 'leave_group', 'asking');
  expect((await note('guest', id, 0, 'Nog even')).said).toBe('42501');
});

test('of two who save on one revision the second gets both texts; every text stays', async () => {
  const id = await plan('chair', 'asking');
  await letPass(id);
  const three = await Promise.all(
    ['chair', 'secretary', 'coordinator'].map((who) => note(who as Who, id, 0, `Van ${who}`)),
  );
  expect(three.filter(({ said }) => said === 'done').length).toBe(1);
  const refused = three.find(({ said }) => said === 'PT409');
  expect(refused?.detail).toMatchObject({ revision: 1, language: 'nl' });
  expect(JSON.stringify(refused?.detail)).toContain('Van ');
  expect((await note('secretary', id, 1, 'Samen')).said).toBe('done');
  // The same form sent twice is one saving.
  expect((await note('secretary', id, 1, 'Samen')).said).toBe('done');
  expect(
    await db.sql`select count(*)::int as n from private.meeting_note_revisions where meeting_id = ${id}`,
  ).toEqual([{ n: 2 }]);
  expect((await meeting('visitor', id))['notes']).toMatchObject({ revision: 2, writtenBy: null });
});

test('notes name a document of their own group only', async () => {
  const id = await plan('chair', 'asking');
  await letPass(id);
  for (const path of [
    'https://example.org',
    '/groups/inside/documents/3',
    '/groups/asking/documents/x',
    '//example.org',
  ]) {
    expect((await note('chair', id, 0, 'Besproken', path)).said).toBe(
      'documentPath:meetings:errorDocumentPath',
    );
  }
  expect((await note('chair', id, 0, 'Besproken', '/groups/asking/documents/3')).said).toBe('done');
  expect((await meeting('visitor', id))['documentPath']).toBe('/groups/asking/documents/3');
});

test('answers are erased some time after, presence stays; an account that goes takes its rows along', async () => {
  const id = await plan('chair', 'asking');
  await call('member', 'answer_meeting', id, 'here', null);
  await letPass(id);
  await mark('chair', id, [{ person: idOf('member'), way: 'here' }]);
  const count = async () =>
    (
      await db.sql`select (select count(*) from public.meeting_answers)::int as answers,
    (select count(*) from public.meeting_attendances)::int as there`
    )[0];
  await db.sql`select private.forget(current_date)`;
  expect(await count()).toEqual({ answers: 1, there: 1 });
  await db.sql`select private.forget(current_date + 32)`;
  expect(await count()).toEqual({ answers: 0, there: 1 });
});
