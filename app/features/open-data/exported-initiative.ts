/** A published initiative as the open-data files give it; places are public ones only. */
export interface ExportedInitiative {
  slug: string;
  name: string;
  nameLanguage: string;
  summary: string | null;
  summaryLanguage: string | null;
  kind: string;
  form: string | null;
  status: string;
  scope: string;
  languages: string[];
  website: string | null;
  startedOn: string | null;
  startedPrecision: string | null;
  endedOn: string | null;
  endedPrecision: string | null;
  confirmedOn: string | null;
  terms: Partial<Record<'theme' | 'group' | 'activity' | 'accessibility', string[]>>;
  places: {
    name: string;
    country: string;
    lat: number | null;
    lon: number | null;
    isArea: boolean;
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
