import type { PapersPathFacts } from '../dossier/paper.ts';
import type { OrganisationText, PersonText } from '../groups/group.ts';
import type { SessionHead } from '../sessions/session.ts';
import type { TextInLanguage } from '../site/home.ts';
import type { MinuteItem } from './minutes.ts';

export const outcomeKinds = ['information', 'decision', 'commitment'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const decisionResults = ['adopted', 'noted', 'postponed', 'withdrawn'] as const;
export type DecisionResult = (typeof decisionResults)[number];
export const shortLanguages = ['nl', 'en', 'fr', 'ar'] as const;
export type ShortLanguage = (typeof shortLanguages)[number];

/** A decision in plain words, in the reader's language or the nearest. */
export interface ShortText {
  text: string;
  language: string;
  state: 'source' | 'checked' | 'outdated';
}

/** The promise that an outcome is. */
export interface PromiseLine {
  id: number;
  deliverable: string;
  language: string;
  dueOn: string;
  state: 'open' | 'reported_done' | 'closed' | 'dropped';
  organisation: { slug: string | null; name: string };
}

/** What came of an item. */
export interface Outcome {
  id: number;
  number: number;
  /** Null for the session as a whole. */
  item: number | null;
  kind: OutcomeKind;
  result: DecisionResult | null;
  text: string;
  language: string;
  recordedAt: string;
  /** When the minutes that hold it were approved. */
  finalAt: string | null;
  reviewOn: string | null;
  revision: number;
  /** Null until the short texts are released. */
  short: ShortText | null;
  commitment: PromiseLine | null;
}

export interface DecisionsPage {
  session: SessionHead;
  decisions: Outcome[];
  items: MinuteItem[];
  /** By item: the way of the papers that led there. */
  paths: Record<string, PapersPathFacts>;
  mayWord: boolean;
}

/** From what who records an outcome chooses. */
export interface OutcomeChoices {
  session: SessionHead;
  items: MinuteItem[];
  outcomes: Outcome[];
  /** Outcomes that can still be changed. */
  changeable: number[];
  organisations: OrganisationText[];
  people: (PersonText & { organisation: string })[];
  groups: { slug: string; name: string }[];
  sessions: { slug: string; title: TextInLanguage; startsAt: string }[];
}

export interface WordedDecision {
  id: number;
  number: number;
  kind: OutcomeKind;
  result: DecisionResult | null;
  text: string;
  language: string;
  texts: Partial<Record<ShortLanguage, ShortText & { writtenAt: string }>>;
}

export interface WordingPage {
  session: SessionHead;
  sourceLanguage: ShortLanguage;
  decisions: WordedDecision[];
}

/** The decisions of a session, or one of them. */
export function decisionsAddress(language: string, slug: string, number?: number): string {
  return `/${language}/sessions/${slug}/decisions${number ? `#d${number}` : ''}`;
}
