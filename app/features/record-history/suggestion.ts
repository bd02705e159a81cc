import type { Section } from '../records/sections.ts';
import type { Carried, SectionNow } from './carried-content.ts';
import type { RecordHead } from './record-version.ts';

export type SuggestionState = 'open' | 'accepted' | 'declined' | 'withdrawn';

/** What somebody would change, as who suggested it and who decides both see it. */
export interface Suggestion {
  id: string;
  section: Section;
  state: SuggestionState;
  /** In which language its words are written. */
  language: string;
  message: string | null;
  knownFrom: string | null;
  sentAt: string;
  decidedAt: string | null;
  answer: string | null;
  role: 'staff' | 'other';
  /** Brings the form of its part, filled in. */
  hasContent: boolean;
  /** What stood in that form is withheld from the history, and the form with it. */
  isWithheld: boolean;
}

/** A suggestion as its receipt shows it. */
export interface SentSuggestion extends RecordHead, Suggestion {
  hasMail: boolean;
  carried: Carried | null;
}

/** The suggestions for one record. */
export interface RecordSuggestions extends RecordHead {
  rows: Suggestion[];
}

/** A suggestion of any record, in the queue of editors and moderators. */
export type WaitingSuggestion = RecordHead & Suggestion;

/** One suggestion for who may decide. */
export interface OpenedSuggestion extends RecordHead, Suggestion {
  mayDecide: boolean;
  author: { id: string; name: string | null } | null;
  carried: Carried | null;
  /** The part as it stands; null where nothing is to be decided or it is told in words. */
  now: SectionNow | null;
}

/** Whether a text is a receipt. */
export const isReceipt = (text: string | undefined): text is string =>
  /^[0-9a-f]{32}$/.test(text ?? '');
