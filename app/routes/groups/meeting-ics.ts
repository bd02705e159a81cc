import { calendarLoader } from '../../features/meetings/meeting-calendar.server.ts';
import { getMeeting } from '../../features/meetings/meetings.server.ts';

/** One meeting for a calendar, with the link to join for who is in the group. */
export const loader = calendarLoader(
  () => false,
  async ({ db, params, language }) => {
    const meeting = await getMeeting(db, params['slug'], params['id'], language);
    return { name: meeting.group.name, group: meeting.group.slug, meetings: [meeting] };
  },
);
