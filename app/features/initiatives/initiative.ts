import type { AgendaPlace } from '../agenda/agenda.ts';
import type { RecordAwards } from '../awards/record-awards.tsx';
import type { CommitmentLine } from '../commitments/commitment.ts';
import type { ShownPicture } from '../media/picture.ts';
import type { FacetName } from './filters.ts';
import type { ScheduleTime } from './schedule.ts';

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
  /** Whoever leads it asks for something on the exchange. */
  isInNeed: boolean;
  /** What anybody may know of where it is. */
  point: { lat: number; lon: number } | null;
}

export interface FacetValue {
  slug: string;
  /** Null where the words are those of the interface. */
  label: string | null;
  count: number;
}

/** On the ground, to the nearest point that anybody may know. */
export interface Distance {
  metres: number;
  /** That point stands for a district or municipality. */
  isAbout: boolean;
}

/** A place of the gazetteer that somebody may have meant. */
export interface NamedPlace {
  label: string;
  /** The municipality of a district, the country of a place abroad. */
  hint: string | null;
  /** Kilometres from the middle of the city, to tell places of one name apart. */
  away: number;
  lat: number;
  lon: number;
  /** All of its name was typed. */
  isWhole: boolean;
}

/** What a search that is being typed may mean. */
export interface SearchSuggestions {
  names: { slug: string; label: string; language: string }[];
  terms: { facet: FacetName; slug: string; label: string }[];
  places: Omit<NamedPlace, 'isWhole'>[];
}

/** Initiatives near one another, for the picture of the map; degrees. */
export interface Cluster {
  lat: number;
  lon: number;
  count: number;
  place: string;
  placeSlug: string;
  /** Of an area that is a district. */
  districtSlug?: string | null;
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
  /** Work in a region, a country or beyond, and are at no one place. */
  wide: number;
  page: number;
  pages: number;
  /** How the words were found; null without words. */
  found: 'exact' | 'similar' | 'some' | null;
  /** Folded words to mark. */
  marks: string[];
  facets: Partial<Record<FacetName, FacetValue[]>>;
  rows: InitiativeLine[];
  /** By slug, how far from the middle of the circle; empty without one. */
  distances: Record<string, Distance>;
  /** The district or municipality in whose middle the circle has its own. */
  centre: string | null;
  /** Beside a circle: how many work in a whole region, a country or beyond; 0 when the list has all of them. */
  farther: number;
  /** When nothing was found: how many there are without one choice, most first. */
  withouts: { facet: string; value: string | null; count: number }[];
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
  /** `on`: the ISO day on which it was so or was read. */
  values: { field: string; value: string; on: string | null }[] | null;
}

/** What leads to what; `assumption` must hold so that it leads on, `indicator` shows that it is there. */
export interface TheoryPart {
  part: 'input' | 'activity' | 'output' | 'outcome' | 'effect';
  /** Whom an outcome is for. */
  group: string | null;
  text: OwnText;
  assumption: OwnText | null;
  indicator: OwnText | null;
}

/** Another initiative, and what it shares with this one. */
export interface AlikeInitiative {
  slug: string;
  name: string;
  language: string;
  /** The organisation that leads both. */
  lead: string | null;
  /** Themes and target groups, at most three. */
  terms: string[];
  place: string | null;
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
  /** Organisations that keep the record. */
  owners: { slug: string; name: string }[];
  organisations: {
    slug: string;
    name: string;
    role: OrganisationRole;
    /** The id of its logo. */
    logo: string | null;
    /** ISO days. */
    since: string | null;
    until: string | null;
  }[];
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
  awards: RecordAwards;
  /** Suggestions of change that wait; null for who does not keep the record. */
  waiting: number | null;
  media: ShownPicture[];
  schedule: ScheduleTime[];
  theory: TheoryPart[];
  steps: {
    on: string | null;
    precision: DatePrecision | null;
    title: OwnText;
    text: OwnText | null;
  }[];
  stories: {
    name: string;
    isAlias: boolean;
    role: OwnText | null;
    body: string;
    language: string;
  }[];
  /** As what who asks changes the record at once; null for who does not. */
  editsAs: 'owner' | 'staff' | null;
  alike: AlikeInitiative[];
  /** Of those who lead or keep it, as far as everybody reads them. */
  listings: {
    id: number;
    kind: 'offer' | 'need';
    title: string;
    language: string;
    organisation: string;
  }[];
  commitments: CommitmentLine[];
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

/** What documents say differently of one field: each value with where it stands. */
export function differingValues(sources: readonly Source[]) {
  const byField = new Map<string, { value: string; on: string | null; source: string }[]>();
  for (const { key, values } of sources)
    for (const { field, value, on } of values ?? [])
      byField.set(field, [...(byField.get(field) ?? []), { value, on, source: key }]);
  return [...byField]
    .map(([field, values]) => ({ field, values }))
    .filter(({ values }) => new Set(values.map(({ value }) => value)).size > 1);
}
