import { redirect } from '@remix-run/node';
import { unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Filters } from './filters.ts';
import { filtersToQuery } from './filters.ts';
import type { Directory, NamedPlace, SearchSuggestions } from './initiative.ts';
import type { PlaceInWords } from './place-choice.tsx';

const longestPlace = 80;
const reaches = { least: 0.1, most: 500, usual: 5 };

/** A place that was typed and is not one place yet. */
export interface AskedPlace {
  typed: string;
  km: number;
  /** Those that it may be; none when no place is called so. */
  places: NamedPlace[];
}

function typedIn(url: URL, name: string): string {
  const typed = url.searchParams.get(name) ?? '';
  return typed.toWellFormed().replaceAll('\0', '').trim().slice(0, longestPlace);
}

function kilometresIn(url: URL): number {
  const km = Number(url.searchParams.get('km') ?? '');
  return km >= reaches.least && km <= reaches.most ? km : reaches.usual;
}

/**
 * What the form says of a place: `around` is the name in its box, `was` the one that stood there.
 * A name that means one place becomes the circle of the address; an emptied box takes the circle away.
 * @returns what to choose from; null when the address says nothing new
 * @throws Response the way to the address with the circle, or without
 */
export async function readPlace(page: Page, filters: Filters): Promise<AskedPlace | null> {
  const [typed, was] = [typedIn(page.url, 'around'), typedIn(page.url, 'was')];
  if (typed === was) return null;
  const km = kilometresIn(page.url);
  const lead = (near: Filters['near']) => {
    const sort = near ? 'distance' : filters.sort === 'distance' ? 'relevance' : filters.sort;
    const query = filtersToQuery({ ...filters, near, sort, page: 1 });
    return redirect(`/${page.language}/initiatives${query ? `?${query}` : ''}`);
  };
  if (typed === '') throw lead(null);
  const answer = await page.db.rpc('find_places', { typed, language: page.language });
  const places = unwrap(answer) as unknown as NamedPlace[];
  const whole = places.filter(({ isWhole }) => isWhole);
  const meant = whole.length === 1 ? whole : places;
  const [only] = meant;
  if (only?.isWhole && meant.length === 1) throw lead({ lat: only.lat, lon: only.lon, km });
  return { typed, km, places };
}

/** A place among words that nobody has all of: it was perhaps meant as a place. */
export async function readPlaceInWords(
  page: Page,
  { query, near }: Filters,
  { found, total }: Pick<Directory, 'found' | 'total'>,
): Promise<PlaceInWords | null> {
  if (near || query === '' || (found !== 'some' && total > 0)) return null;
  const answer = await page.db.rpc('find_place_in_words', { query, language: page.language });
  const [place = null] = unwrap(answer) as unknown as PlaceInWords[];
  return place;
}

/** What a search that is being typed may mean. */
export async function suggestSearches(page: Page): Promise<SearchSuggestions> {
  const answer = await page.db.rpc('suggest_searches', {
    typed: typedIn(page.url, 'q'),
    language: page.language,
  });
  return unwrap(answer) as unknown as SearchSuggestions;
}
