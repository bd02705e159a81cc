import {
  exportInitiatives,
  requireFilters,
} from '../../features/initiatives/initiatives.server.ts';
import { fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';
import { toCsv } from '../../features/open-data/to-csv.ts';

/** The filtered list as CSV. */
export const loader = fileLoader(['initiatives', 'terms'], async (page) => {
  const { db, url, language } = page;
  const rows = exportInitiatives(db, requireFilters(url, { strict: true }), language);
  return licensedFile(page, language, rows, {
    type: 'text/csv; charset=utf-8',
    name: 'initiatives.csv',
    body: toCsv,
  });
});
