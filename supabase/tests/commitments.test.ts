import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, idOf, outcome, people, tried } from './groups-world.ts';
import {
  commitment,
  decide,
  mails,
  notices,
  openCommitmentsWorld,
  promise,
  resetCommitments,
  setState,
  steps,
} from './commitments-world.ts';

// Commitments: who may do what, what never changes, and who hears of it.
beforeAll(openCommitmentsWorld);
beforeEach(resetCommitments);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('who may', () => {
  test.each(everybody)('%s shifts, closes, drops and reopens', async (who) => {
    const may = who === 'coordinator' ? 'done' : '42501';
    const id = await promise();
    expect(await steps.due(who, id, { session: 'later' })).toBe(may);
    expect(await steps.scope(who, id, 'Een halve dag per week')).toBe(may);
    expect(await steps.owner(who, id, 'other')).toBe(may);
    const kept = await promise();
    await steps.report('coordinator', kept, 'done', 'Klaar.');
    expect(await steps.close(who, kept)).toBe(may);
    if (who !== 'coordinator') await steps.close('coordinator', kept);
    expect(await steps.reopen(who, kept)).toBe(may);
    expect(await steps.drop(who, id, await decide('past'))).toBe(may);
    expect(await tried(who, 'list_commitment_choices', id, 'nl')).toBe(may);
  });

  test.each(everybody)('%s reports, and says how the group sees it', async (who) => {
    const id = await promise();
    const reports = ['speaker', 'coordinator'].includes(who);
    expect(await steps.report(who, id)).toBe(reports ? 'done' : '42501');
    if (!reports) await steps.report('speaker', id);
    const views = ['chair', 'secretary', 'coordinator'].includes(who);
    expect(await steps.view(who, id)).toBe(views ? 'done' : '42501');
    expect(await tried(who, 'follow_commitment', id, true)).toBe(
      who === 'visitor' ? '42501' : 'done',
    );
  });

  test('who is in charge reports; who no longer speaks for the owner does not, also when in charge', async () => {
    const id = await promise();
    await db.sql`insert into public.organisation_representatives select ${'00000000-0000-4000-9000-000000000001'}, ${idOf('successor')}, 'deputy'`;
    expect(await steps.owner('coordinator', id, 'kring', 'outsider')).toBe(
      'person:commitments:errorPerson',
    );
    expect(await steps.owner('coordinator', id, 'kring', 'successor')).toBe('done');
    expect(await steps.report('successor', id)).toBe('done');
    expect((await commitment('successor', id))['person']).toMatchObject({ name: 'successor' });
    expect((await commitment('visitor', id))['person']).toBeNull();
    await db.sql`delete from public.organisation_representatives where person_id in (${idOf('successor')}, ${idOf('speaker')})`;
    expect(await steps.report('successor', id, 'late', 'Nog niet')).toBe('42501');
    expect(await steps.report('speaker', id, 'late', 'Nog niet')).toBe('42501');
  });

  test.each(everybody)('%s reads one whose decision is not released', async (who) => {
    const id = await promise({ isReleased: false, deliverable: 'Nog geheim' });
    const reads = ['coordinator', 'speaker', 'chair', 'secretary'].includes(who);
    expect(await tried(who, 'get_commitment', id, 'nl')).toBe(reads ? 'done' : 'PT404');
    expect(JSON.stringify(await call(who, 'list_commitments')).includes('geheim')).toBe(reads);
    // Files hold what everybody may know, whoever fetches them.
    for (const file of ['export_commitments', 'list_commitment_news']) {
      expect(await call(who, file, 'nl')).toEqual([]);
    }
    await db.sql`insert into public.commitment_changes (commitment_id, kind, old_due_on, new_due_on, reason, language)
      values (${id}, 'due', '2026-01-01', '2026-02-01', 'x', 'nl')`;
    const seen = await db.as(
      who === 'visitor' ? 'anon' : 'authenticated',
      who === 'visitor' ? {} : { sub: idOf(who) },
      (sql) => sql`select id from public.commitment_changes`,
    );
    expect(seen.length).toBe(reads ? 1 : 0);
  });
});

