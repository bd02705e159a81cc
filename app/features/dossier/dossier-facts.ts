import type { LanguageCode } from '../../i18n/locales.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type { SessionLine } from '../sessions/session.ts';
import type { DossierAudience, Said } from './dossier.ts';

/** Texts by language. */
export type Localized = Record<string, string>;

/** An item of a published agenda, as far as a dossier tells of it. */
export interface FactItem {
  id: number;
  type: 'information' | 'discussion' | 'decision' | 'follow_up' | 'break';
  language: string;
  title: string;
  titles: Localized | null;
  why: string | null;
  wanted: string | null;
  minutes: number;
  startsAt: string;
  endsAt: string;
  group: { slug: string; names: Localized } | null;
  organisation: { slug: string; name: string } | null;
  presenter: string | null;
}

/** Where the words of a paper are: here, in a file, to follow, for fewer readers, or taken back. */
export type FactPaperState = 'text' | 'file' | 'late' | 'closed' | 'gone';

export interface FactPaper {
  id: number;
  item: number;
  title: string;
  language: string;
  role: 'advice' | 'proposal' | 'information';
  isAuthoritative: boolean;
  state: FactPaperState;
  summary: string | null;
  group: Localized | null;
  document: unknown;
  writtenAt: string | null;
  file: Attachment | null;
}

export interface FactCommitment {
  id: number;
  text: string;
  language: string;
  state: 'open' | 'reported_done' | 'closed' | 'dropped';
  dueOn: string;
  firstDueOn: string;
  organisation: string;
  group: Localized | null;
  /** What its owner last told of it; without a status, they told nothing when asked. */
  report: {
    status: 'not_started' | 'on_track' | 'late' | 'done' | null;
    givenAt: string | null;
  } | null;
  lacksReport: boolean;
}

/** All that stands in a dossier (`private.dossier_facts`). */
export interface DossierFacts {
  language: LanguageCode;
  audience: DossierAudience;
  letter: string;
  publishedAt: string;
  asOf: string;
  /** Null before the site has its settings. */
  forum: { names: Localized; mail: string | null } | null;
  session: SessionLine & {
    address: string | null;
    practical: Said | null;
    summary: Said | null;
    isRemote: boolean;
    isHere: boolean;
    /** A day. */
    registrationClosesOn: string | null;
  };
  content: { sections: { titles: Localized | null; items: FactItem[] }[] };
  papers: FactPaper[];
  commitments: FactCommitment[];
}

/** The text in this language, or in the one that the site takes for it; null when there is none. */
export function pickSaid(texts: Localized | null, language: string): Said | null {
  const order = [language, 'nl', 'en', 'fr', ...Object.keys(texts ?? {})];
  const found = order.find((code) => texts?.[code]);
  return texts && found ? { text: String(texts[found]), language: found } : null;
}

/** The title of an item: its own words, or a translation by people. */
export function titleOfItem(item: FactItem, language: string): Said {
  const known = { [item.language]: item.title, ...item.titles };
  return pickSaid(known, language) ?? { text: item.title, language: item.language };
}

/** Papers by the number that they bear in the dossier, from 1. */
export function numbered(papers: readonly FactPaper[]): (FactPaper & { number: number })[] {
  return papers.map((paper, index) => ({ ...paper, number: index + 1 }));
}
