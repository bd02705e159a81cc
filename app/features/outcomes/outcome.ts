/** How it went, as a side says it with one tap. */
export const matchResults = ['done', 'partly', 'not'] as const;
export type MatchResult = (typeof matchResults)[number];
/** How two who go on meeting are after six and twelve months. */
export const duoAnswers = ['meeting', 'ended_well', 'ended_early'] as const;
export type DuoAnswer = (typeof duoAnswers)[number];
/** Who reads thanks: the two; all, without names; all, with names for who is signed in. */
export const thanksReaches = ['private', 'public', 'named'] as const;
export type ThanksReach = (typeof thanksReaches)[number];

/** How it went, to a side of what was agreed. */
export interface OutcomeLine {
  said: MatchResult | null;
  otherSaid: MatchResult | null;
  maySay: boolean;
  isDone: boolean;
  countsHours: boolean;
  /** What this side alone was asked, after how many months. */
  duo: { months: 6 | 12; answer: DuoAnswer | null } | null;
}

/** Thanks as one of the two reads them; `reach` is the reader's own wish. */
export interface Thanks {
  body: string;
  language: string;
  reach: ThanksReach;
  otherReach: ThanksReach;
  /** A moderator took them off the public page. */
  isHidden: boolean;
}

/** The page of how it went. */
export interface Outcome extends OutcomeLine {
  id: string;
  /** How the other side is called; null for who has no name. */
  other: string | null;
  listing: { title: string; language: string };
  hasConversation: boolean;
  mayThank: boolean;
  /** Whether this side speaks in its own name, not for somebody with a code name. */
  mayBeNamed: boolean;
  given: Thanks | null;
  received: Thanks | null;
}

/** Thanks that both sides want to be read. */
export interface PublicThanks {
  body: string;
  language: string;
  category: string;
  from?: string | null;
  to?: string | null;
  /** For who can take them off the page. */
  match?: string;
  side?: 'seeker' | 'giver';
}

/** Answers of sides of duos, counted; null below ten who were asked. */
export interface DuoCount {
  months: 6 | 12;
  asked: number;
  answers: { meeting: number; endedWell: number; endedEarly: number } | null;
}

/** The page of how it went. */
export function outcomeAddress(language: string, match: string): string {
  return `/${language}/exchange/matches/${match}/outcome`;
}

/** The page of hours, the form for one match, or the proof. */
export function hoursAddress(language: string, match?: string): string {
  return `/${language}/exchange/hours${match ? `?match=${match}` : ''}`;
}
export function proofAddress(language: string): string {
  return `/${language}/exchange/hours/proof`;
}
