import type { ListingLine, NamedOrganisation } from '../exchange/listing.ts';
import type { PersonText } from '../groups/group.ts';
import type { OutcomeLine } from '../outcomes/outcome.ts';
import type { Proposal } from '../pairing/pairing.ts';

export type MatchState =
  | 'proposed'
  | 'asked'
  | 'talking'
  | 'agreed'
  | 'done'
  | 'declined'
  | 'cancelled'
  | 'closed_by_other';
/** What who asks is in a conversation; `invited` is a bridge to whom both said yes. */
export type Role = 'seeker' | 'giver' | 'bridge' | 'invited' | 'go_between';
/** Messages that stand ready in every language. */
export const messageTemplates = [
  'interested',
  'still_there',
  'when_fits',
  'where_meet',
  'can_help',
  'more_info',
  'thanks',
  'needs_time',
  'interpreter',
] as const;
export type MessageTemplate = (typeof messageTemplates)[number];
/** Why somebody says no. */
export const refusals = [
  'too_far',
  'no_time',
  'no_longer_needed',
  'not_right',
  'feels_unsafe',
] as const;
export type Refusal = (typeof refusals)[number];
/** What can have happened between the messages. */
export const conversationEvents = [
  'proposed',
  'introduced',
  'proposal_ended',
  'agreed_seeker',
  'agreed_giver',
  'go_between_agreed',
  'agreed',
  'declined',
  'cancelled',
  'other_chosen',
  'listing_closed',
  'listing_expired',
  'closed_by_clock',
  'said_done',
  'said_partly',
  'said_not',
  'agreement_over',
  'passed_on',
  'passed_to_person',
  'bridge_invited',
  'bridge_agreed',
  'bridge_joined',
  'bridge_left',
] as const;

/** A match as its list and its page begin with it. */
export interface MatchLine {
  id: string;
  role: Role;
  state: MatchState;
  /** As many talk about it as may: it waits in line. */
  isQueued: boolean;
  isAsker: boolean;
  closedAt: string | null;
  lastAt: string;
  awaits: 'seeker' | 'giver' | null;
  needsScreening: boolean;
  category: string;
  agreed: { seeker: boolean; giver: boolean; goBetween: boolean };
  listing: ListingLine;
  /** A proposal that not both confirmed: each of the two sees their own part only. */
  isVeiled: boolean;
  hasConfirmed: boolean;
  /** Null for who is no side, and when they left. */
  other: PersonText | null;
  organisation: NamedOrganisation | null;
  mustAct: boolean;
}
export interface ConversationRow extends MatchLine {
  unread: number;
}
export interface ConversationList {
  /** Whether one said that one can help others to understand each other. */
  isBridge: boolean;
  rows: ConversationRow[];
}

export interface Message {
  number: number;
  kind: 'text' | 'template' | 'event';
  template: string | null;
  body: string;
  language: string;
  at: string;
  byMail: boolean;
  isMine: boolean;
  isHeld: boolean;
  author: PersonText | null;
  /** To whom it was passed on. */
  organisation: NamedOrganisation | null;
}
export interface Participant extends PersonText {
  part: 'seeker' | 'giver' | 'bridge';
  isMe: boolean;
  seekerAgreed: boolean;
  giverAgreed: boolean;
  hasJoined: boolean;
}
export interface Reading {
  by: PersonText | null;
  at: string;
  reason: string;
}
export interface Bridge extends PersonText {
  languages: string[];
}

/** The page of a conversation; what is optional is for who is in it, or one of its two sides. */
export interface Conversation extends MatchLine {
  /** Of what somebody posted for a go-between only, the other side reads the title here, and no page. */
  listings: (ListingLine & { isReadable: boolean })[];
  through: NamedOrganisation | null;
  people: Participant[];
  lastNumber: number;
  isScreened: boolean;
  /** How it went; null before it was agreed and for who is no side. */
  outcome: OutcomeLine | null;
  messages: Message[];
  readings?: Reading[];
  place?: number | null;
  refusal?: Refusal | null;
  shares?: boolean;
  otherShares?: boolean;
  contact?: string | null;
  bridges?: Bridge[] | null;
  organisations?: { id: string; name: string }[] | null;
  /** The listing of the other side, if one may tell somebody else of it. */
  passable?: number | null;
  /** Only while it is proposed to who asks; null when it is over. */
  proposal?: Proposal | null;
}

