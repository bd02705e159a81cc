import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, outcome, people, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import {
  answer,
  approve,
  heldSession,
  letGo,
  minutesOf,
  record,
  resetMinutes,
  sent,
  text,
  told,
  write,
} from './minutes-world.ts';

// Approval by who was present, objections, freezing, errata.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const present: Who[] = ['member', 'speaker'];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];

const object = (who: Who, s: MinutesSession, entry: number, words = 'Dit klopt niet') =>
  call(who, 'object_to_minutes', s.slug, entry, words, 'nl', null).then(Number);

describe('objections', () => {
  let s: MinutesSession;
  let entries: Map<number | null, number>;
  beforeEach(async () => {
    s = await heldSession();
    entries = await sent(s);
  });
  const on = (item: number | null) => entries.get(item)!;

  test.each(everybody)('%s objects', async (who) => {
    // Each item can be objected to, also where nothing was written; a break is none.
    expect([...entries.keys()]).toEqual([s.items[0], s.items[1], null]);
    const said = await outcome(object(who, s, on(s.items[0]!)));
    if (present.includes(who)) expect(said).toBe('done');
    // Who may not read the draft does not learn that there is one.
    else expect(said).toBe(writers.includes(who) || who === 'visitor' ? '42501' : 'PT404');
  });

  test('come in time or not at all, and once for a form sent twice', async () => {
    const once = randomUUID();
    const first = await call('member', 'object_to_minutes', s.slug, on(null), 'Een', 'nl', once);
    const again = await call('member', 'object_to_minutes', s.slug, on(null), 'Een', 'nl', once);
    expect(again).toBe(first);
    expect(await outcome(object('member', s, on(null), ' '))).toBe('text:errorRequired');
    expect(await outcome(object('member', s, 999_999))).toBe('PT404');
    await letGo(s, 10);
    expect(await outcome(object('speaker', s, on(null)))).toBe('PT409');
  });

  test.each(everybody)('%s answers and withdraws', async (who) => {
    const id = await object('member', s, on(null));
    const hidden = ['chair', 'secretary', 'coordinator', ...present].includes(who);
    const refusal = hidden || who === 'visitor' ? '42501' : 'PT404';
    const may = writers.includes(who);
    expect(await answer(who, id, null, 1, ' ')).toBe(may ? 'answer:errorRequired' : refusal);
    expect(await answer(who, id, null, 1, 'Zo werd het gezegd')).toBe(may ? 'done' : refusal);
    const other = await object('member', s, on(null), 'Nog iets');
    expect(await tried(who, 'withdraw_objection', other)).toBe(who === 'member' ? 'done' : refusal);
  });

  test('an accepted one brings a new text and reopens its item once, for five days', async () => {
    const first = s.items[0]!;
    const id = await object('member', s, on(first));
    expect(await answer('secretary', id, 'Wat er gezegd is', 1)).toBe(
      'text:minutes:errorUnchanged',
    );
    expect(await answer('secretary', id, 'Beter', 7)).toBe('PT409');
    expect(await answer('secretary', id, 'Beter', 1)).toBe('done');
    expect(await answer('secretary', id, 'Nog beter', 2)).toBe('PT409');
    expect(await tried('member', 'withdraw_objection', id)).toBe('PT409');
    await letGo(s, 11);
    await db.sql`update public.minute_entries set window_ends_at = now() + interval '4 days' where id = ${on(first)}`;
    // The windows of the other items are over.
    expect(await outcome(object('speaker', s, on(s.items[1]!)))).toBe('PT409');
    expect(await approve()).toBe(0);
    const second = await object('speaker', s, on(first), 'Nog iets');
    expect(await answer('secretary', second, 'Het best', 2)).toBe('done');
    const [entry] =
      await db.sql`select window_ends_at < now() + interval '5 days' as kept from public.minute_entries where id = ${on(first)}`;
    expect(entry!['kept']).toBe(true);
    expect((await told('speaker')).filter((kind) => kind === 'minutes_reopened')).toHaveLength(1);
    await letGo(s, 5);
    expect(await approve()).toBe(1);
    const printed = (await minutesOf('member', s))!['entries'] as Json[];
    expect(printed[0]).toMatchObject({
      revision: 3,
      objections: [{ state: 'accepted' }, { state: 'accepted', text: 'Nog iets' }],
    });
  });

  test('keep the minutes open until each is answered; who objected is told to who answers only', async () => {
    const id = await object('member', s, on(null), 'Er ontbreekt iets');
    await letGo(s, 30);
    expect(await approve()).toBe(0);
    const raisedBy = async (who: Who) => {
      const entry = ((await minutesOf(who, s))!['entries'] as Json[]).find(({ item }) => !item)!;
      return (entry['objections'] as Json[])[0]!['raisedBy'];
    };
    expect(await raisedBy('secretary')).toMatchObject({ name: 'member' });
    expect(await raisedBy('speaker')).toBe(null);
    await answer('secretary', id, null, 1, 'Het stond op het bord');
    expect(await told('member')).toContain('minutes_answered');
    expect(await approve()).toBe(1);
  });

  test('a decision is changed in approval only where an objection was accepted', async () => {
    const [row] =
      await db.sql`insert into public.decisions (session_id, item_id, number, kind, result, language, text)
      values (${s.id}, ${s.items[0]!}, 1, 'decision', 'adopted', 'nl', 'x') returning id::int`;
    const change = () =>
      tried('secretary', 'change_outcome', Number(row!['id']), 1, 'y', 'adopted', null);
    expect(await change()).toBe('PT409');
    await answer('secretary', await object('member', s, on(s.items[0]!)), 'Beter', 1);
    expect(await change()).toBe('done');
  });
});

