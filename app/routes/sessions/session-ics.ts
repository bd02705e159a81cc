import { fileLoader } from '../../features/open-data/file.server.ts';
import { sessionsFile } from '../../features/sessions/session-calendar.server.ts';
import { getSessionsCalendar, sessionSlugOf } from '../../features/sessions/sessions.server.ts';

/** One session for a calendar. */
export const loader = fileLoader(['sessions', 'day'], async ({ db, params, language, context }) => {
  const slug = sessionSlugOf(params['slug']);
  const calendar = await getSessionsCalendar(db, language, slug);
  return {
    type: 'text/calendar; charset=utf-8',
    name: `${slug}.ics`,
    body: await sessionsFile(calendar, language, context.env.siteUrl),
  };
});
