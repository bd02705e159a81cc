import { fileLoader } from '../../features/open-data/file.server.ts';
import { initiativeFile } from '../../features/open-data/initiative-file.server.ts';
import { jsonLdForm } from '../../features/open-data/initiative-forms.server.ts';

/** The filtered list as schema.org JSON-LD, page by page. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  initiativeFile(page, jsonLdForm),
);
