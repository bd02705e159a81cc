import { commitmentsAtom } from '../../features/commitments/commitment-files.ts';
import { feedWords } from '../../features/commitments/feed-words.server.ts';
import { listCommitmentNews } from '../../features/commitments/commitments.server.ts';
import { fileLanguage, fileLoader, today } from '../../features/open-data/file.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';

/** The last public steps of commitments as Atom. */
export const loader = fileLoader(
  ['commitments', 'sessions', 'organisations', 'day'],
  async ({ db, url, context }) => {
    const language = fileLanguage(url);
    const [news, licence, words] = await Promise.all([
      listCommitmentNews(db, language),
      getDataLicence(db),
      feedWords(language),
    ]);
    const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
    return {
      type: 'application/atom+xml; charset=utf-8',
      licence,
      body: commitmentsAtom(news, origin, words, origin.date),
    };
  },
);
