import type { GroupHue } from '../groups/group.ts';
import type { InitiativeLine, TextInLanguage } from '../site/home.ts';

/** What kind of body it is, as the database names it. */
export type OrganisationType =
  | 'city_department'
  | 'ngo'
  | 'association'
  | 'citizen_group'
  | 'school'
  | 'company'
  | 'public_body'
  | 'network'
  | 'foundation'
  | 'international'
  | 'media';

/** What an organisation does for an initiative. */
export type OrganisationRole =
  'lead' | 'initiator' | 'partner' | 'funder' | 'host' | 'supplier' | 'referrer' | 'recogniser';

export interface OrganisationLine {
  slug: string;
  /** Its own name, by which the list is sorted. */
  name: string;
  /** Its name in the language of the page, where that is another one. */
  translation: string | null;
  type: OrganisationType;
  place: string | null;
  summary: TextInLanguage | null;
  /** The id of its logo. */
  logo: string | null;
  /** How many published initiatives it has a part in. */
  initiatives: number;
}

export interface OrganisationList {
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  rows: OrganisationLine[];
}

export interface Organisation extends Omit<OrganisationLine, 'initiatives'> {
  otherNames: string[];
  website: string | null;
  roles: { role: OrganisationRole; initiatives: InitiativeLine[] }[];
  /** Initiatives of which it keeps the record. */
  keeps: InitiativeLine[];
  /** Working groups at which it sits. */
  seats: { slug: string; name: string; hue: GroupHue; since: string }[];
  /** What it offers and needs now; empty for visitors. */
  listings: {
    id: number;
    kind: 'offer' | 'need';
    title: string;
    language: string;
    category: string;
  }[];
  /** What the reader is to it; null for most. */
  myRole: 'representative' | 'deputy' | 'staff' | null;
}

export interface OrganisationFilters {
  query: string;
  page: number;
}

const longestQuery = 200;

/**
 * The filters in an address: `?q= &page=`.
 * @returns null when the page is no number from 1 on
 */
export function readOrganisationFilters(url: URL): OrganisationFilters | null {
  const page = url.searchParams.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return null;
  // PostgreSQL takes no zero character in a text.
  const query = (url.searchParams.get('q') ?? '').replaceAll('\0', '').trim();
  return { query: query.slice(0, longestQuery), page: Number(page) };
}

/** The address of a list with these filters; what is not set is left out. */
export function organisationsAddress(
  language: string,
  { query, page }: OrganisationFilters,
): string {
  const search = new URLSearchParams();
  if (query) search.set('q', query);
  if (page > 1) search.set('page', String(page));
  const words = search.toString();
  return `/${language}/organisations${words ? `?${words}` : ''}`;
}

/** A web address as people say it: without protocol, www and the last slash. */
export function shortAddress(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
