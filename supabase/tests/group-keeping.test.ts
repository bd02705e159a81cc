import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import {
  act,
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  openGroupsWorld,
  outcome,
  people,
  resetGroups,
  seatRow,
  tried,
} from './groups-world.ts';

// Making, changing, closing groups; terms that end; organisations seated elsewhere.
beforeAll(async () => {
  await openGroupsWorld();
  await db.sql`insert into public.site_settings (forum_names, city_names, home_place) values ('{"nl":"x"}', '{"nl":"x"}', 'ghent')`;
});
beforeEach(resetGroups);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const kinds = async (who: Who) => (await mailsTo(mailOf(who))).map(({ kind }) => kind);

interface Fields {
  names?: Json | null;
  purposes?: Json;
  access?: string;
  reading?: string;
  hue?: string;
}

function create(who: Who, fields: Fields = {}): Promise<string> {
  const { names = { nl: 'Wonen' }, purposes = { nl: 'Een dak' } } = fields;
  const { access = 'open', reading = 'public', hue = 'harbour' } = fields;
  return act(who, async (sql) => {
    const [row] =
      await sql`select public.create_group(${sql.json(names as never)}, ${sql.json(purposes as never)},
      ${access}, ${reading}, ${hue}) as slug`;
    return String(row!['slug']);
  });
}

function change(who: Who, base: string | null, fields: Fields = {}, group = 'asking') {
  const { names = null, purposes = { nl: 'Nieuw doel', ar: 'هدف' } } = fields;
  const { access = 'closed', reading = 'public', hue = 'reception' } = fields;
  return outcome(
    act(who, async (sql) => {
      const named = names ? sql.json(names as never) : null;
      return sql`select public.change_group(${group}, ${base}, ${sql.json(purposes as never)}, ${access}, ${reading}, ${hue}, ${named})`;
    }),
  );
}

const baseOf = async (group = 'asking') => {
  const [row] =
    await db.sql`select to_jsonb(updated_at) #>> '{}' as at from public.working_groups where slug = ${group}`;
  return String(row?.['at']);
};

test.each(everybody)('%s makes, changes, closes and opens a group', async (who) => {
  const coordinates = who === 'coordinator' ? 'done' : '42501';
  const leads = ['chair', 'secretary', 'coordinator'].includes(who) ? 'done' : '42501';
  expect(await outcome(create(who))).toBe(coordinates);
  expect(await tried(who, 'get_group_settings', 'asking')).toBe(leads);
  expect(await change(who, await baseOf())).toBe(leads);
  expect(await change(who, await baseOf(), { names: { nl: 'Nieuwe naam' } })).toBe(coordinates);
  expect(await tried(who, 'close_group', 'asking', 'Klaar')).toBe(coordinates);
  await db.sql`update public.working_groups set state = 'closed' where slug = 'open'`;
  expect(await tried(who, 'reopen_group', 'open')).toBe(coordinates);
});

test('a group needs a name and a purpose in the language of the city, and a name of its own', async () => {
  const wrong: [Fields, string][] = [
    [{ names: { fr: 'Logement' } }, 'name_nl:errorRequired'],
    [{ names: { nl: 'Wonen', fr: 'x'.repeat(101) } }, 'name_fr:groups:errorLabelLong'],
    [{ names: { nl: ' open ' } }, 'name_nl:groups:errorNameTaken'],
    [{ purposes: {} }, 'purpose_nl:errorRequired'],
    [{ purposes: { nl: 'x'.repeat(2001) } }, 'purpose_nl:groups:errorLabelLong'],
    [{ access: 'free' }, 'access:errorChoice'],
    [{ reading: 'all' }, 'reading:errorChoice'],
    [{ hue: 'red' }, 'hue:errorChoice'],
  ];
  for (const [fields, message] of wrong) {
    expect(await outcome(create('coordinator', fields))).toBe(message);
  }
  expect(await create('coordinator', { names: { nl: 'Vrouwen & werk', xx: 'Unknown' } })).toBe(
    'vrouwen-werk',
  );
  // The same form sent twice makes one group; the address of the form itself stays free.
  expect(await outcome(create('coordinator', { names: { nl: 'vrouwen & werk' } }))).toBe(
    'name_nl:groups:errorNameTaken',
  );
  expect(await create('coordinator', { names: { nl: 'New' } })).toBe('new-2');
  expect(await create('coordinator', { names: { nl: 'السكن' } })).toBe('group');
  const [row] = await db.sql`select names from public.working_groups where slug = 'vrouwen-werk'`;
  expect(row!['names']).toEqual({ nl: 'Vrouwen & werk' });
});

