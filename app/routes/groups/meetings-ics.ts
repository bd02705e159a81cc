import { slugOf } from '../../features/groups/groups.server.ts';
import { calendarLoader } from '../../features/meetings/meeting-calendar.server.ts';
import { getCalendar } from '../../features/meetings/meetings.server.ts';

const keyOf = (url: URL) => url.searchParams.get('key');

/** The meetings of a group to subscribe to: the public ones, with `?key=` all that somebody may know. */
export const loader = calendarLoader(
  (url) => keyOf(url) === null,
  async ({ db, params, url, language }) => {
    const slug = slugOf(params['slug']);
    const { group, meetings } = await getCalendar(db, slug, language, keyOf(url));
    return { name: group.name, group: slug, meetings };
  },
);
