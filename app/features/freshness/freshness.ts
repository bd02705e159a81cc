import type { InitiativeStatus } from '../initiatives/initiative.ts';

/** A record and the version of it that a page shows: what is confirmed is what was seen. */
interface SeenRecord {
  slug: string;
  name: string;
  nameLanguage: string;
  status: InitiativeStatus;
  confirmedOn: string | null;
  version: number;
}

/** A record that a mail asked about. */
export interface AskedRecord extends SeenRecord {
  summary: string | null;
  summaryLanguage: string | null;
  places: string[];
  /** Null while nothing was answered by this mail. */
  answer: 'right' | 'ended' | null;
  /** Whether it was changed since the mail was written. */
  isChanged: boolean;
}

/** What the link of a mail asks. */
export interface Confirmation {
  /** Whether the mail went to somebody with an account. */
  hasAccount: boolean;
  records: AskedRecord[];
}

/** A record that one's organisation keeps. */
export interface OwnRecord extends SeenRecord {
  isPublished: boolean;
  /** Waits for a confirmation. */
  isDue: boolean;
  organisations: string[];
}

/** What came of an answer about several records. */
export interface Settled {
  answered: number;
  /** These ask again: somebody changed them since one saw them. */
  changed: number;
}

/** How many of the entries that go on were confirmed in the last six months. */
export interface FreshnessFigure {
  total: number;
  confirmed: number;
}

/** How fresh the directory is, and about what nobody can be asked; for staff. */
export interface FreshnessDesk {
  figure: FreshnessFigure;
  due: number;
  sunk: number;
  dormant: number;
  round: { on: string; asked: number } | null;
  mayStart: boolean;
  silentCount: number;
  silent: {
    slug: string;
    name: string;
    nameLanguage: string;
    confirmedOn: string | null;
    hasOwner: boolean;
    /** There is an address, but mail does not arrive. */
    isBlocked: boolean;
  }[];
}

/** Where the records stand that one's organisations keep. */
export const myRecordsAddress = (language: string) => `/${language}/initiatives/mine`;

/** Slug and version as a form carries them: `fietsschool@4`. */
export const seenOf = ({ slug, version }: Pick<SeenRecord, 'slug' | 'version'>) =>
  `${slug}@${version}`;

/** The same from a posted form; what is no such pair is left out. */
export function readSeen(values: readonly string[]): Record<string, string> {
  const pairs = values.flatMap((value) => {
    const [, slug, version] = /^([a-z0-9-]{1,120})@(\d{1,9})$/.exec(value) ?? [];
    return slug && version ? [[slug, version] as const] : [];
  });
  return Object.fromEntries(pairs);
}
