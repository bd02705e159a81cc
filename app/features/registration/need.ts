import { displayNames } from '../../i18n/formats.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { SessionHead } from '../sessions/session.ts';
import type { RegistrationState, Way } from './registration.ts';
import { westernDigits } from './registration.ts';

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

/** The ages in what somebody typed: `3, 7` or `3 en 7`; null when something else stands there. */
export function agesOf(typed: string): number[] | null {
  const parts = westernDigits(typed).match(/\d+/g);
  return parts || typed.trim() === '' ? (parts ?? []).map(Number) : null;
}