test('a change stands on what was there: the second of two is told', async () => {
  const base = await baseOf();
  expect(await change('chair', base)).toBe('done');
  expect(await change('secretary', base, { purposes: { nl: 'Iets anders' } })).toBe('PT409');
  expect(await call('visitor', 'get_group', 'asking', 'ar')).toMatchObject({
    slug: 'asking',
    access: 'closed',
    hue: 'reception',
    purpose: { text: 'هدف', language: 'ar' },
  });
  expect(await change('coordinator', await baseOf(), { names: { nl: 'Herdoopt' } })).toBe('done');
  expect(await call('visitor', 'get_group', 'asking', 'nl')).toMatchObject({
    name: 'Herdoopt',
    slug: 'asking',
  });
});

test('narrowing a group narrows its topics at once; widening leaves them as they are', async () => {
  const [topic] = await db.sql`insert into public.topics (group_id, title, language, audience)
    select id, 'Gesprek', 'nl', 'public' from public.working_groups where slug = 'asking' returning id::int`;
  const id = Number(topic!['id']);
  expect(await tried('visitor', 'get_topic', id, null, 'nl')).toBe('done');
  expect(await change('secretary', await baseOf(), { reading: 'members' })).toBe('done');
  expect(await tried('visitor', 'get_topic', id, null, 'nl')).toBe('PT404');
  expect(await tried('outsider', 'get_topic', id, null, 'nl')).toBe('PT404');
  expect(await tried('member', 'get_topic', id, null, 'nl')).toBe('done');
  expect(await change('secretary', await baseOf(), { reading: 'public' })).toBe('done');
  expect(await tried('visitor', 'get_topic', id, null, 'nl')).toBe('PT404');
});

test('closing answers who waits, cancels what was planned, tells everybody; then nothing is written', async () => {
  await call('outsider', 'ask_to_join', 'asking', 'Graag');
  await call('speaker', 'ask_for_seat', 'asking', 'kring', 'Wij ook');
  await call('chair', 'invite_to_group', 'asking', 'nieuw@example.org', 'member', 'nl');
  await db.sql`insert into public.group_meetings (group_id, title, starts_at, ends_at, audience, language)
    select id, 'Straks', now() + interval '1 day', now() + interval '26 hours', 'public', 'nl' from public.working_groups where slug = 'asking'`;
  await db.sql`delete from private.outbox`;
  expect(await tried('coordinator', 'close_group', 'asking', ' ')).toBe('reason:errorRequired');
  expect(await tried('coordinator', 'close_group', 'asking', 'Het werk is klaar')).toBe('done');
  expect(await kinds('member')).toEqual(['group_closed']);
  expect(await mailsTo(mailOf('outsider'))).toMatchObject([
    { kind: 'group_request_declined', payload: { answer: 'Het werk is klaar' } },
  ]);
  expect(await kinds('speaker')).toEqual(['group_request_declined']);
  const [meeting] = await db.sql`select state, cancelled_reason from public.group_meetings`;
  expect(meeting).toEqual({ state: 'cancelled', cancelled_reason: 'Het werk is klaar' });
  const [open] =
    await db.sql`select count(*)::int as n from private.group_invitations where state = 'invited'`;
  expect(open).toEqual({ n: 0 });
  expect(await call('visitor', 'get_group', 'asking', 'nl')).toMatchObject({
    state: 'closed',
    closedReason: 'Het werk is klaar',
  });
  for (const attempt of [
    tried('outsider', 'ask_to_join', 'asking', 'Toch'),
    tried('coordinator', 'close_group', 'asking', 'Nog eens'),
    change('chair', await baseOf()),
  ]) {
    expect(await attempt).toBe('PT409');
  }
  const write = act(
    'member',
    (sql) =>
      sql`select public.open_topic('asking', 'Nog iets', 'public', 'nl', ${sql.json({ root: {} })}, 'x')`,
  );
  expect(await outcome(write)).toBe('42501');
  expect(await tried('coordinator', 'reopen_group', 'asking')).toBe('done');
  expect((await kinds('member')).at(-1)).toBe('group_reopened');
  expect(await tried('coordinator', 'reopen_group', 'asking')).toBe('PT409');
});

