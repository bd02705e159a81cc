import type { Labelled, NamedOrganisation } from '../exchange/listing.ts';

/** What is open and agreed in a category, and what became of suggestions. */
export interface CategoryStanding extends Labelled {
  needs: number;
  offers: number;
  /** Needs that are open for over 30 days. */
  waiting: number;
  agreed: number;
  /** In a year. */
  done: number;
  /** Pairs of the last 90 days. */
  suggestions: { shown: number; asked: number; agreed: number; done: number };
}

/** How needs of a language group fared; `days` is null where nobody of it found anybody. */
export interface GroupStanding {
  needs: number;
  /** Part of 1. */
  fill: number;
  /** Median. */
  days: number | null;
}

/** Two language groups beside each other, each of ten needs or more. */
export interface Fairness {
  /** Of a category; null for all together. */
  slug: string | null;
  label: string | null;
  knows: GroupStanding;
  none: GroupStanding;
  /** Fill of who knows none ÷ fill of who knows one; null where the latter is 0. */
  ratio: number | null;
}

export interface OrganisationAnswers {
  organisation: NamedOrganisation;
  asked: number;
  answered: number;
  /** Median; null where nobody wrote back. */
  hours: number | null;
}

/** Needs of a category in a district for which no offer passes the gates. */
export interface MissingOffers {
  category: Labelled;
  /** Null for what is online or has no area. */
  district: Labelled | null;
  needs: number;
  oldest: string;
}

/** How the exchange does (`private.get_exchange_desk`). */
export interface ExchangeDesk {
  categories: CategoryStanding[];
  /** All together first; empty where a group is too small. */
  fairness: Fairness[];
  organisations: OrganisationAnswers[];
  missing: MissingOffers[];
  queues: { review: number; cases: number; unmatched: number };
}

/** Below this ratio who knows no contact language finds too little. */
const lowestRatio = 0.8;

/** Whether the ratio of a comparison is an alarm. */
export function isUnfair({ ratio }: Pick<Fairness, 'ratio'>): boolean {
  return ratio !== null && ratio < lowestRatio;
}
