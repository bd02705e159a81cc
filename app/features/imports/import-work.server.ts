import type { Sql } from 'postgres';
import type { Logger } from 'pino';
import { inTransaction } from '../../lib/transaction.server.ts';
import type { RawRow } from './csv-rows.ts';
import type { FileColumn } from './import-fields.ts';
import type { Choices, Import, Mapping } from './import.ts';
import { createRowReader } from './read-row.ts';
import type { CityTerm } from './read-words.ts';
import { termWords } from './read-words.ts';
import type { Geocode } from './geocode.server.ts';

/** Rows that are worked on at a time: memory stays flat, progress is seen. */
const batch = 500;

/** An import that this process alone works on now. */
interface Taken {
  id: number;
  revision: number;
  state: 'checking' | 'running' | 'undoing';
  row_count: number;
  headers: FileColumn[];
  mapping: Partial<Mapping>;
  choices: Partial<Choices>;
}

export interface ImportPlace {
  /** As owner of the schema. */
  sql: Sql;
  log: Pick<Logger, 'warn' | 'info'>;
  /** Looks addresses up; null when no geocoder is set. */
  geocode: Geocode | null;
}

/** Somebody asked for something else in the meantime. */
class NoLongerWanted extends Error {
  override name = 'NoLongerWanted';
}

async function step(sql: Sql, { id, revision }: Taken, done: number): Promise<void> {
  const [row] = await sql<
    { goes_on: boolean }[]
  >`select private.step_import(${id}, ${revision}, ${done}) as goes_on`;
  if (!row?.goes_on) throw new NoLongerWanted();
}

/** Reads every row with the chosen columns and says what would become of it; writes nothing else. */
async function check(place: ImportPlace, taken: Taken): Promise<void> {
  const { sql } = place;
  const terms = await sql<
    CityTerm[]
  >`select vocabulary::text, slug::text, labels from public.terms`;
  const { columns = {}, terms: chosen = {}, isSwapped = false } = taken.mapping;
  const readRow = createRowReader({
    headers: taken.headers.map(({ name }) => name),
    mapping: { columns, terms: chosen, isSwapped },
    choices: { kind: taken.choices.kind ?? 'citizen' },
    words: termWords(terms),
  });
  const unknown = new Map<string, { word: string; count: number }>();
  for (let from = 1; from <= taken.row_count; from += batch) {
    const to = from + batch - 1;
    const rows = await sql<(Pick<RawRow, 'cells' | 'fault'> & { number: number })[]>`
      select number, cells, fault from private.import_rows
      where import_id = ${taken.id} and number between ${from} and ${to} order by number`;
    const read = [];
    for (const row of rows) {
      const { unknown: words, ...said } = readRow(row);
      for (const [key, word] of words) {
        const known = unknown.get(key);
        unknown.set(key, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
      }
      if (place.geocode && said.record && said.problems.length === 0) {
        const remark = await place.geocode(said.record, () => step(sql, taken, row.number));
        if (remark) said.notes.push(remark);
      }
      read.push({ number: row.number, ...said });
    }
    await sql`select private.write_read_rows(${taken.id}, ${sql.json(read as never)})`;
    await sql`select private.judge_import_rows(${taken.id}, ${from}, ${to})`;
    await step(sql, taken, Math.min(to, taken.row_count));
  }
  const most = [...unknown]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, 100)
    .map(([key, { word, count }]) => ({ key, word, count }));
  await sql`select private.end_import_check(${taken.id}, ${taken.revision}, ${sql.json(most)})`;
}

/** One pass over all rows within a transaction; how far it is is told outside of it. */
async function pass(
  place: ImportPlace,
  taken: Taken,
  share: { begin: number; part: number },
  work: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 1; from <= taken.row_count; from += batch) {
    const to = Math.min(from + batch - 1, taken.row_count);
    await work(from, to);
    await step(place.sql, taken, Math.floor(taken.row_count * share.begin + to * share.part));
  }
}

/** Writes all rows in one transaction: whatever ends it early leaves nothing behind. */
async function run(place: ImportPlace, taken: Taken): Promise<void> {
  const { id, revision } = taken;
  await inTransaction(place.sql, async (ask) => {
    const [before] = await ask<{ sources: number }[]>`
      select count(*)::int as sources from public.sources as s
      join private.imports as i on i.source_key = s.key where i.id = ${id}`;
    await ask`select private.begin_import_run(${id}, ${revision})`;
    await pass(
      place,
      taken,
      { begin: 0, part: 0.5 },
      (from, to) => ask`select private.write_import_rows(${id}, ${from}, ${to})`,
    );
    await pass(
      place,
      taken,
      { begin: 0.5, part: 0.5 },
      (from, to) => ask`select private.publish_import_rows(${id}, ${from}, ${to})`,
    );
    await ask`select private.end_import_run(${id}, ${revision}, ${before?.sources === 0})`;
  });
}

async function undo(place: ImportPlace, taken: Taken): Promise<void> {
  const { id, revision } = taken;
  await inTransaction(place.sql, async (ask) => {
    await ask`select private.begin_import_undo(${id}, ${revision})`;
    await pass(
      place,
      taken,
      { begin: 0, part: 1 },
      (from, to) => ask`select private.undo_import_rows(${id}, ${from}, ${to})`,
    );
    await ask`select private.end_import_undo(${id})`;
  });
}

const works = { checking: check, running: run, undoing: undo };

function faultOf(error: unknown): NonNullable<Import['fault']> {
  return error instanceof Error && error.message === 'changed_meanwhile'
    ? 'changed_meanwhile'
    : 'failed';
}

/**
 * Does all work that waits, one import after the other.
 * @returns how many were taken up
 */
export async function workOnImports(place: ImportPlace): Promise<number> {
  for (let count = 0; ; count += 1) {
    const [taken] = await place.sql<Taken[]>`
      select i.id::int, i.revision, i.state, i.row_count, i.headers, i.mapping, i.choices
      from private.take_import(now()) as i where i.id is not null`;
    if (!taken) return count;
    try {
      // A file that has just arrived is unknown to the planner, who would take it for some few rows.
      await place.sql`analyze private.import_rows`;
      await works[taken.state](place, taken);
    } catch (error) {
      if (error instanceof NoLongerWanted) continue;
      place.log.warn({ import: taken.id, err: error }, 'import stopped; nothing was written');
      await place.sql`select private.fail_import(${taken.id}, ${taken.revision}, ${faultOf(error)})`;
    }
  }
}
