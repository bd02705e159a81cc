import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, mailsTo, outcome, people, tried } from './groups-world.ts';
import {
  change,
  letEnd,
  openRegistrationsWorld,
  opened,
  register,
  resetSession,
  slug,
} from './registrations-world.ts';

// What people need: counted for who organises, by name for who books alone, gone after the session.
beforeAll(openRegistrationsWorld);
beforeEach(() => resetSession());
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const tigrinya = { kind: 'interpretation', language: 'ti', level: 'everything' };
const secret = 'Liever niet naast de deur';

const needsPage = (who: Who) => call(who, 'get_session_needs', slug, 'nl') as Promise<Json>;
const needIds = async () =>
  (await db.sql<{ id: number }[]>`select id::int as id from public.session_needs order by id`).map(
    ({ id }) => id,
  );
const answer = (who: Who, ids: number[], state: string) =>
  outcome(act(who, (sql) => sql`select public.answer_needs(${slug}, ${ids}::bigint[], ${state})`));

/** Somebody of each line, with needs of most kinds. */
async function fill(): Promise<string> {
  await db.sql`update public.sessions set capacity_here = 3`;
  const key = await register('member', {
    needs: [tigrinya, { kind: 'quiet_room', text: secret }, { kind: 'diet', choices: ['halal'] }],
  });
  const children = { kind: 'childcare', number: 2, ages: [7, 3] };
  await register('visitor', { needs: [tigrinya, children] });
  await register('visitor', {
    needs: [
      { ...tigrinya, language: 'prs' },
      { kind: 'childcare', number: 1 },
    ],
  });
  await register('visitor', { needs: [tigrinya, { kind: 'diet', choices: ['halal', 'allergy'] }] });
  return key;
}

describe('who reads needs', () => {
  test.each(everybody)('%s', async (who) => {
    await fill();
    const counting = ['chair', 'secretary', 'guest', 'coordinator'].includes(who);
    expect(await tried(who, 'get_session_needs', slug, 'nl')).toBe(counting ? 'done' : '42501');
    if (counting) {
      const page = await needsPage(who);
      // Not even the coordinator reads names without having taken on the booking.
      expect(page['people'] === null).toBe(who !== 'guest');
      expect(JSON.stringify(page).includes(secret)).toBe(who === 'guest');
    }
    const rows = await act(
      who,
      async (sql) => (await sql`select * from public.session_needs`).length,
    ).catch(() => 0);
    expect(rows).toBe(who === 'guest' ? 9 : who === 'member' ? 3 : 0);
    expect(await answer(who, await needIds(), 'booked')).toBe(who === 'guest' ? 'done' : '42501');
  });

  test('no other page or list tells them', async () => {
    await fill();
    for (const who of ['coordinator', 'guest', 'member', 'visitor'] as const) {
      const pages = await Promise.all([
        call(who, 'list_attendees', slug, 'nl'),
        call(who, 'get_registration_form', slug, 'nl'),
        ...(who === 'coordinator' || who === 'guest'
          ? [call(who, 'get_check_in', slug, '', 'nl'), call(who, 'list_badges', slug, 'nl')]
          : []),
      ]);
      expect(JSON.stringify(pages)).not.toMatch(/Liever niet|halal|"ti"/);
    }
  });
});

test('counts say how many, by language, age and diet, with who waits apart', async () => {
  await fill();
  const { counts } = await needsPage('coordinator');
  const line = (kind: string, detail: string | null) =>
    (counts as Json[]).find((one) => one['kind'] === kind && one['detail'] === detail);
  expect(line('interpretation', 'ti')).toMatchObject({ number: 2, waiting: 1, late: 0, booked: 0 });
  expect(line('interpretation', 'prs')).toMatchObject({ number: 1, waiting: 0 });
  expect(line('childcare', '3')).toMatchObject({ number: 1 });
  expect(line('childcare', '7')).toMatchObject({ number: 1 });
  expect(line('childcare', null)).toMatchObject({ number: 1 });
  expect(line('diet', 'halal')).toMatchObject({ number: 1, waiting: 1 });
  expect(line('diet', 'allergy')).toMatchObject({ number: 0, waiting: 1 });
});

test('what is said after the day of booking is late', async () => {
  await db.sql`update public.session_deadlines set due_on = private.today() - 1 where kind = 'interpreters'`;
  await register('member', { needs: [tigrinya] });
  const { counts } = await needsPage('coordinator');
  expect((counts as Json[])[0]).toMatchObject({ number: 1, late: 1 });
});

