import type { RichDocument } from '../documents/document.ts';
import type { Author, PostState, TopicGroup, TopicLine } from '../topics/topic.ts';

/** What somebody may find wrong with a post; the database knows the same. */
export const reportReasons = [
  'danger',
  'insult',
  'discrimination',
  'personal_data',
  'spam',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** The end of a reason's words: `_other` would be a plural. */
export function reasonWord(reason: ReportReason) {
  return reason === 'other' ? 'else' : reason;
}

export type CaseState = 'received' | 'in_review' | 'upheld' | 'dismissed' | 'appealed' | 'final';
export type Sanction = 'warning' | 'slow' | 'pause';

/** Whom people turn to outside the forum. */
export interface SafetyContacts {
  emergency: string;
  desk: string;
  deskUrl: string;
  /** The city's own address. */
  mail: string | null;
}

/** A topic and its group, to name where a post stands. */
export interface PostPlace {
  id: number;
  title: string;
  language: string;
  group: TopicGroup;
}

/** The post that somebody wants to report. */
export interface ReportStart {
  topic: TopicLine & { group: TopicGroup };
  number: number;
  document: RichDocument;
  language: string;
  author: Author;
  isMine: boolean;
  /** My undecided report of this post. */
  reported: string | null;
  /** What a visitor's browser works on; null for who is signed in. */
  challenge: string | null;
  contacts: SafetyContacts;
}

/** A case as one side of it sees it: who reported, or who wrote the post. */
export interface Report {
  side: 'author' | 'reporter';
  origin: 'reports' | 'hiding' | 'refusal';
  state: CaseState;
  openedAt: string;
  /** Null for who may no longer read it. */
  topic: PostPlace | null;
  number: number;
  postState: PostState;
  reasons: ReportReason[];
  note: string | null;
  isHiding: boolean | null;
  reason: string | null;
  decidedAt: string | null;
  sanction: Sanction | null;
  sanctionUntil: string | null;
  mayAppeal: boolean;
  appealUntil: string | null;
  /** My own objection. */
  appeal: string | null;
  appealedBy: 'author' | 'reporter' | null;
  stands: boolean | null;
  finalReason: string | null;
  finalAt: string | null;
  contacts: SafetyContacts;
}

interface ReportLine {
  id: string;
  state: CaseState;
  at: string;
  number: number;
  topic: PostPlace | null;
}

/** What I reported, what was decided about my posts, and what holds for me now. */
export interface MyReports {
  made: ReportLine[];
  about: ReportLine[];
  held: { number: number; at: string; topic: PostPlace }[];
  /** Without a case where the pause comes from the exchange. */
  sanctions: { kind: Sanction; until: string; case: string | null; group: TopicGroup | null }[];
}

/** What stands on the page of a report now. */
type ReportStep =
  | 'received'
  | 'in_review'
  | 'upheld_hidden'
  | 'upheld_shown'
  | 'dismissed'
  | 'appealed'
  | 'final_hidden'
  | 'final_shown';

/** The step of a case, with whether its decision hides the post. */
export function stepOf({ state, isHiding, stands }: Report): ReportStep {
  if (state === 'upheld') return isHiding ? 'upheld_hidden' : 'upheld_shown';
  // A decision that was turned round says the opposite of what it said.
  if (state === 'final') return isHiding === stands ? 'final_hidden' : 'final_shown';
  return state;
}

/** Whether a text can be the address of a report: a case, or a visitor's receipt. */
export function isReportAddress(text: string | undefined): text is string {
  return /^([0-9a-f]{32}|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/.test(text ?? '');
}

/** Where a post is reported. */
export function reportAddress(language: string, topic: number, number: number): string {
  return `/${language}/reports/new?topic=${topic}&post=${number}`;
}
