import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { workOnImports } from '../../app/features/imports/import-work.server.ts';
import type {
  Choices,
  Import,
  Mapping,
  ReportPart,
  ReportRow,
} from '../../app/features/imports/import.ts';
import { guessMapping } from '../../app/features/imports/import-fields.ts';
import { getImport, getReportRows, takeFile } from '../../app/features/imports/imports.server.ts';
import { RefusedInput } from '../../app/lib/failure.server.ts';
import type { Db } from '../../app/lib/supabase.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

export let db: TestDatabase;
const ids = new Map<string, string>();
export const log = pino({ level: process.env['IMPORT_LOG'] ?? 'silent' });

/** The demo world, whose people import. */
export async function openImportsWorld(): Promise<void> {
  db = await createTestDatabase({ world: 'demo' });
  const people = await db.sql<{ id: string; email: string }[]>`select id, email from auth.users`;
  for (const { id, email } of people) ids.set(email.split('@')[0]!, id);
}

/** A client as the app has it, for a demo person or a visitor. */
export const as = (who: string): Db =>
  db.clientFor(who === 'visitor' ? undefined : { id: ids.get(who)! }) as Db;

/** A file that somebody chose. */
export function fileOf(content: string | Uint8Array, name = 'lijst.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}

export const origin = (source = 'Sociale kaart', language = 'nl') => ({
  source,
  sourceUrl: '',
  language,
});

/** Brings a file; @returns the id of its import */
export const bring = (content: string | Uint8Array, source = 'Sociale kaart', name?: string) =>
  takeFile(as('editor'), origin(source), fileOf(content, name));

/** The word of a file that is refused at once, else `taken`. */
export const bringing = (content: string | Uint8Array, name?: string) =>
  bring(content, 'Proef', name).then(
    () => 'taken',
    (error: unknown) => (error instanceof RefusedInput ? error.errors['file']?.key : String(error)),
  );

export const work = () => workOnImports({ sql: db.sql, log, geocode: null });

export const choices: Choices = {
  kind: 'citizen',
  visibility: 'area',
  isPublished: true,
  place: '',
  organisationType: 'association',
  duplicates: 'skip',
};

/** Looks through with the guessed columns, where nothing else is said. */
export async function check(
  id: number,
  said: { mapping?: Partial<Mapping>; choices?: Partial<Choices> } = {},
): Promise<Import> {
  const { headers } = await read(id);
  const mapping = { columns: guessMapping(headers), terms: {}, isSwapped: false, ...said.mapping };
  const { error } = await as('editor').rpc('check_import', {
    wanted: id,
    mapping,
    choices: { ...choices, ...said.choices },
  });
  if (error) throw new Error(error.message);
  await work();
  return read(id);
}

export const read = (id: number) => getImport(as('editor'), id, 'nl');
export const rowsOf = (id: number, part: ReportPart = 'all'): Promise<ReportRow[]> =>
  getReportRows(as('editor'), id, { part, most: 1000 });

/** Each row in short: outcome, then what is wrong with which field. */
export const outcomes = async (id: number) =>
  (await rowsOf(id)).map(({ outcome, problems }) =>
    [outcome, ...problems.map(({ field, reason }) => `${field}:${reason}`)].join(' '),
  );

/** Asks for one step and does it. */
export async function act(
  name: 'run_import' | 'undo_import',
  id: number,
  isWhole = false,
): Promise<Import> {
  const { error } =
    name === 'run_import'
      ? await as('editor').rpc(name, { wanted: id, is_whole: isWhole })
      : await as('editor').rpc(name, { wanted: id });
  if (error) throw new Error(error.message);
  await work();
  return read(id);
}

/** Everything that an import may write, without times and numbers that are only counted. */
export async function everything(): Promise<string> {
  const tables = [
    ['public.initiatives', "- array['updated_at']"],
    ['public.initiative_names', ''],
    ['public.initiative_texts', "- array['updated_at']"],
    ['public.initiative_terms', ''],
    ['public.initiative_places', ''],
    ['private.exact_points', ''],
    ['public.initiative_organisations', ''],
    ['public.initiative_sources', ''],
    ['public.initiative_contacts', ''],
    ['public.organisations', "- array['updated_at']"],
    ['public.sources', ''],
    ['public.initiative_search', "- array['ordinal']"],
    ['private.facet_bits', "- array['bits']"],
    ['private.map_cells', ''],
    ['private.map_bits', "- array['bits']"],
    ['private.import_links', ''],
  ];
  const parts = [];
  for (const [table, without] of tables) {
    const filled = table === 'private.facet_bits' ? 'where bit_count(bits) > 0' : '';
    const [row] = await db.sql.unsafe(
      `select coalesce(string_agg((to_jsonb(t) ${without})::text, E'\n' order by (to_jsonb(t) ${without})::text), '') as all_rows from ${table} as t ${filled}`,
    );
    parts.push(`${table}\n${String(row?.['all_rows'])}`);
  }
  return parts.join('\n');
}

interface SeedInitiative {
  slug: string;
  names: { name: string; language: string; role: string }[];
  texts: Record<string, Record<string, string>>;
  themes: string[];
  languages: string[];
  website: string | null;
  places: { municipality: string; country: string }[];
}

/** The real initiatives of the demo world as another city's table has them: French, semicolons, decimal commas. */
export function foreignTable(): string {
  const all = ['1', '2'].flatMap(
    (part) =>
      JSON.parse(
        readFileSync(new URL(`../seed/world/initiatives-${part}.json`, import.meta.url), 'utf8'),
      ) as SeedInitiative[],
  );
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = all.map((i) =>
    [
      i.slug,
      i.names.find(({ role }) => role === 'main')!.name,
      i.texts['summary']?.['fr'] ?? '',
      i.themes.join(', '),
      i.places[0]?.municipality ?? '',
      i.places[0]?.country ?? '',
      i.website ?? '',
    ]
      .map(cell)
      .join(';'),
  );
  return ['Référence;Nom;Description;Thèmes;Commune;Pays;Site web', ...rows].join('\r\n');
}
