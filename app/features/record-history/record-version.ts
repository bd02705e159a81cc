import type { Section } from '../records/sections.ts';
import type { VersionPart } from './withholding.ts';

/** As what somebody changed a section. */
export type AuthorRole = 'owner' | 'staff' | 'other';
export type VersionOrigin = 'edit' | 'suggestion' | 'restore' | 'import' | 'merge';

/** One change of a section. */
export interface VersionLine {
  id: number;
  section: Section;
  origin: VersionOrigin;
  role: AuthorRole;
  at: string;
  /** Named for who keeps the record; nobody else reads names. */
  author: { id: string; name: string | null } | null;
  reason: string | null;
  /** What was written can be looked at; of contacts and stories nothing is kept. */
  hasContent: boolean;
  /** What of it the forum withholds. */
  withheld: VersionPart[];
}

/** Which record a page is about, and what who asks may do with it. */
export interface RecordHead {
  slug: string;
  name: string;
  nameLanguage: string;
  /** As what who asks changes it at once; null who may only suggest. */
  mode: 'owner' | 'staff' | null;
  /** Reads all of it, with names. */
  isWhole: boolean;
  /** Withholds versions, and reads what is withheld. */
  withholds: boolean;
}

export interface RecordHistory extends RecordHead {
  publishedAt: string | null;
  versions: VersionLine[];
  /** The last of these, when more follow. */
  next: number | null;
}

/** A section before and after, with the words for what it names by slug. */
export interface TwoContents {
  section: Section;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  labels: Record<string, string>;
}

export interface ComparedVersions extends RecordHead, Omit<TwoContents, 'before' | 'after'> {
  /** Null where it is withheld from who asks. */
  before: TwoContents['before'] | null;
  after: TwoContents['after'] | null;
  /** Null compares what one change did. */
  from: VersionLine | null;
  to: VersionLine;
  isLatest: boolean;
  /** All changes of this section, the newest first. */
  others: VersionLine[];
}

/** What putting a version back would change. */
export interface RecordRestore extends RecordHead, TwoContents {
  isWithheld: false;
  version: VersionLine;
  /** The version that stands now. */
  base: number;
}

/** A version that cannot be put back, because the forum withholds it. */
export interface WithheldRestore extends RecordHead {
  isWithheld: true;
  section: Section;
  version: VersionLine;
}

/** Where a record is shown, or a part of its history. */
export function recordAddress(language: string, slug: string, ...rest: string[]): string {
  return ['', language, 'initiatives', slug, ...rest].join('/');
}
