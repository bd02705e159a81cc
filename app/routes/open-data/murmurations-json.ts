import { fileLoader } from '../../features/open-data/file.server.ts';
import { murmurationIndex } from '../../features/open-data/murmurations-file.server.ts';

/** The Murmurations profiles that have not expired. */
export const loader = fileLoader(['initiatives', 'day'], murmurationIndex);
