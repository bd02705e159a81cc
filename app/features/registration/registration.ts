import { displayNames } from '../../i18n/formats.ts';
import type { OrganisationText } from '../groups/group.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { SessionHead, SessionLine } from '../sessions/session.ts';

export const ways = ['here', 'remote'] as const;
/** How somebody comes. */
export type Way = (typeof ways)[number];
export const listings = ['nobody', 'participants', 'everybody'] as const;
export const needKinds = [
  'interpretation',
  'sign_language',
  'childcare',
  'mobility',
  'quiet_room',
  'diet',
  'travel_cost',
  'other',
] as const;
export type NeedKind = (typeof needKinds)[number];
export const levels = ['everything', 'difficult_parts'] as const;
export const diets = ['vegetarian', 'vegan', 'halal', 'kosher', 'allergy'] as const;
export const needStates = ['stated', 'booked', 'not_possible'] as const;
export type NeedState = (typeof needStates)[number];

/** Languages of signs: Flemish, French Belgian and international, by their own names. */
export const signLanguages = [
  { code: 'vgt', ownName: 'Vlaamse Gebarentaal (VGT)' },
  { code: 'sfb', ownName: 'Langue des signes de Belgique francophone (LSFB)' },
  { code: 'ils', ownName: 'International Sign' },
] as const;

/** Languages for which people ask an interpreter; the forum itself speaks Dutch. */
export const interpretedLanguages: readonly { code: string; ownName: string }[] = [
  ...writtenLanguages.filter(({ code }) => code !== 'nl'),
  { code: 'prs', ownName: 'دری' },
  { code: 'ff', ownName: 'Pulaar' },
  { code: 'ln', ownName: 'Lingála' },
  { code: 'rn', ownName: 'Ikirundi' },
];

/**
 * A language as its own speakers and the reader call it: `Tigrinya (ትግርኛ)`. Who books must be able to say it.
 * @param locale the reader's
 */
export function languageNameOf(code: string, locale: string): string {
  const signs = signLanguages.find((one) => one.code === code);
  if (signs) return signs.ownName;
  const own = interpretedLanguages.find((one) => one.code === code)?.ownName ?? code;
  // The lists of names know Dari as the Persian of Afghanistan.
  const tag = code === 'prs' ? 'fa-AF' : code;
  const read = displayNames(locale, { type: 'language' }).of(tag) ?? code;
  return read.toLowerCase() === own.toLowerCase() ? own : `${read} (${own})`;
}

/** A language to choose an interpreter for. */
export interface LanguageChoice {
  code: string;
  label: string;
}

/** All of them, in the reader's order. Made by the server: browsers know other names. */
export function languageChoices(locale: string): LanguageChoice[] {
  return interpretedLanguages
    .map(({ code }) => ({ code, label: languageNameOf(code, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** What somebody needs to be able to come. */
export interface Need {
  kind: NeedKind;
  language: string | null;
  level: (typeof levels)[number] | null;
  number: number | null;
  ages: number[];
  choices: (typeof diets)[number][];
  text: string | null;
}
export interface StatedNeed extends Need {
  id: number;
  state: NeedState;
  /** Said after the day of booking. */
  isLate: boolean;
}

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

/** How many need what; `detail` is a language, an age or a diet. */
export interface NeedCount {
  kind: NeedKind;
  detail: string | null;
  number: number;
  /** Of those who wait for a place. */
  waiting: number;
  late: number;
  booked: number;
  notPossible: number;
}
export interface NeedsPerson {
  id: number;
  name: string | null;
  isCodeName: boolean;
  way: Way;
  state: RegistrationState;
  needs: StatedNeed[];
}
export interface SessionNeeds {
  session: SessionHead;
  counts: NeedCount[];
  /** When the needs themselves were erased and only counts stayed. */
  erasedAt: string | null;
  bookBefore: string | null;
  /** Null for who does not book. */
  people: NeedsPerson[] | null;
}

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

/** The code for the door as people read it aloud: in two parts. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** A text with the digits that Arabic keyboards write as those that are counted with. */
export function westernDigits(typed: string): string {
  return typed.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** The ages in what somebody typed: `3, 7` or `3 en 7`; null when something else stands there. */
export function agesOf(typed: string): number[] | null {
  const parts = westernDigits(typed).match(/\d+/g);
  return parts || typed.trim() === '' ? (parts ?? []).map(Number) : null;
}
