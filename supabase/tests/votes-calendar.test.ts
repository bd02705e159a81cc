import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { call, db, everybody, outcome } from './topics-world.ts';
import { cast, inDays, mailsAbout, make, openVotesWorld, pass, seat, see } from './votes-world.ts';

// What happens by the calendar, each once, and who is told.
beforeAll(openVotesWorld);
beforeEach(() => db.sql`delete from public.votes`);
afterAll(() => db.drop());

const run = async (statement: string): Promise<number> => {
  const [row] = await db.sql.unsafe<{ n: number }[]>(`select ${statement} as n`);
  return row?.n ?? -1;
};

test('a vote tells its voters that it is open; a straw poll nobody', async () => {
  const vote = await make('chair');
  expect(await mailsAbout(vote)).toEqual([
    'vote_opened formerHolder',
    'vote_opened holder',
    'vote_opened member',
    'vote_opened second',
  ]);
  const [mail] =
    await db.sql`select payload from private.outbox where kind = 'vote_opened' limit 1`;
  expect(mail?.['payload']).toMatchObject({
    question: 'Welke dag?',
    closesOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
  });
  expect(await mailsAbout(await make('member', { kind: 'straw' }))).toEqual([]);
});

test('closing happens once, also by two jobs at the same moment, and asks for the outcome', async () => {
  const vote = await make('chair', { electorate: 'seat' });
  await cast('holder', vote, { choices: [1], seat });
  await pass(vote, { isNoted: false });
  const closed = await Promise.all([1, 2, 3].map(() => run('private.close_votes(now())')));
  expect(closed.reduce((sum, n) => sum + n)).toBe(1);
  expect(await run('private.close_votes(now())')).toBe(0);
  const mails = await mailsAbout(vote);
  expect(mails.filter((mail) => mail.startsWith('vote_closed'))).toEqual(['vote_closed chair']);
  expect((await see('visitor', vote)).vote).toMatchObject({ turnout: 1, eligible: 1 });
});

test('a ballot and the closing at the same moment: it counts or it is refused', async () => {
  for (let n = 0; n < 8; n += 1) {
    const vote = await make('member', { kind: 'straw' });
    const [cast1, close] = await Promise.all([
      outcome(cast('second', vote, { choices: [1] })),
      outcome(call('member', 'close_vote', { vote_id: vote })),
    ]);
    expect(close).toBe('done');
    const { result, vote: shown } = await see('visitor', vote);
    expect(result?.ballots).toBe(cast1 === 'done' ? 1 : 0);
    expect(shown.turnout).toBe(result?.ballots);
  }
});

test('the silent are reminded once, two days before', async () => {
  const vote = await make('chair', { closes_at: inDays(2) });
  expect(await run('private.remind_voters(current_date)')).toBe(0);
  await db.sql`update public.votes set opened_at = now() - interval '5 days'`;
  expect(await run('private.remind_voters(current_date - 2)')).toBe(0);
  await cast('member', vote, { choices: [1] });
  expect(await run('private.remind_voters(current_date)')).toBe(1);
  expect(await run('private.remind_voters(current_date + 1)')).toBe(0);
  const mails = await mailsAbout(vote);
  expect(mails.filter((mail) => mail.startsWith('vote_reminder'))).toEqual([
    'vote_reminder chair',
    'vote_reminder formerHolder',
    'vote_reminder holder',
    'vote_reminder second',
  ]);
});

test('the outcome is stated once, by who leads; its day comes once', async () => {
  const vote = await make('chair');
  await pass(vote, { isNoted: false });
  const state = (who: Who, more: object = {}) =>
    outcome(
      call(who, 'state_outcome', {
        vote_id: vote,
        outcome: 'We beginnen in maart',
        language: 'nl',
        review_on: inDays(30).slice(0, 10),
        ...more,
      }),
    );
  expect(await state('chair', { outcome: ' ' })).toBe('outcome:errorRequired');
  expect(await state('chair', { review_on: inDays(-1).slice(0, 10) })).toBe(
    'reviewOn:votes:errorReview',
  );
  for (const who of everybody.filter((name) => !['chair', 'coordinator'].includes(name)))
    expect(await state(who)).toBe('42501');
  expect(await state('chair')).toBe('done');
  expect(await state('coordinator')).toBe('PT409');
  expect(await see('visitor', vote)).toMatchObject({
    vote: { state: 'decided', outcome: 'We beginnen in maart' },
    me: { mayDecide: false },
  });
  expect(await run('private.review_votes(current_date + 29)')).toBe(0);
  expect(await run('private.review_votes(current_date + 31)')).toBe(1);
  expect(await run('private.review_votes(current_date + 32)')).toBe(0);
  const kinds = (await mailsAbout(vote)).map((mail) => mail.split(' ')[0]);
  expect(kinds.filter((kind) => kind === 'vote_outcome')).toHaveLength(4);
  expect(kinds.filter((kind) => kind === 'vote_review')).toHaveLength(5);
});
