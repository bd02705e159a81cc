import type { ListingLine, ListingPicture, NamedOrganisation } from '../exchange/listing.ts';
import type { PersonText } from '../groups/group.ts';
import type { SafetyContacts } from '../reports/report.ts';

/** What a text may say that puts people at risk; the database knows the same, and "repeated" besides. */
export type Risk =
  'mail' | 'phone' | 'messenger' | 'money' | 'link' | 'return' | 'minor' | 'repeated';
export const reviewVerdicts = ['approved', 'held', 'refused'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

interface Said {
  reason: string | null;
  language: string;
  at: string;
}

/** A listing that waits to be read. */
export interface WaitingListing extends ListingLine {
  body: string;
  pictures: ListingPicture[];
  review: 'pending' | 'held';
  risks: Risk[];
  isAdult: boolean;
  aboutMinor: boolean;
  through: NamedOrganisation | null;
  earlier: (Said & { verdict: ReviewVerdict }) | null;
}
export interface ReviewQueue {
  rows: WaitingListing[];
  next: number | null;
}

/** What of this part stands on the page of a listing. */
export interface Safeguards {
  mayReport: boolean;
  mayBlock: boolean;
  mayReview: boolean;
  /** For its owner and who reads it first, while it waits. */
  risks: Risk[] | null;
  review: (Said & { verdict: 'held' | 'refused' }) | null;
  mayAnswer: string | null;
}

export interface Screening {
  id: number;
  seenBy: PersonText | null;
  category: string;
  seenOn: string;
  endsOn: string;
  withdrawnAt: string | null;
  isCurrent: boolean;
}

/** What an organisation has seen of whom, and who waits for it. */
export interface Screenings {
  organisation: NamedOrganisation;
  /** Null while the city has not checked it; the note is for who checks. */
  check: { on: string; note: string | null; by: PersonText | null } | null;
  mayRecord: boolean;
  mayCheck: boolean;
  categories: { slug: string; label: string }[];
  waiting: {
    listing: number;
    title: string;
    language: string;
    person: PersonText;
    category: { slug: string; label: string };
  }[];
  rows: (Screening & { person: PersonText })[];
}

export const safetyReasons = [
  'danger',
  'pressure',
  'minor',
  'fraud',
  'insult',
  'discrimination',
  'personal_data',
  'other',
] as const;
export type SafetyReason = (typeof safetyReasons)[number];
export const safetyVerdicts = ['nothing', 'warned', 'closed', 'paused', 'helped'] as const;
export type SafetyVerdict = (typeof safetyVerdicts)[number];
export type SafetyState = 'received' | 'in_review' | 'upheld' | 'dismissed';
type Subject = 'listing' | 'message' | 'person' | 'meeting';

/** The end of a reason's words: `_other` would be a plural. */
export function reasonWord(reason: SafetyReason) {
  return reason === 'other' ? 'else' : reason;
}

/** One's own report, or what was decided about oneself. */
export interface OwnCase {
  id: string;
  side: 'made' | 'about';
  subject: Subject;
  reason: SafetyReason;
  state: SafetyState;
  openedAt: string;
  decidedAt: string | null;
  verdict: SafetyVerdict | null;
  decision: string | null;
  listing: number | null;
  title: string | null;
  titleLanguage: string | null;
}

/** The own page about safety. */
export interface OwnSafety {
  blocked: { id: string; at: string; name: string | null }[];
  screenings: (Screening & { organisation: NamedOrganisation })[];
  reports: OwnCase[];
  contacts: SafetyContacts;
}

export interface SafetyCaseLine {
  id: string;
  subject: Subject;
  lane: 'moderation' | 'safeguarding';
  reason: SafetyReason;
  state: SafetyState;
  verdict: SafetyVerdict | null;
  openedAt: string;
  decidedAt: string | null;
  title: string | null;
  titleLanguage: string | null;
  isTaken: boolean;
  isMine: boolean;
}
export interface SafetyCaseList {
  rows: SafetyCaseLine[];
  next: string | null;
}

export interface SafetyCase extends SafetyCaseLine {
  note: string | null;
  /** In which the note is written. */
  language: string;
  /** What was reported, as it was then. */
  text: string | null;
  consents: boolean;
  hasConversation: boolean;
  hasThread: boolean;
  listing: ListingLine | null;
  person: PersonText | null;
  reporter: PersonText | null;
  taker: PersonText | null;
  decision: string | null;
  decidedBy: PersonText | null;
  /** Earlier cases about the same person in which something followed. */
  earlier: number;
  readings: { by: PersonText | null; reason: string; at: string }[];
}

export interface ReadMessage {
  number: number;
  author: PersonText | null;
  kind: 'text' | 'template' | 'event';
  template: string | null;
  body: string;
  language: string;
  at: string;
}

/** One's own question after a meeting; it names nobody. */
export interface MeetingQuestion {
  id: string;
  day: 3 | 14;
  isAnswered: boolean;
  /** The answer asked for help. */
  isFlagged: boolean;
  isSafe: 'yes' | 'no' | 'talk' | null;
  contacts: SafetyContacts;
}

/** What a report is about, from its address. */
export type Reported = { listing: number } | { conversation: string; message: number | null };

/** The address of the form that reports something. */
export function reportAddress(language: string, about: Reported): string {
  const query =
    'listing' in about
      ? `listing=${about.listing}`
      : `conversation=${about.conversation}${about.message === null ? '' : `&message=${about.message}`}`;
  return `/${language}/exchange/report?${query}`;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address of a form names: a listing, or a conversation and perhaps one of its messages; null for neither. */
export function reportedIn(params: URLSearchParams): Reported | null {
  const listing = params.get('listing') ?? '';
  const conversation = params.get('conversation') ?? '';
  const message = params.get('message');
  if (/^[1-9]\d{0,14}$/.test(listing)) return { listing: Number(listing) };
  if (!uuid.test(conversation) || (message !== null && !/^[1-9]\d{0,8}$/.test(message)))
    return null;
  return { conversation, message: message === null ? null : Number(message) };
}

/** Where the form leads back to. */
export function originOf(language: string, about: Reported): string {
  return 'listing' in about
    ? `/${language}/exchange/${about.listing}`
    : `/${language}/exchange/conversations/${about.conversation}`;
}
