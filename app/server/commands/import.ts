import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { createGeocode } from '../../features/imports/geocode.server.ts';
import { guessMapping } from '../../features/imports/import-fields.ts';
import { choicesOf, choicesSchema } from '../../features/imports/import-forms.ts';
import { workOnImports } from '../../features/imports/import-work.server.ts';
import type { Import, Mapping, ReportRow } from '../../features/imports/import.ts';
import { FileRefused } from '../../features/imports/import.ts';
import type { SourceFile } from '../../features/imports/read-file.server.ts';
import { openTable } from '../../features/imports/read-file.server.ts';
import { changeTexts, outcomeText, remarkText } from '../../features/imports/remark-text.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { readEnv } from '../../lib/env.server.ts';
import { findRunningPostgres, startPostgres } from '../embedded/postgres.ts';
import { createLog } from '../log.ts';
import { prepareDatabase } from '../migrations.ts';

// Imports a CSV or GeoJSON file of any length: says of each row what becomes of it, then writes all of it or,
// with --dry-run, nothing. Columns are read as this source was before, else by their headers.
if (existsSync('.env')) process.loadEnvFile('.env');
const env = readEnv();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    source: { type: 'string' },
    language: { type: 'string', default: 'nl' },
    kind: { type: 'string' },
    visibility: { type: 'string' },
    place: { type: 'string' },
    duplicates: { type: 'string' },
    unpublished: { type: 'boolean', default: false },
    'skip-refused': { type: 'boolean', default: false },
  },
});
const [name] = positionals;
if (!name || positionals.length > 1)
  throw new Error('Give one file: npm run import -- FILE --dry-run');

const batch = 500;
const given = env.supabaseUrl ? env.databaseUrl : await findRunningPostgres(env.dataDir);
const server = given ? null : await startPostgres({ dataDir: env.dataDir, log: () => undefined });
const databaseUrl = given ?? server?.adminUrl() ?? '';
if (server) {
  const { authenticatorPassword } = server.secrets;
  await prepareDatabase({ adminUrl: databaseUrl, authenticatorPassword });
}
const sql = postgres(databaseUrl, { max: 3, onnotice: () => undefined });
const { tOf } = await createI18n('en', ['imports', 'common']);
const t = tOf('imports')!;
/** The sentence of a refusal: `field:imports:errorKey`, or a key alone. */
const sentence = (message: string, detail?: string) => {
  const key = /(?:imports:)?(error\w+)$/.exec(message)?.[1];
  return (
    key &&
    (t as unknown as (key: string, values: object) => string)(
      key,
      JSON.parse(detail ?? '{}') as object,
    )
  );
};
try {
  const { size } = await stat(name);
  const open = () => createReadStream(name) as AsyncIterable<Uint8Array>;
  const id = await bring({ name: path.basename(name), size, open });
  const isDone = await lookThrough(id).catch(async (error: unknown) => {
    await sql`delete from private.imports where id = ${id} and ran_at is null`;
    throw error;
  });
  if (!isDone) await sql`delete from private.imports where id = ${id}`;
} catch (error) {
  const message = error instanceof FileRefused ? error.fault.key : String((error as Error).message);
  console.error(sentence(message, (error as { detail?: string }).detail) ?? message);
  process.exitCode = 1;
} finally {
  await sql.end();
  await server?.stop();
}

/** Keeps the rows of the file as they stand there; never more than some hundred are in memory. */
async function bring(file: SourceFile): Promise<number> {
  const table = await openTable(file);
  const form = {
    source: values.source ?? file.name.replace(/\.\w+$/, ''),
    language: values.language,
    fileName: file.name,
    format: table.format,
    encoding: table.encoding,
    separator: table.separator === '\t' ? 'tab' : table.separator,
    headers: table.headers,
  };
  const [made] = await sql<
    { id: number }[]
  >`select private.begin_import(${sql.json(form as never)}, null)::int as id`;
  const id = made!.id;
  let rows: unknown[] = [];
  let number = 0;
  const send = async () => {
    await sql`select private.add_import_rows(${id}, ${sql.json(rows as never)})`;
    rows = [];
  };
  for await (const { line, cells, fault } of table.rows()) {
    rows.push({ number: (number += 1), line, cells, fault: fault ?? null });
    if (rows.length === batch) await send();
  }
  await send();
  await sql`select private.end_import_upload(${id})`;
  return id;
}

/** Works until the import is at rest; a site that runs on the same database may do it just as well. */
async function work(id: number) {
  const geocode = env.geocoderUrl ? createGeocode(env.geocoderUrl, sql) : null;
  for (;;) {
    await workOnImports({ sql, log: createLog('warn'), geocode });
    const [row] = await sql<Pick<Import, 'state' | 'fault' | 'counts'>[]>`
      select state, fault, private.import_counts(id) as counts from private.imports where id = ${id}`;
    if (row && !['checking', 'running'].includes(row.state)) return row;
    await wait(500);
  }
}

/** @returns whether everything was written */
async function lookThrough(id: number): Promise<boolean> {
  const [found] = await sql<Pick<Import, 'headers' | 'mapping' | 'choices'>[]>`
    select headers, mapping, choices from private.imports where id = ${id}`;
  const { kind, visibility, place, duplicates } = values;
  const asked = { kind, visibility, place, duplicates };
  const chosen = {
    ...choicesOf(found as Import),
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  };
  const choices = { ...chosen, isPublished: !values.unpublished };
  const checked = choicesSchema.safeParse({ ...choices, isPublished: undefined });
  if (!checked.success)
    throw new Error(
      checked.error.issues
        .map(({ path: at }) => `--${at.join('.')}: not one of the choices`)
        .join('\n'),
    );
  const mapping: Mapping = {
    terms: {},
    isSwapped: false,
    ...found!.mapping,
    columns: { ...guessMapping(found!.headers), ...found!.mapping.columns },
  };
  for (const [column, field] of Object.entries(mapping.columns))
    console.log(`${column} → ${field ? t(`field_${field}`) : t('leaveOut')}`);
  await sql`select private.ask_import_check(i, ${sql.json(mapping as never)}, ${sql.json(choices)}) from private.imports as i where i.id = ${id}`;
  const { fault, counts } = await work(id);
  if (fault) throw new Error(t(`fault_${fault as 'failed'}`));
  await report(id);
  console.log(JSON.stringify(counts));
  if (values['dry-run']) return false;
  await sql`select private.ask_import_run(i, ${!values['skip-refused']}) from private.imports as i where i.id = ${id}`;
  const done = await work(id);
  if (done.fault) throw new Error(t(`fault_${done.fault as 'failed'}`));
  console.log(
    `${t('was_added')}: ${done.counts.added}. ${t('was_updated')}: ${done.counts.updated}.`,
  );
  return true;
}

/** One line a row, in the order of the file. */
async function report(id: number): Promise<void> {
  for (let after = 0; ;) {
    const rows = await sql<ReportRow[]>`
      select number, line, outcome, coalesce(record ->> 'name', cells ->> 0) as name, problems, notes, differences, candidates, written
      from private.import_rows where import_id = ${id} and number > ${after} order by number limit ${batch}`;
    for (const row of rows) {
      const remarks = [...row.problems, ...row.notes].map((remark) => remarkText(t, remark));
      const like = row.candidates.map((one) => `${t('looksLike')} ${one.name}`);
      const parts = [outcomeText(t, row), ...remarks, ...changeTexts(t, row), ...like];
      console.log(`${row.number}\t${row.name ?? ''}\t${parts.join(' · ')}`);
    }
    if (rows.length < batch) return;
    after = rows.at(-1)!.number;
  }
}
