import type { PersonText } from '../groups/group.ts';
import type { FloorQuestion } from '../live/live.ts';
import type { SessionHead } from '../sessions/session.ts';
import type { TextInLanguage } from '../site/home.ts';
import type { Outcome } from './outcome.ts';

/** An item of the published agenda. */
export interface MinuteItem {
  id: number;
  title: string;
  titles: Record<string, string>;
  language: string;
}

export interface Presence {
  here: number;
  remote: number;
  /** Without an account, or whose account is gone: the draft does not reach them. */
  unasked: number;
  /** Without a slug when the directory does not have it. */
  organisations: { slug: string | null; name: string; names: Record<string, string> }[];
}

/** What stands around the texts. */
export interface MinutesFrame {
  letter: string | null;
  items: MinuteItem[];
  presence: Presence;
  /** From the floor, with what was answered. */
  questions: FloorQuestion[];
}

export interface Objection {
  id: number;
  text: string;
  language: string;
  raisedAt: string;
  state: 'raised' | 'accepted' | 'rejected' | 'withdrawn';
  answer: string | null;
  decidedAt: string | null;
  isMine: boolean;
  /** For who answers; null for everybody else. */
  raisedBy: PersonText | null;
}

export interface Erratum {
  id: number;
  text: string;
  language: string;
  addedAt: string;
}

export interface MinuteEntry {
  id: number;
  item: number | null;
  document: unknown;
  isEmpty: boolean;
  revision: number;
  writtenAt: string;
  /** Reopened after an accepted objection: until when. */
  windowEndsAt: string | null;
  /** Whether those present may still object to it. */
  isOpen: boolean;
  objections: Objection[];
  errata: Erratum[];
}

export interface Minutes extends MinutesFrame {
  state: 'writing' | 'in_approval' | 'approved';
  language: string;
  sentAt: string | null;
  windowEndsAt: string | null;
  approvedAt: string | null;
  forParticipantsAt: string | null;
  forEverybodyAt: string | null;
  /** Whether I was recorded present. */
  isPresent: boolean;
  mayObject: boolean;
  mayAnswer: boolean;
  mayCorrect: boolean;
  entries: MinuteEntry[];
  outcomes: Outcome[];
}

export interface MinutesPage {
  session: SessionHead;
  /** Null until I may read them. */
  minutes: Minutes | null;
  mayStart: boolean;
  /** In which minutes are written unless another language is chosen. */
  cityLanguage: string;
}

/** A text as who writes sees it. */
export interface DeskEntry {
  item: number | null;
  document: unknown;
  revision: number;
  writtenAt: string;
  writtenBy: PersonText | null;
  title: TextInLanguage | null;
}

export interface DeskWriter {
  person: PersonText | null;
  item: number | null;
}

/** All that who writes needs. */
export interface MinuteDesk {
  session: SessionHead;
  /** Number of the session, by which open pages hear of it. */
  id: number;
  state: 'none' | Minutes['state'];
  language: string;
  /** Whether the session is open or closed: before, nothing is written. */
  isHeld: boolean;
  maySend: boolean;
  mayRelease: boolean;
  me: string;
  frame: MinutesFrame;
  writers: DeskWriter[];
  entries: DeskEntry[];
  outcomes: Outcome[];
}

/** The name of an item in the page's language, or as it was written. */
export function itemTitle(item: MinuteItem, language: string): TextInLanguage {
  const text = item.titles[language];
  return text ? { text, language } : { text: item.title, language: item.language };
}

/** Questions from the floor about an item; those of an item that left the agenda belong to the session as a whole. */
export function questionsOf(frame: MinutesFrame, item: number | null): FloorQuestion[] {
  return frame.questions.filter((question) =>
    item === null ? !frame.items.some(({ id }) => id === question.item) : question.item === item,
  );
}

/** How forms and addresses name an item; the session as a whole is `all`. */
export function itemKey(item: number | null): string {
  return item === null ? 'all' : String(item);
}

/** The item of a key; undefined for anything else. */
export function itemOfKey(key: string): number | null | undefined {
  if (key === 'all') return null;
  return /^[1-9]\d{0,14}$/.test(key) ? Number(key) : undefined;
}

/** A page of the minutes of a session. */
export function minutesAddress(
  language: string,
  slug: string,
  part: '' | '/write' | '/outcome' | '/answer' | '/release' | '/autosave' | '/presence' = '',
): string {
  return `/${language}/sessions/${slug}/minutes${part}`;
}
