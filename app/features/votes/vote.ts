import type { GroupHue, PersonText, OrganisationText, SeatRole } from '../groups/group.ts';

export const voteKinds = ['straw', 'choice', 'ranked', 'consent'] as const;
export type VoteKind = (typeof voteKinds)[number];
export const electorates = ['person', 'seat'] as const;
export type Electorate = (typeof electorates)[number];
export const secrecies = ['named', 'anonymous'] as const;
export type Secrecy = (typeof secrecies)[number];
export const stances = ['agree', 'stand_aside', 'object'] as const;
export type Stance = (typeof stances)[number];
export type VoteState = 'draft' | 'open' | 'closed' | 'decided' | 'cancelled';

/** Where the city's clocks stand: closing moments are typed and read in it. */
export const cityZone = 'Europe/Brussels';
export const mostOptions = 20;

/** A vote in a list. */
export interface VoteLine {
  id: number;
  kind: VoteKind;
  question: string;
  language: string;
  state: VoteState;
  /** Null for a straw poll that stays open. */
  closesAt: string | null;
}

/** A vote above the posts of its topic. */
export interface TopicVote extends VoteLine {
  /** Whether I have a voice in it that has not voted. */
  awaitsMe: boolean;
}

export interface VoteOption {
  /** From 1, in the order of the list. */
  position: number;
  text: string;
}

export interface Vote extends VoteLine {
  explanation: string;
  electorate: Electorate;
  secrecy: Secrecy;
  showsAtOnce: boolean;
  quorum: number | null;
  openedAt: string | null;
  closedAt: string | null;
  author: PersonText | null;
  /** How many voted, and how many can. */
  turnout: number;
  eligible: number;
  cancelReason: string | null;
  outcome: string | null;
  outcomeLanguage: string | null;
  decidedAt: string | null;
  decidedBy: PersonText | null;
  reviewOn: string | null;
  /** Empty for consent. */
  options: VoteOption[];
}

export interface Ballot {
  choices: number[];
  stance: Stance | null;
  reason: string | null;
}

/** For whom I may vote: myself, or a seat. */
export interface Voice {
  seat: { id: number; role: SeatRole; organisation: OrganisationText } | null;
  hasVoted: boolean;
  /** At which place of the seat somebody voted. */
  votedAs: SeatRole | null;
  isMine: boolean;
  /** The representative voted after me, and that counts. */
  replacedMine: boolean;
  mayVote: boolean;
  /** Mine, where votes are by name. */
  ballot: Ballot | null;
}

export interface OptionCount {
  position: number;
  count: number;
}

/** One round of a ranked choice. */
export interface Round {
  counts: OptionCount[];
  /** Ballots that name none of what is left. */
  spent: number;
  /** What falls after this round; empty in the last. */
  fallen: number[];
  /** The rule for equals chose what falls. */
  isTied: boolean;
}

/** Who voted what, as far as who reads may know. */
export interface Voter extends Ballot {
  person: PersonText | null;
  organisation: OrganisationText | null;
  role: SeatRole | null;
}

export interface VoteResult {
  ballots: number;
  /** Of straw polls and choices. */
  counts?: OptionCount[];
  /** Of ranked choices. */
  rounds?: Round[];
  winner?: number | null;
  /** Of consent. */
  stances?: Record<Stance, number>;
  reasons: { stance: Stance; reason: string }[];
  /** Null where ballots are anonymous or the names are not for who reads. */
  voters: Voter[] | null;
}

/** The topic that a vote belongs to. */
export interface VoteTopic {
  id: number;
  title: string;
  language: string;
  audience: 'public' | 'members';
  group: { slug: string; name: string; hue: GroupHue };
}

/** The page of a vote. */
export interface VotePage {
  vote: Vote;
  topic: VoteTopic;
  me: { voices: Voice[]; mayKeep: boolean; mayCancel: boolean; mayDecide: boolean };
  /** Null before it may be told. */
  result: VoteResult | null;
}

/** Where a new vote will stand, and what may be made there. */
export interface VoteStart {
  topic: VoteTopic;
  mayLead: boolean;
  hasSeats: boolean;
}

export function voteAddress(language: string, group: string, vote: number): string {
  return `/${language}/groups/${group}/votes/${vote}`;
}

/** The voice that a page lets vote: the one asked for, else the first that has not voted yet. */
export function chosenVoice(voices: readonly Voice[], seat: string | null): Voice | undefined {
  return (
    voices.find((voice) => String(voice.seat?.id) === seat) ??
    voices.find((voice) => voice.mayVote && !voice.hasVoted) ??
    voices[0]
  );
}

/** What got most, in the order of the list; nothing where nobody voted. */
export function leadingOptions(counts: readonly OptionCount[]): number[] {
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map((c) => c.position);
}

/** Whether enough voted for the result to count; a vote without quorum always has enough. */
export function hasQuorum({ quorum, turnout }: Pick<Vote, 'quorum' | 'turnout'>): boolean {
  return quorum === null || turnout >= quorum;
}

/**
 * The moment at which the clocks of a zone show this day and time; in the hour that a clock skips, the
 * moment an hour later, in the one that it shows twice, the first.
 * @param day ISO date @param time `HH:MM`
 */
export function momentOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (moment: number) => {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(moment);
    return Date.parse(`${parts.replace(' ', 'T')}Z`);
  };
  const offsets = [-1, 1].map((side) => {
    const near = wanted + side * 86_400_000;
    return shown(near) - near;
  });
  // The offset of the day before comes first: it is right until the clock is changed.
  const [before = 0, after = 0] = offsets;
  const early = wanted - before;
  return new Date(
    shown(early) === wanted ? early : shown(wanted - after) === wanted ? wanted - after : early,
  );
}

/** Day and time as the clocks of a zone show a moment. */
export function clockOf(moment: string, zone: string): { day: string; time: string } {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(moment))
    .split(' ');
  return { day, time };
}
