import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
  tried,
} from './groups-world.ts';
import {
  announced,
  change,
  dayIn,
  heard,
  letBe,
  make,
  officer,
  overview,
  registered,
  resetSessions,
  stateOf,
} from './sessions-world.ts';

// Sessions: who makes, reads and changes them, and who hears of it.
beforeAll(openGroupsWorld);
beforeEach(resetSessions);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
/** Mails to somebody that left until noon of some later day. */
const mails = async (who: Who) => {
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  return mailsTo(mailOf(who));
};

describe('who may', () => {
  test.each(everybody)('%s makes, changes and moves a session through its states', async (who) => {
    const may = who === 'coordinator' ? 'done' : '42501';
    expect(await outcome(make(who, dayIn(200)))).toBe(may);
    const { slug } = await make('coordinator', dayIn(100));
    // Of a draft nobody else knows, so that there is nothing to refuse.
    const hidden = who === 'coordinator' ? 'done' : who === 'visitor' ? '42501' : 'PT404';
    expect(await outcome(change(who, slug, 0))).toBe(hidden);
    expect(await tried(who, 'publish_session', slug)).toBe(hidden);
    if (who !== 'coordinator') await call('coordinator', 'publish_session', slug);
    await letBe(slug, 0);
    for (const step of ['open_session', 'close_session', 'reopen_session'] as const) {
      expect(await tried(who, step, slug)).toBe(may);
      if (who !== 'coordinator') await call('coordinator', step, slug);
    }
    expect(await tried(who, 'complete_session', slug)).toBe(may === 'done' ? 'PT409' : may);
    const other = await announced(dayIn(300));
    expect(await tried(who, 'name_officer', other, 'booker', null, mailOf('guest'))).toBe(may);
    expect(await tried(who, 'drop_officer', other, 'booker', idOf('guest'))).toBe(may);
    expect(await tried(who, 'cancel_session', other, 'De zaal is dicht')).toBe(may);
    for (const page of ['get_session_template', 'get_session_start']) {
      const read = act(who, (sql) => sql.unsafe(`select public.${page}()`));
      expect(await outcome(read)).toBe(may);
    }
    expect(await tried(who, 'get_session_settings', other, 'nl')).toBe(may);
    expect(await tried(who, 'get_preparation', other, 'nl')).toBe(may);
    expect(await tried(who, 'list_due', 'nl')).toBe(may);
  });

  test('the chair of a session opens and closes it, and no other officer', async () => {
    const slug = await announced(dayIn(100));
    await officer('member', slug, 'chair');
    await officer('guest', slug, 'secretary');
    await officer('speaker', slug, 'booker');
    await letBe(slug, 0);
    for (const who of ['guest', 'speaker'] as const) {
      expect(await tried(who, 'open_session', slug)).toBe('42501');
      expect(await tried(who, 'get_preparation', slug, 'nl')).toBe('done');
    }
    expect(await tried('member', 'open_session', slug)).toBe('done');
    expect(await tried('guest', 'close_session', slug)).toBe('42501');
    expect(await tried('member', 'close_session', slug)).toBe('done');
    for (const step of ['reopen_session', 'complete_session']) {
      expect(await tried('member', step, slug)).toBe('42501');
    }
    expect(await outcome(change('member', slug, 4))).toBe('42501');
  });
});

test.each(everybody)('%s finds no trace of a draft, nor of one that was cancelled', async (who) => {
  const { slug } = await make('coordinator', dayIn(100));
  const sees = who === 'coordinator';
  for (const step of ['draft', 'cancelled']) {
    if (step === 'cancelled') await call('coordinator', 'cancel_session', slug, 'Toch niet');
    expect(await tried(who, 'get_session', slug, 'nl')).toBe(sees ? 'done' : 'PT404');
    expect(await tried(who, 'get_sessions_calendar', 'nl', slug)).toBe('PT404');
    expect(((await call(who, 'get_sessions_calendar', 'nl', null)) as Json)['sessions']).toEqual(
      [],
    );
    const list = (await call(who, 'list_sessions', 1, 'nl')) as Json;
    expect((list['upcoming'] as Json[]).length).toBe(sees ? 1 : 0);
    expect(list['line']).toEqual([]);
    expect(((await call(who, 'get_home', 'nl')) as Json)['sessions']).toEqual([]);
    const { rows } = (await call(who, 'list_public_addresses', 1)) as { rows: Json[] };
    expect(rows.filter(({ path }) => String(path).startsWith('sessions'))).toEqual([]);
    expect(await act(who, (sql) => sql`select id from public.sessions`)).toHaveLength(sees ? 1 : 0);
    expect(await db.sql`select from public.notifications`).toHaveLength(0);
  }
});

