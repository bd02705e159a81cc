import type { BlockNode, HeadingNode, RichDocument } from '../documents/document.ts';
import { documentOf, plainOf } from '../documents/document.ts';

/** A heading with what stands below it; the first section has none and may be empty. */
export interface Section {
  heading: HeadingNode | null;
  /** Place of its first block in the document, from 0. */
  at: number;
  /** With the heading. */
  blocks: BlockNode[];
}

/** White space as the database squeezes it too: signs of ASCII only. */
export function squeeze(text: string): string {
  return text.replaceAll(/[ \t\n\r\f\v]+/g, ' ').trim();
}

/** The words of one block, in one line. */
export function wordsOfBlock(block: BlockNode): string {
  return squeeze(plainOf(documentOf([block])));
}

/** A document cut before each of its headings. */
export function sectionsOf(document: RichDocument): Section[] {
  const sections: Section[] = [{ heading: null, at: 0, blocks: [] }];
  for (const [at, block] of document.root.children.entries()) {
    if (block.type === 'heading') sections.push({ heading: block, at, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The anchor of the section at this place; the text before the first heading has place 0. */
export const sectionId = (place: number) => `part-${place}`;
