import { badRequest, notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Filters } from './filters.ts';
import { filtersToJson, readFilters } from './filters.ts';
import type { NewInitiative } from './initiatives-feed.ts';
import type { Directory, Initiative } from './initiative.ts';
import type { TileFeature } from './map-tile.server.ts';

/** Lines on a page of the directory, and on one that is meant for paper. */
const pageLength = 20;
const paperLength = 100;

/** The filters of an address. @throws Response 400 or 404 */
export function requireFilters(url: URL, options?: { strict?: boolean }): Filters {
  const read = readFilters(url, options);
  if (!read.ok) throw read.status === 404 ? notFound() : badRequest();
  return read.filters;
}

/** A page of the directory with counts and map. @throws Response 404 behind the last page */
export async function listInitiatives(
  db: Db,
  filters: Filters,
  language: string,
): Promise<Directory> {
  const answer = await db.rpc('search_initiatives', {
    query: filters.query,
    filters: filtersToJson(filters),
    language,
    sort: filters.sort,
    page: filters.page,
    per_page: filters.view === 'print' ? paperLength : pageLength,
  });
  const directory = unwrap(answer) as unknown as Directory;
  if (filters.page > directory.pages) throw notFound();
  return directory;
}

/**
 * The page of an initiative, or where it moved.
 * @throws Response 404 when no such initiative may be read
 */
export async function getInitiative(
  db: Db,
  slug: string | undefined,
  language: string,
): Promise<Initiative | { redirect: string }> {
  if (!slug || slug.length > 120 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw notFound();
  const answer = await db.rpc('get_initiative', { initiative_slug: slug, language });
  return unwrap(answer) as unknown as Initiative | { redirect: string };
}

/** Clusters and points of one tile, in its own units. */
export async function listTileFeatures(
  db: Db,
  tile: { z: number; x: number; y: number },
  filters: Filters,
): Promise<TileFeature[]> {
  const { query } = filters;
  const answer = await db.rpc('map_tile', { ...tile, query, filters: filtersToJson(filters) });
  return unwrap(answer) as unknown as TileFeature[];
}

/** The fifty that the filters let through and that were published last. */
export async function listNewInitiatives(
  db: Db,
  filters: Filters,
  language: string,
): Promise<NewInitiative[]> {
  const { query } = filters;
  const answer = await db.rpc('list_new_initiatives', {
    query,
    filters: filtersToJson(filters),
    language,
  });
  return unwrap(answer) as unknown as NewInitiative[];
}