test('an officer knows of the draft that they prepare', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  await call('coordinator', 'name_officer', slug, 'secretary', null, ` ${mailOf('member')} `);
  expect(await tried('member', 'get_session', slug, 'nl')).toBe('done');
  expect(await tried('guest', 'get_session', slug, 'nl')).toBe('PT404');
  expect(await heard('member')).toEqual([]);
});

test('publishing tells members, guests, holders of seats and officers, once', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  await officer('successor', slug, 'chair');
  await db.sql`update public.people set language = 'ar' where id = ${idOf('guest')}`;
  await call('coordinator', 'publish_session', slug);
  for (const who of ['chair', 'member', 'guest', 'successor'] as const) {
    expect((await mails(who)).map(({ kind }) => kind)).toEqual(['session_published']);
  }
  for (const who of ['coordinator', 'outsider'] as const) expect(await heard(who)).toEqual([]);
  const [told] = await mails('guest');
  expect(told!.payload).toMatchObject({ url: `/ar/sessions/${slug}`, day: dayIn(100) });
  expect(String(told!.payload['title'])).toContain('منتدى');
  expect(await tried('coordinator', 'publish_session', slug)).toBe('PT409');
  // However it came about, the same is never told twice.
  await db.sql`update public.sessions set state = 'draft' where slug = ${slug}`;
  await call('coordinator', 'publish_session', slug);
  expect(await mails('member')).toHaveLength(1);
  await db.sql`update public.people set language = 'nl' where id = ${idOf('guest')}`;
});

test('who comes hears of another hour or place, who joins from afar of another link', async () => {
  const slug = await announced(dayIn(100));
  await registered('member', slug, 'here');
  await registered('guest', slug, 'remote');
  await registered('speaker', slug, 'here', 'waiting');
  await registered('outsider', slug, 'here', 'cancelled');
  let { sequence } = await change('coordinator', slug, 1, {});
  await db.sql`delete from public.notifications`;
  ({ sequence } = await change('coordinator', slug, sequence, { title: 'Anders' }));
  for (const who of ['member', 'guest', 'speaker'] as const) expect(await heard(who)).toEqual([]);
  ({ sequence } = await change('coordinator', slug, sequence, {
    title: 'Anders',
    place: 'NTGent',
  }));
  for (const who of ['member', 'guest', 'speaker'] as const) {
    expect(await heard(who)).toEqual(['session_changed']);
  }
  expect(await heard('outsider')).toEqual([]);
  const link = 'https://meet.example.org/geheim';
  ({ sequence } = await change('coordinator', slug, sequence, {
    title: 'Anders',
    place: 'NTGent',
    link,
  }));
  expect(await heard('guest')).toEqual(['session_changed']);
  expect(await heard('member')).toEqual([]);
  const changed = await change('coordinator', slug, sequence, {
    title: 'Anders',
    place: 'NTGent',
    link,
  });
  expect(changed.sequence).toBe(sequence);
  for (const row of await db.sql`select payload from public.notifications`) {
    expect(JSON.stringify(row)).not.toContain('geheim');
  }
  for (const who of everybody) {
    const knows = who === 'guest' || who === 'coordinator';
    expect((await overview(who, slug)).link).toBe(knows ? link : null);
  }
});

test('nobody is flooded: on a day only so many changes are told, the rest is refused by its form', async () => {
  const slug = await announced(dayIn(100));
  await registered('member', slug, 'here');
  let { sequence } = await change('coordinator', slug, 1, {});
  await db.sql`delete from private.attempts`;
  for (let n = 1; n <= 8; n++)
    ({ sequence } = await change('coordinator', slug, sequence, { place: `Zaal ${n}` }));
  const ninth = change('coordinator', slug, sequence, { place: 'Zaal 9' });
  expect(await outcome(ninth)).toBe('form:sessions:errorChangedOften');
  // One notice stands for all of them, and what tells nobody is changed freely.
  expect(await heard('member')).toEqual(['session_changed']);
  const renamed = await change('coordinator', slug, sequence, { title: 'Anders', place: 'Zaal 8' });
  expect(renamed.sequence).toBe(sequence + 1);
  const draft = await make('coordinator', dayIn(300));
  sequence = 0;
  for (let n = 1; n <= 9; n++)
    ({ sequence } = await change('coordinator', draft.slug, sequence, {
      day: dayIn(300),
      place: `Zaal ${n}`,
    }));
});