test('wrong values are told by field', async () => {
  const id = await promise({ due: 'next' });
  const wrong: [Promise<string>, string][] = [
    [steps.due('coordinator', id, { session: 'past' }), 'dueSession:commitments:errorDueSession'],
    [steps.due('coordinator', id, {}), 'dueOn:errorRequired'],
    [steps.due('coordinator', id, { day: dayIn(-400) }), 'dueOn:commitments:errorDueOn'],
    [steps.due('coordinator', id, { day: dayIn(5000) }), 'dueOn:commitments:errorDueOn'],
    [steps.due('coordinator', id, { session: 'next' }), 'dueOn:commitments:errorSameDue'],
    [steps.due('coordinator', id, { session: 'later' }, ' '), 'reason:errorRequired'],
    [steps.scope('coordinator', id, ''), 'deliverable:errorRequired'],
    [steps.scope('coordinator', id, 'x'.repeat(1001)), 'deliverable:commitments:errorDeliverable'],
    [steps.scope('coordinator', id, 'Een loket'), 'deliverable:commitments:errorSameScope'],
    [steps.owner('coordinator', id, 'nobody'), 'organisation:errorChoice'],
    [steps.owner('coordinator', id, 'kring'), 'organisation:commitments:errorSameOwner'],
    [steps.report('speaker', id, 'great'), 'status:errorRequired'],
    [steps.report('speaker', id, 'late', ''), 'text:errorRequired'],
    [
      steps.report('speaker', id, 'late', 'x', ['javascript:alert(1)']),
      'evidence:commitments:errorEvidence',
    ],
    [
      steps.report('speaker', id, 'late', 'x', ['http://example.org']),
      'evidence:commitments:errorEvidence',
    ],
    [
      steps.report('speaker', id, 'late', 'x', Array(6).fill('https://example.org')),
      'evidence:commitments:errorEvidenceMany',
    ],
    [steps.close('coordinator', id), 'PT409'],
    [steps.reopen('coordinator', id), 'PT409'],
    [steps.drop('coordinator', id, 999), 'decision:commitments:errorDecision'],
    [steps.report('speaker', 999), 'PT404'],
    [steps.view('chair', 999), 'PT404'],
  ];
  for (const [attempt, message] of wrong) expect(await attempt).toBe(message);
  expect(await steps.drop('coordinator', id, await decide('past', false))).toBe(
    'decision:commitments:errorDecision',
  );
  await steps.report('speaker', id);
  expect(await steps.view('chair', id, 'no')).toBe('view:errorRequired');
  expect(await steps.view('chair', id, 'partly', null)).toBe('reason:errorRequired');
  expect(await steps.view('chair', id, 'agrees', null)).toBe('done');
});

test('what was promised and what was shifted is never rewritten, not even by the owner of the database', async () => {
  const id = await promise();
  await steps.due('coordinator', id, { session: 'later' });
  for (const column of [
    'first_deliverable',
    'first_organisation_name',
    'first_due_on',
    'decision_id',
  ]) {
    const value = column.endsWith('_on')
      ? "'2030-01-01'"
      : column === 'decision_id'
        ? '2'
        : "'anders'";
    expect(
      await outcome(
        db.sql.unsafe(`update public.commitments set ${column} = ${value} where id = ${id}`),
      ),
    ).toBe('42501');
  }
  expect(await outcome(db.sql`update public.commitment_changes set reason = 'iets anders'`)).toBe(
    '42501',
  );
  expect(
    await outcome(db.sql`update public.commitment_changes set new_due_on = new_due_on + 1`),
  ).toBe('42501');
});

test('shifts are counted; those of the session itself apart', async () => {
  const id = await promise({ due: 'next' });
  const other = await promise({ due: 'next' });
  await setState('next', 'cancelled');
  expect(await commitment('visitor', id)).toMatchObject({
    moves: 0,
    sessionMoves: 1,
    standing: 'open',
    dueSession: { slug: 'later' },
  });
  expect((await commitment('visitor', id))['changes']).toMatchObject([
    { isSessionMoved: true, reason: null },
  ]);
  await steps.due('coordinator', id, { day: dayIn(300) });
  await steps.due('coordinator', id, { day: dayIn(330) }, 'Nog eens');
  expect(await commitment('visitor', id)).toMatchObject({
    moves: 2,
    sessionMoves: 1,
    standing: 'moved',
  });
  // A session that gets another day takes along what is due there.
  await db.sql`update public.sessions set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days' where slug = 'later'`;
  expect(await commitment('visitor', other)).toMatchObject({
    moves: 0,
    sessionMoves: 2,
    standing: 'open',
  });
  expect(await commitment('visitor', id)).toMatchObject({ sessionMoves: 1 });
});

