import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, outcome, people, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import {
  heldSession,
  minutesOf,
  record,
  resetMinutes,
  sent,
  told,
  write,
} from './minutes-world.ts';

// Minutes: who writes them, several at once, what is recorded, who hears of it while they are due.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];
const refused = (who: Who, may: readonly Who[]) => (may.includes(who) ? 'done' : '42501');

test.each(everybody)('%s starts, writes, records and sends', async (who) => {
  const s = await heldSession();
  const [first = 0] = s.items;
  expect(await tried(who, 'start_minutes', s.slug, null)).toBe(refused(who, writers));
  expect((await write(who, s, first, 0, 'Zo was het')).said).toBe(refused(who, writers));
  expect(await outcome(record(who, s, first, 'decision', 'We doen het'))).toBe(
    refused(who, writers),
  );
  expect(await tried(who, 'get_minute_desk', s.slug, 'nl')).toBe(refused(who, writers));
  expect(await tried(who, 'get_outcome_choices', s.slug, 'nl')).toBe(refused(who, writers));
  await write('secretary', s, null, 0, 'Algemeen');
  const made = await record('secretary', s, first, 'decision', 'Nog een');
  // That there is an outcome is told to nobody who may not read it.
  const hidden = who === 'visitor' ? '42501' : writers.includes(who) ? 'done' : 'PT404';
  expect(await tried(who, 'change_outcome', made.id, 1, 'Anders', 'noted', null)).toBe(hidden);
  expect(await tried(who, 'remove_outcome', made.id)).toBe(hidden);
  expect(await tried(who, 'get_minute_revision', s.slug, null, 1)).toBe(refused(who, writers));
  expect(await tried(who, 'send_minutes', s.slug, 10)).toBe(refused(who, writers));
});

test('minutes begin with the session, not before, and not in one that is a draft', async () => {
  const s = await heldSession('published');
  expect((await write('secretary', s, null, 0, 'Te vroeg')).said).toBe('PT409');
  await db.sql`update public.sessions set state = 'open' where id = ${s.id}`;
  expect((await write('secretary', s, null, 0, 'Nu wel')).said).toBe('done');
  expect(await tried('secretary', 'send_minutes', s.slug, 10)).toBe('PT409');
  await db.sql`update public.sessions set state = 'draft' where id = ${s.id}`;
  expect(await tried('outsider', 'get_minutes', s.slug, 'nl')).toBe('PT404');
});

test('three who save at once lose nothing: one is first, the others get its text', async () => {
  const s = await heldSession();
  const [first = 0] = s.items;
  for (const base of [0, 1]) {
    const all = await Promise.all(
      writers.map((who) => write(who, s, first, base, `${who} over ${base}`)),
    );
    expect(all.map(({ said }) => said).toSorted()).toEqual(['PT409', 'PT409', 'done']);
    const winner = writers[all.findIndex(({ said }) => said === 'done')]!;
    for (const { said, detail } of all) {
      if (said === 'done') continue;
      expect(detail).toMatchObject({ revision: base + 1, writtenBy: { name: winner } });
      expect(JSON.stringify(detail!['document'])).toContain(`${winner} over ${base}`);
    }
  }
  const kept = await db.sql`select revision from private.minute_revisions order by revision`;
  expect(kept.map(({ revision }) => revision as number)).toEqual([1, 2]);
});

test('a text sent again, or after an answer that was lost, is no conflict; one of another page is', async () => {
  const s = await heldSession();
  const [first = 0] = s.items;
  const [page, other] = [randomUUID(), randomUUID()];
  await write('secretary', s, first, 0, 'Een', page, 10);
  expect(await write('secretary', s, first, 0, 'Een', page, 10)).toMatchObject({ revision: 1 });
  const both = await write('secretary', s, first, 0, 'Een en twee', page, 20);
  expect(both).toMatchObject({ revision: 2 });
  // What was sent before and arrives after it changes nothing.
  const late = await write('secretary', s, first, 1, 'Een en', page, 15);
  expect(late).toMatchObject({ said: 'done', revision: 2 });
  expect((await write('secretary', s, first, 1, 'Drie', other, 30)).said).toBe('PT409');
  // Another person cannot pretend to be that page.
  expect((await write('chair', s, first, 1, 'Vier', page, 40)).said).toBe('PT409');
  expect((await write('chair', s, first, 2, '', other, 50)).said).toBe('done');
  const [kept] =
    await db.sql`select plain from private.minute_revisions as r, public.minute_entries as e
    where r.entry_id = e.id and r.revision = 2 and r.document::text like '%Een en twee%'`;
  expect(kept).toBeDefined();
});

test('only items of the published agenda are written on', async () => {
  const s = await heldSession();
  const other = await heldSession();
  expect((await write('secretary', s, 999_999, 0, 'x')).said).toBe('PT404');
  expect((await write('secretary', s, other.items[0]!, 0, 'x')).said).toBe('PT404');
  expect(await outcome(record('secretary', s, other.items[0]!, 'information', 'x'))).toBe('PT404');
  expect((await write('secretary', s, s.items[1]!, 3, 'x')).said).toBe('PT404');
});

