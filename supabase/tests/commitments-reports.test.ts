import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json } from './groups-world.ts';
import { call, db, idOf, outcome } from './groups-world.ts';
import {
  commitment,
  mails,
  notices,
  openCommitmentsWorld,
  promise,
  resetCommitments,
  setState,
  steps,
} from './commitments-world.ts';

// Reports: asked for once each time, missing when they do not come, kept beside the group's view.
beforeAll(openCommitmentsWorld);
beforeEach(resetCommitments);
afterAll(() => db.drop());

/** Runs the daily job so many days before the next session. */
const ask = async (days: number) => {
  await db.sql`select private.ask_status_reports(private.day_in_session(s, s.starts_at) - ${days}::int) from public.sessions as s where s.slug = 'next'`;
};
const reports = async (id: number) => (await commitment('visitor', id))['reports'] as Json[];

test('owners are asked 30, 14 and 7 days before; each time once, also by a job that runs twice', async () => {
  const id = await promise();
  await ask(31);
  expect(await notices('speaker')).toEqual([]);
  await ask(30);
  await Promise.all([ask(30), ask(29), ask(28)]);
  expect(await notices('speaker')).toEqual(['commitment_report_due']);
  await ask(15);
  expect((await notices('speaker')).length).toBe(1);
  await Promise.all([ask(14), ask(14)]);
  await ask(13);
  expect((await notices('speaker')).length).toBe(2);
  await ask(5);
  await ask(1);
  expect((await notices('speaker')).length).toBe(3);
  expect(await notices('chair')).toEqual([]);
  const written = await mails('speaker');
  expect(written.map(({ kind }) => kind)).toEqual(Array(3).fill('commitment_asked'));
  expect(written[0]!.payload).toMatchObject({
    title: 'Een loket',
    url: `/nl/commitments/${id}/report`,
  });
});

test('a job that died halfway has asked nobody', async () => {
  await promise();
  await db.sql
    .begin(async (sql) => {
      await sql`select private.ask_status_reports(private.day_in_session(s, s.starts_at) - 30) from public.sessions as s where s.slug = 'next'`;
      throw new Error('power cut');
    })
    .catch(() => undefined);
  expect(await notices('speaker')).toEqual([]);
  await ask(29);
  expect(await notices('speaker')).toEqual(['commitment_report_due']);
});

test('who answered is not asked again; what is closed is not asked for', async () => {
  const id = await promise();
  const closed = await promise();
  await steps.report('coordinator', closed, 'done', 'Klaar.');
  await steps.close('coordinator', closed);
  await ask(30);
  await steps.report('speaker', id);
  await ask(14);
  const rows =
    await db.sql`select object, version from public.notifications where kind = 'commitment_report_due'`;
  expect(rows.length).toBe(0);
  expect(await reports(id)).toMatchObject([
    { status: 'on_track', missingAt: null, session: { slug: 'next' } },
  ]);
});

test('a session that opens without a report says so, and one that comes later is marked', async () => {
  const id = await promise({ due: 'later' });
  await ask(30);
  await db.sql`delete from public.notifications`;
  await setState('next', 'open');
  expect(await commitment('visitor', id)).toMatchObject({ lacksReport: true });
  expect(await notices('chair')).toEqual(['commitment_missing']);
  expect((await call('visitor', 'list_commitments', 'no_report')) as Json).toMatchObject({
    count: 1,
  });
  expect(await steps.report('speaker', id, 'late', 'Sorry.')).toBe('done');
  const [report] = await reports(id);
  expect(report!['missingAt']).not.toBeNull();
  expect(report).toMatchObject({ status: 'late', text: 'Sorry.' });
  expect(await commitment('visitor', id)).toMatchObject({ lacksReport: false });
  // The forum looks at it now: it stays as it was said.
  expect(await steps.report('speaker', id, 'on_track', 'Toch niet.')).toBe('PT409');
});

