import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, open, outcome, people } from './topics-world.ts';
import {
  cast,
  fieldsOf,
  inDays,
  make,
  openVotesWorld,
  pass,
  seat,
  see,
  topic,
} from './votes-world.ts';

// Making votes and voting: who, in which state, with what.
beforeAll(openVotesWorld);
afterAll(() => db.drop());

const leads: Who[] = ['chair', 'coordinator'];
const persons: Who[] = ['member', 'second', 'chair', 'holder', 'formerHolder'];
const seats: Who[] = ['holder', 'formerHolder'];

describe('making', () => {
  test.each(everybody)('by %s', async (who) => {
    expect(await outcome(make(who))).toBe(leads.includes(who) ? 'done' : '42501');
    const isMember = [...persons, ...leads, 'guest'].includes(who);
    expect(await outcome(make(who, { kind: 'straw' }))).toBe(isMember ? 'done' : '42501');
  });

  test.each([
    [{ kind: 'lottery' }, 'kind:errorChoice'],
    [{ electorate: 'all' }, 'electorate:errorChoice'],
    [{ secrecy: '' }, 'secrecy:errorChoice'],
    [{ language: 'Dutch' }, 'language:errorChoice'],
    [{ question: ' \n' }, 'question:errorRequired'],
    [{ question: 'x'.repeat(301) }, 'question:votes:errorQuestionLong'],
    [{ explanation: 'x'.repeat(4001) }, 'explanation:votes:errorTextLong'],
    [{ options: ['Een', '  '] }, 'options:votes:errorOptionCount'],
    [
      { options: Array.from({ length: 21 }, (_, n) => `nr ${n}`) },
      'options:votes:errorOptionCount',
    ],
    [{ options: ['Een', 'x'.repeat(201)] }, 'options:votes:errorOptionLong'],
    [{ options: ['Een', ' een '] }, 'options:votes:errorOptionSame'],
    [{ quorum: 0 }, 'quorum:errorNumber'],
    [{ quorum: 99 }, 'quorum:votes:errorQuorumHigh'],
    [{ closes_at: null }, 'closesOn:errorRequired'],
    [{ closes_at: inDays(-1) }, 'closesOn:votes:errorClosesPast'],
    [{ closes_at: inDays(400) }, 'closesOn:votes:errorClosesFar'],
  ])('is refused by field: %j', async (given, expected) => {
    expect(await outcome(make('chair', given))).toBe(expected);
  });

  test('the same form sent twice makes one vote, also at the same moment', async () => {
    const once = '00000000-0000-4000-8000-00000000000a';
    const ids = await Promise.all([make('chair', { once }), make('chair', { once })]);
    expect(new Set(ids).size).toBe(1);
  });

  test('is over where the discussion is', async () => {
    const closed = await open('member', 'square', 'public');
    await call('chair', 'close_topic', { topic_id: closed, reason: 'Klaar' });
    expect(await outcome(make('chair', {}, closed))).toBe('PT409');
    const inner = await open('member', 'house', 'members');
    expect(await outcome(make('outsider', {}, inner))).toBe('PT404');
  });
});

test('a poll a minute is no help: nobody makes more than thirty votes a day', async () => {
  const tries: string[] = [];
  for (let n = 0; n < 31; n += 1)
    tries.push(await outcome(make('second', { kind: 'straw', opens: false }, topic, true)));
  expect([...new Set(tries)]).toEqual(['done', 'PT429']);
});