/** What one needs to answer a listing. */
export interface Answering {
  id: number;
  kind: 'offer' | 'need';
  listing: ListingLine;
  /** Why one may not; null when one may. */
  reason: 'sign_in' | 'mine' | 'closed' | 'paused' | 'minor' | 'through' | 'often' | null;
  hasRoom: boolean;
  /** Whether who answers says that they are 18 or older. */
  asksAge: boolean;
  /** The conversation that one has about it already. */
  conversation: string | null;
  mine: { id: number; title: string; language: string }[];
}

/** Where a match stands, as what happens next and who must act: the key of a sentence. */
export type Standing =
  | 'queued'
  | 'queuedOther'
  | 'invited'
  | 'bridge'
  | 'goBetweenAct'
  | 'goBetweenWait'
  | 'goBetweenNeeded'
  | 'consentAct'
  | 'consentWait'
  | 'proposedAct'
  | 'proposedWait'
  | 'proposalEnded'
  | 'askedAct'
  | 'askedWait'
  | 'talkingAct'
  | 'talkingWait'
  | 'agreed'
  | 'done'
  | 'declined'
  | 'cancelled'
  | 'otherChosen';

/** What happens next, and whether who asks must act. */
export function standingOf(line: MatchLine): Standing {
  const { state, role, agreed, mustAct } = line;
  if (line.isVeiled && line.closedAt !== null) return 'proposalEnded';
  if (state === 'proposed' || state === 'asked' || state === 'talking') {
    if (line.isQueued) return line.isAsker ? 'queued' : 'queuedOther';
    if (role === 'invited' || role === 'bridge') return role;
    if (role === 'go_between') return mustAct ? 'goBetweenAct' : 'goBetweenWait';
    const other = role === 'seeker' ? 'giver' : 'seeker';
    if (agreed[role] && agreed[other]) return 'goBetweenNeeded';
    if (agreed[other]) return 'consentAct';
    if (agreed[role]) return 'consentWait';
    return `${state}${mustAct ? 'Act' : 'Wait'}`;
  }
  return state === 'closed_by_other' ? 'otherChosen' : state;
}

const isOpen = ({ state, closedAt, isQueued }: MatchLine) =>
  closedAt === null && !isQueued && ['proposed', 'asked', 'talking', 'agreed'].includes(state);
const isSide = ({ role }: MatchLine) => role === 'seeker' || role === 'giver';

/** What who asks can do in a conversation now. */
export function stepsIn(line: MatchLine) {
  const open = isOpen(line) && !line.isVeiled;
  const before = isOpen(line) && line.state !== 'agreed';
  const mine = line.role === 'seeker' || line.role === 'giver' ? line.agreed[line.role] : null;
  return {
    mayWrite: open && (isSide(line) || line.role === 'bridge'),
    mayAgree: open && before && (mine === false || (line.role === 'go_between' && line.mustAct)),
    mayDecline: (before && !line.isAsker && (isSide(line) || line.role === 'go_between')) || false,
    mayCancel:
      isSide(line) &&
      line.closedAt === null &&
      ((line.isAsker && line.state !== 'agreed') || line.state === 'agreed'),
    mayShare: open && isSide(line) && (line.state === 'talking' || line.state === 'agreed'),
    mayPassOn: open && before && isSide(line) && line.state !== 'proposed',
    mayInvite: open && isSide(line),
  };
}

/** The page of conversations, or of one. */
export function conversationAddress(language: string, id?: string): string {
  return `/${language}/exchange/conversations${id ? `/${id}` : ''}`;
}
