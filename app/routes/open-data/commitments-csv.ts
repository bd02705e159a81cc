import { commitmentsCsv } from '../../features/commitments/commitment-files.ts';
import { exportCommitments } from '../../features/commitments/commitments.server.ts';
import { fileLanguage, fileLoader, today } from '../../features/open-data/file.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';

/** The register as CSV: released commitments only. */
export const loader = fileLoader(
  ['commitments', 'sessions', 'organisations', 'day'],
  async ({ db, url, context }) => {
    const language = fileLanguage(url);
    const [rows, licence] = await Promise.all([
      exportCommitments(db, language),
      getDataLicence(db),
    ]);
    const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
    return {
      type: 'text/csv; charset=utf-8',
      name: 'commitments.csv',
      licence,
      body: commitmentsCsv(rows, origin),
    };
  },
);