describe('a draft', () => {
  test('is for its keepers, changes, and opens once', async () => {
    const vote = await make('chair', { opens: false });
    for (const who of everybody) {
      expect(await outcome(see(who, vote))).toBe(leads.includes(who) ? 'done' : 'PT404');
      const rows = await act(
        who,
        (sql) => sql<object[]>`select from public.votes where id = ${vote}`,
      );
      expect(rows).toHaveLength(leads.includes(who) ? 1 : 0);
    }
    expect(await outcome(cast('chair', vote, { choices: [1] }))).toBe('PT409');
    const change = (who: Who) =>
      call(who, 'change_vote', {
        vote_id: vote,
        ...fieldsOf({ options: ['Ja', 'Nee'], opens: false }),
      });
    expect(await outcome(change('member'))).toBe('PT404');
    await change('coordinator');
    expect((await see('chair', vote)).vote['options']).toEqual([
      { position: 1, text: 'Ja' },
      { position: 2, text: 'Nee' },
    ]);
    await call('chair', 'open_vote', { vote_id: vote });
    expect(await outcome(call('chair', 'open_vote', { vote_id: vote }))).toBe('PT409');
    expect(await outcome(change('chair'))).toBe('PT409');
    expect(await outcome(call('chair', 'discard_vote', { vote_id: vote }))).toBe('PT409');
  });

  test('is thrown away, and the topic counts its votes', async () => {
    const fresh = await open('member', 'square', 'public');
    const count = async () => {
      const [row] = await db.sql`select vote_count as n from public.topics where id = ${fresh}`;
      return row?.['n'] as number;
    };
    const vote = await make('chair', { opens: false }, fresh);
    expect(await count()).toBe(1);
    await call('chair', 'discard_vote', { vote_id: vote });
    expect(await count()).toBe(0);
    const kept = await make('chair', {}, fresh);
    expect(
      await outcome(call('coordinator', 'move_topic', { topic_id: fresh, to_group: 'attic' })),
    ).toBe('group:topics:errorOpenVote');
    const target = await open('member', 'square', 'public');
    await call('chair', 'merge_topics', { topic_id: fresh, into_id: target });
    const page = await call<{ votes: { id: number; awaitsMe: boolean }[] }>('member', 'get_topic', {
      topic_id: target,
    });
    expect(page.votes).toMatchObject([{ id: kept, state: 'open', awaitsMe: true }]);
  });
});

describe('voting', () => {
  test.each(everybody)('for oneself by %s', async (who) => {
    const vote = await make('chair');
    const may = persons.includes(who);
    const tried = await outcome(cast(who, vote, { choices: [2] }));
    expect(tried).toBe(may ? 'done' : '42501');
    expect(await outcome(cast(who, vote, { choices: [2], seat }))).toBe('42501');
    const page = await see('visitor', vote);
    expect(page.vote).toMatchObject({ turnout: may ? 1 : 0, eligible: persons.length });
    expect((await see(who, vote)).me.voices.map(({ isMine }) => isMine)).toEqual(may ? [true] : []);
  });

  test.each(everybody)('for a seat by %s', async (who) => {
    const vote = await make('chair', { electorate: 'seat' });
    const tried = await outcome(cast(who, vote, { choices: [2], seat }));
    expect(tried).toBe(seats.includes(who) ? 'done' : '42501');
    expect(await outcome(cast(who, vote, { choices: [2] }))).toBe('42501');
  });

  test.each([
    ['choice', { choices: [] }, 'choices:votes:errorNoChoice'],
    ['choice', { choices: [1, 2] }, 'choices:votes:errorOneChoice'],
    ['choice', { choices: [4] }, 'choices:errorChoice'],
    ['choice', { choices: [99999999] }, 'choices:errorChoice'],
    ['choice', { choices: [null] }, 'choices:errorChoice'],
    ['straw', { choices: [3, 1] }, 'done'],
    ['straw', { choices: [3, 3] }, 'choices:votes:errorSameRank'],
    ['ranked', { choices: [3, 1] }, 'done'],
    ['ranked', { choices: [2, 2] }, 'choices:votes:errorSameRank'],
    ['consent', { stance: 'maybe' }, 'stance:votes:errorNoChoice'],
    ['consent', { stance: 'agree' }, 'done'],
    ['consent', { stance: 'object', reason: ' \n ' }, 'reason:votes:errorObjectionReason'],
    ['consent', { stance: 'object', reason: 'Te duur' }, 'done'],
    ['consent', { stance: 'agree', reason: 'x'.repeat(2001) }, 'reason:votes:errorTextLong'],
  ])('in a %s with %j: %s', async (kind, given, expected) => {
    const vote = await make('chair', { kind });
    expect(await outcome(cast('member', vote, given))).toBe(expected);
  });

  test('ends by the clock, also when nobody has noted it', async () => {
    const vote = await make('chair');
    await cast('member', vote, { choices: [1] });
    await pass(vote, { isNoted: false });
    expect(await outcome(cast('second', vote, { choices: [1] }))).toBe('PT409');
    const late = await see('visitor', vote);
    expect(late).toMatchObject({ vote: { state: 'closed' }, result: { ballots: 1 } });
    await db.sql`select private.close_votes(now())`;
    expect(await see('visitor', vote)).toMatchObject({ vote: late.vote, result: late.result });
  });

  test('changes by name until the end, and not when anonymous', async () => {
    const named = await make('chair');
    await cast('member', named, { choices: [1] });
    await cast('member', named, { choices: [3] });
    expect((await see('member', named)).me.voices[0]).toMatchObject({
      isMine: true,
      mayVote: true,
      ballot: { choices: [3] },
    });
    const secret = await make('chair', { secrecy: 'anonymous' });
    const tries = [1, 2, 3, 1].map((n) => outcome(cast('member', secret, { choices: [n] })));
    expect((await Promise.all(tries)).toSorted()).toEqual(['PT409', 'PT409', 'PT409', 'done']);
    expect((await see('member', secret)).me.voices[0]).toMatchObject({
      hasVoted: true,
      mayVote: false,
      ballot: null,
    });
    await pass(named, { isNoted: true });
    await pass(secret, { isNoted: true });
    expect((await see('visitor', named)).result).toMatchObject({ ballots: 1 });
    expect((await see('visitor', secret)).result).toMatchObject({ ballots: 1 });
  });
});

