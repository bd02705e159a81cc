import type { TextInLanguage } from '../site/home.ts';

export type RepresentativeRole = 'representative' | 'deputy';

/** Somebody who speaks for an organisation. */
export interface Representative {
  id: string;
  name: string | null;
  role: RepresentativeRole;
  since: string;
  isMe: boolean;
}

/** Who speaks for an organisation, as those see it who do, and staff. */
export interface OrganisationPeople {
  slug: string;
  name: string;
  /** What the reader is to it. */
  role: RepresentativeRole | 'staff';
  people: Representative[];
  /** Null for who does not invite. */
  invitations: { id: number; mail: string; role: RepresentativeRole; until: string }[] | null;
}

/** What the link of an invitation opens. */
export interface OrganisationInvitation {
  slug: string;
  name: string;
  role: RepresentativeRole;
  state: 'invited' | 'active' | 'declined' | 'withdrawn';
  summary: TextInLanguage | null;
  invitedBy: string | null;
  until: string;
}
