import {
  exportInitiatives,
  requireFilters,
} from '../../features/initiatives/initiatives.server.ts';
import { fileLoader, today } from '../../features/open-data/file.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { toCsv } from '../../features/open-data/to-csv.ts';

/** The filtered list as CSV. */
export const loader = fileLoader(
  ['initiatives', 'terms'],
  async ({ db, url, language, context }) => {
    const filters = requireFilters(url, { strict: true });
    const [initiatives, licence] = await Promise.all([
      exportInitiatives(db, filters, language),
      getDataLicence(db),
    ]);
    const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
    return {
      type: 'text/csv; charset=utf-8',
      name: 'initiatives.csv',
      licence,
      body: toCsv(initiatives, origin),
    };
  },
);
