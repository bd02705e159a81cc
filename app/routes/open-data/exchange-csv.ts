import { exportExchangeFigures } from '../../features/figures/figures.server.ts';
import { figuresCsv } from '../../features/figures/figures-file.ts';
import { fileLanguage, fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';

/** What is asked and offered as CSV: numbers from ten on, never a listing. */
export const loader = fileLoader(['figures', 'terms', 'day'], async (page) => {
  const language = fileLanguage(page.url);
  return licensedFile(page, language, exportExchangeFigures(page.db, language), {
    type: 'text/csv; charset=utf-8',
    name: 'exchange.csv',
    body: figuresCsv,
  });
});
