import type { BlockNode } from '../documents/document.ts';
import type { Author } from '../topics/topic.ts';
import type { MergeChoice, MergedPart } from './merge.ts';

/** A part as the page shows it; the contested ones with a place of their own among each other. */
export type ShownPart =
  | { kind: 'settled'; blocks: BlockNode[] }
  | (Extract<MergedPart, { kind: 'contested' }> & {
      place: number;
      choice: MergeChoice;
      /** Markdown of the own text; both texts to begin with. */
      own: string;
    });

/** Somebody else was first: both texts, and where they disagree. */
export interface DocumentConflict {
  /** Version that the person began with. */
  base: number;
  /** Version that was saved meanwhile. */
  newest: number;
  writtenBy: Author;
  parts: ShownPart[];
  /** The whole own text as JSON: nothing of it depends on the form's fields. */
  mine: string;
}

export const choiceField = (place: number) => `choice-${place}`;
export const ownField = (place: number) => `own-${place}`;
