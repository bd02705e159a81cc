import {
  exportInitiatives,
  requireFilters,
} from '../../features/initiatives/initiatives.server.ts';
import { fileLoader, today } from '../../features/open-data/file.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { toGeojson } from '../../features/open-data/to-geojson.ts';

/** The filtered list as GeoJSON. */
export const loader = fileLoader(
  ['initiatives', 'terms'],
  async ({ db, url, language, context }) => {
    const filters = requireFilters(url, { strict: true });
    const [initiatives, licence] = await Promise.all([
      exportInitiatives(db, filters, language),
      getDataLicence(db),
    ]);
    const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
    return {
      type: 'application/geo+json',
      name: 'initiatives.geojson',
      licence,
      body: JSON.stringify(toGeojson(initiatives, origin)),
    };
  },
);
