import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { BallotFields, VoteFields } from './vote-forms.ts';
import type { VotePage, VoteStart } from './vote.ts';
import { cityZone, momentOf } from './vote.ts';

/** The id of a vote from an address. @throws Response 404 when it is none */
export function voteIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** A vote with what who asks may do, and its result once that may be told. @throws Response 404 */
export async function getVote(db: Db, id: number, language: string): Promise<VotePage> {
  return unwrap(await db.rpc('get_vote', { vote_id: id, language })) as unknown as VotePage;
}

/** Where a new vote will stand. @throws Response 403, 404, Conflict where the discussion is over */
export async function getVoteStart(db: Db, topic: number, language: string): Promise<VoteStart> {
  const answer = await db.rpc('get_vote_start', { topic_id: topic, language });
  return unwrap(answer) as unknown as VoteStart;
}

/** The fields of the form as the database takes them; the generated types know no nullable arguments. */
function argumentsOf(fields: VoteFields, opens: boolean) {
  const closing = fields.closesOn ? momentOf(fields.closesOn, fields.closesAt, cityZone) : null;
  return {
    kind: fields.kind,
    question: fields.question,
    explanation: fields.explanation,
    options: fields.options,
    language: fields.language,
    electorate: fields.electorate,
    secrecy: fields.secrecy,
    shows_at_once: fields.showsAtOnce === 'on',
    quorum: fields.quorum as number,
    closes_at: (closing?.toISOString() ?? null) as string,
    opens,
  };
}

/** Makes a vote, open at once or as a draft. @returns its id @throws RefusedInput, Conflict */
export async function makeVote(
  db: Db,
  topic: number,
  fields: VoteFields,
  opens: boolean,
): Promise<number> {
  const once = fields.once === '' ? {} : { once: fields.once };
  const answer = await db.rpc('make_vote', {
    topic_id: topic,
    ...argumentsOf(fields, opens),
    ...once,
  });
  return unwrap(answer);
}

/** Changes a draft, and opens it if wished. @throws RefusedInput, Conflict once it is open */
export async function changeVote(
  db: Db,
  id: number,
  fields: VoteFields,
  opens: boolean,
): Promise<void> {
  done(await db.rpc('change_vote', { vote_id: id, ...argumentsOf(fields, opens) }));
}

/** Votes. @throws RefusedInput, Conflict when it is closed or this voice has voted for good */
export async function castBallot(db: Db, id: number, ballot: BallotFields): Promise<void> {
  const answer = await db.rpc('cast_ballot', {
    vote_id: id,
    choices: ballot.choices,
    stance: ballot.stance,
    reason: ballot.reason,
    seat: ballot.seat as number,
  });
  done(answer);
}

/** Opens a draft; from now on nothing of it changes. @throws RefusedInput, Conflict */
export async function openVote(db: Db, id: number): Promise<void> {
  done(await db.rpc('open_vote', { vote_id: id }));
}

/** Ends a straw poll. @throws Conflict */
export async function closeVote(db: Db, id: number): Promise<void> {
  done(await db.rpc('close_vote', { vote_id: id }));
}

/** Throws a draft away. @throws Conflict */
export async function discardVote(db: Db, id: number): Promise<void> {
  done(await db.rpc('discard_vote', { vote_id: id }));
}

/** Stops an open vote for good. @throws RefusedInput, Conflict */
export async function cancelVote(db: Db, id: number, reason: string): Promise<void> {
  done(await db.rpc('cancel_vote', { vote_id: id, reason }));
}

/** Says what follows from a closed vote. @throws RefusedInput, Conflict */
export async function stateOutcome(
  db: Db,
  id: number,
  { outcome, language, reviewOn }: { outcome: string; language: string; reviewOn: string },
): Promise<void> {
  const review = reviewOn === '' ? {} : { review_on: reviewOn };
  done(await db.rpc('state_outcome', { vote_id: id, outcome, language, ...review }));
}
