import type { OrganisationText } from '../groups/group.ts';
import type { SessionHead } from '../sessions/session.ts';
import type { LanguageChoice, StatedNeed } from './need.ts';

export const ways = ['here', 'remote'] as const;

/** How somebody comes. */
export type Way = (typeof ways)[number];
export const listings = ['nobody', 'participants', 'everybody'] as const;
export type RegistrationState = 'registered' | 'waiting' | 'cancelled';

/** A registration in a list. */
export interface RegistrationLine {
  id: number;
  /** Null when it was forgotten. */
  name: string | null;
  isCodeName: boolean;
  way: Way;
  state: RegistrationState;
  /** From 1; null for who does not wait. */
  placeInLine: number | null;
  /** Of its page, without language. */
  path: string;
  organisation: OrganisationText | null;
}

/** A way to come, and what is left of it. */
export interface WayLine {
  way: Way;
  isFull: boolean;
  /** Null without a limit. */
  places: number | null;
  left: number | null;
  waiting: number;
}

export interface RegistrationChoices {
  session: SessionHead;
  ways: WayLine[];
  /** Until which day interpreters and childcare are booked. */
  needsBefore: string | null;
  organisations: OrganisationText[];
  /** For an interpreter; added to the answer of the database. */
  languages: LanguageChoice[];
}

/** What the form to register shows. */
export interface RegistrationStart extends RegistrationChoices {
  /** The day on which one can register, while that is ahead. */
  opensOn: string | null;
  /** The account's name; null for visitors. */
  name: string | null;
  mayRegisterOthers: boolean;
  mine: RegistrationLine | null;
  others: RegistrationLine[];
}

/** One registration, for who may open it. */
export interface Registration extends RegistrationLine, RegistrationChoices {
  mayChange: boolean;
  /** Of an account, not by receipt. */
  isOwn: boolean;
  /** The name that was typed; null where the account's is meant. */
  givenName: string | null;
  registeredAt: string;
  cancelledReason: string | null;
  listedFor: (typeof listings)[number];
  organisationOnly: boolean;
  language: string;
  /** Whether messages go to an address that was left without an account. */
  hasMail: boolean;
  needs: StatedNeed[];
  /** What is shown at the door; null for who has no place. */
  code: string | null;
  /** Where to join; null for who comes in person or waits. */
  link: string | null;
  uid: string;
  sequence: number;
  updatedAt: string;
}

/** Who agreed to be on the list. Without a name the organisation stands for them. */
export interface AttendeeList {
  session: SessionHead;
  /** Some time after the session the list is gone. */
  isShown: boolean;
  isParticipant: boolean;
  counts: { here: number; remote: number };
  rows: { name: string | null; organisation: OrganisationText | null }[];
}

/** The page of one registration, or a page below it. */
export function registrationAddress(language: string, key: string | number, part?: string): string {
  return `/${language}/registrations/${key}${part ? `/${part}` : ''}`;
}

/** Whether this can open a registration: a receipt, or a number for who has an account. */
export function isRegistrationKey(key: string | undefined): key is string {
  return /^([0-9a-f]{32}|[1-9]\d{0,14})$/.test(key ?? '');
}

/** Whether it is a receipt, which opens a registration without an account. */
export function isReceipt(key: string): boolean {
  return key.length === 32;
}

/** A text with the digits that Arabic keyboards write as those that are counted with. */
export function westernDigits(typed: string): string {
  return typed.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
