import type { PersonText } from '../groups/group.ts';
import type { SessionMark, TextInLanguage } from '../site/home.ts';
import type { PreparedMail } from './mail-sample.ts';
import type { SessionHead, SessionLine } from './session.ts';

/** Words by language, as the city keeps them. */
export type Texts = Partial<Record<string, string>>;

/** A session in the list, with what one can do now. */
export interface SessionRow extends SessionLine {
  summary: TextInLanguage | null;
  isCallOpen: boolean;
  callClosesOn: string | null;
  isRegistrationOpen: boolean;
  registrationOpensOn: string | null;
  registrationClosesOn: string | null;
  agendaLetter: string | null;
  hasOutcomes: boolean;
}

export interface SessionList {
  upcoming: SessionRow[];
  /** The newest first, 20 a page. */
  past: SessionRow[];
  page: number;
  pages: number;
  /** The last session and the next two, in order of time. */
  line: SessionMark[];
  /** The moment at which the page was made. */
  today: string;
  mayOrganise: boolean;
  /** Whether who reads prepares at least one session. */
  hasDuties: boolean;
}

/** How many come in each way; a capacity of null is without a limit. */
export interface Counts {
  here: number;
  remote: number;
  waitingHere: number;
  waitingRemote: number;
  capacityHere: number | null;
  capacityRemote: number | null;
}

/** An item of the published agenda, in one line. */
export interface GlanceItem {
  id: number;
  type: 'information' | 'discussion' | 'decision' | 'follow_up' | 'break';
  title: string;
  titles: Texts | null;
  language: string;
  startsAt: string;
}

export const duties = ['chair', 'secretary', 'booker'] as const;
export type Duty = (typeof duties)[number];
export interface Officer extends PersonText {
  duty: Duty;
}

/** The overview of a session. */
export interface Session {
  session: SessionHead;
  summary: TextInLanguage | null;
  practical: TextInLanguage | null;
  /** Days by kind of deadline, of those that are public. */
  days: Partial<
    Record<'call_opens' | 'call_closes' | 'registration_opens' | 'registration_closes', string>
  >;
  /** The day where the session is held. */
  today: string;
  counts: Counts;
  isSignedUp: boolean;
  /** Null for who may not know it. */
  link: string | null;
  isRemote: boolean;
  agenda: { letter: string; publishedAt: string; items: GlanceItem[] } | null;
  /** Null for who does not prepare the session. */
  officers: Officer[] | null;
  earlier: SessionLine | null;
  later: SessionLine | null;
}

/** What a new session takes over. */
export interface SessionStart {
  last: (SessionLine & { titles: Texts }) | null;
  starts: string;
  ends: string;
  place: string | null;
  sections: number;
  officers: number;
  deadlines: number;
}

export interface SessionSettings {
  session: SessionHead;
  titles: Texts;
  summaries: Texts;
  practical: Texts;
  capacityHere: number | null;
  capacityRemote: number | null;
  link: string | null;
  officers: Officer[];
  /** Who is likely to be asked. */
  people: PersonText[];
  isCompleted: boolean;
}

/** Kinds that every session has, in the order in which they usually come. */
export const deadlineKinds = [
  'call_opens',
  'call_closes',
  'agenda',
  'registration_opens',
  'reports',
  'papers',
  'interpreters',
  'registration_closes',
  'minutes_draft',
  'approval_closes',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number] | 'other';

export interface Deadline {
  id: number;
  kind: DeadlineKind;
  /** Of one's own kind. */
  title: string | null;
  dueOn: string;
  /** Set by hand: it stays when the session moves. */
  isFixed: boolean;
  owner: PersonText | null;
  isDone: boolean;
  doneAt: string | null;
  doneBy: PersonText | null;
  /** Nobody ticks it off: the site knows. */
  showsItself: boolean;
  isLate: boolean;
}

export interface Preparation {
  session: SessionHead;
  deadlines: Deadline[];
  people: PersonText[];
  today: string;
  mayPlan: boolean;
  mayTick: boolean;
  /** How many hear of publishing; null where that is not the next step. */
  told: number | null;
  /** The mail that publishing sends, by language; none where that is not the next step. */
  mails: PreparedMail[];
  mayOpen: boolean;
  minutes: 'none' | 'writing' | 'in_approval' | 'approved';
  isCompleted: boolean;
}

/** A deadline among those of all sessions. */
export interface DueLine extends Deadline {
  session: SessionLine;
  isMine: boolean;
}

/** An item that comes every time. */
export interface StandingItem {
  type: 'information' | 'discussion' | 'break';
  minutes: number;
  titles: Texts;
}

export interface SessionTemplate {
  springTitles: Texts;
  autumnTitles: Texts;
  starts: string;
  ends: string;
  place: string | null;
  address: string | null;
  practical: Texts;
  capacityHere: number | null;
  capacityRemote: number | null;
  sections: { titles: Texts; items: StandingItem[] }[];
  offsets: Record<string, number>;
  revision: number;
}

/** What calendars show. */
export interface SessionsCalendar {
  sessions: (SessionLine & {
    uid: string;
    sequence: number;
    updatedAt: string;
    address: string | null;
    cancelledReason: string | null;
    summary: TextInLanguage | null;
  })[];
  days: {
    kind: 'call_closes' | 'registration_closes';
    /** The day. */
    on: string;
    sequence: number;
    uid: string;
    slug: string;
    title: TextInLanguage;
    updatedAt: string;
    isCancelled: boolean;
  }[];
}
