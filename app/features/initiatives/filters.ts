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
  'needs',
] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ['relevance', 'name', 'freshness', 'distance'] as const;
export type Sort = (typeof sorts)[number];

/** Chosen values by facet. */
export type Choices = Partial<Record<FacetName, string[]>>;

/** A circle on the ground: degrees and kilometres. */
export interface Circle {
  lat: number;
  lon: number;
  km: number;
}

/** What a reader asked of the directory; the address bar holds all of it. */
export interface Filters {
  query: string;
  facets: Choices;
  /** What must not be there: whoever has one of these is left out. */
  without: Choices;
  near: Circle | null;
  sort: Sort;
  page: number;
  /** `print`: the list as it stands on paper. */
  view: 'list' | 'map' | 'print';
}

export type FiltersRead = { ok: true; filters: Filters } | { ok: false; status: 400 | 404 };

const longestQuery = 200;
const mostChoices = 30;
const known = new Set<string>([
  ...facetNames,
  'not',
  'q',
  'near',
  'km',
  'sort',
  'page',
  'view',
  'at',
]);

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const choiceOf: Partial<Record<FacetName, RegExp>> = {
  language: /^[a-z]{2,3}$/,
  kind: /^(citizen|ngo|city|joint)$/,
  scope: /^(local|regional|national|international)$/,
  status: /^(planned|running|dormant|ended|stopped)$/,
  needs: /^open$/,
};

/** Values as addresses name them, each once and in order; null when one cannot be. */
function readChoices(name: FacetName, values: readonly string[]): string[] | null {
  const choices = [...new Set(values.filter((value) => value !== ''))].toSorted();
  const right = choiceOf[name] ?? slug;
  const fits = choices.every((choice) => choice.length <= 120 && right.test(choice));
  return choices.length <= mostChoices && fits ? choices : null;
}

/** What is left out: `not=theme.work`, one parameter for each value; null when one cannot be. */
function readWithout(values: readonly string[]): Choices | null {
  const wishes = values.filter((value) => value !== '').map((value) => value.split('.'));
  if (wishes.length > mostChoices) return null;
  if (wishes.some(([name = '', , ...rest]) => rest.length > 0 || !isOneOf(facetNames, name)))
    return null;
  const without: Choices = {};
  for (const name of facetNames) {
    const own = wishes.filter(([facet]) => facet === name);
    if (own.some(([, value]) => !value)) return null;
    const choices = readChoices(
      name,
      own.map(([, value = '']) => value),
    );
    if (!choices) return null;
    if (choices.length > 0) without[name] = choices;
  }
  return without;
}

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
    const choices = readChoices(name, params.getAll(name));
    if (!choices) return refused;
    if (choices.length > 0) facets[name] = choices;
  }
  const without = readWithout(params.getAll('not'));
  if (!without) return refused;

  const near = get('near') === '' ? null : readCircle(get('near'), get('km'));
  if (get('near') !== '' && !near) return refused;
  const sort = get('sort') || 'relevance';
  const view = get('view') || 'list';
  if (!isOneOf(sorts, sort) || !isOneOf(['list', 'map', 'print'] as const, view)) return refused;
  const page = get('page') || '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return { ok: false, status: 404 };
  return {
    ok: true,
    filters: {
      // A lone surrogate or a NUL has no place in a search and none in the database.
      query: get('q').toWellFormed().replaceAll('\0', '').slice(0, longestQuery),
      facets,
      without,
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

type What = Pick<Filters, 'query' | 'facets' | 'without' | 'near'>;

/** Only what decides which initiatives are in the result; for tiles and files. */
export function whatToQuery({ query, facets, without, near }: What) {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of facetNames) {
    for (const choice of facets[name] ?? []) params.append(name, choice);
  }
  for (const name of facetNames) {
    for (const choice of without[name] ?? []) params.append('not', `${name}.${choice}`);
  }
  if (near) {
    params.set('near', `${near.lat},${near.lon}`);
    params.set('km', String(near.km));
  }
  return params.toString();
}

function drop(from: Choices, name: FacetName, choice: string): Choices {
  const { [name]: choices = [], ...others } = from;
  const left = choices.filter((other) => other !== choice);
  return left.length > 0 ? { ...others, [name]: left } : others;
}

/** These filters without one choice, from the first page on. */
export function withoutChoice(filters: Filters, name: FacetName, choice: string): Filters {
  return { ...filters, page: 1, facets: drop(filters.facets, name, choice) };
}

/** These filters with one value no longer left out, from the first page on. */
export function readmit(filters: Filters, name: FacetName, choice: string): Filters {
  return { ...filters, page: 1, without: drop(filters.without, name, choice) };
}

/** The filters in the form that the database reads. */
export function filtersToJson({ facets, without, near }: Omit<What, 'query'>) {
  const unwished = Object.entries(without).map(([name, choices]) => [`not-${name}`, choices]);
  const left: Record<string, string[]> = Object.fromEntries(unwished);
  return {
    ...facets,
    ...left,
    ...(near ? { near: { lat: near.lat, lon: near.lon, km: near.km } } : {}),
  };
}

/** Filters as the database keeps them (the other way of filtersToJson), as a first page of the list. */
export function filtersFromJson(
  query: string,
  { near, ...choices }: { near?: Circle } & { [facet: string]: unknown },
): Filters {
  const named = Object.entries(choices) as [string, string[]][];
  return {
    query,
    facets: Object.fromEntries(named.filter(([name]) => !name.startsWith('not-'))),
    without: Object.fromEntries(
      named.flatMap(([name, values]) => (name.startsWith('not-') ? [[name.slice(4), values]] : [])),
    ),
    near: near ?? null,
    sort: 'relevance',
    page: 1,
    view: 'list',
  };
}

/** Whether anything narrows the list. */
export function isNarrowed({ query, facets, without, near }: What): boolean {
  const chosen = Object.keys(facets).length + Object.keys(without).length;
  return query !== '' || near !== null || chosen > 0;
}
