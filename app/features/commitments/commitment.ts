import type { PapersPathFacts } from '../dossier/paper.ts';
import type { GroupHue, PersonText } from '../groups/group.ts';
import type { SessionState } from '../sessions/session.ts';
import type { TextInLanguage } from '../site/home.ts';

/** How a commitment stands today: exactly one of these, in the order of the legend. */
export const standings = ['kept', 'kept_late', 'open', 'moved', 'late', 'dropped'] as const;
export type Standing = (typeof standings)[number];

export const reportStatuses = ['not_started', 'on_track', 'late', 'done'] as const;
export type ReportStatus = (typeof reportStatuses)[number];
export const groupViews = ['agrees', 'partly', 'disagrees'] as const;
export type GroupView = (typeof groupViews)[number];

/** A session as a stop on the thread. */
export interface SessionStop {
  slug: string;
  title: TextInLanguage;
  state: SessionState;
  /** Its day, ISO. */
  on: string;
}
export interface OrganisationName {
  slug: string;
  name: string;
}
export interface WatchingGroup {
  slug: string;
  name: string;
  hue: GroupHue;
}

interface ReportLine {
  id: number;
  /** Null between two sessions. */
  session: SessionStop | null;
  requestedAt: string | null;
  missingAt: string | null;
  status: ReportStatus | null;
  givenAt: string | null;
}

/** A commitment as lists show it (`private.commitment_line`). */
export interface CommitmentLine {
  id: number;
  deliverable: string;
  language: string;
  state: 'open' | 'reported_done' | 'closed' | 'dropped';
  standing: Standing;
  /** Shifts of its day; those of a session itself apart. */
  moves: number;
  sessionMoves: number;
  dueOn: string;
  dueSession: SessionStop | null;
  firstDueOn: string;
  doneOn: string | null;
  closedAt: string | null;
  /** Null when the owner is no more; its name stays. */
  organisation: OrganisationName | null;
  ownerName: string;
  group: WatchingGroup | null;
  madeIn: SessionStop;
  /** Of the decision in its session. */
  number: number;
  isPublic: boolean;
  report: ReportLine | null;
  lacksReport: boolean;
}

export interface CommitmentChange {
  id: number;
  kind: 'due' | 'scope' | 'owner' | 'closed' | 'reopened' | 'dropped';
  changedAt: string;
  reason: string | null;
  language: string;
  oldDueOn: string | null;
  newDueOn: string | null;
  isSessionMoved: boolean;
  oldSession: SessionStop | null;
  newSession: SessionStop | null;
  oldDeliverable: string | null;
  newDeliverable: string | null;
  oldOwner: string | null;
  newOwner: string | null;
  decision: { number: number; session: SessionStop } | null;
  by: PersonText | null;
}

export interface StatusReport extends ReportLine {
  text: string | null;
  language: string | null;
  /** Addresses, https. */
  evidence: string[];
  revision: number;
  organisation: OrganisationName | null;
  by: PersonText | null;
  view: {
    view: GroupView;
    reason: string | null;
    language: string;
    givenAt: string;
    group: WatchingGroup | null;
    by: PersonText | null;
  } | null;
  /** What was said before and answered by the group. */
  earlier: {
    id: number;
    status: ReportStatus;
    text: string;
    language: string;
    evidence: string[];
    givenAt: string;
    view: GroupView | null;
    viewReason: string | null;
    viewLanguage: string | null;
  }[];
}

export interface Commitment extends CommitmentLine {
  /** As it was made; never changes. */
  promise: {
    ownerName: string;
    deliverable: string;
    dueOn: string;
    madeOn: string;
    language: string;
  };
  /** Null while it is not released to who asks. */
  decision: { number: number; text: string; language: string } | null;
  /** The way of the papers that led there; null when there were none. */
  path: PapersPathFacts | null;
  changes: CommitmentChange[];
  reports: StatusReport[];
  /** Sessions that the thread passes, in order of time. */
  stops: SessionStop[];
  /** Who is in charge at the owner; null for who may not know, and where nobody is named. */
  person: PersonText | null;
  /** How many rows `changes` has: what a form began with. */
  shifts: number;
  /** For which session a report counts now. */
  reporting: { session: SessionStop | null; isClosed: boolean; reportId: number | null };
  me: {
    isSignedIn: boolean;
    mayOrganise: boolean;
    mayReport: boolean;
    mayView: boolean;
    isFollowing: boolean;
  };
}

/** What the forms of an organiser offer. */
export interface CommitmentChoices {
  organisations: OrganisationName[];
  people: PersonText[];
  sessions: SessionStop[];
  decisions: {
    id: number;
    number: number;
    text: string;
    language: string;
    session: SessionStop | null;
  }[];
}

/** The page of one commitment, or a form of it. */
export function commitmentAddress(
  language: string,
  id: number,
  part: '' | 'report' | 'settings' = '',
): string {
  return `/${language}/commitments/${id}${part && `/${part}`}`;
}

/** Where the decision from which it came stands. */
export function decisionAddress(
  language: string,
  { madeIn, number }: Pick<CommitmentLine, 'madeIn' | 'number'>,
): string {
  return `/${language}/sessions/${madeIn.slug}/decisions#d${number}`;
}
