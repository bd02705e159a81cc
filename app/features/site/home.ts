/** A text with the language that it is written in. */
export interface TextInLanguage {
  text: string;
  language: string;
}

/** One line about a published initiative, as lists outside the directory show it. */
export interface InitiativeLine {
  slug: string;
  name: string;
  nameLanguage: string;
  summary: string | null;
  summaryLanguage: string | null;
  places: string[];
  themes: string[];
  confirmedOn: string | null;
}

export interface ThemeCount {
  slug: string;
  label: string;
  count: number;
}

/** A meeting of the forum on the line of time. */
export interface SessionMark {
  slug: string;
  kind: 'spring' | 'autumn';
  /** Moments with offset. */
  startsAt: string;
  endsAt: string;
  placeName: string | null;
  isOver: boolean;
  title: TextInLanguage;
  summary: TextInLanguage | null;
}

export interface WorkingGroup {
  slug: string;
  name: string;
  purpose: TextInLanguage;
}

/** Initiatives near one another, for the picture of the map; degrees. */
export interface ClusterRow {
  lat: number;
  lon: number;
  count: number;
  place: string;
  area: boolean;
  /** Of the only initiative here; null when there are more. */
  slug: string | null;
  name: string | null;
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Home {
  cityName: string;
  initiatives: number;
  organisations: number;
  latest: InitiativeLine[];
  themes: ThemeCount[];
  clusters: ClusterRow[];
  /** In order of time. */
  sessions: SessionMark[];
  /** The moment at which the page was made. */
  today: string;
  groups: WorkingGroup[];
}
