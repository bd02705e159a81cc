import type { TextInLanguage } from '../site/home.ts';

export const sessionStates = ['draft', 'published', 'open', 'closed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];
export type SessionKind = 'spring' | 'autumn';

/** A session as lists show it (`private.session_line`). */
export interface SessionLine {
  slug: string;
  kind: SessionKind;
  state: SessionState;
  title: TextInLanguage;
  /** Moments with offset. */
  startsAt: string;
  endsAt: string;
  /** In which zone the hours are meant. */
  zone: string;
  place: string | null;
  isOver: boolean;
}

/** What stands above every page of a session (`private.session_head`). */
export interface SessionHead extends SessionLine {
  address: string | null;
  /** Rises with every change of the session. */
  sequence: number;
  cancelledReason: string | null;
  isCallOpen: boolean;
  isRegistrationOpen: boolean;
  /** Days; null where none is planned. */
  callClosesOn: string | null;
  registrationClosesOn: string | null;
  /** Of the newest published agenda; null before the first. */
  agendaLetter: string | null;
  /** Whether who reads may read at least one outcome. */
  hasOutcomes: boolean;
  /** Whether who reads may read the minutes: released ones, or a draft that they write or approve. */
  hasMinutes: boolean;
  me: {
    isSignedIn: boolean;
    mayOrganise: boolean;
    mayChair: boolean;
    mayWrite: boolean;
    mayBook: boolean;
    isRegistered: boolean;
  };
}

/** The pages of a session, in the order of its tabs. */
const sessionParts = [
  'overview',
  'call',
  'agenda',
  'register',
  'live',
  'minutes',
  'decisions',
  'dossier',
  'prepare',
] as const;
export type SessionPart = (typeof sessionParts)[number];

/** Which pages of a session are of use to who reads now; `current` always is one of them. */
export function partsOf(session: SessionHead, current: SessionPart = 'overview'): SessionPart[] {
  const { state, me } = session;
  const isOfficer = me.mayWrite || me.mayBook;
  const isHeld = state === 'open' || state === 'closed';
  const isThere: Record<SessionPart, boolean> = {
    overview: true,
    call: session.isCallOpen || (me.mayOrganise && state !== 'cancelled'),
    agenda: session.agendaLetter !== null || me.mayWrite,
    register: session.isRegistrationOpen || me.isRegistered || isOfficer,
    live: state === 'open',
    minutes: session.hasOutcomes || session.hasMinutes || (isHeld && me.mayWrite),
    decisions: session.hasOutcomes,
    dossier: session.agendaLetter !== null,
    prepare: isOfficer,
  };
  return sessionParts.filter((part) => isThere[part] || part === current);
}

/** The path of a session's page, or of the list of sessions without a slug. */
export function sessionAddress(language: string, slug?: string, part?: SessionPart): string {
  const list = `/${language}/sessions`;
  if (slug === undefined) return list;
  return part === undefined || part === 'overview' ? `${list}/${slug}` : `${list}/${slug}/${part}`;
}
