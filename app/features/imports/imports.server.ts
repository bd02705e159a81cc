import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { RefusedInput, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type {
  Choices,
  DuplicateChoice,
  Import,
  ImportEntry,
  Mapping,
  ReportPart,
  ReportRow,
} from './import.ts';
import { FileRefused } from './import.ts';
import type { SourceFile } from './read-file.server.ts';
import { openTable } from './read-file.server.ts';

/** Rows that travel at a time. */
const batch = 500;

/** Where a file comes from, as its importer says. */
export interface FileOrigin {
  source: string;
  sourceUrl: string;
  /** Language of its texts. */
  language: string;
}

/**
 * Takes a file in: its rows are kept as they stand there, nothing is written of them yet.
 * @returns the id of the import
 * @throws RefusedInput, Response 403, 429
 */
export async function takeFile(db: Db, origin: FileOrigin, file: SourceFile): Promise<number> {
  const table = await openTable(file).catch((error: unknown) => {
    if (error instanceof FileRefused) throw new RefusedInput({ file: error.fault });
    throw error;
  });
  const separator = table.separator === '\t' ? 'tab' : table.separator;
  const form = {
    ...origin,
    fileName: file.name.replaceAll('\0', '').trim().slice(-200) || 'file',
    format: table.format,
    encoding: table.encoding,
    separator,
    headers: table.headers as unknown as Json,
  };
  const { id } = unwrap(await db.rpc('start_import', { form })) as { id: number };
  let number = 0;
  let waiting: Json[] = [];
  const send = async () => {
    if (waiting.length > 0) done(await db.rpc('send_import_rows', { wanted: id, rows: waiting }));
    waiting = [];
  };
  for await (const { line, cells, fault } of table.rows()) {
    number += 1;
    waiting.push({ number, line, cells, fault: (fault ?? null) as unknown as Json });
    if (waiting.length === batch) await send();
  }
  await send();
  done(await db.rpc('finish_import_upload', { wanted: id }));
  return id;
}

/** The newest imports. @throws Response 403 */
export async function listImports(db: Db): Promise<ImportEntry[]> {
  return unwrap(await db.rpc('list_imports')) as unknown as ImportEntry[];
}

/** One import, with labels in a language. @throws Response 403, 404 */
export async function getImport(db: Db, id: number, language: string): Promise<Import> {
  return unwrap(await db.rpc('get_import', { wanted: id, language })) as unknown as Import;
}

/** Rows of a part of the report: at most so many, after a number of row, some skipped. */
interface Excerpt {
  part: ReportPart;
  after?: number;
  skip?: number;
  most: number;
}

/** Rows of the report. @throws Response 403 */
export async function getReportRows(
  db: Db,
  id: number,
  { part, after = 0, skip = 0, most }: Excerpt,
): Promise<ReportRow[]> {
  const rows = await db.rpc('get_import_rows', { wanted: id, kind: part, after, most, skip });
  return unwrap(rows) as unknown as ReportRow[];
}

/** Has every row looked through. @throws RefusedInput, Conflict, Response 404 */
export async function checkImport(db: Db, id: number, mapping: Mapping, choices: Choices) {
  const asked = { wanted: id, mapping: { ...mapping }, choices: { ...choices } };
  done(await db.rpc('check_import', asked));
}

/** What becomes of one possible duplicate, or of all. @throws Conflict, Response 404 */
export async function chooseRows(
  db: Db,
  id: number,
  row: number | null,
  choice: DuplicateChoice,
): Promise<void> {
  const asked = { wanted: id, row_number: row as number, choice };
  done(await db.rpc('choose_import_rows', asked));
}

/** Writes what was looked through. @throws RefusedInput, Conflict, Response 404 */
export async function runImport(db: Db, id: number, isWhole: boolean): Promise<void> {
  done(await db.rpc('run_import', { wanted: id, is_whole: isWhole }));
}

/** Takes an import back. @throws RefusedInput, Conflict, Response 404 */
export async function undoImport(db: Db, id: number): Promise<void> {
  done(await db.rpc('undo_import', { wanted: id }));
}

/** Discards a file that was not run. @throws Conflict, Response 404 */
export async function deleteImport(db: Db, id: number): Promise<void> {
  done(await db.rpc('delete_import', { wanted: id }));
}
