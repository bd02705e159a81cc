import { fileLoader } from '../../features/open-data/file.server.ts';
import { hsdsList } from '../../features/open-data/hsds-file.server.ts';

/** HSDS 3.0: the services, page by page. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  hsdsList(page, 'services'),
);
