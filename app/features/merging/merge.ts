import type { ContentGroup } from '../record-history/content-group.ts';
import type { Section } from '../records/sections.ts';
import type { PairSide } from './pair.ts';

export const picks = ['left', 'right', 'both'] as const;
/** Which record a part comes from: the older one, the other, or both. */
export type Pick = (typeof picks)[number];

/** What was chosen, by `section.part`. */
export type Choices = Record<string, Pick>;

/** A part that the two records do not say alike, as the database gives it. */
interface GivenPart {
  part: string;
  unites: boolean;
  preselected: Pick;
}

interface GivenSection {
  section: Section;
  kept: object;
  dropped: object;
  merged: object;
  parts: GivenPart[];
}

/** Two records side by side; the kept one has stood here longer. */
export interface GivenMerge {
  kept: PairSide;
  dropped: PairSide;
  /** What both say, as a hash: who merges has seen exactly this. */
  seen: string;
  labels: Record<string, string>;
  sections: GivenSection[];
}

/** A part in the words of the page: what stands on either side, and what is chosen. */
export interface MergePart {
  /** `section.part`, by which the form names it. */
  name: string;
  label: string;
  unites: boolean;
  chosen: Pick;
  kept: ContentGroup[];
  dropped: ContentGroup[];
}

/** A section that differs: what is to be chosen, and what it will say. */
export interface MergeSection {
  section: Section;
  parts: MergePart[];
  /** Of the parts that differ. */
  merged: ContentGroup[];
}

/** A merge that was done. */
export interface MergeLine {
  id: number;
  droppedSlug: string;
  droppedName: string;
  droppedNameLanguage: string;
  at: string;
  undoneAt: string | null;
}

export interface DoneMerge extends MergeLine {
  slug: string;
  name: string;
  nameLanguage: string;
  reason: string | null;
  mayUndo: boolean;
  /** Sections that changed since, and `around` for what hangs on the record. */
  changed: (Section | 'around')[];
}

const partName = /^[a-z]+\.[a-zA-Z_]+$/;

/** The choices that an address holds. */
export function readChoices({ searchParams }: URL): Choices {
  const choices: Choices = {};
  for (const [name, value] of searchParams) {
    const pick = picks.find((known) => known === value);
    if (pick && partName.test(name)) choices[name] = pick;
  }
  return choices;
}

/** The address where two records stand side by side; the other is asked for when there is none. */
export function mergeAddress(language: string, keep: string, drop?: string): string {
  const both = new URLSearchParams(drop ? { keep, drop } : { keep });
  return `/${language}/moderation/merge?${both}`;
}
