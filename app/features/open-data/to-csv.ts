import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { degrees, organisationsAs, pageOf, partnerRoles } from './exported-initiative.ts';
import { reducedDate, termsOf } from './exported-initiative.ts';

/** A cell that a spreadsheet takes as text: quoted where needed, never a formula. */
export function csvCell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  // Numbers of our own may be negative; texts of people that begin like a formula may not.
  const safe = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = (initiative: ExportedInitiative, origin: FileOrigin) => string | number | null;

const list = (values: readonly string[]) => values.join('; ');
const namesOf = (rows: readonly { name: string }[]) => list(rows.map(({ name }) => name));
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : degrees(value);

const columns: Record<string, Column> = {
  id: ({ slug }) => slug,
  url: ({ slug }, origin) => pageOf(slug, origin),
  name: ({ names }) => names[0]?.name ?? null,
  name_language: ({ names }) => names[0]?.language ?? null,
  summary: ({ summary }) => summary,
  summary_language: ({ summaryLanguage }) => summaryLanguage,
  kind: ({ kind }) => kind,
  form: ({ form }) => form,
  status: ({ status }) => status,
  scope: ({ scope }) => scope,
  themes: (initiative) => list(termsOf(initiative, 'theme', 'slug')),
  target_groups: (initiative) => list(termsOf(initiative, 'group', 'slug')),
  activities: (initiative) => list(termsOf(initiative, 'activity', 'slug')),
  accessibility: (initiative) => list(termsOf(initiative, 'accessibility', 'slug')),
  languages: ({ languages }) => list(languages),
  lead: (initiative) => namesOf(organisationsAs(initiative, ['lead'])),
  partners: (initiative) => namesOf(organisationsAs(initiative, partnerRoles)),
  places: ({ places }) => list(places.map(({ name, country }) => `${name} (${country})`)),
  latitude: ({ places }) => rounded(places[0]?.lat),
  longitude: ({ places }) => rounded(places[0]?.lon),
  approximate: ({ places }) => (places[0] ? String(places[0].isArea) : null),
  website: ({ website }) => website,
  started: ({ startedOn, startedPrecision }) => reducedDate(startedOn, startedPrecision),
  ended: ({ endedOn, endedPrecision }) => reducedDate(endedOn, endedPrecision),
  confirmed: ({ confirmedOn }) => confirmedOn,
  licence: (_, { licence }) => licence.name,
  date: (_, { date }) => date,
};

/** The names of the columns, in their order. */
export const csvColumns = Object.keys(columns);

/**
 * Initiatives as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read it right).
 * @param batches rows as they come; each leaves as soon as it is written
 */
export async function* writeCsv(
  batches: AsyncIterable<ExportedInitiative[]>,
  origin: FileOrigin,
): AsyncGenerator<string> {
  yield `\uFEFF${csvColumns.join(',')}\r\n`;
  for await (const batch of batches) {
    const lines = batch.map((initiative) =>
      Object.values(columns)
        .map((column) => csvCell(column(initiative, origin)))
        .join(','),
    );
    yield `${lines.join('\r\n')}\r\n`;
  }
}
