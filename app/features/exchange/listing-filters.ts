import type { Labelled, ListingKind, ListingLine } from './listing.ts';
import { exchangeAddress } from './listing.ts';

export interface ExchangeChoices {
  categories: (Labelled & { hint: string })[];
  districts: Labelled[];
  themes: Labelled[];
}

/** One stretch of the overview; `next` leads to the one after it. */
export interface ListingList {
  rows: ListingLine[];
  next: string | null;
  choices: ExchangeChoices;
}

export interface ListingFilters {
  kind: ListingKind | '';
  category: string;
  theme: string;
  district: string;
  /** How many kilometres around the district; empty for the district alone. */
  within: string;
  spoken: string;
  query: string;
  isOnline: boolean;
  /** From where in the list; empty for its beginning. */
  before: string;
}

/** Kilometres around a district. */
export const distances = ['1', '3', '6'] as const;
const isDistance = (given: string) => distances.some((distance) => distance === given);
const slug = /^[a-z0-9-]{1,120}$/;

/** The filters in an address; null when one of them cannot be. */
export function readListingFilters({ searchParams }: URL): ListingFilters | null {
  const read = (name: string) => searchParams.get(name)?.trim() ?? '';
  const [kind, category, theme] = [read('kind'), read('category'), read('theme')];
  const district = read('district');
  const within = district ? read('within') : '';
  const [spoken, before] = [read('language'), read('before')];
  const query = read('q').replaceAll('\0', '');
  if (kind !== '' && kind !== 'offer' && kind !== 'need') return null;
  if ([category, theme, district].some((value) => value && !slug.test(value))) return null;
  if (spoken && !/^[a-z]{2,3}$/.test(spoken)) return null;
  if (within && !isDistance(within)) return null;
  if (before && !/^(\d\.)?\d{1,17}-\d{1,15}$/.test(before)) return null;
  if (query.length > 100) return null;
  return {
    ...{ kind, category, theme, district, within, spoken, query, before },
    isOnline: read('online') === '1',
  };
}

/** The overview with its filters; those that are empty are left out. */
export function overviewAddress(language: string, filters: Partial<ListingFilters> = {}): string {
  const { kind, category, theme, district, within, spoken, query, isOnline, before } = filters;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({
    q: query,
    ...{ kind, category, theme, district },
    within: district ? within : '',
    language: spoken,
    online: isOnline ? '1' : '',
    before,
  }))
    if (value) search.set(name, value);
  const asked = search.toString();
  return exchangeAddress(language) + (asked && `?${asked}`);
}
