import type { RawRow, Separator } from './csv-rows.ts';
import { csvRows, guessSeparator } from './csv-rows.ts';
import type { Encoding } from './decode-text.ts';
import { decodeText, detectEncoding } from './decode-text.ts';
import { NotGeojson, geojsonTable } from './geojson-rows.ts';
import type { FileColumn } from './import-fields.ts';
import { FileRefused } from './import.ts';

const mostColumns = 200;
/** A GeoJSON file is read whole: what is larger comes as CSV. */
const mostGeojsonBytes = 20 * 1024 * 1024;

/** Beginnings of workbooks (new and old) and of PDF. */
const notText = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'];

/** A file that can be read more than once. */
export interface SourceFile {
  name: string;
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What a file is, before its rows are read. */
export interface OpenTable {
  format: 'csv' | 'geojson';
  encoding: Encoding;
  separator: Separator | null;
  headers: FileColumn[];
  /** The rows below the header; each has as many cells as there are columns. */
  rows(): AsyncGenerator<RawRow>;
}

/** Headers that are empty or stand twice get a name of their own. */
function nameColumns(raw: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return raw.map((header, index) => {
    const name = header.replaceAll('\0', '').trim().slice(0, 120) || `(${index + 1})`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A row as it can be kept: no zero bytes, no more cells than columns. */
function fit(row: RawRow, columns: number): RawRow {
  const filled = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const hasZeros = row.cells.some((cell) => cell.includes('\0'));
  const cells = row.cells
    .slice(0, columns)
    .map((cell) => cell.replaceAll('\0', '').toWellFormed().slice(0, 30_000));
  if (row.fault) return { ...row, cells };
  if (filled > columns)
    return { ...row, cells, fault: { reason: 'tooManyCells', facts: { has: filled, columns } } };
  if (hasZeros) return { ...row, cells, fault: { reason: 'zeroBytes' } };
  return { ...row, cells };
}

async function firstText(file: SourceFile, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const part of decodeText(file.open(), encoding)) {
    text += part;
    if (text.length > 64_000) break;
  }
  return text;
}

async function openCsv(file: SourceFile, encoding: Encoding): Promise<OpenTable> {
  const start = await firstText(file, encoding);
  // Spreadsheets may say the separator in a line of its own.
  const told = /^sep=(.)\r?\n/i.exec(start);
  const separator = guessSeparator(told ? start.slice(told[0].length) : start);
  const all = async function* () {
    let isFirst = true;
    for await (const row of csvRows(decodeText(file.open(), encoding), separator)) {
      if (isFirst && told && /^sep=/i.test(row.cells.join(separator))) {
        isFirst = false;
        continue;
      }
      isFirst = false;
      yield row;
    }
  };
  const top: RawRow[] = [];
  for await (const row of all()) {
    top.push(row);
    if (top.length > 20) break;
  }
  const [header, ...samples] = top;
  if (!header) throw new FileRefused({ key: 'imports:errorEmptyFile' });
  if (header.fault || header.cells.length > mostColumns || header.cells.length < 2)
    throw new FileRefused({ key: 'imports:errorNoHeader' });
  if (samples.length === 0) throw new FileRefused({ key: 'imports:errorOnlyHeader' });
  const names = nameColumns(header.cells);
  return {
    format: 'csv',
    encoding,
    separator,
    headers: withSamples(names, samples),
    async *rows() {
      let isHeader = true;
      for await (const row of all()) {
        if (!isHeader) yield fit(row, names.length);
        isHeader = false;
      }
    },
  };
}

function withSamples(names: readonly string[], rows: readonly RawRow[]): FileColumn[] {
  return names.map((name, index) => {
    const values = rows
      .map(({ cells }) => (cells[index] ?? '').replaceAll('\0', '').trim())
      .filter(Boolean);
    return {
      name,
      samples: [...new Set(values)].slice(0, 3).map((value) => value.toWellFormed().slice(0, 80)),
    };
  });
}

async function openGeojson(file: SourceFile, encoding: Encoding): Promise<OpenTable> {
  if (file.size > mostGeojsonBytes) throw new FileRefused({ key: 'imports:errorGeojsonLarge' });
  let text = '';
  for await (const part of decodeText(file.open(), encoding)) text += part;
  try {
    const { headers, rows } = geojsonTable(text);
    if (rows.length === 0) throw new FileRefused({ key: 'imports:errorOnlyHeader' });
    const names = nameColumns(headers);
    return {
      format: 'geojson',
      encoding,
      separator: null,
      headers: withSamples(names, rows.slice(0, 20)),
      async *rows() {
        for (const row of rows) yield fit(row, names.length);
      },
    };
  } catch (error) {
    if (error instanceof NotGeojson) throw new FileRefused({ key: 'imports:errorGeojson' });
    throw error;
  }
}

/**
 * Opens a CSV or GeoJSON file: how it is written, its columns, its rows.
 * @throws {FileRefused} with the sentence that says why it cannot be read
 */
export async function openTable(file: SourceFile): Promise<OpenTable> {
  if (file.size === 0) throw new FileRefused({ key: 'imports:errorEmptyFile' });
  const encoding = await detectEncoding(file.open);
  const start = (await firstText(file, encoding)).trimStart();
  if (notText.some((mark) => start.startsWith(mark)))
    throw new FileRefused({ key: 'imports:errorNotText' });
  return start.startsWith('{') ? openGeojson(file, encoding) : openCsv(file, encoding);
}
