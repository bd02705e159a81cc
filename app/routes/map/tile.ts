import { listTileFeatures, requireFilters } from '../../features/initiatives/initiatives.server.ts';
import { encodeTile, readTileAddress } from '../../features/initiatives/map-tile.server.ts';
import { fileLoader } from '../../features/open-data/file.server.ts';
import { notFound } from '../../lib/failure.server.ts';

/** A vector tile of the initiatives that the filters let through. */
export const loader = fileLoader(['initiatives', 'terms'], async ({ db, params, url }) => {
  const tile = readTileAddress(params['z'], params['x'], params['file']);
  if (!tile) throw notFound();
  const filters = requireFilters(url, { strict: true });
  const body = encodeTile(await listTileFeatures(db, tile, filters));
  return { type: 'application/vnd.mapbox-vector-tile', body };
});
