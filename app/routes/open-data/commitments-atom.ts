import { commitmentsAtom } from '../../features/commitments/commitment-files.ts';
import { feedWords } from '../../features/commitments/feed-words.server.ts';
import { listCommitmentNews } from '../../features/commitments/commitments.server.ts';
import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';

/** The last public steps of commitments as Atom. */
export const loader = fileLoader(
  ['commitments', 'sessions', 'organisations', 'day'],
  async (page) => {
    const language = fileLanguage(page.url);
    const rows = Promise.all([listCommitmentNews(page.db, language), feedWords(language)]);
    return licensedFile(page, language, rows, {
      type: 'application/atom+xml; charset=utf-8',
      body: ([news, words], origin) => commitmentsAtom(news, origin, words, origin.date),
    });
  },
);
