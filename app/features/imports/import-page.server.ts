import { createI18n } from '../../i18n/i18n.ts';
import type { Page } from '../../lib/page.server.ts';
import { importOf } from './import-actions.server.ts';
import { reportPageSize } from './import-report.tsx';
import type { ReportPart } from './import.ts';
import { reportParts } from './import.ts';
import { getReportRows } from './imports.server.ts';
import { workingStates } from './work-progress.tsx';

/** Seconds after which a page asks again how far the work is. */
const refreshAfter = 2;

/** What the page of one import shows. @throws Response 403, 404 */
export async function readImportPage(page: Page) {
  await page.requireViewer();
  const found = await importOf(page);
  const { searchParams } = page.url;
  const asked = searchParams.get('part') as ReportPart;
  const part = reportParts.includes(asked) ? asked : 'all';
  const number = Math.max(1, Math.min(100_000, Math.floor(Number(searchParams.get('page'))) || 1));
  const isWorking = (workingStates as readonly string[]).includes(found.state);
  const isColumns = found.state === 'checked' && searchParams.get('step') === 'columns';
  if (isWorking) page.headers.set('Refresh', String(refreshAfter));
  const isReport = !isWorking && !isColumns && found.state !== 'mapping';
  const excerpt = { part, skip: (number - 1) * reportPageSize, most: reportPageSize };
  const [rows, { t }] = await Promise.all([
    isReport ? getReportRows(page.db, found.id, excerpt) : [],
    createI18n(page.language, ['imports']),
  ]);
  const title = `${t('imports:title')}: ${found.source}`;
  return { found, isColumns, part, page: number, rows, title };
}