test('the draft has a text, and somebody was there', async () => {
  const s = await heldSession();
  await call('secretary', 'start_minutes', s.slug, null);
  expect(await tried('secretary', 'send_minutes', s.slug, 10)).toBe('form:minutes:errorEmptyDraft');
  await write('secretary', s, null, 0, 'Iets');
  expect(await tried('secretary', 'send_minutes', s.slug, 0)).toBe('days:minutes:errorDays');
  await db.sql`delete from public.session_presences where session_id = ${s.id}`;
  expect(await tried('secretary', 'send_minutes', s.slug, 10)).toBe(
    'form:minutes:errorNobodyPresent',
  );
});

test('silence approves: those present hear of it at the start, near the end and at approval', async () => {
  const s = await heldSession();
  await record('secretary', s, s.items[0]!, 'decision', 'We doen het');
  await sent(s);
  expect(await tried('secretary', 'send_minutes', s.slug, 10)).toBe('PT409');
  expect((await write('secretary', s, s.items[0]!, 1, 'Stiekem')).said).toBe('PT409');
  const ending = () => db.sql`select private.tell_minutes_ending(now())`;
  await ending();
  expect(await told('member')).toEqual(['minutes_approval']);
  await letGo(s, 8);
  await ending();
  await ending();
  expect(await told('member')).toEqual(['minutes_approval', 'minutes_ending']);
  expect(await approve()).toBe(0);
  await letGo(s, 2);
  expect(await approve()).toBe(1);
  expect(await approve()).toBe(0);
  for (const who of present) expect(await told(who)).toEqual(['minutes_approved']);
  expect(await told('guest')).toEqual([]);
  const [decision] = await db.sql`select final_at from public.decisions where session_id = ${s.id}`;
  expect(decision!['final_at']).not.toBe(null);
  const [session] = await db.sql`select completed_at from public.sessions where id = ${s.id}`;
  expect(session!['completed_at']).not.toBe(null);
});

test('what is approved changes for no role, by no function and by no statement', async () => {
  const s = await heldSession();
  const { id } = await record('secretary', s, s.items[0]!, 'decision', 'We doen het');
  const entries = await sent(s);
  const objection = await object('member', s, entries.get(null)!);
  await answer('secretary', objection, null, 1, 'Nee');
  await letGo(s, 10);
  await approve();
  const before = JSON.stringify(await minutesOf('coordinator', s));
  for (const who of everybody) {
    expect((await write(who, s, s.items[0]!, 1, 'Anders')).said).not.toBe('done');
    expect(await tried(who, 'change_outcome', id, 1, 'Anders', 'noted', null)).not.toBe('done');
    expect(await tried(who, 'remove_outcome', id)).not.toBe('done');
    expect(await outcome(record(who, s, null, 'decision', 'Nog een'))).not.toBe('done');
    expect(await outcome(object(who, s, entries.get(null)!))).not.toBe('done');
    expect(await answer(who, objection, 'Toch', 1, 'Ja')).not.toBe('done');
    expect(await tried(who, 'send_minutes', s.slug, 10)).not.toBe('done');
  }
  // Nor for who owns the tables.
  const [entry] = entries.values();
  for (const attempt of [
    db.sql`update public.minute_entries set document = ${db.sql.json(text('x'))} where id = ${entry!}`,
    db.sql`delete from public.minute_entries where session_id = ${s.id}`,
    db.sql`update public.minutes set state = 'writing', sent_at = null, window_ends_at = null, approved_at = null, frozen = null where session_id = ${s.id}`,
    db.sql`delete from public.minutes where session_id = ${s.id}`,
    db.sql`update public.decisions set text = 'x' where id = ${id}`,
    db.sql`delete from public.decisions where id = ${id}`,
  ]) {
    expect(await outcome(attempt)).toMatch(/^(42501|23503)$/);
  }
  expect(JSON.stringify(await minutesOf('coordinator', s))).toBe(before);
  // A later letter of the agenda or another list of who was there changes nothing of them either.
  await db.sql`delete from public.session_presences where session_id = ${s.id} and way = 'remote'`;
  expect((await minutesOf('coordinator', s))!['presence']).toMatchObject({ here: 1, remote: 1 });
  for (const who of everybody) {
    const may = who === 'coordinator' ? 'done' : '42501';
    expect(await tried(who, 'add_erratum', s.slug, entry!, 'Het was dinsdag', null)).toBe(may);
  }
  const printed = (await minutesOf('coordinator', s))!['entries'] as Json[];
  expect(printed[0]!['errata']).toMatchObject([{ text: 'Het was dinsdag' }]);
});
