import type { NominationFields, NominationState, TermOption } from '../nominations/nomination.ts';
import type { AcceptEdits } from './moderation-forms.ts';

/** Parts of the queue, as the address names them. */
export const queueParts = ['open', 'mine', 'asked', 'decided'] as const;
export type QueuePart = (typeof queueParts)[number];

export const kinds = ['citizen', 'ngo', 'city', 'joint'] as const;
export const visibilities = ['public', 'area', 'hidden'] as const;
export type Visibility = (typeof visibilities)[number];

/** One line of the queue. */
export interface QueueRow {
  id: string;
  name: string;
  textLanguage: string;
  state: NominationState;
  place: string | null;
  noFixedPlace: boolean;
  submittedAt: string;
  decidedAt: string | null;
  isMine: boolean;
  isTaken: boolean;
  needsSecond: boolean;
}

export interface Queue {
  counts: Record<QueuePart, number>;
  rows: QueueRow[];
}

/** An initiative beside the nomination, with why it may be the same. */
export interface ReviewCandidate {
  id: string;
  slug: string;
  name: string;
  language: string;
  place: string | null;
  isPublished: boolean;
  strength: 'likely' | 'possible';
  signals: ('site' | 'contact' | 'name' | 'word' | 'place')[];
  similarity: number;
  summary: string | null;
}

/** A sent nomination with all that helps to decide. */
export interface ReviewedNomination extends NominationFields {
  id: string;
  placeId: number | null;
  internalNote: string | null;
  proposedEdits: Partial<AcceptEdits> | null;
  isMine: boolean;
  isTaken: boolean;
  reviewer: string | null;
  fourEyes: boolean;
  acceptedByMe: boolean;
  needsSecond: boolean;
  mayDecide: boolean;
  contact: { channel: string | null; contact: string | null; address: string | null } | null;
  candidates: ReviewCandidate[];
  otherNominations: { id: string; name: string }[];
}

/** How many lines of the queue stand on one page; list_nominations counts the same. */
export const queuePageSize = 30;

/** The part of the queue and the page that an address asks for; anything odd is the first of the open ones. */
export function readQueuePlace(query: URLSearchParams): { part: QueuePart; page: number } {
  const part = queueParts.find((name) => name === query.get('part')) ?? 'open';
  const page = /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  return { part, page };
}

/** Whether a decision may still be made. */
export function isUndecided(state: NominationState): boolean {
  return ['submitted', 'in_review', 'question_asked'].includes(state);
}

/** What hosts people or shelters those without papers is hidden unless a moderator says otherwise. */
const sensitiveTerms = new Set([
  'hosting',
  'reception-place',
  'people-without-papers',
  'unaccompanied-minors',
]);

/** How much of the place anybody may know, before the moderator decides. */
export function defaultVisibility(
  nomination: Pick<NominationFields, 'termIds' | 'showAddress'>,
  terms: readonly Pick<TermOption, 'id' | 'slug'>[],
): Visibility {
  const slugs = terms
    .filter((term) => nomination.termIds.includes(term.id))
    .map((term) => term.slug);
  if (slugs.some((slug) => sensitiveTerms.has(slug))) return 'hidden';
  return nomination.showAddress ? 'public' : 'area';
}

/** A first summary: whole sentences from the beginning, at most 280 characters. */
export function firstSentences(text: string, longest = 280): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const end = Math.max(...['. ', '! ', '? ', '؟ ', '。'].map((mark) => cut.lastIndexOf(mark)));
  return end > 40 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' ', longest - 1))}…`;
}

/** The initiative that a moderator names by its address or its slug; null when it is neither. */
export function slugIn(typed: string): string | null {
  const slug = typed.trim().split(/[?#]/)[0]?.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 120 ? slug : null;
}
