import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { sessionsFile } from '../../features/sessions/session-calendar.server.ts';
import { getSessionsCalendar } from '../../features/sessions/sessions.server.ts';

/** Sessions and public deadlines to subscribe to; `?lang=` names the language of the words. */
export const loader = fileLoader(['sessions', 'day'], async ({ db, url, context }) => {
  const language = fileLanguage(url);
  const calendar = await getSessionsCalendar(db, language);
  return {
    type: 'text/calendar; charset=utf-8',
    name: 'sessions.ics',
    body: await sessionsFile(calendar, language, context.env.siteUrl),
  };
});
