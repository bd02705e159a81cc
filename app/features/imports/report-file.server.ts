import { createI18n } from '../../i18n/i18n.ts';
import type { Page } from '../../lib/page.server.ts';
import { csvCell } from '../open-data/to-csv.ts';
import { importOf } from './import-actions.server.ts';
import type { Import, ReportRow } from './import.ts';
import { getReportRows } from './imports.server.ts';
import { changeTexts, outcomeText, remarkText } from './remark-text.ts';

/** Rows that are asked for at a time. */
const batch = 1000;

/** The report of an import as CSV, row by row, part by part: it is never whole in memory. */
export async function reportFile(page: Page): Promise<Response> {
  await page.requireViewer();
  const found: Import = await importOf(page);
  const { tOf } = await createI18n(page.language, ['imports']);
  const t = tOf('imports')!;
  const line = (cells: (string | number | null)[]) => `${cells.map(csvCell).join(',')}\r\n`;
  const cellsOf = (row: ReportRow) => [
    row.number,
    row.line,
    row.externalId?.startsWith('~') ? null : row.externalId,
    row.name,
    outcomeText(t, row),
    row.problems.map((remark) => remarkText(t, remark)).join('; '),
    row.notes.map((remark) => remarkText(t, remark)).join('; '),
    changeTexts(t, row).join('; '),
    row.candidates.map(({ name }) => name).join('; '),
    row.kept ? t(`kept_${row.kept}`) : null,
    row.slug ? `${page.url.origin}/${page.language}/initiatives/${row.slug}` : null,
  ];
  async function* parts() {
    const head = [
      'reportNumber',
      'reportLine',
      'field_id',
      'field_name',
      'reportOutcome',
      'reportProblems',
      'reportNotes',
      'reportChanges',
      'reportLike',
      'factKept',
      'reportLink',
    ] as const;
    yield `\uFEFF${line(head.map((key) => t(key)))}`;
    for (let after = 0; ;) {
      const rows = await getReportRows(page.db, found.id, { part: 'all', after, most: batch });
      yield rows.map((row) => line(cellsOf(row))).join('');
      if (rows.length < batch) return;
      after = rows.at(-1)!.number;
    }
  }
  const encoder = new TextEncoder();
  const running = parts();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await running.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="import-${found.id}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
