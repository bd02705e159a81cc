import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, outcome, people } from './topics-world.ts';
import { cast, make, openVotesWorld, pass, see, topic } from './votes-world.ts';

// Before a vote closes nobody learns how it stands, by any way; of an anonymous one nobody ever learns who.
beforeAll(openVotesWorld);
afterAll(() => db.drop());

const ballots = {
  straw: [{ choices: [1, 2] }, { choices: [3] }],
  choice: [{ choices: [1] }, { choices: [2] }],
  ranked: [{ choices: [1, 2, 3] }, { choices: [3, 2] }],
  consent: [{ stance: 'agree' }, { stance: 'object', reason: 'Zebrapad' }],
};
type Kind = keyof typeof ballots;
const kinds = Object.keys(ballots) as Kind[];

/** All that somebody gets to see of the votes, by every way that there is. */
async function allSeen(who: Who, vote: number): Promise<string> {
  const { me, ...page } = await see(who, vote);
  // How one voted oneself is one's own to know.
  const voices = me.voices.map((voice) => ({ ...voice, ballot: null }));
  const tables = await act(who, async (sql) => [
    await sql`select * from public.votes where id = ${vote}`,
    await sql`select * from public.vote_options where vote_id = ${vote}`,
    await sql`select table_name, row_id, new_values from public.audit_entries where table_name like '%vote%' order by id`.catch(
      () => [],
    ),
  ]).catch(() => []);
  const rest = await Promise.all([
    call(who, 'get_topic', { topic_id: topic }),
    call(who, 'get_group', { group_slug: 'square', language: 'nl' }),
    call(who, 'list_topics', { group_slug: 'square', query: 'zebrapad' }),
  ]);
  return JSON.stringify([page, me, voices, tables, rest], (key, value: unknown) =>
    key === 'voices' ? null : value,
  );
}

describe.each(kinds)('an open %s', (kind) => {
  test.each(['anonymous', 'named'])(
    'shows everybody the same whatever was voted, %s',
    async (secrecy) => {
      const seen: string[][] = [];
      for (const given of ballots[kind]) {
        await db.sql`delete from public.votes`;
        await db.sql`alter table public.votes alter column id restart with 1`;
        await db.sql`delete from public.audit_entries`;
        const vote = await make('chair', { kind, secrecy, closes_at: '2027-03-01T12:00:00Z' });
        await db.sql`update public.votes set opened_at = '2026-01-01', created_at = '2026-01-01'`;
        await db.sql`delete from public.audit_entries`;
        await cast('member', vote, given);
        await cast('second', vote, given);
        const eyes = everybody.map((who) => allSeen(who, vote));
        seen.push(await Promise.all(eyes));
      }
      expect(seen[0]).toEqual(seen[1]);
      expect(seen.flat().every((text) => text.includes('"result":null'))).toBe(true);
      expect(seen.flat().some((text) => text.includes('Zebrapad'))).toBe(false);
    },
  );
});

test('a straw poll that says so shows its count, and not who', async () => {
  const vote = await make('member', { kind: 'straw', shows_at_once: true });
  await cast('second', vote, { choices: [2] });
  for (const who of everybody)
    expect((await see(who, vote)).result).toMatchObject({ ballots: 1, voters: null });
  expect(
    await outcome(
      make('chair', { kind: 'choice', shows_at_once: true }).then((id) => see('chair', id)),
    ),
  ).toBe('done');
  const [other] = await db.sql`select shows_at_once from public.votes order by id desc limit 1`;
  expect(other?.['shows_at_once']).toBe(false);
});

test.each(everybody)('no table or inner function of the count opens to %s', async (who) => {
  const tries = [
    'select * from private.vote_ballots',
    'select * from private.vote_turnout',
    'select private.tally_of(v) from public.votes as v',
    "select private.vote_result(v, 'nl') from public.votes as v",
    "select private.named_ballots(v, true, 'nl') from public.votes as v",
    'select private.reasons_of(v) from public.votes as v',
    'select private.close_vote_row(v) from public.votes as v',
    'select private.silent_voters(v) from public.votes as v',
    'select private.close_votes(now())',
    'update public.votes set closes_at = now()',
    "update public.votes set state = 'closed'",
  ];
  for (const statement of tries)
    expect(await outcome(act(who, (sql) => sql.unsafe(statement)))).toBe('42501');
});

