import { fileLoader } from '../../features/open-data/file.server.ts';
import { hsdsObject } from '../../features/open-data/hsds-file.server.ts';

/** HSDS 3.0: one organization with all that belongs to it. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  hsdsObject(page, 'organizations'),
);
