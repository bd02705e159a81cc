import { fileLoader } from '../../features/open-data/file.server.ts';
import { murmuration } from '../../features/open-data/murmurations-file.server.ts';

/** One initiative as a Murmurations profile; gone when nobody confirmed it for long. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], murmuration);
