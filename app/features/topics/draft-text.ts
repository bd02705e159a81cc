import type { RichDocument } from '../documents/document.ts';
import { documentFromMarkdown } from '../documents/text-rules.ts';
import type { Draft } from './topic.ts';

/** What the form of a new text begins with. */
export interface TextStart {
  once: string;
  title: string;
  language: string;
  document: RichDocument | null;
  markdown: string;
}

/** The text of a draft, however it was kept; null when nothing was. */
export function draftDocument(draft: Draft | null): RichDocument | null {
  if (draft?.document) return draft.document;
  return draft?.markdown ? documentFromMarkdown(draft.markdown) : null;
}
