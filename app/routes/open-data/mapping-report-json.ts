import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';
import { getMappingReport } from '../../features/open-data/mapping-report.server.ts';
import { mappingReportJson } from '../../features/open-data/mapping-report.ts';
import { createI18n } from '../../i18n/i18n.ts';

/** The mapping report as data: shares of the answers, each with its n and what is counted. */
export const loader = fileLoader(['initiatives', 'day'], async (page) => {
  const language = fileLanguage(page.url);
  const { t } = await createI18n(language, [
    'openData',
    'questionnaire',
    'initiatives',
    'nominations',
  ]);
  return licensedFile(page, language, getMappingReport(page.db, language), {
    type: 'application/json; charset=utf-8',
    body: (report, origin) => mappingReportJson(report, origin, t),
  });
});