describe('a seat', () => {
  test('is heard by its deputy until its representative votes', async () => {
    const vote = await make('chair', { electorate: 'seat' });
    await cast('formerHolder', vote, { choices: [1], seat });
    await cast('formerHolder', vote, { choices: [2], seat });
    expect((await see('holder', vote)).me.voices[0]).toMatchObject({
      votedAs: 'deputy',
      isMine: false,
      mayVote: true,
      ballot: null,
    });
    await cast('holder', vote, { choices: [3], seat });
    expect((await see('formerHolder', vote)).me.voices[0]).toMatchObject({
      votedAs: 'representative',
      replacedMine: true,
      mayVote: false,
      ballot: null,
    });
    expect(await outcome(cast('formerHolder', vote, { choices: [1], seat }))).toBe('PT409');
    await pass(vote, { isNoted: true });
    const { result } = await see('visitor', vote);
    expect(result?.counts?.map(({ count }) => count)).toEqual([0, 0, 1]);
    expect(result?.voters).toMatchObject([
      { person: null, organisation: { name: 'Het Huis' }, role: 'representative', choices: [3] },
    ]);
    expect((await see('member', vote)).result?.voters?.[0]).toMatchObject({
      person: { name: 'holder' },
    });
  });

  test('has one ballot however its two holders hurry', async () => {
    for (let n = 0; n < 5; n += 1) {
      const vote = await make('chair', { electorate: 'seat' });
      const [first] = await Promise.all([
        outcome(cast('holder', vote, { choices: [3], seat })),
        outcome(cast('formerHolder', vote, { choices: [1], seat })),
      ]);
      expect(first).toBe('done');
      await pass(vote, { isNoted: true });
      const { result } = await see('visitor', vote);
      expect(result?.counts?.map(({ count }) => count)).toEqual([0, 0, 1]);
    }
  });

  test('votes anonymously by its representative; by the deputy only without one', async () => {
    const vote = await make('chair', { electorate: 'seat', secrecy: 'anonymous' });
    expect(await outcome(cast('formerHolder', vote, { choices: [1], seat }))).toBe('42501');
    await db.sql`update public.seat_holders set until_on = current_date where person_id = ${people.holder} and seat_id = ${seat}`;
    expect(await outcome(cast('formerHolder', vote, { choices: [1], seat }))).toBe('done');
    await db.sql`update public.seat_holders set until_on = null where person_id = ${people.holder} and seat_id = ${seat}`;
    expect(await outcome(cast('holder', vote, { choices: [2], seat }))).toBe('PT409');
  });
});

test('the topic of a vote tells its lines to who reads, the group what awaits whom', async () => {
  const vote = await make('chair', { question: 'Nog een vraag' });
  await cast('second', vote, { choices: [1] });
  const waiting = async (who: Who) => {
    const group = await call<{ votes: { id: number }[] }>(who, 'get_group', {
      group_slug: 'square',
      language: 'nl',
    });
    return group.votes.some(({ id }) => id === vote);
  };
  const found = await Promise.all(everybody.map(async (who) => ((await waiting(who)) ? who : '')));
  expect(found.filter(Boolean).toSorted()).toEqual(
    persons.filter((who) => who !== 'second').toSorted(),
  );
  const page = await call<{ votes: { id: number }[] }>('visitor', 'get_topic', { topic_id: topic });
  expect(page.votes.find(({ id }) => id === vote)).toMatchObject({ awaitsMe: false });
});
