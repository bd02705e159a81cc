import type { RichDocument } from '../documents/document.ts';
import type { PersonText } from '../groups/group.ts';

/** Somebody else changed the same words: both texts, and one with all of them to go on from. */
export interface EntryConflict {
  /** Key of the item. */
  key: string;
  /** Revision of their text. */
  revision: number;
  writtenBy: PersonText | null;
  theirs: RichDocument;
  mine: RichDocument;
  both: RichDocument;
  /** The same as Markdown. */
  markdown: string;
}

/** What the desk gives back where something could not be saved, or words are still in the form. */
export interface DeskAnswer {
  errors: Record<string, { key: string; values?: Record<string, string | number> }>;
  typed: Record<string, string[]>;
  conflicts: EntryConflict[];
}

/** The names of an item's fields. */
export const deskFields = (key: string) => ({
  revision: `revision-${key}`,
  text: `text-${key}`,
  outcome: `outcome-${key}`,
  result: `result-${key}`,
  reviewOn: `reviewOn-${key}`,
  once: `once-${key}`,
});

/** What the address for saving single texts answers. */
export type AutosaveAnswer =
  | { state: 'saved'; revision: number; writtenAt: string; writers: unknown }
  | { state: 'overtaken'; theirs: RichDocument; writtenBy: PersonText | null; writtenAt: string }
  | { state: 'refused'; error: { key: string; values?: Record<string, string | number> } }
  | { state: 'over' };
