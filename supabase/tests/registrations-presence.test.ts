import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, idOf, mailsTo, people, tried } from './groups-world.ts';
import {
  idNamed,
  letBegin,
  letEnd,
  openRegistrationsWorld,
  opened,
  register,
  resetSession,
  slug,
} from './registrations-world.ts';

// Who was really there, who is on the list, and the reminder before.
beforeAll(openRegistrationsWorld);
beforeEach(() => resetSession());
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const officers: Who[] = ['chair', 'secretary', 'guest', 'coordinator'];
const list = (who: Who, query = '') =>
  call(who, 'get_check_in', slug, query, 'nl') as Promise<Json & { rows: Json[]; present: Json }>;
const attendees = async (who: Who) =>
  ((await call(who, 'list_attendees', slug, 'nl')) as Json)['rows'] as Json[];
const scan = async (who: Who, code: string) => (await call(who, 'scan_code', slug, code)) as Json;
const codeOf = async (key: string) => String((await opened('visitor', key))['code']);

describe('who checks in', () => {
  test.each(everybody)('%s', async (who) => {
    const code = await codeOf(await register('visitor'));
    const id = await idNamed('Lea');
    await letBegin();
    const may = officers.includes(who) ? 'done' : '42501';
    expect(await tried(who, 'get_check_in', slug, '', 'nl')).toBe(may);
    expect(await tried(who, 'scan_code', slug, code)).toBe(may);
    expect(await tried(who, 'mark_presence', slug, 'here', id)).toBe(may);
    expect(await tried(who, 'add_presence', slug, 'Onverwacht', 'here', randomUUID())).toBe(may);
    expect(await tried(who, 'list_badges', slug, 'nl')).toBe(may);
  });
});

