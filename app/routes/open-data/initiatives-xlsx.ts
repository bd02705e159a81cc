import { fileLoader } from '../../features/open-data/file.server.ts';
import { initiativeFile } from '../../features/open-data/initiative-file.server.ts';
import { xlsxForm } from '../../features/open-data/xlsx-form.server.ts';

/** The filtered list as a spreadsheet, in the words of the reader's language. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  initiativeFile(page, xlsxForm),
);
