import type { GroupHue } from '../groups/group.ts';
import type { Section } from '../records/sections.ts';

/** From nothing to everything; each is told in a line where it is chosen. */
export const followLevels = ['quiet', 'normal', 'loud', 'mute'] as const;
export type FollowLevel = (typeof followLevels)[number];

export const rhythms = ['weekly', 'daily', 'none'] as const;
export type Rhythm = (typeof rhythms)[number];

/** How I follow one group or topic. */
export interface FollowState {
  /** Set here; null where nothing was. */
  chosen: FollowLevel | null;
  /** What holds without it: the level of the group, or of everything for members; null is none. */
  above: FollowLevel | null;
}

interface FollowedGroup {
  slug: string;
  name: string;
  hue: GroupHue;
}

export interface Following {
  /** For everything that has no level of its own. */
  level: FollowLevel;
  digest: {
    rhythm: Rhythm;
    /** From 1, Monday. */
    weekday: number;
    hour: number;
    keepsQuiet: boolean;
    nextAt: string | null;
  };
  groups: (FollowedGroup & { isMember: boolean; level: FollowLevel | null })[];
  topics: {
    id: number;
    title: string;
    language: string;
    group: FollowedGroup;
    level: FollowLevel;
    /** False where it came from writing there. */
    isChosen: boolean;
  }[];
}

/** Something that I was told. */
export interface Notice {
  id: number;
  kind: string;
  createdAt: string;
  isRead: boolean;
  /** Title of the topic, or of what it is about where there is no topic. */
  title: string | null;
  titleLanguage: string | null;
  /** What it is about: the question of a vote in a topic, why a record changed. */
  about: string | null;
  /** Which part of a record changed. */
  section: Section | null;
  group: FollowedGroup | null;
  post: {
    author: string | null;
    organisation: string | null;
    language: string;
    text: string;
    isCut: boolean;
  } | null;
  /** Posts of the topic that are unread now; null where it is not about new posts. */
  unread: number | null;
}

export interface NoticeList {
  page: number;
  /** Counted to 100. */
  unread: number;
  /** The newest notice of all: later ones were not seen yet. */
  newest: number | null;
  rows: Notice[];
  hasMore: boolean;
}

/** Kinds that have a sentence of their own; any other is "news". */
export const noticeKinds = [
  'mention',
  'answer',
  'post',
  'posts',
  'vote_opened',
  'vote_reminder',
  'vote_closed',
  'vote_outcome',
  'vote_review',
  'vote_cancelled',
  'document_shared',
  'document_submitted',
  'document_adopted',
  'meeting_planned',
  'meeting_changed',
  'meeting_cancelled',
  'registration_received',
  'registration_waiting',
  'registration_moved_up',
  'registration_cancelled',
  'registration_need',
  'registration_reminder',
  'session_published',
  'session_changed',
  'session_cancelled',
  'session_named',
  'session_deadline_near',
  'session_deadline_late',
  'item_accepted',
  'item_question',
  'item_merged',
  'item_deferred',
  'item_declined',
  'item_withdrawn',
  'item_in_call',
  'item_postponed',
  'item_scheduled',
  'item_moved',
  'item_dropped',
  'agenda_published',
  'commitment_made',
  'commitment_moved',
  'commitment_changed',
  'commitment_reported',
  'commitment_done',
  'commitment_viewed',
  'commitment_missing',
  'commitment_closed',
  'commitment_reopened',
  'commitment_dropped',
  'commitment_report_due',
  'listing_expiring',
  'listing_expired',
  'claim_made',
  'claim_accepted',
  'claim_declined',
  'record_left',
  'award_entered',
  'award_shortlisted',
  'award_won',
  'jury_invited',
  'records_confirm',
  'listing_found',
  'listing_waiting',
  'listing_approved',
  'listing_held',
  'listing_refused',
  'listing_screened',
  'listing_screening_ended',
  'listing_case',
  'listing_case_received',
  'listing_case_about',
  'listing_case_decided',
  'match_question',
  'behalf_consent_ending',
  'behalf_consent_ended',
  'behalf_passed',
  'behalf_corrected',
  'behalf_withdrawn',
  'behalf_taken_over',
  'minutes_approval',
  'minutes_ending',
  'minutes_reopened',
  'minutes_objection',
  'minutes_answered',
  'minutes_approved',
  'minutes_due',
  'minutes_released',
  'minutes_unreleased',
  'decision_review',
  'match_proposed',
  'match_consent',
  'match_agreed',
  'match_outcome',
  'match_thanks',
  'match_hours',
  'match_hours_disputed',
  'match_introduced',
  'match_round',
  'conversation_started',
  'conversation_message',
  'conversation_moved_up',
  'conversation_reminder',
  'conversation_ended',
  'conversation_shared',
  'conversation_bridge',
  'conversation_invited',
  'conversation_passed_on',
  'listing_passed_on',
  'listing_unmatched',
  'listing_needs_proposed',
  'dossier_ready',
  'dossier_failed',
  'record_changed',
  'record_merged',
  'record_suggested',
  'record_suggestion_accepted',
  'record_suggestion_declined',
] as const;
export type NoticeKind = (typeof noticeKinds)[number] | 'news';

/** The kind by which a notice is told. */
export function noticeKind(kind: string): NoticeKind {
  return noticeKinds.find((known) => known === kind) ?? 'news';
}

/** The page of all notices. */
export function noticesAddress(language: string, page = 1): string {
  return `/${language}/notifications${page > 1 ? `?page=${page}` : ''}`;
}

/** Where one chooses what one follows. */
export function followingAddress(language: string): string {
  return `/${language}/account/notifications`;
}
