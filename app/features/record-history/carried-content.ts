import type { Values } from '../records/field-specs.ts';
import type { RecordOptions } from '../records/record.ts';
import type { FormSection } from '../records/section-specs.ts';
import { isFormSection } from '../records/section-specs.ts';
import type { Section } from '../records/sections.ts';

/** Parts that are not public as a whole, or name what may not be: changes there are told in words. */
const inWords = new Set<Section>(['places', 'contact', 'stories', 'media', 'relations']);

/** Whether a suggestion for this part may bring its form filled in. */
export const carriesContent = (section: Section): section is FormSection =>
  isFormSection(section) && !inWords.has(section);

/** The public content of a part, as somebody starts to suggest a change in it. */
export interface SuggestionForm {
  content: Record<string, unknown>;
  /** The version that stands. */
  number: number;
  ownLanguage: string;
  /** What stood there when the typing began, where somebody saved since. */
  former: Record<string, unknown> | null;
  options: RecordOptions;
}

/** The form that a suggestion brings, and what stood in it before. */
export interface Carried {
  typed: Values;
  /** The language of its texts. */
  in: string;
  base: Record<string, unknown>;
  /** Names of what the base names by slug. */
  names: Record<string, string>;
}

/** A part as it stands while somebody decides. */
export interface SectionNow {
  content: Record<string, unknown>;
  number: number;
  options: RecordOptions;
}
