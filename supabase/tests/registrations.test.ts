import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, mailOf, mailsTo, outcome, people, tried } from './groups-world.ts';
import {
  change,
  counts,
  idNamed,
  letBegin,
  letEnd,
  openRegistrationsWorld,
  opened,
  register,
  resetSession,
  slug,
  stateOf,
} from './registrations-world.ts';

// Registering, changing, cancelling: who may, and what opens a registration.
beforeAll(openRegistrationsWorld);
beforeEach(() => resetSession());
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const kindsTo = async (who: Who) => {
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  return (await mailsTo(mailOf(who))).map(({ kind }) => kind);
};

describe('who may', () => {
  test.each(everybody)('%s registers, changes and cancels', async (who) => {
    const key = await register(who);
    expect(key).toMatch(who === 'visitor' ? /^[0-9a-f]{32}$/ : /^\d+$/);
    expect((await opened(who, key))['state']).toBe('registered');
    expect(await outcome(change(who, key, { way: 'remote' }))).toBe('done');
    expect((await opened(who, key))['way']).toBe('remote');
    expect(await tried(who, 'cancel_registration', key)).toBe('done');
    expect((await opened(who, key))['state']).toBe('cancelled');
    // Twice is the same; changing it again is not possible.
    expect(await tried(who, 'cancel_registration', key)).toBe('done');
    expect(await outcome(change(who, key, {}))).toBe('PT409');
  });

  test.each(everybody)('%s registers somebody under a code name', async (who) => {
    const may = ['speaker', 'successor', 'outsider', 'coordinator'].includes(who);
    const attempt = register(who, { forOther: true, name: 'Maan 7' });
    expect(await outcome(attempt)).toBe(may ? 'done' : '42501');
    if (!may) return;
    // Both who registered and who holds the receipt open it.
    const id = String(await idNamed('Maan 7'));
    expect((await opened(who, id))['isCodeName']).toBe(true);
    expect(await stateOf(await attempt)).toBe('registered');
    expect(await tried(who, 'cancel_registration', id)).toBe('done');
  });

  test.each(everybody)('%s opens or ends what is not theirs', async (who) => {
    const id = await register('member');
    const other = await register('visitor');
    const may = who === 'member' ? 'done' : 'PT404';
    for (const key of [id, `0${id}`, '1 or true', '99999999999999', '']) {
      const expected = key === id ? may : 'PT404';
      expect(await tried(who, 'get_registration', key, 'nl')).toBe(expected);
      if (expected !== 'done') {
        expect(await tried(who, 'cancel_registration', key)).toBe('PT404');
        expect(await outcome(change(who, key, {}))).toBe('PT404');
      }
    }
    // The number of a visitor's registration is nobody's key, and no receipt is guessed from it.
    expect(await tried(who, 'get_registration', String(Number(id) + 1), 'nl')).toBe('PT404');
    expect(await tried(who, 'get_registration', 'f'.repeat(32), 'nl')).toBe('PT404');
    expect(await stateOf(other)).toBe('registered');
  });

  test.each(everybody)('%s takes a place back with a reason', async (who) => {
    const key = await register('visitor', { mail: 'lea@example.net' });
    const id = await idNamed('Lea');
    const may = who === 'coordinator' ? 'done' : '42501';
    expect(await tried(who, 'cancel_registration_of', slug, id, 'Verkeerde dag')).toBe(may);
    expect(await stateOf(key)).toBe(may === 'done' ? 'cancelled' : 'registered');
    const told = (await mailsTo('lea@example.net')).map(({ kind }) => kind);
    expect(told.includes('registration_cancelled')).toBe(may === 'done');
  });

  test.each(everybody)('%s reads rows of registrations', async (who) => {
    await register('member');
    await register('visitor');
    const seen = await outcome(
      act(who, async (sql) => {
        const rows = await sql`select id from public.registrations`;
        expect(rows.length).toBe(
          ['chair', 'secretary', 'coordinator'].includes(who) ? 2 : who === 'member' ? 1 : 0,
        );
      }),
    );
    expect(seen).toBe(who === 'visitor' ? '42501' : 'done');
  });
});

test('wrong values are told by field', async () => {
  const wrong: [Parameters<typeof register>[1], string][] = [
    [{ name: ' ' }, 'name:errorRequired'],
    [{ name: 'x'.repeat(81) }, 'name:registration:errorNameLong'],
    [{ way: 'nowhere' }, 'way:errorChoice'],
    [{ organisation: 'kring' }, 'organisation:errorChoice'],
    [{ listedFor: 'all' }, 'listedFor:errorChoice'],
    [{ language: 'xx' }, 'language:errorChoice'],
    [{ mail: 'lea@@example' }, 'mail:errorMail'],
    [{ trap: 'buy' }, 'form:registration:errorTrap'],
    [{ needs: [{ kind: 'parking' }] }, 'needs:errorChoice'],
    [{ needs: [{ kind: 'interpretation', language: 'ti' }] }, 'level:errorChoice'],
    [{ needs: [{ kind: 'childcare', number: 0 }] }, 'children:registration:errorChildren'],
    [{ needs: [{ kind: 'childcare', number: 2, ages: [3] }] }, 'ages:registration:errorAges'],
    [{ needs: [{ kind: 'other' }] }, 'other:errorRequired'],
  ];
  for (const [fields, message] of wrong) {
    expect(await outcome(register('visitor', fields))).toBe(message);
  }
  expect(await counts()).toMatchObject({ here: 0, remote: 0 });
});