test('a session that is cancelled asks no more', async () => {
  const id = await promise();
  await ask(30);
  await setState('next', 'cancelled');
  expect(await reports(id)).toEqual([]);
  expect(await steps.report('speaker', id)).toBe('done');
  expect(await reports(id)).toMatchObject([{ session: { slug: 'later' } }]);
});

test('an answered report is kept beside the one that takes its place', async () => {
  const id = await promise();
  await steps.report('speaker', id, 'on_track', 'Loopt.');
  await steps.report('speaker', id, 'on_track', 'Het loopt.', ['https://example.org/loket']);
  expect((await reports(id))[0]).toMatchObject({
    earlier: [],
    evidence: ['https://example.org/loket'],
  });
  await steps.view('chair', id, 'partly', 'Pas een half loket');
  await steps.report('speaker', id, 'done', 'Klaar.');
  const [report] = await reports(id);
  expect(report).toMatchObject({
    status: 'done',
    view: null,
    earlier: [{ text: 'Het loopt.', view: 'partly', viewReason: 'Pas een half loket' }],
  });
  expect(await commitment('visitor', id)).toMatchObject({ state: 'reported_done' });
  await steps.report('speaker', id, 'late', 'Toch niet.');
  expect(await commitment('visitor', id)).toMatchObject({ state: 'open', doneOn: null });
});

test('a view is about the wording that was read; names are for who keeps and watches it', async () => {
  const id = await promise();
  await steps.report('speaker', id);
  const [row] = await db.sql`select id::int from public.status_reports`;
  expect(
    await outcome(call('chair', 'set_group_view', Number(row!['id']), 0, 'agrees', 'nl', null)),
  ).toBe('PT409');
  expect(await outcome(call('speaker', 'report_status', id, 0, 'late', 'Anders', 'nl', '{}'))).toBe(
    'PT409',
  );
  await steps.view('chair', id);
  expect((await reports(id))[0]).toMatchObject({
    by: null,
    view: { view: 'disagrees', by: null, group: { slug: 'asking' } },
  });
  const inside = ((await commitment('speaker', id))['reports'] as Json[])[0];
  expect(inside).toMatchObject({ by: { name: 'speaker' }, view: { by: { name: 'chair' } } });
});

test('between two sessions a report stands by itself', async () => {
  await db.sql`delete from public.sessions where slug in ('next', 'later')`;
  const id = await promise();
  await steps.report('speaker', id, 'on_track', 'Na de zitting.');
  expect((await reports(id))[0]).toMatchObject({ session: { slug: 'past' } });
  await steps.report('speaker', id, 'done', 'Klaar.');
  expect(await reports(id)).toMatchObject([
    { session: { slug: 'past' } },
    { session: null, status: 'done' },
  ]);
});

test('the same report twice is one; fifty a day are enough', async () => {
  const id = await promise();
  await steps.report('speaker', id);
  await db.sql`delete from public.notifications`;
  expect(await steps.report('speaker', id)).toBe('done');
  expect(await notices('chair')).toEqual([]);
  for (let i = 1; i < 50; i += 1) await steps.report('speaker', id, 'late', `Nog niet ${i}`);
  expect(await steps.report('speaker', id, 'late', 'Nog eens')).toBe('PT429');
});

test('a person who leaves takes neither report nor shift along', async () => {
  const id = await promise();
  await steps.report('speaker', id);
  await call('speaker', 'follow_commitment', id, true);
  await db.sql
    .begin(async (sql) => {
      await sql`delete from auth.users where id = ${idOf('speaker')}`;
      expect(await sql`select given_by, text from public.status_reports`).toMatchObject([
        { given_by: null, text: 'Het loopt.' },
      ]);
      expect(await sql`select * from public.commitment_follows`).toEqual([]);
      throw new Error('rolled back');
    })
    .catch((error: Error) => expect(error.message).toBe('rolled back'));
});
