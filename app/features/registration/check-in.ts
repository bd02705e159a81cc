import type { OrganisationText } from '../groups/group.ts';
import type { SessionHead, SessionLine } from '../sessions/session.ts';
import type { RegistrationState, Way } from './registration.ts';

export const marks = ['here', 'remote', 'left', 'none'] as const;
export type Mark = (typeof marks)[number];

export interface Presence {
  id: number;
  way: Way;
  cameAt: string;
  leftAt: string | null;
}

/** Somebody who is expected, or came unannounced (without an id of a registration). */
export interface CheckInLine {
  id: number | null;
  name: string | null;
  isCodeName: boolean;
  way: Way;
  state: RegistrationState | 'unannounced';
  placeInLine: number | null;
  /** Without a slug when it was typed and the directory does not have it. */
  organisation: { slug: string | null; name: string } | null;
  presence: Presence | null;
}

export interface CheckIn {
  session: SessionHead;
  counts: { here: number; remote: number; waitingHere: number; waitingRemote: number };
  mayMark: boolean;
  mayCancel: boolean;
  /** From which the one of somebody unannounced is chosen. */
  organisations: OrganisationText[];
  present: { here: number; remote: number; left: number; unannounced: number };
  rows: CheckInLine[];
}

/** What scanning a code came to. */
export interface ScanOutcome {
  outcome: 'here' | 'already' | 'waiting' | 'cancelled' | 'unknown';
  name?: string | null;
  cameAt?: string | null;
}

/** Who comes in person, for badges and the sheet to sign. */
export interface BadgeList {
  session: SessionLine;
  rows: { name: string; organisation: string | null }[];
}

/** The code for the door as people read it aloud: in two parts. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
