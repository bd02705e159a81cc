import { dateFormat } from '../../i18n/formats.ts';
import type { ListingLine } from '../exchange/listing.ts';
import type { Part, Points, WeightColumn } from './score.ts';

/** Codes of private.explain_pair; each has a sentence in every language. */
export type ReasonCode =
  | 'shared_language'
  | 'little_language'
  | 'dutch_practice'
  | 'with_interpreter'
  | 'no_shared_language'
  | 'both_free'
  | 'no_common_time'
  | 'no_time_given'
  | 'distance'
  | 'online'
  | 'same_subject'
  | 'other_subject'
  | 'no_subject_given'
  | 'similar_words'
  | 'need_waits'
  | 'ends_soon';

/** One part of a score, explained: what it brings of what it could bring, and why. */
export interface Reason {
  part: Part;
  points: number;
  of: number;
  reason_code: ReasonCode;
  args: {
    languages?: string[];
    /** By number: two a day, Monday morning is 0. */
    half_days?: number[];
    bucket?: 0 | 1 | 2 | 3;
    tags?: string[];
    days?: number;
  };
}

export interface Suggestion {
  listing: ListingLine;
  reasons: Reason[];
  missing: Reason | null;
  /** Labels of the other side's tags, by their slugs. */
  tags: Record<string, string>;
  /** These are for coordinators and who stands between. */
  score?: number;
  parts?: Reason[];
}

/** Why a listing gets suggestions now, or none. */
export type Standing = 'open' | 'closed' | 'off' | 'through' | 'full';

/** What is suggested for a listing, as who asks may see it. */
export interface Suggestions {
  listing: ListingLine;
  standing: Standing;
  isMine: boolean;
  isSuggested: boolean;
  suggestions: Suggestion[];
}

/** Why somebody does not want a suggestion. */
export const refusals = [
  'too_far',
  'no_time',
  'no_longer_needed',
  'not_right',
  'feels_unsafe',
] as const;
export type Refusal = (typeof refusals)[number];

/** What suggestions are scored by now. */
export interface MatchWeights {
  version: number;
  since: string;
  columns: {
    weights: WeightColumn;
    points: Points;
    categories: { slug: string; labels: Record<string, string> }[];
  }[];
}

/** The page with what is suggested for a listing; with `other` the way to that one, which is noted. */
export function suggestionsAddress(language: string, listing: number, other?: number): string {
  const list = `/${language}/exchange/${listing}/suggestions`;
  return other === undefined ? list : `${list}/${other}`;
}

/** The day and the half of a half-day by number, the day as the page's language writes it. */
export function halfDayOf(number: number, locale: string): { day: string; half: 0 | 1 } {
  // 5 January 2026 is a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + Math.floor(number / 2)));
  const day = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
  return { day, half: number % 2 === 0 ? 0 : 1 };
}