test('one registers only while it is open, and nowhere where nobody comes', async () => {
  await db.sql`update public.session_deadlines set due_on = private.today() + 1 where kind = 'registration_opens'`;
  expect(await outcome(register('member'))).toBe('PT409');
  await resetSession({ here: 0 });
  expect(await outcome(register('member'))).toBe('way:errorChoice');
  expect(await outcome(register('member', { way: 'remote' }))).toBe('done');
  await resetSession({ state: 'draft' });
  expect(await outcome(register('member'))).toBe('PT404');
  await resetSession();
  const key = await register('member');
  await letEnd(1);
  expect(await tried('member', 'cancel_registration', key)).toBe('PT409');
  expect(await outcome(change('member', key, {}))).toBe('PT409');
});

test('the same form sent again, also at the same moment, is one registration', async () => {
  const once = randomUUID();
  const keys = await Promise.all([
    register('visitor', { once }),
    register('visitor', { once }),
    register('visitor', { once, name: 'Iemand anders' }),
  ]);
  expect(new Set(keys).size).toBe(1);
  expect(await counts()).toMatchObject({ here: 1 });
  // Who knows another's sending has no use of it with an account.
  expect(await outcome(register('member', { once }))).toBe('PT409');
  const own = await Promise.all([register('member'), register('member'), register('member')]);
  expect(new Set(own).size).toBe(1);
  // What names the sending is not to be read, or the receipt could be made from it.
  const [row] = await db.sql`select once::text from public.registrations where person_id is null`;
  expect(row!['once']).not.toBe(once);
});

test('visitors are counted: fewer without work shown, and few mails to one address', async () => {
  const client = randomUUID();
  const tries: string[] = [];
  for (let n = 0; n < 13; n++) tries.push(await outcome(register('visitor', { client })));
  expect(tries.filter((said) => said === 'done')).toHaveLength(12);
  expect(tries.at(-1)).toBe('PT429');
  for (let n = 0; n < 5; n++) await register('visitor', { mail: 'group@example.net' });
  expect(await outcome(register('visitor', { mail: 'Group@example.net' }))).toBe(
    'mail:registration:errorMailOften',
  );
});

test('mails say day, hour with zone, place and the own link, and never a need or the link to join', async () => {
  const needs = [{ kind: 'interpretation', language: 'ti', level: 'everything' }];
  await register('visitor', { mail: 'lea@example.net', needs, language: 'ar' });
  await register('member', { way: 'remote', needs });
  const [mail] = await mailsTo('lea@example.net');
  expect(mail).toMatchObject({ kind: 'registration_received', payload: { title: 'المنتدى' } });
  expect(mail!.payload['time']).toMatch(/^\d\d:\d\d–\d\d:\d\d \(UTC\+[12]\)$/);
  expect(mail!.payload['place']).toBe('De Krook, Platteberg 11');
  expect(mail!.payload['url']).toMatch(/^\/ar\/registrations\/[0-9a-f]{32}$/);
  expect(await kindsTo('member')).toEqual(['registration_received']);
  const all = await db.sql<{ payload: Json }[]>`select payload from private.outbox
    union all select payload from public.notifications`;
  expect(JSON.stringify(all)).not.toMatch(/geheim|"ti"|interpretation/);
});

test('who left an address without an account hears of a change and a cancellation', async () => {
  await register('visitor', { mail: 'lea@example.net' });
  await register('visitor', { mail: 'bo@example.net' });
  await db.sql`update public.sessions set place_name = 'De Centrale', sequence = sequence + 1`;
  // It left before the cancellation came.
  await db.sql`update private.outbox set handed_over_at = now()`;
  await db.sql`update public.sessions set state = 'cancelled', cancelled_reason = 'Staking'`;
  const kinds = (await mailsTo('bo@example.net')).map(({ kind }) => kind);
  expect(kinds).toEqual([
    'registration_received',
    'registration_session_changed',
    'registration_session_cancelled',
  ]);
});

test('the link to join is for who has a place from afar, while there is something to join', async () => {
  await resetSession({ remote: 1 });
  const first = await register('visitor', { way: 'remote' });
  const second = await register('visitor', { way: 'remote' });
  const third = await register('visitor', { way: 'here' });
  expect((await opened('visitor', first))['link']).toBe('https://meet.example.org/geheim');
  for (const key of [second, third]) expect((await opened('visitor', key))['link']).toBe(null);
  expect((await opened('visitor', second))['placeInLine']).toBe(1);
  await letBegin();
  await call('visitor', 'cancel_registration', first);
  expect((await opened('visitor', first))['link']).toBe(null);
  expect((await opened('visitor', second))['link']).toBe('https://meet.example.org/geheim');
});
