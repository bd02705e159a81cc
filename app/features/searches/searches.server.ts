import type { LanguageCode } from '../../i18n/locales.ts';
import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import { directoryPath } from '../embed/embed-address.ts';
import type { ListingFilters } from '../exchange/listing-filters.ts';
import { overviewAddress } from '../exchange/listing-filters.ts';
import type { Filters } from '../initiatives/filters.ts';
import { filtersFromJson, filtersToJson } from '../initiatives/filters.ts';
import type { DirectorySearch, OwnSearches, Pace } from './search.ts';

/** Searches that who asks saved, newest first. @throws Response 403 */
export async function getMySearches(db: Db, language: string): Promise<OwnSearches> {
  return unwrap(await db.rpc('get_my_searches', { language })) as unknown as OwnSearches;
}

/** Saves filters of the list. @returns false when they were saved already @throws RefusedInput, Response 429 */
export async function saveSearch(db: Db, filters: ListingFilters): Promise<boolean> {
  const { before: _place, ...form } = filters;
  const saved = unwrap(await db.rpc('save_search', { form })) as { isNew: boolean };
  return saved.isNew;
}

/** Saves filters of the directory. @returns false when they were saved already @throws RefusedInput, Response 429 */
export async function saveDirectorySearch(db: Db, filters: Filters): Promise<boolean> {
  const directory = { query: filters.query, filters: filtersToJson(filters) };
  const saved = unwrap(await db.rpc('save_search', { form: { directory } })) as { isNew: boolean };
  return saved.isNew;
}

/** What may be changed of a search; what is left out stays. */
interface SearchChange {
  name?: string;
  pace?: Pace;
  isPaused?: boolean;
}

/** Changes one's own search. @throws RefusedInput, Response 404 */
export async function changeSearch(db: Db, id: number, change: SearchChange): Promise<void> {
  done(await db.rpc('change_search', { wanted: id, form: { ...change } }));
}

/** Where the list of one's own search is, at which one looks now. @throws Response 404 */
export async function openSearch(db: Db, id: number, language: LanguageCode): Promise<string> {
  const found = unwrap(await db.rpc('open_search', { wanted: id })) as Record<string, Json>;
  const { directory, ...filters } = found as unknown as {
    directory: DirectorySearch['directory'] | null;
  };
  if (directory)
    return directoryPath(language, filtersFromJson(directory.query, directory.filters));
  const chosen = Object.entries(filters).filter(([, value]) => value !== null);
  return overviewAddress(language, Object.fromEntries(chosen) as Partial<ListingFilters>);
}

/** Deletes one's own search. @throws Response 404 */
export async function deleteSearch(db: Db, id: number): Promise<void> {
  done(await db.rpc('delete_search', { wanted: id }));
}
