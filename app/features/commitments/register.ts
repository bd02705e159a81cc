import type {
  CommitmentLine,
  OrganisationName,
  SessionStop,
  Standing,
  WatchingGroup,
} from './commitment.ts';
import { standings } from './commitment.ts';

/** What the register can be narrowed to beside a standing. */
const widerStates = ['current', 'shifted', 'no_report'] as const;
export const registerStates = [...widerStates, ...standings] as const;
type RegisterState = (typeof registerStates)[number];

export interface Register {
  rows: CommitmentLine[];
  count: number;
  page: number;
  pages: number;
  /** By the year of the day first promised. */
  years: { year: number; standings: Partial<Record<Standing, number>> }[];
  choices: {
    organisations: OrganisationName[];
    groups: WatchingGroup[];
    sessions: SessionStop[];
  };
}

export interface RegisterFilters {
  state: RegisterState | '';
  organisation: string;
  group: string;
  session: string;
  /** Late now, or kept after its day. */
  isLate: boolean;
  query: string;
  page: number;
}

const slug = /^[a-z0-9-]{1,120}$/;

/** The filters in an address; null when one of them cannot be. */
export function readRegisterFilters({ searchParams }: URL): RegisterFilters | null {
  const read = (name: string) => searchParams.get(name)?.trim() ?? '';
  const [state, organisation, group, session] = [
    read('state'),
    read('organisation'),
    read('group'),
    read('session'),
  ];
  const page = read('page') || '1';
  const known = registerStates.find((one) => one === state);
  const query = read('q').replaceAll('\0', '');
  if (state && !known) return null;
  if ([organisation, group, session].some((value) => value && !slug.test(value))) return null;
  if (!/^[1-9]\d{0,2}$/.test(page) || query.length > 200) return null;
  return {
    state: known ?? '',
    ...{ organisation, group, session, query },
    isLate: read('late') === '1',
    page: Number(page),
  };
}

/** The register, with its filters; those that are empty are left out. */
export function registerAddress(language: string, filters: Partial<RegisterFilters> = {}): string {
  const { state, organisation, group, session, isLate, query, page } = filters;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: query, state, organisation, group, session }))
    if (value) search.set(name, value);
  if (isLate) search.set('late', '1');
  if (page && page > 1) search.set('page', String(page));
  const asked = search.toString();
  return `/${language}/commitments${asked && `?${asked}`}`;
}

/** How many stand how, over all years. */
export function totalsOf(years: Register['years']): Record<Standing, number> {
  const totals = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  for (const year of years)
    for (const standing of standings) totals[standing] += year.standings[standing] ?? 0;
  return totals;
}
