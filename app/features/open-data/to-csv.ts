import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { reducedDate } from './exported-initiative.ts';

/** A cell that a spreadsheet takes as text: quoted where needed, never a formula. */
export function csvCell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  // Numbers of our own may be negative; texts of people that begin like a formula may not.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = (initiative: ExportedInitiative, origin: FileOrigin) => string | number | null;

const list = (values: readonly string[] | undefined) => (values ?? []).join('; ');

const columns: Record<string, Column> = {
  id: ({ slug }) => slug,
  url: ({ slug }, { siteUrl, language }) => `${siteUrl}/${language}/initiatives/${slug}`,
  name: ({ name }) => name,
  name_language: ({ nameLanguage }) => nameLanguage,
  summary: ({ summary }) => summary,
  summary_language: ({ summaryLanguage }) => summaryLanguage,
  kind: ({ kind }) => kind,
  form: ({ form }) => form,
  status: ({ status }) => status,
  scope: ({ scope }) => scope,
  themes: ({ terms }) => list(terms.theme),
  target_groups: ({ terms }) => list(terms.group),
  activities: ({ terms }) => list(terms.activity),
  accessibility: ({ terms }) => list(terms.accessibility),
  languages: ({ languages }) => list(languages),
  places: ({ places }) => list(places.map(({ name, country }) => `${name} (${country})`)),
  latitude: ({ places }) => places[0]?.lat ?? null,
  longitude: ({ places }) => places[0]?.lon ?? null,
  approximate: ({ places }) => (places[0] ? String(places[0].isArea) : null),
  website: ({ website }) => website,
  started: ({ startedOn, startedPrecision }) => reducedDate(startedOn, startedPrecision),
  ended: ({ endedOn, endedPrecision }) => reducedDate(endedOn, endedPrecision),
  confirmed: ({ confirmedOn }) => confirmedOn,
  licence: (_, { licence }) => licence.name,
  date: (_, { date }) => date,
};

/** Initiatives as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read it right). */
export function toCsv(initiatives: readonly ExportedInitiative[], origin: FileOrigin): string {
  const rows = initiatives.map((initiative) =>
    Object.values(columns).map((column) => csvCell(column(initiative, origin))),
  );
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
