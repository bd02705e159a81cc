import type { FileOrigin } from '../open-data/exported-initiative.ts';
import { csvCell } from '../open-data/to-csv.ts';
import type { ExchangeFigures } from './figure.ts';
import { figuresOf } from './figure.ts';

const header = ['part', 'code', 'name', 'figure', 'value', 'licence', 'date'];

/**
 * The figures as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read it right): a line a
 * figure; one that is fewer than ten has `<10`.
 */
export function figuresCsv(parts: readonly ExchangeFigures[], origin: FileOrigin): string {
  const lines = parts.flatMap(({ part, rows }) =>
    rows.flatMap(({ slug, label, figures }) =>
      figuresOf[part].map((figure) =>
        [
          part,
          slug,
          label ?? slug,
          figure,
          figures[figure] ?? '<10',
          origin.licence.name,
          origin.date,
        ].map((value) => csvCell(value)),
      ),
    ),
  );
  return `\uFEFF${[header, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
