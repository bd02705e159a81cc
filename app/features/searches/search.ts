import type { Labelled, ListingKind } from '../exchange/listing.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import type { Circle } from '../initiatives/filters.ts';
import type { Directory } from '../initiatives/initiative.ts';

/** How one hears of what a saved search finds. */
export const paces = ['daily', 'at_once', 'weekly', 'site'] as const;
export type Pace = (typeof paces)[number];

/** Filters of the exchange's list or of the directory that somebody saved. */
export type SavedSearch = ExchangeSearch | DirectorySearch;

interface Saved {
  id: number;
  /** One's own; null goes by the filters. */
  name: string | null;
  pace: Pace;
  isPaused: boolean;
  /** How many came since one looked; 21 is more than twenty. */
  fresh: number;
}

/** Of the directory: its filters as the database keeps them, the words of what was chosen, and what is new. */
export interface DirectorySearch extends Saved {
  directory: {
    query: string;
    filters: { near?: Circle };
    facets: Directory['facets'];
    centre: string | null;
  };
  /** The newest, five at most. */
  news: { slug: string; name: string; language: string }[];
}

export interface ExchangeSearch extends Saved {
  directory: null;
  kind: ListingKind | null;
  category: Labelled | null;
  theme: Labelled | null;
  district: Labelled | null;
  /** Kilometres around the district; null is the district alone. */
  within: '1' | '3' | '6' | null;
  spoken: string | null;
  query: string | null;
  isOnline: boolean;
}

export interface OwnSearches {
  /** Whether one chose an area, from which nearness is measured. */
  hasArea: boolean;
  rows: SavedSearch[];
}

/** Where one's saved searches stand. */
export function searchesAddress(language: string): string {
  return exchangeAddress(language, 'searches');
}
