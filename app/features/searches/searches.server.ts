import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ListingFilters } from '../exchange/listing-filters.ts';
import type { OwnSearches, Pace } from './search.ts';

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

/** The filters of one's own search, at which one looks now. @throws Response 404 */
export async function openSearch(db: Db, id: number): Promise<Partial<ListingFilters>> {
  const found = unwrap(await db.rpc('open_search', { wanted: id })) as Record<string, Json>;
  const chosen = Object.entries(found).filter(([, value]) => value !== null);
  return Object.fromEntries(chosen) as Partial<ListingFilters>;
}

/** Deletes one's own search. @throws Response 404 */
export async function deleteSearch(db: Db, id: number): Promise<void> {
  done(await db.rpc('delete_search', { wanted: id }));
}
