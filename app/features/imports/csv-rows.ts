/** Why a row could not be read as the others. */
export interface RowFault {
  reason: 'quote' | 'tooManyCells' | 'zeroBytes' | 'notAFeature';
  facts?: Record<string, string | number>;
}

/** One row of a file as it stands there. */
export interface RawRow {
  /** Line of the file on which it begins, from 1. */
  line: number;
  cells: string[];
  fault?: RowFault;
}

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** A record that is longer has a quotation mark that nobody closed. */
const longestRecord = 200_000;

interface Cut {
  cells: string[];
  /** Where the next record begins. */
  end: number;
}

/** Cuts one record; 'more' when the text ends within it, 'quote' when a quotation mark stands wrong. */
function cutRecord(
  text: string,
  start: number,
  separator: Separator,
  isLast: boolean,
): Cut | 'more' | 'quote' {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell: string;
    if (text[at] === '"') {
      let from = at + 1;
      cell = '';
      for (;;) {
        const close = text.indexOf('"', from);
        if (close === -1) return isLast ? 'quote' : 'more';
        cell += text.slice(from, close);
        if (text[close + 1] !== '"') {
          at = close + 1;
          break;
        }
        cell += '"';
        from = close + 2;
      }
      if (at >= text.length && !isLast) return 'more';
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
        return 'quote';
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
        at += 1;
      cell = text.slice(from, at);
    }
    cells.push(cell);
    if (at >= text.length) return isLast ? { cells, end: at } : 'more';
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    // A carriage return at the very end may belong to a line feed that has not come yet.
    if (text[at] === '\r' && at + 1 >= text.length && !isLast) return 'more';
    return { cells, end: at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1) };
  }
}

const linesIn = (text: string, from: number, to: number) => {
  let lines = 0;
  for (let at = from; at < to; at += 1)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  return lines;
};

/**
 * Rows of a CSV file. A quotation mark that stands wrong spoils its own line only: the next line is read
 * as if nothing had been. Empty lines are left out. No more than one record and one part stand in memory.
 */
export async function* csvRows(
  parts: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<RawRow> {
  let text = '';
  let line = 1;
  function* cut(isLast: boolean): Generator<RawRow> {
    let at = 0;
    while (at < text.length) {
      let found = cutRecord(text, at, separator, isLast);
      if (found === 'more' && text.length - at > longestRecord) found = 'quote';
      if (found === 'more') break;
      if (found === 'quote') {
        const rest = text.slice(at, at + longestRecord);
        const stop = /\r\n|\n|\r/.exec(rest);
        const lineText = stop ? rest.slice(0, stop.index) : rest;
        const end = stop ? stop.index + stop[0].length : rest.length;
        yield {
          line,
          cells: lineText.split(separator).map((cell) => cell.slice(0, 2000)),
          fault: { reason: 'quote' },
        };
        line += 1;
        at += end;
        continue;
      }
      const { cells, end } = found;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += linesIn(text, at, end);
      at = end;
    }
    text = text.slice(at);
  }
  for await (const part of parts) {
    text += part;
    yield* cut(false);
  }
  yield* cut(true);
}

/** The separator of a file by its first line: the one that makes the most columns. */
export function guessSeparator(start: string): Separator {
  const firstLine = (start.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '""',
  );
  const counts = separators.map((separator) => firstLine.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