test('scanning twice changes nothing, and who waits is not let in by a machine', async () => {
  await resetSession({ here: 1 });
  const key = await register('visitor');
  const code = await codeOf(key);
  const waiting = await register('visitor', { name: 'Wacht' });
  expect(await codeOf(waiting)).toBe('null');
  await letBegin();
  expect(await scan('chair', ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`)).toMatchObject({
    outcome: 'here',
    name: 'Lea',
  });
  const [first] = await db.sql`select * from public.session_presences`;
  expect(await scan('secretary', code)).toMatchObject({ outcome: 'already', name: 'Lea' });
  expect(await db.sql`select * from public.session_presences`).toEqual([first]);
  expect(await scan('chair', 'ZZZZZZZZ')).toEqual({ outcome: 'unknown' });
  const [hidden] = await db.sql`select k.code from private.registration_keys as k
    join public.registrations as r on r.id = k.registration_id where r.name = 'Wacht'`;
  expect(await scan('chair', String(hidden!['code']))).toMatchObject({ outcome: 'waiting' });
  // A person may still let them in, on the list.
  expect(await tried('chair', 'mark_presence', slug, 'here', await idNamed('Wacht'))).toBe('done');
  expect((await list('chair')).present).toMatchObject({ here: 2, remote: 0, left: 0 });
});

test('two doors at once note somebody once', async () => {
  const code = await codeOf(await register('visitor'));
  await letBegin();
  const said = await Promise.all(
    ['chair', 'secretary', 'guest', 'coordinator'].map((who) => scan(who as Who, code)),
  );
  expect(said.map((one) => one['outcome']).toSorted()).toEqual([
    'already',
    'already',
    'already',
    'here',
  ]);
  expect(await db.sql`select from public.session_presences`).toHaveLength(1);
});

test('the list notes here, remote, left and takes back; presence is its own fact', async () => {
  await register('member', { way: 'remote' });
  const id = await idNamed('member');
  expect(await tried('chair', 'mark_presence', slug, 'here', id)).toBe('PT409');
  await letBegin();
  const row = async () => (await list('chair', 'MEMB')).rows[0]!;
  expect((await row())['presence']).toBe(null);
  await call('chair', 'mark_presence', slug, 'remote', id);
  expect(await row()).toMatchObject({ way: 'remote', presence: { way: 'remote', leftAt: null } });
  const cameAt = ((await row())['presence'] as Json)['cameAt'];
  await call('chair', 'mark_presence', slug, 'left', id);
  expect(((await row())['presence'] as Json)['leftAt']).toBeTruthy();
  await call('chair', 'mark_presence', slug, 'here', id);
  expect((await row())['presence']).toMatchObject({ way: 'here', leftAt: null, cameAt });
  const [present] =
    await db.sql`select private.present_people(id) as person from public.sessions where slug = ${slug}`;
  expect(present!['person']).toBe(idOf('member'));
  await call('chair', 'mark_presence', slug, 'none', id);
  expect((await row())['presence']).toBe(null);
  expect(await tried('chair', 'mark_presence', slug, 'gone', id)).toBe('mark:errorChoice');
  expect(await tried('chair', 'mark_presence', slug, 'here', 999)).toBe('PT404');
  await db.sql`update public.sessions set state = 'closed', completed_at = now()`;
  expect(await tried('chair', 'mark_presence', slug, 'here', id)).toBe('PT409');
});

test('who comes unannounced is added once', async () => {
  await letBegin();
  const once = randomUUID();
  for (let n = 0; n < 2; n++)
    await call('chair', 'add_presence', slug, '  Bo  Bis ', 'here', once, 'kring');
  const { rows, present } = await list('guest', 'bo bis');
  expect(rows).toMatchObject([
    { id: null, name: 'Bo Bis', state: 'unannounced', organisation: { slug: 'kring' } },
  ]);
  expect(present).toMatchObject({ here: 1, unannounced: 1 });
  const id = Number((rows[0]!['presence'] as Json)['id']);
  await call('chair', 'mark_presence', slug, 'none', null, id);
  expect((await list('guest')).rows).toHaveLength(0);
  expect(await tried('chair', 'add_presence', slug, ' ', 'here', randomUUID())).toBe(
    'name:errorRequired',
  );
});

test('for which organisation somebody came: of the directory, by a name of it, or as typed', async () => {
  await letBegin();
  const add = (name: string, organisation: string, way = 'here') =>
    call('chair', 'add_presence', slug, name, way, randomUUID(), organisation);
  await add('Ada', '  de  KRING ');
  await add('Bo', 'Buurthuis  De Pomp');
  await add('Cas', 'buurthuis de pomp', 'remote');
  await add('Dina', ' ');
  const houseOf = async (name: string) => (await list('chair', name)).rows[0]!['organisation'];
  expect(await houseOf('ada')).toEqual({ slug: 'kring', name: 'De Kring' });
  expect(await houseOf('bo')).toEqual({ slug: null, name: 'Buurthuis De Pomp' });
  expect(await houseOf('dina')).toBe(null);
  expect((await list('chair', 'pomp')).rows).toHaveLength(2);
  expect((await list('chair')).present).toMatchObject({ here: 3, remote: 1, unannounced: 4 });
  expect(
    await tried('chair', 'add_presence', slug, 'Eva', 'here', randomUUID(), 'x'.repeat(121)),
  ).toBe('organisation:registration:errorOrganisationLong');
  // On the sheet to sign stands who is in the room, and in the minutes each house once.
  const { rows } = (await call('secretary', 'list_badges', slug, 'nl')) as { rows: Json[] };
  expect(rows).toEqual([
    { name: 'Ada', organisation: 'De Kring' },
    { name: 'Bo', organisation: 'Buurthuis De Pomp' },
    { name: 'Dina', organisation: null },
  ]);
  const [frame] = await db.sql`select private.frame_of_minutes(s) -> 'presence' as presence
    from public.sessions as s where s.slug = ${slug}`;
  expect(frame!['presence']).toMatchObject({ here: 3, remote: 1, unasked: 4 });
  expect((frame!['presence'] as { organisations: Json[] }).organisations).toMatchObject([
    { slug: null },
    { slug: 'kring', name: 'De Kring' },
  ]);
});

describe('the list of who comes', () => {
  beforeEach(async () => {
    await register('visitor', { name: 'Verborgen' });
    await register('visitor', { name: 'Onder ons', listedFor: 'participants' });
    await register('visitor', { name: 'Open', listedFor: 'everybody' });
    await register('speaker', {
      organisation: 'kring',
      organisationOnly: true,
      listedFor: 'everybody',
    });
    await register('successor', {
      organisation: 'kring',
      organisationOnly: true,
      listedFor: 'participants',
    });
  });

  test.each(everybody)('%s reads who agreed to it', async (who) => {
    const names = (await attendees(who)).map(
      (row) => row['name'] ?? (row['organisation'] as Json)['slug'],
    );
    const isParticipant = [...officers, 'speaker', 'successor'].includes(who);
    expect(names).toEqual(isParticipant ? ['kring', 'Onder ons', 'Open'] : ['kring', 'Open']);
  });

  test('who waits stands on no list, and some time afterwards nobody does', async () => {
    await resetSession({ here: 0, remote: 1 });
    await register('visitor', { name: 'Een', way: 'remote', listedFor: 'everybody' });
    await register('visitor', { name: 'Twee', way: 'remote', listedFor: 'everybody' });
    expect(await attendees('visitor')).toMatchObject([{ name: 'Een' }]);
    await letEnd(29);
    expect(await attendees('coordinator')).toHaveLength(1);
    await letEnd(31);
    expect(await attendees('coordinator')).toHaveLength(0);
  });
});

test('badges hold names and organisations of who comes in person, nothing else', async () => {
  await register('speaker', { organisation: 'kring', needs: [{ kind: 'other', text: 'Geheim' }] });
  await register('visitor', { name: 'Online', way: 'remote' });
  await register('outsider', { forOther: true, name: 'Maan 7' });
  const { rows } = (await call('secretary', 'list_badges', slug, 'nl')) as { rows: Json[] };
  expect(rows).toEqual([
    { name: 'Maan 7', organisation: null },
    { name: 'speaker', organisation: 'De Kring' },
  ]);
});

test('three days before everybody who comes is reminded, once', async () => {
  const remind = async (days: number) => {
    const [row] = await db.sql`select private.remind_registered((
      select (starts_at at time zone zone)::date - ${days}::int from public.sessions)) as reminded`;
    return row!['reminded'];
  };
  await resetSession({ here: 2 });
  await register('member');
  await register('visitor', { mail: 'lea@example.net', language: 'ar' });
  await register('visitor', { mail: 'waits@example.net' });
  await db.sql`update public.registrations set registered_at = registered_at - interval '1 day'`;
  expect(await remind(4)).toBe(0);
  expect(await remind(3)).toBe(2);
  expect(await remind(3)).toBe(0);
  expect(await remind(1)).toBe(0);
  const mail = (await mailsTo('lea@example.net')).at(-1);
  expect(mail).toMatchObject({
    kind: 'registration_reminder',
    payload: { way: 'here', place: 'De Krook, Platteberg 11' },
  });
  expect((await mailsTo('waits@example.net')).map(({ kind }) => kind)).toEqual([
    'registration_waiting',
  ]);
  const [notice] =
    await db.sql`select payload from public.notifications where kind = 'registration_reminder'`;
  expect(notice!['payload']).toMatchObject({
    own: true,
    mail: 'registration_reminder',
    title: 'Forum',
  });
});
