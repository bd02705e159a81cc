import { isNarrowed, whatToQuery } from '../../features/initiatives/filters.ts';
import { initiativesAtom } from '../../features/initiatives/initiatives-feed.ts';
import { listNewInitiatives } from '../../features/initiatives/initiatives.server.ts';
import { readFileQuestion } from '../../features/open-data/file-question.server.ts';
import { fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';
import { createI18n } from '../../i18n/i18n.ts';

/** What joined the filtered list last, as Atom: `?lang=` and the directory's filters. */
export const loader = fileLoader(['initiatives', 'terms', 'day'], async (page) => {
  const { filters, language } = readFileQuestion(page.url);
  const { t } = await createI18n(language, ['directory']);
  const words = {
    title: t(isNarrowed(filters) ? 'directory:feedTitleNarrowed' : 'directory:feedTitle'),
    subtitle: t('directory:feedSubtitle'),
  };
  const query = isNarrowed(filters) ? whatToQuery(filters) : '';
  return licensedFile(page, language, listNewInitiatives(page.db, filters, language), {
    type: 'application/atom+xml; charset=utf-8',
    body: (rows, origin) => initiativesAtom(rows, origin, query, words),
  });
});
