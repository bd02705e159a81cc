import type { FieldError } from '../../lib/form.ts';
import type { RowFault } from './csv-rows.ts';
import type { FileColumn, ImportField } from './import-fields.ts';

export const importKinds = ['citizen', 'ngo', 'city', 'joint'] as const;
export const visibilities = ['area', 'public', 'hidden'] as const;
export const duplicateChoices = ['skip', 'add', 'update'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];
export const organisationTypes = [
  'association',
  'ngo',
  'city_department',
  'citizen_group',
  'school',
  'company',
  'public_body',
  'network',
  'foundation',
  'international',
  'media',
] as const;

export type ImportState =
  'mapping' | 'checking' | 'checked' | 'running' | 'done' | 'undoing' | 'undone' | 'failed';
export const outcomes = ['new', 'same', 'changed', 'duplicate', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** How the columns of a file are read. */
export interface Mapping {
  /** Header to field; an empty text leaves the column out. */
  columns: Record<string, ImportField | ''>;
  /** `themes:word of the file` to `theme:slug`, `tag` or `none`. */
  terms: Record<string, string>;
  /** Latitude and longitude stand in each other's columns. */
  isSwapped: boolean;
}

/** What holds for all rows of an import. */
export interface Choices {
  kind: (typeof importKinds)[number];
  visibility: (typeof visibilities)[number];
  isPublished: boolean;
  /** Municipality of rows that name none. */
  place: string;
  organisationType: (typeof organisationTypes)[number];
  duplicates: DuplicateChoice;
}

/** A word of the file that the city has no term for. */
export interface UnknownTerm {
  key: string;
  count: number;
}

/** What is wrong with a row, or worth knowing of it. */
export interface RowRemark {
  field: ImportField | '';
  reason: string;
  facts: Record<string, string | number>;
}

export type ImportCounts = Record<
  Outcome | 'added' | 'updated' | 'kept' | 'swapped' | 'noted',
  number
>;

/** One import, as its page shows it. */
export interface Import {
  id: number;
  state: ImportState;
  source: string;
  sourceUrl: string | null;
  fileName: string;
  format: 'csv' | 'geojson';
  encoding: string;
  separator: string | null;
  language: string;
  headers: FileColumn[];
  rows: number;
  done: number;
  fault: 'stopped' | 'refused_rows' | 'changed_meanwhile' | 'failed' | null;
  mapping: Partial<Mapping>;
  choices: Partial<Choices>;
  isWhole: boolean;
  unknownTerms: UnknownTerm[];
  checkedAt: string | null;
  ranAt: string | null;
  undoneAt: string | null;
  isLast: boolean;
  canUndo: boolean;
  counts: ImportCounts;
  terms: { key: string; label: string }[];
}

/** One line of the list of imports. */
export interface ImportEntry {
  id: number;
  state: ImportState;
  source: string;
  fileName: string;
  rows: number;
  startedAt: string;
  startedBy: string | null;
  counts: ImportCounts;
}

/** One row of the report. */
export interface ReportRow {
  number: number;
  line: number;
  outcome: Outcome | null;
  name: string | null;
  externalId: string | null;
  problems: RowRemark[];
  notes: RowRemark[];
  differences: { field: string; old: unknown; new: unknown }[];
  candidates: {
    id: string;
    slug: string;
    name: string;
    language: string;
    signals: string[];
    isLikely: boolean;
  }[];
  choice: DuplicateChoice | null;
  written: 'added' | 'updated' | null;
  kept: 'changed' | 'used' | null;
  place: string | null;
  slug: string | null;
}

/** Parts of the report that can be shown alone. */
export const reportParts = ['all', ...outcomes, 'noted', 'kept'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Where imports stand. */
export function importsAddress(language: string, rest: string | number = ''): string {
  return `/${language}/imports${rest === '' ? '' : `/${rest}`}`;
}

/** A fault of reading, in the form of a remark. */
export function faultRemark(fault: RowFault): RowRemark {
  return { field: '', reason: fault.reason, facts: fault.facts ?? {} };
}

/** Why a file cannot be taken at all. */
export class FileRefused extends Error {
  readonly fault: FieldError;
  constructor(fault: FieldError) {
    super(fault.key);
    this.fault = fault;
  }
}