test('after the last chair the coordinator takes over and is told', async () => {
  expect(await tried('chair', 'leave_group', 'asking')).toBe('done');
  expect(await kinds('coordinator')).toEqual(['group_without_chair']);
  expect(await change('coordinator', await baseOf())).toBe('done');
  expect(await change('chair', await baseOf())).toBe('42501');
});

test('thirty days before a term ends those concerned are reminded, once a term', async () => {
  await call('chair', 'give_seat', 'asking', 'kring');
  const { id } = await seatRow('asking');
  await call('chair', 'set_seat_holder', id, 'representative', idOf('speaker'), null, 'nl');
  await db.sql`update public.group_seats set since_on = '2026-01-01', term_ends_on = '2027-01-31' where id = ${id}`;
  await db.sql`delete from private.outbox`;
  const remind = (day: string) => db.sql`select private.remind_seat_terms(${day}) as n`;
  expect(await remind('2026-12-31')).toEqual([{ n: 0 }]);
  expect(await remind('2027-01-01')).toEqual([{ n: 1 }]);
  expect(await remind('2027-01-02')).toEqual([{ n: 0 }]);
  for (const who of ['speaker', 'successor', 'chair', 'secretary'] as const) {
    expect(await mailsTo(mailOf(who))).toMatchObject([
      { kind: 'seat_ends_soon', payload: { until: '2027-01-31', organisation: 'De Kring' } },
    ]);
  }
  await db.sql`update public.group_seats set term_ends_on = '2028-01-31' where id = ${id}`;
  expect(await remind('2028-01-10')).toEqual([{ n: 1 }]);
});

test('an organisation seated elsewhere takes a seat at once where the city allows that', async () => {
  await call('chair', 'give_seat', 'open', 'kring');
  expect(await tried('speaker', 'ask_for_seat', 'asking', 'kring', 'Wij ook')).toBe('done');
  expect((await seatRow('asking')).state).toBe('requested');
  await call('speaker', 'withdraw_request', 'seat', (await seatRow('asking')).id);
  await db.sql`update public.site_settings set seated_elsewhere_enters = true`;
  await db.sql`delete from private.outbox`;
  expect(await tried('speaker', 'ask_for_seat', 'asking', 'kring', 'Wij ook')).toBe('done');
  expect((await seatRow('asking')).state).toBe('active');
  expect(await kinds('chair')).toEqual(['seat_taken']);
  expect(await call('speaker', 'get_group', 'asking', 'nl')).toMatchObject({
    me: { role: 'member' },
  });
  // Whose seat was ended by a lead asks first; so does one without a seat anywhere, and a closed group invites.
  await call('chair', 'end_seat', (await seatRow('asking')).id, 'Niemand kwam');
  expect(await tried('speaker', 'ask_for_seat', 'asking', 'kring', 'Toch')).toBe('done');
  expect((await seatRow('asking')).state).toBe('requested');
  expect(await tried('speaker', 'ask_for_seat', 'closed', 'kring', 'Toch')).toBe('42501');
  await db.sql`update public.group_seats set state = 'ended', until_on = current_date where state = 'active'`;
  expect(await tried('speaker', 'ask_for_seat', 'inside', 'kring', 'Wij ook')).toBe('done');
  expect((await seatRow('inside')).state).toBe('requested');
  await db.sql`update public.site_settings set seated_elsewhere_enters = false`;
});
