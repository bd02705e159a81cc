import type { RichDocument } from '../documents/document.ts';
import type { CaseState, PostPlace, ReportReason, Sanction } from '../reports/report.ts';
import type { Author, PostState } from '../topics/topic.ts';

/** How much waits for who asks; nominations are for moderators and the city. */
export interface ModerationCounts {
  nominations: number | null;
  /** Of changes to records; for editors and moderators. */
  suggestions: number | null;
  reports: number;
  held: number;
  /** Requests to keep a record; null for who does not decide about them. */
  claims: number | null;
  /** Pairs of initiatives that may be one, a thousand at most; null for who does not compare them. */
  duplicates: number | null;
}

export const caseParts = ['open', 'decided'] as const;
export type CasePart = (typeof caseParts)[number];

/** One line of the queue of reports. */
export interface CaseLine {
  id: string;
  origin: 'reports' | 'hiding' | 'refusal';
  state: CaseState;
  openedAt: string;
  decidedAt: string | null;
  topic: PostPlace;
  number: number;
  excerpt: string;
  excerptLanguage: string;
  reasons: ReportReason[];
  /** How many people reported it. */
  reports: number;
  /** Somebody may be in danger. */
  isUrgent: boolean;
  isTaken: boolean;
  isMine: boolean;
}

export interface CaseQueue {
  counts: ModerationCounts;
  rows: CaseLine[];
  /** The last of these, when more follow. */
  next: string | null;
}

/** One complaint; notes and names are for moderators. */
interface CaseReport {
  reason: ReportReason;
  createdAt: string;
  note: string | null;
  isVisitor: boolean;
  reporter: Author;
}

/** A case with all that helps to decide. */
export interface Case extends CaseLine {
  /** Null when its author took it away. */
  document: RichDocument | null;
  language: string;
  postState: PostState;
  /** The words at the first report, where they are others now. */
  kept: string | null;
  keptLanguage: string;
  author: Author;
  reportRows: CaseReport[];
  isRevealed: boolean;
  taker: Author;
  isHiding: boolean | null;
  sanction: Sanction | null;
  sanctionUntil: string | null;
  reason: string | null;
  decidedBy: Author;
  appeal: string | null;
  appealedBy: 'author' | 'reporter' | null;
  appealedAt: string | null;
  stands: boolean | null;
  finalReason: string | null;
  finalAt: string | null;
  finalBy: Author;
  mayTake: boolean;
  mayDecide: boolean;
  mayReveal: boolean;
  mayDecideAppeal: boolean;
  /** I decided it myself: a colleague has the last word. */
  isOwnDecision: boolean;
  mayHideMore: boolean;
  /** Earlier decisions against posts of the same author. */
  earlier: number;
}

/** A first post of somebody new. */
export interface HeldPost {
  topic: PostPlace;
  number: number;
  /** It opens its topic. */
  isFirst: boolean;
  document: RichDocument;
  language: string;
  createdAt: string;
  author: Author;
}

export interface HeldPosts {
  counts: ModerationCounts;
  mayVouch: boolean;
  rows: HeldPost[];
  next: number | null;
}

/** The part of the queue that an address asks for, and the case behind which it begins. */
export function readCasePlace(query: URLSearchParams): { part: CasePart; after: string | null } {
  const part = caseParts.find((name) => name === query.get('part')) ?? 'open';
  const after = query.get('after') ?? '';
  const isId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(after);
  return { part, after: isId ? after : null };
}

/** The id in `?after=`; null when it is none. */
export function readAfter(query: URLSearchParams): number | null {
  const after = query.get('after') ?? '';
  return /^[1-9]\d{0,14}$/.test(after) ? Number(after) : null;
}