test('cancelling tells members and who comes why; what is over or open is not cancelled', async () => {
  const slug = await announced(dayIn(100));
  await registered('outsider', slug, 'remote');
  expect(await tried('coordinator', 'cancel_session', slug, ' ')).toBe('reason:errorRequired');
  await call('coordinator', 'cancel_session', slug, 'De zaal is dicht');
  for (const who of ['member', 'outsider'] as const) {
    const [mail] = await mails(who);
    expect(mail).toMatchObject({
      kind: 'session_cancelled',
      payload: { reason: 'De zaal is dicht' },
    });
  }
  expect(await outcome(change('coordinator', slug, 2))).toBe('PT409');
  expect((await overview('visitor', slug)).session).toMatchObject({
    cancelledReason: 'De zaal is dicht',
  });
});

test('two who change a session at once: the second is told the newest sequence', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  const both = await Promise.all(
    ['Een', 'Twee'].map((title) => outcome(change('coordinator', slug, 0, { title }))),
  );
  expect(both.toSorted()).toEqual(['PT409', 'done']);
  const detail = await change('coordinator', slug, 0).catch(
    (error: { detail?: string }) => error.detail,
  );
  expect(JSON.parse(String(detail))).toEqual({ sequence: 1 });
});

test('a form sent twice, and two sessions of one half year at once', async () => {
  const once = randomUUID();
  const twice = await Promise.all(
    [1, 2].map(() => make('coordinator', '2028-03-14', '18:30', '21:00', once)),
  );
  expect(new Set(twice.map(({ slug }) => slug))).toEqual(new Set(['spring-2028']));
  const more = await Promise.all([1, 2].map(() => make('coordinator', '2028-04-14')));
  expect(more.map(({ slug }) => slug).toSorted()).toEqual(['spring-2028-2', 'spring-2028-3']);
  expect((await make('coordinator', '2028-08-01')).slug).toBe('autumn-2028');
});

test('wrong values are told by field', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  const wrong: [Parameters<typeof change>[3], string][] = [
    [{ title: 'x'.repeat(201) }, 'title:sessions:errorTitleLong'],
    [{ day: dayIn(-2) }, 'day:sessions:errorDay'],
    [{ day: dayIn(2000) }, 'day:sessions:errorDay'],
    [{ ends: '18:29' }, 'ends:sessions:errorEnds'],
    [{ place: 'x'.repeat(301) }, 'place:sessions:errorLineLong'],
    [{ link: 'javascript:alert(1)' }, 'link:meetings:errorLink'],
    [{ capacityHere: -1 }, 'capacityHere:errorNumber'],
  ];
  for (const [fields, message] of wrong) {
    expect(await outcome(change('coordinator', slug, 0, fields))).toBe(message);
  }
  expect(await outcome(make('coordinator', '2027-03-28', '02:30', '04:00'))).toBe(
    'starts:meetings:errorNoSuchHour',
  );
  expect(await outcome(make('coordinator', dayIn(-1)))).toBe('day:sessions:errorDay');
  expect(await tried('coordinator', 'publish_session', 'nergens')).toBe('PT404');
  await letBe(slug, -5);
  expect(await tried('coordinator', 'publish_session', slug)).toBe('form:sessions:errorPast');
  expect(await stateOf(slug)).toBe('draft');
  const other = await announced(dayIn(30));
  expect(await tried('coordinator', 'open_session', other)).toBe('form:sessions:errorEarly');
  for (const [person, mail, message] of [
    [null, 'nobody@example.org', 'mail:sessions:errorNoAccount'],
    [null, 'geen adres', 'mail:errorMail'],
    [idOf('outsider'), null, 'person:errorChoice'],
  ] as const) {
    expect(await tried('coordinator', 'name_officer', other, 'chair', person, mail)).toBe(message);
  }
});
