import { fileLoader } from '../../features/open-data/file.server.ts';
import { initiativeFile } from '../../features/open-data/initiative-file.server.ts';
import { icalForm } from '../../features/open-data/to-ical.server.ts';

/** When the initiatives of the filtered list meet, to subscribe to. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  initiativeFile(page, icalForm),
);
