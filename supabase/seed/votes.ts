import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

/** People are named by their demo address, without what stands behind the @. */
interface Vote {
  /** Title of its topic. */
  topic: string;
  by: string;
  kind: string;
  question: string;
  explanation: string;
  options: string[];
  language: string;
  electorate: string;
  secrecy: string;
  quorum?: number;
  opened_days_ago: number;
  /** Below 0: so many days ago. */
  closes_in_days: number;
  outcome?: { by: string; text: string; review_in_days: number };
  ballots: Ballot[];
}
interface Ballot {
  by: string;
  /** For whose seat. */
  organisation?: string;
  choices?: number[];
  stance?: string;
  reason?: string;
}

/** Loads the votes of the groups: one that is open, and one with its outcome. */
export async function loadVotes(tx: TransactionSql): Promise<void> {
  for (const vote of readWorld<Vote[]>('world/votes.json')) {
    const id = await addVote(tx, vote);
    await tx`
      insert into public.vote_options (vote_id, position, text)
      select ${id}, o.position, o.text
      from jsonb_array_elements_text(${rows(tx, vote.options)}) with ordinality as o(text, position)`;
    await addBallots(tx, id, vote.ballots);
    if (vote.outcome) await decide(tx, id, vote.outcome);
  }
}

async function addVote(tx: TransactionSql, vote: Vote): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.votes (topic_id, kind, question, explanation, language, electorate, secrecy, quorum, author_id,
      state, created_at, opened_at, closes_at)
    select t.id, v.kind::public.vote_kind, v.question, v.explanation, v.language, v.electorate::public.vote_electorate,
      v.secrecy::public.ballot_secrecy, v.quorum, u.id, 'open', now() - make_interval(days => v.opened_days_ago),
      now() - make_interval(days => v.opened_days_ago),
      date_trunc('day', now() + make_interval(days => v.closes_in_days)) + interval '19 hours'
    from jsonb_to_record(${rows(tx, vote)}) as v(topic text, by text, kind text, question text, explanation text,
      language text, electorate text, secrecy text, quorum int, opened_days_ago int, closes_in_days int)
    join public.topics as t on t.title = v.topic
    join auth.users as u on u.email = v.by || '@demo.example'
    returning id`;
  if (!row) throw new Error(`no topic ${vote.topic} or no person ${vote.by}`);
  return row.id;
}

async function addBallots(tx: TransactionSql, id: string, ballots: Ballot[]): Promise<void> {
  await tx`
    with cast_ones as (
      select gen_random_uuid() as turnout, v.secrecy, u.id as person, s.id as seat, h.role, b.choices, b.stance, b.reason
      from public.votes as v
      join public.topics as t on t.id = v.topic_id
      cross join jsonb_to_recordset(${rows(tx, ballots)}) as b(by text, organisation text, choices smallint[],
        stance text, reason text)
      join auth.users as u on u.email = b.by || '@demo.example'
      left join public.organisations as o on o.slug = b.organisation
      left join public.group_seats as s on s.organisation_id = o.id and s.group_id = t.group_id
      left join public.seat_holders as h on h.seat_id = s.id and h.person_id = u.id and h.until_on is null
      where v.id = ${id}
    ), turnout as (
      insert into private.vote_turnout (id, vote_id, person_id, seat_id, role)
      select turnout, ${id}, person, seat, role from cast_ones
    )
    insert into private.vote_ballots (vote_id, turnout_id, choices, stance, reason)
    select ${id}, case when secrecy = 'named' then turnout end, coalesce(choices, '{}'),
      stance::public.vote_stance, reason
    from cast_ones`;
}

/** Closes a vote as its moment does, and writes down what follows. */
async function decide(
  tx: TransactionSql,
  id: string,
  outcome: NonNullable<Vote['outcome']>,
): Promise<void> {
  await tx`select private.close_vote_row(v) from public.votes as v where v.id = ${id}`;
  await tx`
    update public.votes as v set state = 'decided', outcome = ${outcome.text}, outcome_language = v.language,
      decided_at = v.closed_at + interval '1 day', review_on = current_date + ${outcome.review_in_days}::integer,
      decided_by = (select u.id from auth.users as u where u.email = ${`${outcome.by}@demo.example`})
    where v.id = ${id}`;
}
