import { commitmentsCsv } from '../../features/commitments/commitment-files.ts';
import { exportCommitments } from '../../features/commitments/commitments.server.ts';
import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';

/** The register as CSV: released commitments only. */
export const loader = fileLoader(
  ['commitments', 'sessions', 'organisations', 'day'],
  async (page) => {
    const language = fileLanguage(page.url);
    return licensedFile(page, language, exportCommitments(page.db, language), {
      type: 'text/csv; charset=utf-8',
      name: 'commitments.csv',
      body: commitmentsCsv,
    });
  },
);