test('a session that was cancelled without another one: the shift by hand is nobody’s delay', async () => {
  const id = await promise({ due: 'later' });
  await setState('later', 'cancelled');
  expect(await commitment('visitor', id)).toMatchObject({ moves: 0, sessionMoves: 0 });
  await steps.due('coordinator', id, { day: dayIn(400) });
  expect(await commitment('visitor', id)).toMatchObject({
    moves: 0,
    sessionMoves: 1,
    standing: 'open',
  });
});

test('in time is measured by the day first promised', async () => {
  const kept = await promise({ dueDays: 10 });
  const shifted = await promise({ dueDays: -5 });
  const overdue = await promise({ dueDays: -5 });
  expect(await commitment('visitor', shifted)).toMatchObject({ standing: 'late' });
  await steps.due('coordinator', shifted, { session: 'later' });
  expect(await commitment('visitor', shifted)).toMatchObject({ standing: 'moved', moves: 1 });
  for (const id of [kept, shifted]) {
    await steps.report('speaker', id, 'done', 'Klaar.');
    await steps.close('coordinator', id);
  }
  expect(await commitment('visitor', kept)).toMatchObject({ standing: 'kept', state: 'closed' });
  expect(await commitment('visitor', shifted)).toMatchObject({ standing: 'kept_late' });
  await steps.drop('coordinator', overdue, await decide('past'));
  const register = (await call('visitor', 'list_commitments')) as Json;
  expect((register['rows'] as Json[]).map(({ standing }) => standing).toSorted()).toEqual([
    'dropped',
    'kept',
    'kept_late',
  ]);
  const years = register['years'] as { standings: Record<string, number> }[];
  expect(
    years.reduce(
      (sum, { standings }) => sum + Object.values(standings).reduce((a, b) => a + b, 0),
      0,
    ),
  ).toBe(3);
  for (const [state, count] of [
    ['kept', 1],
    ['current', 0],
    ['shifted', 1],
    ['dropped', 1],
    ['nonsense', 0],
  ] as const) {
    expect((await call('visitor', 'list_commitments', state)) as Json).toMatchObject({ count });
  }
});

test('owner, leads of the group and followers hear of each step, who did it does not', async () => {
  const id = await promise();
  await call('outsider', 'follow_commitment', id, true);
  await steps.due('coordinator', id, { session: 'later' });
  await steps.report('speaker', id, 'done', 'Alles klaar.');
  await steps.view('chair', id);
  await steps.close('coordinator', id);
  expect(await notices('speaker')).toEqual([
    'commitment_moved',
    'commitment_viewed',
    'commitment_closed',
  ]);
  expect(await notices('chair')).toEqual([
    'commitment_moved',
    'commitment_reported',
    'commitment_closed',
  ]);
  expect(await notices('outsider')).toEqual([
    'commitment_moved',
    'commitment_reported',
    'commitment_viewed',
    'commitment_closed',
  ]);
  expect(await notices('coordinator')).toEqual(['commitment_done']);
  expect(await notices('member')).toEqual([]);
  expect((await mails('speaker')).find(({ payload }) => payload['step'] === 'moved')).toMatchObject(
    {
      kind: 'commitment_news',
      payload: { step: 'moved', title: 'Een loket', reason: 'Meer tijd nodig', why: 'own' },
    },
  );
  await call('outsider', 'follow_commitment', id, false);
  await steps.reopen('coordinator', id);
  expect((await notices('outsider')).at(-1)).toBe('commitment_closed');
});

test('two who shift at once are one move; the second is told', async () => {
  const id = await promise();
  const shift = (who: Who, day: string) =>
    outcome(call(who, 'change_commitment_due', id, 0, 'Tegelijk', 'nl', null, day));
  const said = await Promise.all([
    shift('coordinator', dayIn(100)),
    shift('coordinator', dayIn(120)),
  ]);
  expect(said.toSorted()).toEqual(['PT409', 'done']);
  expect(await commitment('visitor', id)).toMatchObject({ moves: 1 });
});
