import { diffArrays } from 'diff';
import type { BlockNode, RichDocument } from '../documents/document.ts';
import { documentOf } from '../documents/document.ts';
import { blocksOf } from '../documents/normal-form.ts';
import type { Section } from './sections.ts';
import { sectionsOf, wordsOfBlock } from './sections.ts';

/** What becomes of a section that both changed. */
export const mergeChoices = ['both', 'theirs', 'mine', 'own'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** Sections of which one side changed nothing, or both the same. */
export interface SettledPart {
  kind: 'settled';
  blocks: BlockNode[];
}
/** Sections that both changed: the person decides. */
export interface ContestedPart {
  kind: 'contested';
  base: BlockNode[];
  mine: BlockNode[];
  theirs: BlockNode[];
}
export type MergedPart = SettledPart | ContestedPart;

const keyOf = ({ heading }: Section) => (heading ? `h ${wordsOfBlock(heading)}` : '');
const textOf = (blocks: readonly BlockNode[]) => JSON.stringify(blocks);
const blocksIn = (sections: readonly Section[]) => sections.flatMap(({ blocks }) => blocks);

/** The database gives properties back in another order than they were written in. */
const inOneForm = (document: RichDocument) => sectionsOf(documentOf(blocksOf(document)));

/** Where each section of the base stands in another text, by its heading and in the same order. */
function placesIn(base: readonly Section[], other: readonly Section[]): Map<number, number> {
  const places = new Map<number, number>();
  let inBase = 0;
  let inOther = 0;
  for (const run of diffArrays(base.map(keyOf), other.map(keyOf))) {
    if (!run.added && !run.removed)
      for (let i = 0; i < run.count; i += 1) places.set(inBase + i, inOther + i);
    if (!run.added) inBase += run.count;
    if (!run.removed) inOther += run.count;
  }
  return places;
}

function decide(base: Section[], mine: Section[], theirs: Section[]): MergedPart[] {
  const [from, own, other] = [blocksIn(base), blocksIn(mine), blocksIn(theirs)];
  if (from.length + own.length + other.length === 0) return [];
  const settled = (blocks: BlockNode[]): MergedPart[] => [{ kind: 'settled', blocks }];
  if (textOf(own) === textOf(from) || textOf(own) === textOf(other)) return settled(other);
  if (textOf(other) === textOf(from)) return settled(own);
  const headings = new Set(theirs.map(keyOf));
  // Both added sections of their own at one place: there is room for all.
  if (base.length === 0 && !mine.some((section) => headings.has(keyOf(section))))
    return settled([...other, ...own]);
  return [{ kind: 'contested', base: from, mine: own, theirs: other }];
}

/**
 * Puts two texts together that were made from one, section by section. What only one side changed is
 * taken over; what both changed is left to the person, so that no word goes unseen.
 * @returns parts in the order of the text
 */
export function mergeDocuments(
  base: RichDocument,
  mine: RichDocument,
  theirs: RichDocument,
): MergedPart[] {
  const [from, own, other] = [inOneForm(base), inOneForm(mine), inOneForm(theirs)];
  const inMine = placesIn(from, own);
  const inTheirs = placesIn(from, other);
  const parts: MergedPart[] = [];
  const at = { base: 0, mine: 0, theirs: 0 };
  const takeUntil = (base: number, mine: number, theirs: number) => {
    const between = decide(
      from.slice(at.base, base),
      own.slice(at.mine, mine),
      other.slice(at.theirs, theirs),
    );
    parts.push(...between);
    Object.assign(at, { base, mine, theirs });
  };
  for (const place of from.keys()) {
    const [m, t] = [inMine.get(place), inTheirs.get(place)];
    if (m === undefined || t === undefined) continue;
    takeUntil(place, m, t);
    takeUntil(place + 1, m + 1, t + 1);
  }
  takeUntil(from.length, own.length, other.length);
  return parts;
}

/** Both texts of a section in one: what they share once, then theirs and mine where they differ. */
export function bothTexts({ mine, theirs }: Pick<ContestedPart, 'mine' | 'theirs'>): BlockNode[] {
  const texts = (blocks: readonly BlockNode[]) => blocks.map((block) => JSON.stringify(block));
  return diffArrays(texts(theirs), texts(mine)).flatMap(({ value }) =>
    value.map((text) => JSON.parse(text) as BlockNode),
  );
}

/** What a person decided about one contested part. */
export interface Decision {
  choice: MergeChoice;
  /** The own text, for the choice `own`. */
  own: BlockNode[];
}

/** The text that the decisions make; without one, both texts stay. */
export function settleMerge(
  parts: readonly MergedPart[],
  decisions: readonly Decision[],
): RichDocument {
  let place = 0;
  const blocks = parts.flatMap((part) => {
    if (part.kind === 'settled') return part.blocks;
    const { choice, own } = decisions[place] ?? { choice: 'both', own: [] };
    place += 1;
    if (choice === 'own') return own;
    return choice === 'both' ? bothTexts(part) : part[choice];
  });
  return documentOf(blocks);
}