test('nobody shortens, prolongs or closes a vote to look', async () => {
  const vote = await make('chair');
  for (const who of everybody) {
    const tried = await outcome(call(who, 'close_vote', { vote_id: vote }));
    expect(tried).toBe(who === 'chair' || who === 'coordinator' ? 'PT409' : '42501');
    const early = { vote_id: vote, outcome: 'Ja', language: 'nl' };
    expect(await outcome(call(who, 'state_outcome', early))).not.toBe('done');
  }
  expect((await see('chair', vote)).vote.state).toBe('open');
});

describe('an anonymous vote', () => {
  test('keeps nothing that leads from a ballot to a person', async () => {
    const vote = await make('chair', { secrecy: 'anonymous', kind: 'consent' });
    const order: Who[] = ['member', 'second', 'chair', 'holder', 'formerHolder'];
    for (const who of order)
      await cast(who, vote, { stance: who === 'chair' ? 'object' : 'agree', reason: 'x' });
    const [open] = await db.sql`
      select count(*) filter (where b.turnout_id is not null)::int as linked, count(*)::int as ballots
      from private.vote_ballots as b where b.vote_id = ${vote}`;
    expect(open).toEqual({ linked: 0, ballots: 5 });
    const columns = await db.sql`
      select attname from pg_attribute join pg_type on pg_type.oid = atttypid
      where attrelid = any (array['private.vote_ballots', 'private.vote_turnout']::regclass[]) and attnum > 0
        and (typcategory = 'D' or attidentity <> '')`;
    expect(columns).toHaveLength(0);
    const [trail] =
      await db.sql`select count(*)::int as n from public.audit_entries where table_name in ('vote_ballots', 'vote_turnout')`;
    expect(trail?.['n']).toBe(0);
    await pass(vote, { isNoted: true });
    // Not even by the transaction that wrote a row.
    const [after] = await db.sql`
      select count(*)::int as ballots, count(distinct xmin::text)::int as writings,
        (select count(*)::int from private.vote_turnout as t where t.vote_id = ${vote}) as names
      from private.vote_ballots as b where b.vote_id = ${vote}`;
    expect(after).toEqual({ ballots: 5, writings: 1, names: 0 });
    for (const who of everybody) {
      const { vote: shown, result } = await see(who, vote);
      expect(shown).toMatchObject({ turnout: 5, eligible: 5 });
      expect(result).toMatchObject({ voters: null, stances: { agree: 4, object: 1 } });
    }
  });
});

describe('a vote by name', () => {
  test('names people to the group and organisations to all, once closed', async () => {
    const vote = await make('chair');
    await cast('member', vote, { choices: [2] });
    await pass(vote, { isNoted: true });
    const group: Who[] = ['member', 'second', 'guest', 'chair', 'holder', 'formerHolder'];
    for (const who of everybody) {
      const { voters } = (await see(who, vote)).result!;
      if ([...group, 'moderator', 'coordinator'].includes(who))
        expect(voters).toMatchObject([{ person: { name: 'member' }, choices: [2] }]);
      else expect(voters).toBeNull();
    }
  });

  test('keeps the ballot of an account that is deleted, without the name', async () => {
    const vote = await make('chair');
    await cast('second', vote, { choices: [3] });
    await cast('member', vote, { choices: [1] });
    await db.sql`delete from auth.users where id = ${people.second}`;
    await pass(vote, { isNoted: true });
    const { result, vote: shown } = await see('member', vote);
    expect(shown.turnout).toBe(2);
    expect(result?.counts?.map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(result?.voters?.filter(({ person }) => person === null)).toHaveLength(1);
  });
});

test('a cancelled vote forgets its ballots and is never counted', async () => {
  const vote = await make('chair');
  await cast('member', vote, { choices: [1] });
  expect(await outcome(call('member', 'cancel_vote', { vote_id: vote, reason: 'Nee' }))).toBe(
    '42501',
  );
  expect(await outcome(call('chair', 'cancel_vote', { vote_id: vote, reason: ' ' }))).toBe(
    'reason:errorRequired',
  );
  await call('moderator', 'cancel_vote', { vote_id: vote, reason: 'De vraag klopt niet' });
  for (const who of everybody)
    expect(await see(who, vote)).toMatchObject({ vote: { state: 'cancelled' }, result: null });
  const [left] = await db.sql`
    select (select count(*) from private.vote_ballots where vote_id = ${vote})::int
      + (select count(*) from private.vote_turnout where vote_id = ${vote})::int as n`;
  expect(left?.['n']).toBe(0);
});
