import {
  exportInitiatives,
  requireFilters,
} from '../../features/initiatives/initiatives.server.ts';
import { fileLoader } from '../../features/open-data/file.server.ts';
import { licensedFile } from '../../features/open-data/licensed-file.server.ts';
import { toGeojson } from '../../features/open-data/to-geojson.ts';

/** The filtered list as GeoJSON. */
export const loader = fileLoader(['initiatives', 'terms'], async (page) => {
  const { db, url, language } = page;
  const rows = exportInitiatives(db, requireFilters(url, { strict: true }), language);
  return licensedFile(page, language, rows, {
    type: 'application/geo+json',
    name: 'initiatives.geojson',
    body: (initiatives, origin) => JSON.stringify(toGeojson(initiatives, origin)),
  });
});
