import type { OwnText } from '../initiatives/initiative.ts';

export type CampaignState =
  'draft' | 'prepared' | 'open' | 'jury' | 'scored' | 'shortlisted' | 'announced' | 'cancelled';
export type EntryState = 'open' | 'refused' | 'withdrawn';
type Texts = Partial<Record<string, string>>;

/** The name of an initiative, and where its page is. */
export interface RecordName {
  slug: string;
  name: string;
  nameLanguage: string;
}

/** An initiative of a shortlist; with the sentence of the jury where it won. */
export interface ShownEntry extends RecordName {
  sentence: OwnText | null;
}

interface CampaignDays {
  opensOn: string;
  closesOn: string;
  scoresUntil: string;
  announcesOn: string;
}

export interface ShownCategory {
  id: number;
  name: string;
  explanation: string;
  awards: number;
  shortlist: ShownEntry[];
  winners: ShownEntry[];
}

export interface Criterion {
  id: number;
  name: string;
  explanation: string;
  weight: number;
}

/** An initiative that who asks keeps, and whether it takes part. */
export interface OwnEntry extends RecordName {
  id: number;
  state: EntryState;
  category: string;
  refusal: string | null;
}

/** The awards of a year as everybody reads them. */
export interface Campaign extends CampaignDays {
  year: number;
  state: CampaignState;
  intro: OwnText | null;
  announcedAt: string | null;
  cancelReason: string | null;
  /** Staff look at what nobody else sees yet. */
  isPreview: boolean;
  categories: ShownCategory[];
  criteria: Criterion[];
  counts: { jurors: number; entries: number } | null;
  corrections: { note: string; language: string; madeAt: string }[];
  isJuror: boolean;
  mine: OwnEntry[];
}

export interface CampaignYear {
  year: number;
  state: CampaignState;
}

export interface CampaignPage {
  years: CampaignYear[];
  isStaff: boolean;
  campaign: Campaign | null;
}

/** What the form to put an initiative forward needs. */
export interface EnteringPage {
  year: number;
  state: CampaignState;
  closesOn: string;
  categories: { id: number; name: string; explanation: string }[];
  record: RecordName | null;
  matches: RecordName[];
}

export interface JuryEntryLine extends RecordName {
  id: number;
  category: string;
  isTied: boolean;
  isDone: boolean;
  isBegun: boolean;
}

/** A juror's own list. */
export interface JuryPage {
  year: number;
  state: CampaignState;
  closesOn: string;
  scoresUntil: string;
  hasAccepted: boolean;
  entries: JuryEntryLine[];
}

/** One entry with a juror's own sheet. */
export interface JuryEntry extends RecordName {
  id: number;
  year: number;
  state: CampaignState;
  isTied: boolean;
  category: string;
  summary: OwnText | null;
  reasons: OwnText[];
  criteria: (Criterion & { score: number | null })[];
  note: string;
}

/** An entry as staff see it; figures only once the jury is done. */
export interface DeskEntry extends RecordName {
  id: number;
  state: EntryState;
  refusal: string | null;
  reasons: OwnText[];
  isShortlisted: boolean;
  isWinner: boolean;
  isSuggested: boolean;
  isTie: boolean;
  sentences: Texts;
  sheets: number | null;
  mean: number | null;
  spread: number | null;
}

/** A category or a criterion as staff change it. */
export interface DeskPart {
  id: number;
  name: string;
  names: Texts;
  explanations: Texts;
}

export interface DeskCategory extends DeskPart {
  awards: number;
  reason: string | null;
  entries: DeskEntry[];
}

/** All of a year, for staff. */
export interface Desk extends CampaignDays {
  year: number;
  state: CampaignState;
  intros: Texts;
  cancelReason: string | null;
  criteria: (DeskPart & { weight: number })[];
  categories: DeskCategory[];
  jurors: { id: string; name: string | null; hasAccepted: boolean; done: number; total: number }[];
}

/** Where the awards of a year stand; without a year those of the present. */
export function awardsAddress(language: string, year?: number | string, part?: string): string {
  return ['', language, 'awards', year, part].filter((one) => one !== undefined).join('/');
}

/** Where staff work on the awards. */
export function deskAddress(language: string, year?: number): string {
  return `/${language}/moderation/awards${year ? `/${year}` : ''}`;
}

/** Where somebody puts an initiative forward. */
export function enterAddress(language: string, year: number, slug?: string): string {
  const form = awardsAddress(language, year, 'enter');
  return slug ? `${form}?initiative=${slug}` : form;
}
