import { fileLoader } from '../../features/open-data/file.server.ts';
import { initiativeFile } from '../../features/open-data/initiative-file.server.ts';
import { geojsonForm } from '../../features/open-data/initiative-forms.server.ts';

/** The filtered list as GeoJSON. */
export const loader = fileLoader(['initiatives', 'organisations', 'terms', 'day'], (page) =>
  initiativeFile(page, geojsonForm),
);
