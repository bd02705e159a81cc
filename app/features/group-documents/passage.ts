import { squeeze } from './sections.ts';

/** Words in a text, with what stands around them, so that they are found again when the text changed. */
export interface Passage {
  /** Place of the block, from 0. */
  block: number;
  quotation: string;
  before: string;
  after: string;
}

const contextLength = 60;
/** A quotation as short as this stands in many places: what is around it must agree too. */
const shortQuotation = 12;
const leastLikeness = 4;

/** The words that a remark begins with: all of a block, or its beginning up to a whole word. */
export function quotationOf(words: string, max = 300): string {
  if (words.length <= max) return words;
  const cut = words.slice(0, max);
  return (cut.lastIndexOf(' ') > max / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut)
    .toWellFormed()
    .trim();
}

/**
 * The passage that a quotation names.
 * @param blocks the words of each block
 * @param wished the block that the person pointed at
 * @returns null when the words stand nowhere
 */
export function passageOf(
  blocks: readonly string[],
  wished: number,
  quotation: string,
): Passage | null {
  const words = squeeze(quotation);
  const block = blocks[wished]?.includes(words)
    ? wished
    : blocks.findIndex((text) => text.includes(words));
  const text = blocks[block];
  if (!words || text === undefined) return null;
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    block,
    quotation: words,
    before: text.slice(Math.max(0, start - contextLength), start).toWellFormed(),
    after: text.slice(end, end + contextLength).toWellFormed(),
  };
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
}
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Where a passage stands now: among the places with the same words, the one with most of the same words
 * around it, and then the nearest.
 * @param blocks the words of each block of the text that is shown
 * @returns the place of the block; null when the passage changed
 */
export function findPassage(blocks: readonly string[], passage: Passage): number | null {
  const { quotation, before, after, block } = passage;
  let best: { at: number; likeness: number } | null = null;
  for (const [at, text] of blocks.entries()) {
    let start = quotation ? text.indexOf(quotation) : -1;
    for (; start >= 0; start = text.indexOf(quotation, start + 1)) {
      const likeness =
        sharedEnd(text.slice(0, start), before) +
        sharedStart(text.slice(start + quotation.length), after);
      const isNearer = best !== null && Math.abs(at - block) < Math.abs(best.at - block);
      if (!best || likeness > best.likeness || (likeness === best.likeness && isNearer))
        best = { at, likeness };
    }
  }
  if (!best) return null;
  const isElsewhere = best.likeness < leastLikeness && (before || after) && best.at !== block;
  return quotation.length < shortQuotation && isElsewhere ? null : best.at;
}
