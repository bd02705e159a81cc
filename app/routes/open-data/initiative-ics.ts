import { fileLoader } from '../../features/open-data/file.server.ts';
import { initiativeCalendar } from '../../features/open-data/to-ical.server.ts';

/** When one initiative meets. */
export const loader = fileLoader(
  ['initiatives', 'organisations', 'terms', 'day'],
  initiativeCalendar,
);
