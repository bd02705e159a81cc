/** Language code to text. */
export type Texts = Record<string, string>;

export interface Settings {
  forum_names: Texts;
  city_names: Texts;
  taglines: Texts;
  default_language: string;
  home_place: string;
  contact_mail: string;
}
export interface Term {
  vocabulary: string;
  slug: string;
  labels: Texts;
}
export interface Place {
  slug: string;
  names: Texts;
  country: string;
  lat: number;
  lon: number;
  population: number | null;
  province: string | null;
}
export interface District {
  slug: string;
  municipality: string;
  names: Texts;
  lat: number;
  lon: number;
}
export interface Group {
  slug: string;
  names: Texts;
  purpose: Texts;
  access: string;
  reading: string;
  hue: string;
  /** People are named by their demo address, without what stands behind the @. */
  members: { person: string; role: string; days_ago: number }[];
  seats: {
    organisation: string;
    days_ago: number;
    term_days: number;
    holders: { person: string; role: string }[];
  }[];
  /** Of a person, or of the organisation for which the person asks. */
  requests: { person: string; organisation: string | null; days_ago: number; reason: string }[];
  invitations: { mail: string; role: string; invited_by: string; days_ago: number }[];
}
export interface Source {
  key: string;
  title: Texts;
  publisher: string | null;
  year: number | null;
  url: string | null;
}
export interface Organisation {
  slug: string;
  name: string;
  names?: Texts;
  type: string;
  municipality: string | null;
  country: string | null;
  summary: Texts | null;
}

interface DateWithPrecision {
  on: string;
  precision: string;
}

interface Figure {
  key: string;
  labels: Texts;
  unit: Texts | null;
  low: number | null;
  high: number | null;
  qualifier: string;
  role: string;
  on: string | null;
  precision: string | null;
  window: Texts | null;
  source: string | null;
}

export interface Initiative {
  slug: string;
  kind: string;
  form: string;
  status: string;
  scope: string;
  names: { language: string; name: string; role: string }[];
  texts: Record<string, Texts>;
  text_states?: Record<string, Record<string, string>>;
  places: { municipality: string; country: string; district: string | null; precision: string }[];
  themes: string[];
  target_groups: string[];
  activities: string[];
  accessibility: string[];
  tags: string[];
  languages: string[];
  started: DateWithPrecision | null;
  ended: DateWithPrecision | null;
  lead: string[];
  partners: { organisation: string; role: string }[];
  people_text: Texts | null;
  relations: { to: string; kind: string }[];
  figures: Figure[];
  budget: { amount: number | null; period: string | null; band: string | null };
  funding: Texts | null;
  staff: Texts | null;
  sdgs: number[];
  recognitions: Texts | null;
  sources: string[];
  internal_notes: string | null;
  confirmed_on: string | null;
  website?: string | null;
}

export interface Nomination {
  ref: string;
  language: string;
  name: string;
  municipality: string;
  district: string | null;
  address_hint: string | null;
  scope: string;
  what: string;
  themes: string[];
  target_groups: string[];
  contact_channel: string;
  contact: string;
  website: string | null;
  relation: string;
  basics: Record<string, string>;
  rhythm?: { languages: string[]; accessibility: string[]; costs: string | null };
  state: string;
  question: { text: string; language: string } | null;
  answer: string | null;
  reason: string | null;
  merged_into: string | null;
  days_ago: number;
  internal_note: string | null;
}
