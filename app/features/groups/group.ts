import type { FollowState } from '../following/following.ts';
import type { TextInLanguage } from '../site/home.ts';
import type { VoteLine } from '../votes/vote.ts';

/** Its colour and shape in the house. */
export type GroupHue = 'harbour' | 'reception' | 'integration' | 'awareness';
export const groupRoles = ['chair', 'secretary', 'member', 'guest'] as const;
export type GroupRole = (typeof groupRoles)[number];
export const seatRoles = ['representative', 'deputy'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** A person as pages name one; without a name where none was given. */
export interface PersonText {
  id: string;
  name: string | null;
}
export interface OrganisationText {
  slug: string;
  name: string;
}

/** What who reads is in a group, and may do. */
export interface MyPart {
  /** By own name or by a seat; null outside. */
  role: GroupRole | null;
  request: { id: number; since: string } | null;
  seats: { id: number; role: SeatRole; organisation: OrganisationText }[];
  /** For which I speak, with their place in this group; null is none. */
  organisations: (OrganisationText & {
    state: 'requested' | 'active' | null;
    requestId: number | null;
  })[];
  mayJoin: boolean;
  mayAsk: boolean;
  mayLead: boolean;
  mayNameLeads: boolean;
  /** Requests without answer; null for who does not answer them. */
  waiting: number | null;
}

export interface GroupHead {
  slug: string;
  name: string;
  purpose: TextInLanguage;
  hue: GroupHue;
  access: 'open' | 'on_request' | 'closed';
  reading: 'public' | 'members';
  state: 'active' | 'closed';
  /** Told to everybody who may know of the group. */
  closedReason: string | null;
  members: number;
  seats: number;
  /** Null for visitors. */
  me: MyPart | null;
}

export interface GroupLine extends GroupHead {
  /** Moment of the newest post that one may read. */
  lastPostedAt: string | null;
}

/** Somebody at a seat. */
export interface SeatHolder extends PersonText {
  role: SeatRole;
  sinceOn: string;
}

/** The place of an organisation in a group. */
export interface Seat {
  id: number;
  organisation: OrganisationText;
  sinceOn: string;
  termEndsOn: string | null;
  /** Within 60 days. */
  endsSoon: boolean;
  isVacant: boolean;
  mayChange: boolean;
  /** Without saying why: it is the organisation's own. */
  mayGiveUp: boolean;
  /** Null for who may not know the names. */
  holders: SeatHolder[] | null;
  /** Who may sit there at once; null for who does not decide. */
  representatives: PersonText[] | null;
}

export interface Group extends GroupHead {
  mayRead: boolean;
  /** Open votes in which a voice of mine has not voted. */
  votes: VoteLine[];
  /** Null for visitors, and where the inside is for members. */
  follow: FollowState | null;
  /** Null where the inside is for members. */
  seatRows: Seat[] | null;
  leads: (PersonText & { role: GroupRole })[] | null;
}

export interface Member {
  id: number;
  person: PersonText;
  role: GroupRole;
  sinceOn: string;
  isMe: boolean;
}

/** A person, or somebody for an organisation, who asks to come in. */
export interface GroupRequest {
  kind: 'person' | 'seat';
  id: number;
  person: PersonText | null;
  organisation: OrganisationText | null;
  reason: string;
  askedAt: string;
  isMine: boolean | null;
}

export interface OpenInvitation {
  id: number;
  mail: string;
  role: GroupRole;
  organisation: string | null;
  until: string;
}

export interface GroupMembers extends Group {
  /** Null for who may not know the names; requests and invitations are for leads. */
  people: Member[] | null;
  requests: GroupRequest[] | null;
  invitations: OpenInvitation[] | null;
}

/** What the leads of a group change, and how much hangs on it. */
export interface GroupSettings {
  slug: string;
  /** By language. */
  names: Record<string, string>;
  purposes: Record<string, string>;
  access: GroupHead['access'];
  reading: GroupHead['reading'];
  hue: GroupHue;
  state: GroupHead['state'];
  closedReason: string | null;
  updatedAt: string;
  /** Naming, closing and opening are the coordinator's. */
  mayName: boolean;
  publicTopics: number;
  members: number;
}

/** What the link of an invitation opens. */
export interface Invitation {
  group: Pick<GroupHead, 'slug' | 'name' | 'purpose' | 'hue'>;
  role: GroupRole;
  seatRole: SeatRole | null;
  organisation: OrganisationText | null;
  state: 'invited' | 'active' | 'declined' | 'withdrawn';
  invitedBy: string | null;
  until: string;
}

/** What waits for somebody in the group: seats without holder, terms that end soon. */
export function dueSeats(seats: readonly Seat[]): { vacant: Seat[]; ending: Seat[] } {
  const mine = seats.filter((seat) => seat.mayChange);
  return {
    vacant: mine.filter((seat) => seat.isVacant),
    ending: mine.filter((seat) => seat.endsSoon),
  };
}

/** The one main action of a group's page. */
export function mainAction(
  group: Pick<GroupHead, 'access' | 'state' | 'me'>,
): 'signIn' | 'join' | 'ask' | 'write' | 'waiting' | 'none' {
  const { me } = group;
  if (group.state === 'closed') return 'none';
  if (!me) return group.access === 'closed' ? 'none' : 'signIn';
  if (me.role) return 'write';
  if (me.request) return 'waiting';
  if (me.mayJoin) return 'join';
  return me.mayAsk ? 'ask' : 'none';
}

/** Organisations for which a seat can be asked here. */
export function seatlessOrganisations(
  group: Pick<GroupHead, 'access' | 'state' | 'me'>,
): OrganisationText[] {
  if (group.access === 'closed' || group.state === 'closed') return [];
  return (group.me?.organisations ?? []).filter((organisation) => organisation.state === null);
}
