/** What the directory can be narrowed by; the names of the parameters in the address. */
export const facetNames = [
  'theme',
  'group',
  'activity',
  'place',
  'district',
  'language',
  'accessibility',
  'kind',
  'scope',
  'status',
] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ['relevance', 'name', 'freshness', 'distance'] as const;
export type Sort = (typeof sorts)[number];

/** A circle on the ground: degrees and kilometres. */
export interface Circle {
  lat: number;
  lon: number;
  km: number;
}

/** What a reader asked of the directory; the address bar holds all of it. */
export interface Filters {
  query: string;
  facets: Partial<Record<FacetName, string[]>>;
  near: Circle | null;
  sort: Sort;
  page: number;
  view: 'list' | 'map';
}

export type FiltersRead = { ok: true; filters: Filters } | { ok: false; status: 400 | 404 };

const longestQuery = 200;
const mostChoices = 30;
const known = new Set<string>([...facetNames, 'q', 'near', 'km', 'sort', 'page', 'view', 'at']);

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const choiceOf: Partial<Record<FacetName, RegExp>> = {
  language: /^[a-z]{2,3}$/,
  kind: /^(citizen|ngo|city|joint)$/,
  scope: /^(local|regional|national|international)$/,
  status: /^(planned|running|dormant|ended|stopped)$/,
};

function readNumber(text: string, low: number, high: number): number | null {
  if (!/^-?\d{1,3}(\.\d{1,8})?$/.test(text)) return null;
  const number = Number(text);
  return number >= low && number <= high ? number : null;
}

function readCircle(near: string, km: string): Circle | null {
  const [first = '', second = '', ...rest] = near.split(',');
  const lat = readNumber(first.trim(), -90, 90);
  const lon = readNumber(second.trim(), -180, 180);
  const radius = readNumber(km || '10', 0.1, 500);
  if (rest.length > 0 || lat === null || lon === null || radius === null) return null;
  return { lat, lon, km: radius };
}

/** Where the moving map was left (`at=lat,lon,zoom`); null when the address does not say so rightly. */
export function readCamera(url: URL): { lat: number; lon: number; zoom: number } | null {
  const [lat, lon, zoom, ...rest] = (url.searchParams.get('at') ?? '').split(',');
  const place = { lat: readNumber(lat ?? '', -85, 85), lon: readNumber(lon ?? '', -180, 180) };
  const depth = readNumber(zoom ?? '', 0, 22);
  if (rest.length > 0 || place.lat === null || place.lon === null || depth === null) return null;
  return { lat: place.lat, lon: place.lon, zoom: depth };
}

function isOneOf<T extends string>(choices: readonly T[], text: string): text is T {
  return (choices as readonly string[]).includes(text);
}

/**
 * Reads the filters from an address. Empty parameters count as absent.
 * @param options.strict refuse parameters that do not belong to the directory (tiles and files)
 * @returns the filters, or the status to answer: 404 for a page that cannot be, else 400
 */
export function readFilters(url: URL, options: { strict?: boolean } = {}): FiltersRead {
  const refused = { ok: false, status: 400 } as const;
  const params = url.searchParams;
  const get = (name: string) => params.get(name)?.trim() ?? '';
  if (options.strict && [...params.keys()].some((key) => !known.has(key))) return refused;

  const facets: Filters['facets'] = {};
  for (const name of facetNames) {
    const choices = [...new Set(params.getAll(name).filter((value) => value !== ''))].toSorted();
    const right = choiceOf[name] ?? slug;
    if (choices.length > mostChoices) return refused;
    if (!choices.every((choice) => choice.length <= 120 && right.test(choice))) return refused;
    if (choices.length > 0) facets[name] = choices;
  }

  const near = get('near') === '' ? null : readCircle(get('near'), get('km'));
  if (get('near') !== '' && !near) return refused;
  const sort = get('sort') || 'relevance';
  const view = get('view') || 'list';
  if (!isOneOf(sorts, sort) || !isOneOf(['list', 'map'] as const, view)) return refused;
  const page = get('page') || '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return { ok: false, status: 404 };
  return {
    ok: true,
    filters: {
      // A lone surrogate or a NUL has no place in a search and none in the database.
      query: get('q').toWellFormed().replaceAll('\0', '').slice(0, longestQuery),
      facets,
      near,
      // Without a place there is no distance.
      sort: sort === 'distance' && !near ? 'relevance' : sort,
      page: Number(page),
      view,
    },
  };
}

/**
 * The one way to write these filters: same result, same address.
 * @returns a query string without "?"; empty when nothing is asked
 */
export function filtersToQuery(filters: Filters): string {
  const params = new URLSearchParams(whatToQuery(filters));
  if (filters.sort !== 'relevance') params.set('sort', filters.sort);
  if (filters.view !== 'list') params.set('view', filters.view);
  if (filters.page > 1) params.set('page', String(filters.page));
  return params.toString();
}

/** Only what decides which initiatives are in the result; for tiles and files. */
export function whatToQuery({ query, facets, near }: Pick<Filters, 'query' | 'facets' | 'near'>) {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of facetNames) {
    for (const choice of facets[name] ?? []) params.append(name, choice);
  }
  if (near) {
    params.set('near', `${near.lat},${near.lon}`);
    params.set('km', String(near.km));
  }
  return params.toString();
}

/** These filters without one choice, from the first page on. */
export function withoutChoice(filters: Filters, name: FacetName, choice: string): Filters {
  const { [name]: choices = [], ...others } = filters.facets;
  const left = choices.filter((other) => other !== choice);
  return { ...filters, page: 1, facets: left.length > 0 ? { ...others, [name]: left } : others };
}

/** The filters in the form that the database reads. */
export function filtersToJson({ facets, near }: Pick<Filters, 'facets' | 'near'>) {
  return { ...facets, ...(near ? { near: { lat: near.lat, lon: near.lon, km: near.km } } : {}) };
}

/** Whether anything narrows the list. */
export function isNarrowed({ query, facets, near }: Filters): boolean {
  return query !== '' || near !== null || Object.keys(facets).length > 0;
}
