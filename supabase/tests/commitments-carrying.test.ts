import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { call, db, outcome } from './groups-world.ts';
import {
  decide,
  followUps,
  openCommitmentsWorld,
  promise,
  resetCommitments,
  setState,
  steps,
} from './commitments-world.ts';

// Open commitments return by themselves, and leave exactly when they are closed.
beforeAll(openCommitmentsWorld);
beforeEach(resetCommitments);
afterAll(() => db.drop());

const ids = async (slug: 'next' | 'later' = 'next') =>
  (await followUps(slug)).map((row) => row['commitment_id']).toSorted();

test('what is made is on the next agenda once its session is closed; without speaking time when not yet due', async () => {
  const soon = await promise({ due: 'next', deliverable: `Een loket\nvoor ${'x'.repeat(300)}` });
  const far = await promise({ session: 'past', due: 'later' });
  expect(await followUps('next')).toMatchObject([
    { commitment_id: soon, minutes: 5 },
    { commitment_id: far, minutes: 0, title: 'Een loket' },
  ]);
  const [row] =
    await db.sql`select i.type, i.state, char_length(i.title) as length, o.slug, p.titles ->> 'nl' as section, s.agenda_revision
    from public.agenda_items as i join public.organisations as o on o.id = i.organisation_id join public.agenda_sections as p on p.id = i.section_id
    join public.sessions as s on s.id = i.session_id where i.commitment_id = ${soon}`;
  expect(row).toMatchObject({
    type: 'follow_up',
    state: 'accepted',
    length: 200,
    slug: 'kring',
    section: 'Wat werd er van onze afspraken?',
    agenda_revision: 2,
  });
  // The session after the next one waits.
  expect(await followUps('later')).toEqual([]);
});

test('a promise of a session that is being held waits until it is closed', async () => {
  await setState('past', 'open');
  const id = await promise({ session: 'past', due: 'later' });
  expect(await ids()).toEqual([]);
  await setState('past', 'closed');
  expect(await ids()).toEqual([id]);
});

test('close, reopen, close gives the same rows', async () => {
  await setState('past', 'open');
  await promise({ due: 'next' });
  await promise({ session: 'past', due: 'later' });
  await setState('past', 'closed');
  const before = await followUps('next');
  expect(before.length).toBe(2);
  await setState('past', 'open');
  expect(await followUps('next')).toEqual([]);
  await setState('past', 'closed');
  expect(await followUps('next')).toEqual(before);
  // Called again it adds nothing.
  await db.sql`select private.carry_commitments(s) from public.sessions as s`;
  expect(await followUps('next')).toEqual(before);
  expect(await followUps('later')).toEqual([]);
});

test('a commitment that is closed or dropped leaves the next agenda then, and reopening brings it back', async () => {
  const kept = await promise({ due: 'next' });
  const dropped = await promise({ due: 'next' });
  const before = await followUps('next');
  await steps.report('speaker', kept, 'done', 'Klaar.');
  expect(await ids()).toEqual([kept, dropped]);
  await steps.close('coordinator', kept);
  await steps.drop('coordinator', dropped, await decide('past'));
  expect(await ids()).toEqual([]);
  await steps.reopen('coordinator', kept);
  await steps.reopen('coordinator', dropped);
  expect(await followUps('next')).toEqual(before);
});

test('what an organiser took off the agenda stays off; what was closed meanwhile does not come back', async () => {
  await setState('past', 'open');
  const off = await promise({ due: 'next' });
  const gone = await promise({ due: 'next' });
  await setState('past', 'closed');
  await db.sql`update public.agenda_items set state = 'withdrawn' where commitment_id = ${off}`;
  await setState('past', 'open');
  await steps.report('coordinator', gone, 'done', 'Klaar.');
  await steps.close('coordinator', gone);
  await setState('past', 'closed');
  expect(await ids()).toEqual([]);
});

test('another owner or wording shows on the agenda to come, unless it was put in other words', async () => {
  const id = await promise({ due: 'next' });
  const other = await promise({ due: 'next' });
  await db.sql`update public.agenda_items set title = 'Eigen woorden' where commitment_id = ${other}`;
  for (const one of [id, other]) await steps.scope('coordinator', one, 'Een half loket');
  expect((await followUps('next')).map(({ title }) => title)).toEqual([
    'Een half loket',
    'Eigen woorden',
  ]);
});

test('a cancelled session hands its follow-up on', async () => {
  const id = await promise({ due: 'next' });
  await setState('next', 'cancelled');
  expect(await ids('later')).toEqual([id]);
});

test('closing a session and closing a commitment at the same moment leaves no closed one on the agenda', async () => {
  for (let round = 0; round < 5; round += 1) {
    await resetCommitments();
    await setState('past', 'open');
    const made = [
      await promise({ due: 'next' }),
      await promise({ due: 'next' }),
      await promise({ due: 'next' }),
    ];
    for (const id of made) await steps.report('speaker', id, 'done', 'Klaar.');
    const said = await Promise.all([
      outcome(setState('past', 'closed')),
      steps.close('coordinator', made[0]!),
      outcome(
        db.sql`select private.carry_commitments(s) from public.sessions as s where s.slug = 'next'`,
      ),
      steps.close('coordinator', made[2]!),
    ]);
    expect(said).toEqual(['done', 'done', 'done', 'done']);
    expect(await ids()).toEqual([made[1]]);
  }
});

test('a promise recorded while its session is being closed is carried as well', async () => {
  for (let round = 0; round < 5; round += 1) {
    await resetCommitments();
    await setState('past', 'open');
    const [id] = await Promise.all([
      promise({ session: 'past', due: 'later' }),
      setState('past', 'closed'),
    ]);
    expect(await ids()).toEqual([id]);
  }
});

test('nobody reaches these rules but through steps and sessions', async () => {
  const id = await promise();
  for (const name of [
    'carry_into',
    'take_back_commitments',
    'make_commitment',
    'ask_status_reports',
  ]) {
    expect(await outcome(call('coordinator', name))).toBe('42883');
  }
  const rows =
    await db.sql`select p.proname from pg_proc as p where p.pronamespace = 'private'::regnamespace
    and p.proname in ('carry_into', 'carry_commitments', 'take_back', 'take_back_commitments', 'make_commitment', 'ask_status_reports', 'shift_due', 'end_commitment', 'tell_commitment', 'move_with_session')
    and has_function_privilege('authenticated', p.oid, 'execute')`;
  expect([rows.length, id > 0]).toEqual([0, true]);
});
