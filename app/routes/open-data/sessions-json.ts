import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';
import { exportSessions } from '../../features/open-data/sessions.server.ts';
import { toOparl } from '../../features/open-data/to-oparl.ts';

/** Announced sessions, published agendas, papers and released decisions, shaped as OParl and Popolo. */
export const loader = fileLoader(
  ['sessions', 'commitments', 'organisations', 'groups'],
  async (page) => {
    const language = fileLanguage(page.url);
    const rows = Promise.all([exportSessions(page.db, language), page.frame()]);
    return licensedFile(page, language, rows, {
      type: 'application/json; charset=utf-8',
      body: ([sessions, { forumName }], origin) =>
        JSON.stringify(toOparl(sessions, origin, forumName)),
    });
  },
);
