import type { OptionList, Values } from './field-specs.ts';
import type { Section } from './sections.ts';

/** As what somebody changes a record at once; null for who may only suggest. */
export type EditMode = 'owner' | 'staff' | null;

interface RecordName {
  slug: string;
  name: string;
  nameLanguage: string;
}

/** The sections of a record at a glance. */
export interface RecordOverview extends RecordName {
  mode: EditMode;
  /** Organisations that keep it. */
  owners: string[];
  sections: {
    section: Section;
    /** How many answers stand in it; null for who may only suggest. */
    parts: number | null;
    changedAt: string | null;
    hasDraft: boolean;
  }[];
}

interface Choice {
  slug: string;
  label: string;
}

/** What a form lets people choose from. */
export interface RecordOptions {
  terms: (Choice & { vocabulary: OptionList })[];
  sources: Choice[];
  districts: Choice[];
  /** Names that help while typing. */
  suggested: string[];
  /** Names of what the content names by slug. */
  names: Record<string, string>;
}

/** What anybody sees of a place. */
export interface ShownPlace {
  isHidden: boolean;
  isArea: boolean;
  lat: number | null;
  lon: number | null;
  place: string;
  district: string | null;
}

/** One section for who may change it. */
export interface RecordSection extends RecordName {
  mode: EditMode;
  ownLanguage: string;
  content: Record<string, unknown>;
  /** The version that stands; 0 before the first change. */
  number: number;
  changedAt: string | null;
  former: Record<string, unknown> | null;
  /** Somebody else keeps this: who changes it says why. */
  asksReason: boolean;
  options: RecordOptions;
  shown: ShownPlace[] | null;
  draft: { base: number; language: string; typed: Values; updatedAt: string } | null;
}

/** Where a record is edited. */
export function editAddress(language: string, slug: string, section?: Section): string {
  return `/${language}/initiatives/${slug}/edit${section ? `/${section}` : ''}`;
}
