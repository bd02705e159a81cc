import type { AgendaPlace } from '../agenda/agenda.ts';
import type { FacetName } from './filters.ts';

export type InitiativeKind = 'citizen' | 'ngo' | 'city' | 'joint';
export type InitiativeStatus = 'planned' | 'running' | 'dormant' | 'ended' | 'stopped';
export type Scope = 'local' | 'regional' | 'national' | 'international';
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade';
export type TextState = 'source' | 'machine' | 'checked' | 'outdated';
export type Section =
  'summary' | 'what' | 'where_when' | 'costs' | 'lessons' | 'takeaways' | 'outcomes' | 'background';
export type OrganisationRole =
  'lead' | 'initiator' | 'partner' | 'funder' | 'host' | 'supplier' | 'referrer' | 'recogniser';
export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'range';
export type FigureRole = 'target' | 'reached' | 'input' | 'context' | 'reported';

/** A text in the reader's language or in the nearest that there is. */
export interface OwnText {
  text: string;
  language: string;
}

/** One line of the directory. */
export interface InitiativeLine {
  slug: string;
  name: string;
  nameLanguage: string;
  summary: string | null;
  summaryLanguage: string | null;
  kind: InitiativeKind;
  status: InitiativeStatus;
  places: string[];
  themes: string[];
  /** Codes of languages that are spoken there. */
  languages: string[];
  confirmedOn: string | null;
  /** What anybody may know of where it is. */
  point: { lat: number; lon: number } | null;
}

export interface FacetValue {
  slug: string;
  /** Null where the words are those of the interface. */
  label: string | null;
  count: number;
}

/** Initiatives near one another, for the picture of the map; degrees. */
export interface Cluster {
  lat: number;
  lon: number;
  count: number;
  place: string;
  placeSlug: string;
  /** All of them at one point. */
  onePoint: boolean;
  /** Known to the municipality or district only. */
  area: boolean;
  slug: string | null;
  name: string | null;
  west: number;
  east: number;
  north: number;
  south: number;
}

/** A page of the directory. */
export interface Directory {
  total: number;
  onMap: number;
  withoutPlace: number;
  hidden: number;
  page: number;
  pages: number;
  /** How the words were found; null without words. */
  found: 'exact' | 'similar' | 'some' | null;
  /** Folded words to mark. */
  marks: string[];
  facets: Partial<Record<FacetName, FacetValue[]>>;
  rows: InitiativeLine[];
  clusters: Cluster[];
}

export interface Figure {
  key: string;
  label: OwnText;
  unit: OwnText | null;
  window: OwnText | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  role: FigureRole;
  on: string | null;
  precision: DatePrecision | null;
  source: string | null;
}

export interface Source {
  key: string;
  title: OwnText;
  publisher: string | null;
  year: number | null;
  url: string | null;
  values: { field: string; value: string }[] | null;
}

export interface InitiativePlace {
  slug: string;
  name: string;
  country: string;
  district: string | null;
  isArea: boolean;
  lat: number | null;
  lon: number | null;
}

/** The whole page of an initiative. */
export interface Initiative {
  slug: string;
  kind: InitiativeKind;
  form: string | null;
  status: InitiativeStatus;
  scope: Scope;
  isPublished: boolean;
  confirmedOn: string | null;
  publishedAt: string | null;
  updatedAt: string;
  startedOn: string | null;
  startedPrecision: DatePrecision | null;
  endedOn: string | null;
  endedPrecision: DatePrecision | null;
  languages: string[];
  tags: string[];
  website: string | null;
  budgetAmount: number | null;
  budgetPeriod: 'year' | 'total' | 'grant' | null;
  budgetBand: 'under_25000' | 'from_25000' | null;
  funding: OwnText | null;
  staff: OwnText | null;
  people: OwnText | null;
  recognitions: OwnText | null;
  goals: number[];
  /** The one to show first comes first. */
  names: { name: string; language: string; role: 'main' | 'translation' | 'other' }[];
  texts: Partial<Record<Section, { body: string; language: string; state: TextState }>>;
  terms: { facet: 'theme' | 'group' | 'activity' | 'accessibility'; slug: string; label: string }[];
  places: InitiativePlace[];
  organisations: { slug: string; name: string; role: OrganisationRole }[];
  relations: {
    slug: string;
    name: string;
    language: string;
    kind: 'became' | 'grew_out_of' | 'related';
  }[];
  figures: Figure[];
  sources: Source[];
  /** On which published agendas it stands, the newest first. */
  agendas: AgendaPlace[];
  contact: { channel: 'mail' | 'phone' | 'website' | 'place'; contact: string } | null;
}

/** Six months, and 60 days of reminders: after that an unconfirmed entry says so. */
const freshDays = 242;

/** Whether somebody who knows confirmed this lately; dates as ISO days. */
export function isFresh(confirmedOn: string | null, today: string): boolean {
  if (!confirmedOn) return false;
  return (Date.parse(today) - Date.parse(confirmedOn)) / 86_400_000 <= freshDays;
}

/** Whether the entry says so little that readers should be asked to complete it. */
export function isNearlyEmpty({ texts, terms, organisations }: Initiative): boolean {
  const told =
    Object.keys(texts).length + (terms.length > 2 ? 1 : 0) + (organisations.length ? 1 : 0);
  return !texts.what || told < 3;
}

/** Target and reached of one key, side by side; other figures stand alone. */
export function pairFigures(figures: readonly Figure[]) {
  const pairs: { target: Figure; reached: Figure }[] = [];
  const paired = new Set<Figure>();
  for (const reached of figures) {
    const target = figures.find(({ key, role }) => role === 'target' && key === reached.key);
    if (reached.role !== 'reached' || !target) continue;
    if ([target, reached].some((figure) => (figure.low ?? figure.high ?? 0) <= 0)) continue;
    pairs.push({ target, reached });
    paired.add(target).add(reached);
  }
  return { pairs, others: figures.filter((figure) => !paired.has(figure)) };
}
