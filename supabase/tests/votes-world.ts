import type { Who } from './topics-world.ts';
import { call, db, open, openWorld, people } from './topics-world.ts';

type Json = Record<string, unknown>;
export interface VotePage {
  vote: Json & { id: number; state: string; turnout: number; eligible: number };
  me: {
    voices: {
      seat: { id: number; role: string } | null;
      hasVoted: boolean;
      votedAs: string | null;
      isMine: boolean;
      replacedMine: boolean;
      mayVote: boolean;
      ballot: { choices: number[]; stance: string | null; reason: string | null } | null;
    }[];
    mayKeep: boolean;
    mayCancel: boolean;
    mayDecide: boolean;
  };
  result:
    | (Json & {
        ballots: number;
        counts?: { position: number; count: number }[];
        stances?: Record<string, number>;
        reasons: { stance: string; reason: string }[];
        voters: Json[] | null;
      })
    | null;
}

export let topic = 0;
export let seat = 0;

/** The world of topics with an open topic in `square`, and a deputy beside `holder`: who held the seat before. */
export async function openVotesWorld(): Promise<void> {
  await openWorld();
  topic = await open('member', 'square', 'public');
  const [row] = await db.sql<{ id: string }[]>`
    select s.id from public.group_seats as s join public.working_groups as g on g.id = s.group_id where g.slug = 'square'`;
  seat = Number(row?.id);
  await db.sql`insert into public.seat_holders (seat_id, person_id, role) values (${seat}, ${people.formerHolder}, 'deputy')`;
}

export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();

const plain = {
  kind: 'choice',
  question: 'Welke dag?',
  explanation: '',
  options: ['Maandag', 'Dinsdag', 'Woensdag'],
  language: 'nl',
  electorate: 'person',
  secrecy: 'named',
  shows_at_once: false,
  quorum: null,
  closes_at: null as string | null,
  opens: true,
};

/** The fields of a vote as a form sends them. */
export const fieldsOf = (more: Json = {}): Json => {
  const given = { ...plain, closes_at: more['kind'] === 'straw' ? null : inDays(7), ...more };
  return given.kind === 'consent' ? { ...given, options: [] } : given;
};

/** Makes a vote, open unless said otherwise; gives its id. Tests make more in a day than people may. */
export async function make(
  who: Who,
  more: Json = {},
  inTopic = topic,
  counts = false,
): Promise<number> {
  if (!counts) await db.sql`delete from private.attempts`;
  return Number(await call(who, 'make_vote', { topic_id: inTopic, ...fieldsOf(more) }));
}

export const cast = (who: Who, vote: number, given: Json): Promise<unknown> =>
  call(who, 'cast_ballot', {
    vote_id: vote,
    choices: [],
    stance: null,
    reason: null,
    seat: null,
    ...given,
  });

export const see = (who: Who, vote: number): Promise<VotePage> =>
  call<VotePage>(who, 'get_vote', { vote_id: vote, language: 'nl' });

/** Lets the moment of closing pass and, unless the job is late, notes it. */
export async function pass(vote: number, options: { isNoted: boolean }): Promise<void> {
  await db.sql`update public.votes set closes_at = now() - interval '1 second' where id = ${vote}`;
  if (options.isNoted) await db.sql`select private.close_votes(now())`;
}

/** Kinds of mail about a vote that left until noon of some later day, by the first part of the address. */
export async function mailsAbout(vote: number): Promise<string[]> {
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  const rows = await db.sql<{ kind: string; recipient: string }[]>`
    select kind, recipient from private.outbox where payload ->> 'url' like ${`%/votes/${vote}`} order by kind, recipient`;
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0] ?? ''}`);
}
