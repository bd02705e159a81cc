import { z } from 'zod';
import type { InvalidForm } from '../../lib/form.ts';
import type { ImportField } from './import-fields.ts';
import { importFields } from './import-fields.ts';
import type { Choices, Import, Mapping } from './import.ts';
import { duplicateChoices, importKinds, organisationTypes, visibilities } from './import.ts';

/** Bytes of a file that a browser may bring; larger ones come by the command. */
export const longestUpload = 20 * 1024 * 1024;

export const originSchema = z.object({
  source: z.string().trim().min(2, 'errorRequired').max(120),
  sourceUrl: z.string().trim().max(390).default(''),
  language: z.string().regex(/^[a-z]{2,3}$/),
});

export const choicesSchema = z.object({
  kind: z.enum(importKinds),
  visibility: z.enum(visibilities),
  isPublished: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
  place: z.string().trim().max(120).default(''),
  organisationType: z.enum(organisationTypes),
  duplicates: z.enum(duplicateChoices).default('skip'),
});

export const rowSchema = z.object({
  row: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .optional(),
  choice: z.enum(duplicateChoices),
});

/** Fields that several columns may fill. */
const severalTimes: readonly ImportField[] = [
  'otherNames',
  'what',
  'whereWhen',
  'address',
  'themes',
  'groups',
  'activities',
  'accessibility',
  'tags',
  'languages',
];

/** Name of the choice of one column in the form. */
export const columnName = (index: number) => `column${index}`;
export const termName = (index: number) => `term${index}`;

const isField = (value: string): value is ImportField =>
  importFields.includes(value as ImportField);

interface ReadColumns {
  columns: Mapping['columns'];
  /** A column that takes what another has already, by the name of its choice. */
  twice: { name: string; field: ImportField } | null;
}

/** The columns as a form says them; what it does not name is left out. */
export function readColumns(posted: FormData, headers: Import['headers']): ReadColumns {
  const columns: Mapping['columns'] = {};
  const taken = new Set<ImportField>();
  let twice: ReadColumns['twice'] = null;
  headers.forEach((header, index) => {
    const value = String(posted.get(columnName(index)) ?? '');
    if (!isField(value)) return void (columns[header.name] = '');
    if (taken.has(value) && !severalTimes.includes(value))
      twice ??= { name: columnName(index), field: value };
    taken.add(value);
    columns[header.name] = value;
  });
  return { columns, twice };
}

/** What unknown words mean, beside what was said of others before. */
export function readTerms(posted: FormData, found: Import): Mapping['terms'] {
  const terms = { ...found.mapping.terms };
  const known = new Set(['tag', 'none', ...found.terms.map(({ key }) => key)]);
  found.unknownTerms.forEach(({ key }, index) => {
    const value = String(posted.get(termName(index)) ?? '');
    if (known.has(value)) terms[key] = value;
  });
  return terms;
}

/** The choices for all rows as they stand: typed, chosen before, or the careful ones. */
export function choicesOf(found: Import): Choices {
  const { kind, visibility, isPublished, place, organisationType, duplicates } = found.choices;
  return {
    kind: kind ?? 'citizen',
    visibility: visibility ?? 'area',
    isPublished: isPublished ?? true,
    place: place ?? '',
    organisationType: organisationType ?? 'association',
    duplicates: duplicates ?? 'skip',
  };
}

/** What was typed in a refused form of columns, else null. */
export function typedColumn(invalid: InvalidForm | undefined, index: number): string | undefined {
  return invalid?.typed[columnName(index)]?.[0];
}
