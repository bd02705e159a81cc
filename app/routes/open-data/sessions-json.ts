import { fileLanguage, fileLoader, today } from '../../features/open-data/file.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { exportSessions } from '../../features/open-data/sessions.server.ts';
import { toOparl } from '../../features/open-data/to-oparl.ts';

/** Announced sessions, published agendas, papers and released decisions, shaped as OParl and Popolo. */
export const loader = fileLoader(
  ['sessions', 'commitments', 'organisations', 'groups'],
  async (page) => {
    const { db, url, context } = page;
    const language = fileLanguage(url);
    const [sessions, licence, frame] = await Promise.all([
      exportSessions(db, language),
      getDataLicence(db),
      page.frame(),
    ]);
    const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
    return {
      type: 'application/json; charset=utf-8',
      licence,
      body: JSON.stringify(toOparl(sessions, origin, frame.forumName)),
    };
  },
);
