import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ListingFilters, ListingList } from './listing-filters.ts';
import type { ListingFormData, ListingValues } from './listing-forms.ts';
import type { Listing, ListingEnding, ListingKind, ListingReview, OwnListing } from './listing.ts';

/** The number of a listing from an address. @throws Response 404 when it is none */
export function listingIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** What stands on the exchange, twenty at a time. @throws Response 404 for a category that is none */
export async function listListings(
  db: Db,
  filters: ListingFilters,
  language: string,
): Promise<ListingList> {
  const { kind, category, theme, district, within, spoken, query, isOnline, before } = filters;
  const answer = await db.rpc('list_listings', {
    kind: (kind || null) as string,
    category: (category || null) as string,
    theme: (theme || null) as string,
    district: (district || null) as string,
    within: (within || null) as string,
    spoken: (spoken || null) as string,
    query: (query || null) as string,
    is_online: isOnline,
    before: (before || null) as string,
    language,
  });
  return unwrap(answer) as unknown as ListingList;
}

/** One listing. @throws Response 404, also for one that is not theirs to read */
export async function getListing(db: Db, id: number, language: string): Promise<Listing> {
  return unwrap(await db.rpc('get_listing', { wanted: id, language })) as unknown as Listing;
}

/** Listings for which who asks acts, drafts too. */
export async function getMyListings(db: Db, language: string): Promise<OwnListing[]> {
  const answer = unwrap(await db.rpc('get_my_listings', { language })) as unknown as {
    rows: OwnListing[];
  };
  return answer.rows;
}

/** All that the form of a new listing (null) or of one's own needs. @throws Response 403, 404 */
export async function getListingForm(
  db: Db,
  id: number | null,
  language: string,
): Promise<ListingFormData> {
  const answer = await db.rpc('get_listing_form', { wanted: id as number, language });
  return unwrap(answer) as unknown as ListingFormData;
}

/** Categories and tags that somebody's own words hint at, the likeliest first. */
export async function suggestCategories(
  db: Db,
  said: string,
  kind: ListingKind,
): Promise<{ categories: string[]; tags: string[] }> {
  const answer = await db.rpc('suggest_listing_categories', { said, kind });
  return unwrap(answer) as unknown as { categories: string[]; tags: string[] };
}

/** What came of saving. */
export interface SavedListing {
  id: number;
  state: Listing['state'];
  review: ListingReview;
}

/** Saves a new listing (null) or one's own. @throws RefusedInput, Conflict, Response 403, 404, 429 */
export async function saveListing(
  db: Db,
  id: number | null,
  values: ListingValues,
): Promise<SavedListing> {
  const answer = await db.rpc('save_listing', {
    wanted: id as number,
    form: values as unknown as Json,
  });
  return unwrap(answer) as unknown as SavedListing;
}

/** Closes one's own listing. @throws Conflict, RefusedInput */
export async function closeListing(db: Db, id: number, ending: ListingEnding): Promise<void> {
  done(await db.rpc('close_listing', { wanted: id, ending }));
}

/** Lets it stand again. @throws Conflict, RefusedInput past its deadline or without consent */
export async function reopenListing(db: Db, id: number): Promise<void> {
  done(await db.rpc('reopen_listing', { wanted: id }));
}

/** Hides it for a while, or shows it again. @throws Conflict */
export async function pauseListing(db: Db, id: number, pauses: boolean): Promise<void> {
  done(await db.rpc('pause_listing', { wanted: id, pauses }));
}

/** Throws a draft away. @throws Conflict for what was open */
export async function throwAwayListing(db: Db, id: number): Promise<void> {
  done(await db.rpc('throw_away_listing', { wanted: id }));
}

/** What came of renewing: done, or why not. */
export type Renewed = 'renewed' | 'talking' | 'closed' | 'deadline';

/** Renews one's own listing. */
export async function renewListing(db: Db, id: number): Promise<Renewed> {
  return unwrap(await db.rpc('renew_listing', { wanted: id })) as Renewed;
}

/** What the link of a mail would renew. */
export interface Renewal {
  title: string;
  language: string;
  state: Listing['state'];
  expiresAt: string;
  /** It was renewed a moment ago. */
  standsLong: boolean;
  deadlineIsOver: boolean;
}

const secretOf = (token: string | undefined): string => {
  if (!/^[0-9a-f]{32}$/.test(token ?? '')) throw notFound();
  return token ?? '';
};

/** What a link renews. @throws Response 404 for one that is none */
export async function getRenewal(db: Db, token: string | undefined): Promise<Renewal> {
  const answer = await db.rpc('get_listing_renewal', { secret: secretOf(token) });
  return unwrap(answer) as unknown as Renewal;
}

/** Renews by a link, without signing in. @throws Response 404 for one that is none */
export async function renewByLink(db: Db, token: string | undefined): Promise<Renewed> {
  const answer = await db.rpc('renew_listing_by_link', { secret: secretOf(token) });
  return unwrap(answer) as Renewed;
}

/** What in a text tells a place too exactly: `street`, `postcode`. */
export async function warnOfPlace(db: Db, text: string): Promise<string[]> {
  return unwrap(await db.rpc('warn_of_place', { written: text }));
}