test('an answer is told without what it is about; what changes later must be booked again', async () => {
  const key = await register('visitor', {
    mail: 'lea@example.net',
    needs: [tigrinya, { kind: 'quiet_room' }],
  });
  const [first, second] = await needIds();
  expect(await answer('guest', [first!], 'booked')).toBe('done');
  // The same again tells nothing.
  expect(await answer('guest', [first!], 'booked')).toBe('done');
  expect(await answer('guest', [second!], 'not_possible')).toBe('done');
  expect(await answer('guest', [], 'booked')).toBe('needs:registration:errorNoneChosen');
  expect(await answer('guest', [first!], 'lost')).toBe('state:errorChoice');
  const mails = (await mailsTo('lea@example.net')).filter(
    ({ kind }) => kind === 'registration_need',
  );
  expect(mails).toHaveLength(2);
  expect(JSON.stringify(mails)).not.toMatch(/interpretation|quiet|booked|not_possible|"ti"/);
  const states = async () =>
    ((await opened('visitor', key))['needs'] as Json[]).map((need) => need['state']);
  expect(await states()).toEqual(['booked', 'not_possible']);
  await change('visitor', key, {
    needs: [{ ...tigrinya, language: 'am' }, { kind: 'quiet_room' }],
  });
  expect(await states()).toEqual(['stated', 'not_possible']);
  await change('visitor', key, { needs: [] });
  expect(await states()).toEqual([]);
});

test('the needs of another session are out of reach for who books here', async () => {
  await register('member', { needs: [tigrinya] });
  await db.sql`delete from public.session_officers where duty = 'booker'`;
  await db.sql`insert into public.sessions (slug, kind, state, titles, starts_at, ends_at)
    values ('another', 'autumn', 'published', '{"nl":"Ander"}', now() + interval '9 days', now() + interval '10 days')`;
  await db.sql`insert into public.session_officers (session_id, person_id, duty)
    select s.id, p.id, 'booker' from public.sessions as s, public.people as p where s.slug = 'another' and p.display_name = 'guest'`;
  const ids = await needIds();
  await act(
    'guest',
    (sql) => sql`select public.answer_needs('another', ${ids}::bigint[], 'booked')`,
  );
  expect(await db.sql`select from public.session_needs where state = 'booked'`).toHaveLength(0);
  expect(await act('guest', (sql) => sql`select * from public.session_needs`)).toHaveLength(0);
});

test('cancelling erases needs at once, and the trail says that, not what', async () => {
  const key = await register('visitor', { needs: [tigrinya, { kind: 'other', text: secret }] });
  await change('visitor', key, { needs: [{ ...tigrinya, language: 'am' }] });
  await call('visitor', 'cancel_registration', key);
  expect(await db.sql`select from public.session_needs`).toHaveLength(0);
  const trail =
    await db.sql`select action, old_values, new_values from public.audit_entries where table_name = 'session_needs' order by id`;
  expect(trail.map((entry) => entry['action'])).toEqual([
    'insert',
    'insert',
    'update',
    'delete',
    'delete',
  ]);
  expect(JSON.stringify(trail)).not.toMatch(/Liever|"ti"|"am"|interpretation|other/);
});

test('some time after the session only counts are left', async () => {
  const key = await fill();
  await register('visitor', { way: 'remote', mail: 'lea@example.net', name: 'Lea Remote' });
  const before = (await needsPage('coordinator'))['counts'];
  await letEnd(30);
  await db.sql`select private.forget(private.today())`;
  expect(await db.sql`select from public.session_needs`).toHaveLength(9);
  await letEnd(31);
  await db.sql`select private.forget(private.today())`;
  expect(await db.sql`select from public.session_needs`).toHaveLength(0);
  const after = await needsPage('guest');
  expect(after).toMatchObject({ counts: before, people: [] });
  expect(after['erasedAt']).toBeTruthy();
  // And neither address nor name nor key of who came without an account.
  expect(await db.sql`select from private.registration_mails`).toHaveLength(0);
  expect(await db.sql`select from private.registration_keys`).toHaveLength(0);
  expect(await db.sql`select from public.registrations where name is not null`).toHaveLength(0);
  expect((await opened('member', key))['needs']).toEqual([]);
  // Running again changes nothing.
  await db.sql`select private.forget(private.today())`;
  expect((await needsPage('coordinator'))['counts']).toEqual(before);
});