describe('outcomes', () => {
  let s: MinutesSession;
  beforeEach(async () => {
    s = await heldSession();
  });

  test('are numbered without gaps or doubles, also by several at once; a form sent twice counts once', async () => {
    const once = randomUUID();
    const all = await Promise.all([
      ...writers.map((who) => record(who, s, null, 'information', `van ${who}`)),
      record('secretary', s, null, 'decision', 'Dubbel', { once }),
      record('secretary', s, null, 'decision', 'Dubbel', { once }),
    ]);
    expect(new Set(all.map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4]));
  });

  test('are checked by field', async () => {
    const wrong: [() => Promise<unknown>, string][] = [
      [() => record('secretary', s, null, 'rumour', 'x'), 'kind:errorChoice'],
      [() => record('secretary', s, null, 'decision', ' '), 'text:errorRequired'],
      [
        () => record('secretary', s, null, 'decision', 'x', { result: 'maybe' }),
        'result:errorChoice',
      ],
      [
        () => record('secretary', s, null, 'decision', 'x', { reviewOn: '2020-01-01' }),
        'reviewOn:minutes:errorReviewOn',
      ],
      [
        () => record('secretary', s, null, 'decision', 'x'.repeat(4001)),
        'text:minutes:errorOutcomeLong',
      ],
    ];
    for (const [attempt, message] of wrong) expect(await outcome(attempt())).toBe(message);
    const owner = ['commitment', 'We beloven', null, null, null, 'nergens', null, null, null];
    expect(await tried('secretary', 'record_outcome', s.slug, null, ...owner, '2030-01-01')).toBe(
      'organisation:errorChoice',
    );
    expect(await db.sql`select from public.decisions`).toHaveLength(0);
  });

  test('handle their item or send it back to the next call; a promise is made at once', async () => {
    const [first = 0, second = 0] = s.items;
    await record('secretary', s, first, 'decision', 'Aangenomen');
    await record('secretary', s, second, 'decision', 'Later', { result: 'postponed' });
    const promise = await record('secretary', s, first, 'commitment', 'Een modelcontract');
    const states =
      await db.sql`select state::text from public.agenda_items where id in ${db.sql([first, second])} order by id`;
    expect(states[0]!['state']).toBe('handled');
    expect(states[1]!['state']).toBe('postponed');
    const made =
      await db.sql`select deliverable from public.commitments where decision_id = ${promise.id}`;
    expect(made[0]).toMatchObject({ deliverable: 'Een modelcontract' });
    expect(await tried('secretary', 'remove_outcome', promise.id)).toBe('PT409');
  });

  test('two who change one: the second gets the text of the first', async () => {
    const { id } = await record('secretary', s, null, 'decision', 'Een');
    expect(await tried('chair', 'change_outcome', id, 1, 'Twee', 'noted', null)).toBe('done');
    expect(await tried('secretary', 'change_outcome', id, 1, 'Drie', 'adopted', null)).toBe(
      'PT409',
    );
  });

  test('their day of review comes once', async () => {
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await record('secretary', s, s.items[0]!, 'decision', 'Proef', { reviewOn: day });
    await db.sql`select private.review_decisions(current_date)`;
    expect(await told('coordinator')).toEqual([]);
    await db.sql`select private.review_decisions(current_date + 1)`;
    await db.sql`select private.review_decisions(current_date + 2)`;
    expect(await told('coordinator')).toEqual(['decision_review']);
    // What is not released is not told to the group.
    expect(await told('member')).toEqual([]);
  });
});

test('secretary and coordinator are reminded weekly until the draft is out', async () => {
  const s = await heldSession();
  const remind = (days: number) =>
    db.sql`select private.remind_minutes(private.today() + ${days}::int)`;
  const reminders = async (who: Who) =>
    (await told(who)).filter((kind) => kind === 'minutes_due').length;
  for (const days of [1, 5, 11]) await remind(days);
  expect(await reminders('secretary')).toBe(0);
  for (const days of [12, 13, 18]) await remind(days);
  expect([await reminders('secretary'), await reminders('coordinator')]).toEqual([1, 1]);
  await remind(19);
  expect([await reminders('secretary'), await reminders('member')]).toEqual([2, 0]);
  await sent(s);
  await remind(30);
  expect(await reminders('secretary')).toBe(0);
});

test('who writes sees who writes too; nobody else learns how far the minutes are', async () => {
  const s = await heldSession();
  await write('secretary', s, s.items[1]!, 0, 'Bezig');
  const desk = (await call('chair', 'get_minute_desk', s.slug, 'nl')) as Json;
  expect(desk['writers']).toMatchObject([{ person: { name: 'secretary' }, item: s.items[1] }]);
  for (const who of ['visitor', 'member', 'guest', 'outsider', 'moderator'] as const) {
    expect(await minutesOf(who, s)).toBe(null);
  }
});
