import type { ThemeCounts } from '../figures/figure.ts';
import type { GroupHue, OrganisationText, PersonText } from '../groups/group.ts';
import type { SessionHead, SessionLine } from '../sessions/session.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { TextInLanguage } from '../site/home.ts';
import type { ItemType, LinkLine } from './agenda.ts';

export const itemStates = [
  'draft',
  'submitted',
  'question',
  'accepted',
  'merged',
  'deferred',
  'declined',
  'withdrawn',
  'handled',
  'postponed',
] as const;
export type ItemState = (typeof itemStates)[number];

/** What a coordinator can do with a proposal. */
export const steps = ['accept', 'ask', 'merge', 'defer', 'decline'] as const;
export type Step = (typeof steps)[number];

/** A proposal in a list. */
export interface ProposalLine {
  id: number;
  revision: number;
  state: ItemState;
  type: ItemType;
  language: string;
  title: string;
  minutes: number;
  /** The exchange put it there, from its counts: nobody proposed it. */
  isOfExchange: boolean;
  group: { slug: string; name: string; hue: GroupHue } | null;
  organisation: OrganisationText | null;
  /** The session from which it was put off. */
  deferredFrom: SessionLine | null;
}

/** The same for who proposed it. */
export interface OwnProposalLine extends ProposalLine {
  /** What was asked, or why it was merged, put off or declined. */
  reason: string | null;
  answer: string | null;
  mergedInto: {
    title: string;
    language: string;
    state: ItemState;
    reason: string | null;
  } | null;
}

export interface CallPage {
  session: SessionHead;
  summary: TextInLanguage | null;
  opensOn: string | null;
  /** Whether the call opens on a later day. */
  isAhead: boolean;
  /** When the first agenda is planned. */
  agendaOn: string | null;
  isInGroup: boolean;
  mayPropose: boolean;
  mine: OwnProposalLine[];
  /** All that was proposed; null for who does not prepare the session. */
  queue: (ProposalLine & { proposer: PersonText | null })[] | null;
  /** What waits for the next call; null for who is in no group. */
  backlog: (ProposalLine & { why: string | null })[] | null;
}

/** For whom one can propose. */
export interface ProposalChoices {
  groups: { slug: string; name: string }[];
  organisations: OrganisationText[];
}

export interface NewProposalPage {
  session: SessionHead;
  mayPropose: boolean;
  choices: ProposalChoices;
}

export interface ProposalPage {
  session: SessionHead;
  item: OwnProposalLine & {
    why: string | null;
    wanted: string | null;
    links: LinkLine[];
    /** What is open now about its themes. */
    themes: ThemeCounts[];
    /** Null for who does not prepare the session, and for who left. */
    proposer: PersonText | null;
  };
  isMine: boolean;
  mayChange: boolean;
  mayWithdraw: boolean;
  mayDecide: boolean;
  /** Null for who did not propose it. */
  choices: ProposalChoices | null;
  /** Null for who does not organise. */
  sections: { id: number; title: string }[] | null;
  targets: { id: number; title: string; state: ItemState }[] | null;
}

/** What a search for links found, and what was chosen before. */
export interface LinkSearch {
  found: LinkLine[];
  chosen: LinkLine[];
}

/** For whom a proposal speaks, as its form names it. */
export function speakerOf({ group, organisation }: Pick<ProposalLine, 'group' | 'organisation'>) {
  if (group) return `group:${group.slug}`;
  return organisation ? `organisation:${organisation.slug}` : '';
}

/** The path of one proposal, or of a new one. */
export function proposalAddress(language: string, slug: string, id: number | 'new'): string {
  return `${sessionAddress(language, slug, 'call')}/${id}`;
}
