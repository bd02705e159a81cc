import { reportFile } from '../../features/imports/report-file.server.ts';
import { pageAction } from '../../lib/page.server.ts';

/** The report of an import as CSV. */
export const loader = pageAction(reportFile);
