import type { ListingLine, NamedOrganisation } from '../exchange/listing.ts';
import type { PersonText } from '../groups/group.ts';
import type { Reason } from '../suggestions/suggestion.ts';

/** Where a pair stands; `lapsed` when nobody decided before the next round, or it was no longer possible. */
export type PairState =
  'proposed' | 'accepted' | 'dismissed' | 'sent' | 'confirmed' | 'refused' | 'closed' | 'lapsed';
/** Why two are not proposed to each other. */
export const dismissals = ['does_not_fit', 'unsafe', 'other_plan', 'later'] as const;
export type Dismissal = (typeof dismissals)[number];
/** Why somebody was left without anybody, by how many others; `fits` went to somebody else. */
export const verdicts = [
  'fits',
  'score',
  'travel',
  'wishes',
  'screening',
  'age',
  'full',
  'rest',
] as const;
export type Verdict = (typeof verdicts)[number];

/** A need and an offer that a round puts together, with all parts of the score. */
export interface Pair {
  id: number;
  state: PairState;
  dismissal: Dismissal | null;
  score: number;
  /** In how many rounds nobody was found for the side that waits longer. */
  roundsWaited: number;
  parts: Reason[];
  reasons: Reason[];
  missing: Reason | null;
  /** Labels of tags by their slugs. */
  tags: Record<string, string>;
  need: ListingLine;
  offer: ListingLine;
  through: NamedOrganisation;
  decidedBy: PersonText | null;
  decidedAt: string | null;
}

/** Somebody for whom a round found nobody. */
export interface Alone {
  listing: ListingLine;
  rounds: number;
  reasons: Partial<Record<Verdict, number>>;
}

/** The page of a round, as who asks may see it. */
export interface Pairing {
  isCoordinator: boolean;
  /** The day of the next round. */
  nextOn: string;
  round: { id: number; week: string; isLatest: boolean } | null;
  pairs: Pair[];
  /** Pairs that are ready to be sent, of all rounds. */
  accepted: number;
  alone: Alone[];
  older: { id: number; week: string; pairs: number; met: number }[];
}

/** What each of two may know before both confirmed. */
export interface Proposal {
  reasons: Reason[];
  missing: Reason | null;
  tags: Record<string, string>;
  /** The last day on which one can answer. */
  endsOn: string;
}

/** The page of rounds, or of one. */
export function pairingAddress(language: string, round?: number): string {
  return `/${language}/exchange/pairing${round === undefined ? '' : `?round=${round}`}`;
}
