import type { RecordHead, TwoContents, VersionLine } from './record-version.ts';

/** What of a version can be withheld. */
export const versionParts = ['before', 'after', 'reason'] as const;
export type VersionPart = (typeof versionParts)[number];

/** Who withheld something, why, and how long it can be undone. */
interface Withholding {
  at: string;
  by: { id: string; name: string | null } | null;
  reason: string;
  parts: VersionPart[];
  /** The last day on which it can be undone. */
  until: string;
  mayUndo: boolean;
}

/** A version for who may withhold it. */
export interface VersionWithholding
  extends RecordHead, Omit<TwoContents, 'before' | 'after'>, WithheldContents {
  version: VersionLine;
  /** `stands`: it is on the page now, and is changed there first. */
  parts: { part: VersionPart; state: 'shown' | 'stands' | 'withheld' }[];
  withholding: Withholding | null;
  /** The version through which the same text is withheld. */
  through: number | null;
}

interface WithheldContents {
  /** Null once erased, and of contacts and stories. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
