import type { RichDocument } from '../documents/document.ts';
import type { DocumentComment } from './group-document.ts';
import { findPassage } from './passage.ts';
import { wordsOfBlock } from './sections.ts';

export interface PlacedComments {
  /** Open ones by the place of their block in the text that is shown. */
  atBlock: Map<number, DocumentComment[]>;
  /** Open ones whose words are gone. */
  changed: DocumentComment[];
  resolved: DocumentComment[];
}

/** Finds for each remark where its passage stands in this text. */
export function placeComments(
  document: RichDocument,
  comments: readonly DocumentComment[],
): PlacedComments {
  const blocks = document.root.children.map(wordsOfBlock);
  const placed: PlacedComments = { atBlock: new Map(), changed: [], resolved: [] };
  for (const comment of comments) {
    const place = comment.resolvedAt ? null : findPassage(blocks, comment);
    if (comment.resolvedAt) placed.resolved.push(comment);
    else if (place === null) placed.changed.push(comment);
    else placed.atBlock.set(place, [...(placed.atBlock.get(place) ?? []), comment]);
  }
  return placed;
}
