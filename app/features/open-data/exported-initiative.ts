import type {
  DatePrecision,
  InitiativeKind,
  InitiativeStatus,
  OrganisationRole,
  OwnText,
  Scope,
} from '../initiatives/initiative.ts';
import type { ScheduleTime } from '../initiatives/schedule.ts';

type Facet = 'theme' | 'group' | 'activity' | 'accessibility';

/** Where it happens, as everybody may know it: a point, or the middle of an area. */
export interface ExportedPlace {
  id: string;
  name: string;
  district: string | null;
  country: string;
  lat: number | null;
  lon: number | null;
  isArea: boolean;
}

export interface ExportedOrganisation {
  id: string;
  slug: string;
  name: string;
  role: OrganisationRole;
  type: string;
  summary: string | null;
  website: string | null;
  /** The id of its logo. */
  logo: string | null;
}

/** A published initiative as the open-data files give it; places are public ones only. */
export interface ExportedInitiative {
  id: string;
  slug: string;
  kind: InitiativeKind;
  form: string | null;
  status: InitiativeStatus;
  scope: Scope;
  /** The one to show first comes first. */
  names: { name: string; language: string; role: 'main' | 'translation' | 'other' }[];
  summary: string | null;
  summaryLanguage: string | null;
  languages: string[];
  website: string | null;
  startedOn: string | null;
  startedPrecision: DatePrecision | null;
  endedOn: string | null;
  endedPrecision: DatePrecision | null;
  confirmedOn: string | null;
  publishedOn: string;
  updatedAt: string;
  tags: string[];
  funding: OwnText | null;
  costs: OwnText | null;
  /** When it is open and meets, in the city's time. */
  schedule: ScheduleTime[];
  terms: { facet: Facet; slug: string; label: string }[];
  places: ExportedPlace[];
  organisations: ExportedOrganisation[];
  sources: {
    title: OwnText;
    publisher: string | null;
    year: number | null;
    url: string | null;
  }[];
}

/** Under which the city gives its data: short name, and where the text stands. */
export interface Licence {
  name: string;
  url: string;
}

/** Where a file comes from and what may be done with it. */
export interface FileOrigin {
  siteUrl: string;
  language: string;
  /** Day of the file, ISO. */
  date: string;
  licence: Licence;
}

/**
 * A date no finer than it is known (ISO 8601, reduced): 2016, 2016-05 or 2016-05-03.
 * A decade has no such form and stays out.
 */
export function reducedDate(on: string | null, precision: string | null): string | null {
  if (!on || precision === 'decade') return null;
  const length = { day: 10, month: 7, season: 4, year: 4 }[precision ?? 'day'] ?? 10;
  return on.slice(0, length);
}

/** Six decimals are a decimetre; nothing public is finer. */
export const degrees = (value: number) => Math.round(value * 1e6) / 1e6;

/** The terms of one kind, by what they are called or by their code. */
export function termsOf(
  { terms }: Pick<ExportedInitiative, 'terms'>,
  facet: Facet,
  as: 'label' | 'slug',
): string[] {
  return terms.filter((term) => term.facet === facet).map((term) => term[as]);
}

/** The organisations that have one of these roles. */
export function organisationsAs<Organisation extends { role: OrganisationRole }>(
  { organisations }: { organisations: readonly Organisation[] },
  roles: readonly OrganisationRole[],
): Organisation[] {
  return organisations.filter(({ role }) => roles.includes(role));
}

/** Who does it together with the lead. */
export const partnerRoles = ['initiator', 'partner', 'host', 'supplier'] as const;

/** The page of an initiative in the language of the file. */
export function pageOf(slug: string, { siteUrl, language }: FileOrigin): string {
  return `${siteUrl}/${language}/initiatives/${slug}`;
}
