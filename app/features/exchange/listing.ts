import type { AreaLine, AreaView } from '../areas/area.ts';
import type { PersonText } from '../groups/group.ts';

export const listingKinds = ['offer', 'need'] as const;
export type ListingKind = (typeof listingKinds)[number];
export type ListingState = 'draft' | 'open' | 'talking' | 'agreed' | 'done' | 'closed' | 'expired';
export type ListingReview = 'pending' | 'approved' | 'held' | 'refused';
export type ListingEnding =
  'found_here' | 'found_elsewhere' | 'not_needed' | 'consent_ended' | 'by_moderator' | 'other';
/** How an owner may say that it ended. */
export const ownEndings = ['found_here', 'found_elsewhere', 'not_needed', 'other'] as const;
export const listingWishes = ['woman', 'man', 'family', 'organisation'] as const;
export type ListingWish = (typeof listingWishes)[number];
/** How far somebody goes, in km; 50 is the whole region. */
export const travelBuckets = [1, 3, 6, 50] as const;
export type Travel = (typeof travelBuckets)[number];
/** Half-days of a week by number: two a day, Monday morning is 0. */
export const weekDays = [0, 1, 2, 3, 4, 5, 6] as const;

export interface NamedOrganisation {
  slug: string;
  name: string;
}
export interface Labelled {
  slug: string;
  label: string;
}

/** Pictures of one listing. */
export const mostPictures = 4;

/** A picture of a listing; `/files/<id>` shows it to who may read the listing. */
export interface ListingPicture {
  id: string;
  width: number;
  height: number;
  /** What it shows, in the language of the listing. */
  description: string;
}

/** A listing as lists and conversations name it. */
export interface ListingLine {
  id: number;
  kind: ListingKind;
  title: string;
  language: string;
  state: ListingState;
  category: Labelled;
  area: AreaLine | null;
  isOnline: boolean;
  /** How many are left; null never runs out. */
  quantity: number | null;
  openedAt: string | null;
  expiresAt: string;
  languages: string[];
  organisation: NamedOrganisation | null;
  /** Null for visitors. */
  author: PersonText | null;
  codeName: string | null;
  /** Its first picture; in lists of the exchange only. */
  picture?: ListingPicture | null;
}

export interface LanguageLevel {
  language: string;
  /** 1 a little, 2 well, 3 as the first language. */
  level: 1 | 2 | 3;
}

/** A listing as its page shows it to who asks. */
export interface Listing extends ListingLine {
  /** Its area with what lies around it, to be drawn. */
  areaView: AreaView | null;
  body: string;
  quantityInitial: number | null;
  halfDays: number[];
  levels: LanguageLevel[];
  practisesDutch: boolean;
  travels: Travel;
  isRecurring: boolean;
  countsHours: boolean;
  deadline: string | null;
  renewals: number;
  tags: Labelled[];
  conditions: Labelled[];
  pictures: ListingPicture[];
  /** Why it takes no pictures; null when it does, and for who does not own it. */
  picturesBarred: 'minor' | 'behalf' | 'over' | null;
  theme: Labelled | null;
  /** The organisation that stands between. */
  through: NamedOrganisation | null;
  needsScreening: boolean;
  ladder: 'new_authors' | 'always' | 'organisation';
  audience: 'everybody' | 'people' | 'go_between';
  /** These four are null for who passes by. */
  wishes: ListingWish[] | null;
  meets: ListingWish[] | null;
  aboutMinor: boolean | null;
  review: ListingReview | null;
  isSuggested: boolean | null;
  ending: ListingEnding | null;
  isPaused: boolean;
  revision: number;
  isMine: boolean;
  mayReview: boolean;
  standsBetween: boolean;
  /** Whether others find it now. */
  isStanding: boolean;
  /** How many are talking or wait for an answer; null for who does not own it. */
  answers: number | null;
}

/** A listing of one's own in a list. */
export interface OwnListing extends ListingLine {
  review: ListingReview;
  isPaused: boolean;
  ending: ListingEnding | null;
  updatedAt: string;
  through: NamedOrganisation | null;
  answers: number;
  deadlineIsOver: boolean;
}

/** The address of the exchange, or of one of its pages. */
export function exchangeAddress(language: string, ...parts: (string | number)[]): string {
  return [`/${language}/exchange`, ...parts].join('/');
}

/** What happens next with one's own listing, and who must act: the key of a word. */
export type NextStep =
  | 'draft'
  | 'pending'
  | 'held'
  | 'refused'
  | 'paused'
  | 'waiting'
  | 'answered'
  | 'talking'
  | 'agreed'
  | 'done'
  | 'expired'
  | `closed_${Exclude<ListingEnding, 'other'>}`
  | 'closed_else';

export function nextStepOf(
  listing: Pick<OwnListing, 'state' | 'ending' | 'isPaused' | 'answers'> & {
    review: ListingReview | null;
  },
): NextStep {
  const { state, review, isPaused, ending, answers } = listing;
  if (state === 'closed') return ending && ending !== 'other' ? `closed_${ending}` : 'closed_else';
  if (state === 'draft' || state === 'done' || state === 'expired') return state;
  if (review !== null && review !== 'approved') return review;
  if (isPaused) return 'paused';
  if (state === 'open') return answers > 0 ? 'answered' : 'waiting';
  return state;
}

/** What its owner can do with a listing now. */
export function stepsFor(listing: Pick<OwnListing, 'state' | 'ending' | 'isPaused'>) {
  const { state, ending, isPaused } = listing;
  const isOpen = state === 'open' || state === 'talking';
  return {
    mayChange: isOpen || state === 'draft' || state === 'expired',
    mayRenew: state === 'open' || state === 'expired',
    mayClose: isOpen || state === 'agreed' || state === 'expired',
    mayPause: (isOpen || state === 'agreed') && !isPaused,
    mayShow: (isOpen || state === 'agreed') && isPaused,
    mayReopen: state === 'closed' && ending !== 'by_moderator',
    mayThrowAway: state === 'draft',
  };
}
