import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { call, db, mailsTo } from './groups-world.ts';
import {
  idNamed,
  letBegin,
  letEnd,
  openRegistrationsWorld,
  register,
  resetSession,
  slug,
  stateOf,
} from './registrations-world.ts';

// What stays of who came, when an account is deleted or the session is long over.
beforeAll(openRegistrationsWorld);
beforeEach(() => resetSession());
afterAll(() => db.drop());

const gone = '00000000-0000-4000-8000-0000000000aa';

/** Somebody new registers with a need, under a name of their own. */
async function arrive(): Promise<void> {
  await db.sql`insert into auth.users (id, email) values (${gone}, 'gone@example.org')`;
  await db.sql`update public.people set display_name = 'Weggegaan' where id = ${gone}`;
  await db.sql.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify({ sub: gone })}, true),
      set_config('request.jwt.claim.sub', ${gone}, true), set_config('role', 'authenticated', true)`;
    await sql`select public.register(${slug}, '{"way":"here","listedFor":"everybody","name":"Roepnaam Zeldzaam"}',
      '[{"kind":"quiet_room"},{"kind":"other","text":"Nood Zeldzaam"}]', ${randomUUID()})`;
  });
}
const leave = () => db.sql`delete from auth.users where id = ${gone}`;

/** Tables that hold this text anywhere in a row; the trail names who did what by number. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
    where schemaname in ('public', 'private') and tablename not in ('audit_entries') order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.sql.unsafe(
      `select from ${name} as t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

test('who deletes the account gives the place back; no need and no name stays anywhere', async () => {
  await resetSession({ here: 1 });
  await arrive();
  expect(await tablesWith('Zeldzaam')).toEqual(['public.registrations', 'public.session_needs']);
  const next = await register('visitor');
  expect(await stateOf(next)).toBe('waiting');
  await leave();
  expect(await stateOf(next)).toBe('registered');
  for (const text of ['Zeldzaam', 'Weggegaan', 'gone@example.org', gone])
    expect(await tablesWith(text), text).toEqual([]);
  expect(await db.sql`select from public.session_needs`).toHaveLength(0);
  // Nor does the trail say what it was.
  const trail = await db.sql`select old_values, new_values from public.audit_entries`;
  expect(JSON.stringify(trail)).not.toMatch(/Zeldzaam|Weggegaan|quiet_room/);
});

test('who was there and deletes the account later counts, without a name', async () => {
  await arrive();
  const id = await idNamed('Roepnaam Zeldzaam');
  await letBegin();
  await call('chair', 'mark_presence', slug, 'here', id);
  expect(await tablesWith('Roepnaam')).toEqual(['public.registrations']);
  await letEnd(1);
  await leave();
  for (const text of ['Zeldzaam', 'Weggegaan', gone])
    expect(await tablesWith(text), text).toEqual([]);
  const list = await call('chair', 'get_check_in', slug, '', 'nl');
  expect(list).toMatchObject({ present: { here: 1 }, rows: [{ name: null }] });
});

test('who came unannounced is forgotten by name, and still counts', async () => {
  await letBegin();
  await call('chair', 'add_presence', slug, 'Onverwacht Zeldzaam', 'here', randomUUID(), 'De Pomp');
  const [trail] = await db.sql`select new_values from public.audit_entries
    where table_name = 'session_presences'`;
  expect(JSON.stringify(trail)).not.toMatch(/Zeldzaam|Pomp/);
  await letEnd(30);
  await db.sql`select private.forget(private.today())`;
  expect(await tablesWith('Zeldzaam')).toEqual(['public.session_presences']);
  await letEnd(31);
  await db.sql`select private.forget(private.today())`;
  expect(await tablesWith('Zeldzaam')).toEqual([]);
  expect(await call('chair', 'get_check_in', slug, '', 'nl')).toMatchObject({
    present: { here: 1, unannounced: 1 },
    rows: [{ name: null, organisation: { slug: null, name: 'De Pomp' } }],
  });
});

test('a mail about a change that did not leave yet is said by the next one', async () => {
  await register('visitor', { mail: 'lea@example.net' });
  await register('visitor', { mail: 'lea@example.net', name: 'Bo' });
  const move = (place: string) =>
    db.sql`update public.sessions set place_name = ${place} where slug = ${slug}`;
  const changed = async () =>
    (await mailsTo('lea@example.net'))
      .filter(({ kind }) => kind === 'registration_session_changed')
      .map(({ payload }) => [payload['name'], payload['place']]);
  await move('NTGent');
  await move('Sint-Pieters');
  expect((await changed()).toSorted()).toEqual([
    ['Bo', 'Sint-Pieters, Platteberg 11'],
    ['Lea', 'Sint-Pieters, Platteberg 11'],
  ]);
  await db.sql`update private.outbox set handed_over_at = now()`;
  await move('De Krook');
  expect(await changed()).toHaveLength(4);
});
