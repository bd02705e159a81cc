import type { TextInLanguage } from '../site/home.ts';
import type { SessionHead } from '../sessions/session.ts';

/** From when to when an item was under way. */
export interface ItemRun {
  startedAt: string;
  endedAt: string | null;
  /** Of that, how long the clock stood still. */
  pausedSeconds: number;
  extraMinutes: number;
}

/** An item of the published agenda while the session is held. */
export interface LiveItem {
  id: number;
  number: number;
  type: string;
  title: TextInLanguage;
  /** In the second language of the screen. */
  beside: TextInLanguage | null;
  presenter: string | null;
  minutes: number;
  /** As planned; moments with offset. */
  startsAt: string | null;
  endsAt: string | null;
  /** Begins at this hour whatever comes before. */
  isFixed: boolean;
  runs: ItemRun[];
}

export interface LiveClock {
  /** Id of the session, for the address at which its steps are heard. */
  id: number;
  /** When the database answered. */
  now: string;
  /** Number of the last step; 0 before the session was opened. */
  revision: number;
  pausedAt: string | null;
  currentId: number | null;
}

export interface RoomPoll {
  id: number;
  itemId: number | null;
  template: 'yes_no' | 'own';
  language: string;
  question: string;
  choices: string[];
  openedAt: string;
  closedAt: string | null;
  /** By choice; null while it is open. */
  counts: number[] | null;
}

export const questionStates = ['asked', 'shown', 'answered', 'declined'] as const;

export interface RoomQuestion {
  id: number;
  itemId: number | null;
  language: string;
  text: string;
  name: string | null;
  state: (typeof questionStates)[number];
  answer: string | null;
  answerLanguage: string | null;
  /** How many devices ask it too. */
  supports: number;
  askedAt: string;
}

/** A question that was answered, as the minutes print it: without a name. */
export interface FloorQuestion extends Pick<
  RoomQuestion,
  'id' | 'text' | 'language' | 'answer' | 'answerLanguage' | 'supports'
> {
  /** Null for the session as a whole. */
  item: number | null;
}

interface Held {
  session: SessionHead;
  clock: LiveClock;
  items: LiveItem[];
}

/** The run sheet (`private.get_live`). */
export interface LivePage extends Held {
  code: string | null;
  /** How many devices joined. */
  devices: number;
  polls: (RoomPoll & { cast: number })[];
  questions: (RoomQuestion & { revision: number })[];
}

/** What is projected (`private.get_screen`). */
export interface ScreenPage extends Held {
  /** Only for who leads or writes. */
  code: string | null;
  poll: RoomPoll | null;
  questions: RoomQuestion[];
}

/** The room as a phone sees it (`private.get_room`). */
export interface RoomPage extends Held {
  polls: RoomPoll[];
  questions: RoomQuestion[];
  /** What this device did; null when it did not join. */
  me: { votes: Record<string, number>; supports: number[]; questions: RoomQuestion[] } | null;
}

export type LivePart = 'live' | 'screen' | 'room';

/** The path of a page of the live side of a session. */
export function liveAddress(language: string, slug: string, part: LivePart): string {
  return `/${language}/sessions/${slug}/${part}`;
}

/** A code as people read it aloud: 123 456. */
export function spacedCode(code: string): string {
  return code.replace(/\d{3}(?=\d)/g, '$& ');
}

/** Choices of a template have names of their own. */
export type TemplateChoice = 'yes' | 'no' | 'abstain';
