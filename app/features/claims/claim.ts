export const proofs = ['mail', 'site', 'call'] as const;
type Proof = (typeof proofs)[number];
type ClaimState = 'open' | 'withdrawn' | 'accepted' | 'declined';

/** Which initiative it is about, by its name in the reader's language. */
interface NamedRecord {
  slug: string;
  name: string;
  nameLanguage: string;
}

interface NamedOrganisation {
  slug: string;
  name: string;
}

/** One's own claim to a record. */
export interface OwnClaim {
  id: number;
  state: ClaimState;
  proof: Proof;
  /** To publish on the site of the initiative. */
  siteCode: string;
  provenHost: string | null;
  /** Until when who keeps the record now may object. */
  objectionUntil: string | null;
  declineReason: string | null;
  madeAt: string;
  organisation: string;
  /** Until when the code works that was mailed last. */
  codeUntil: string | null;
}

/** A claim of others to a record that one keeps: which organisation, not who. */
export interface RivalClaim {
  id: number;
  objectionUntil: string;
  objection: string | null;
  organisation: string;
}

/** Who keeps a record, and who asks to. */
export interface ClaimPage extends NamedRecord {
  owners: (NamedOrganisation & { since: string; isMine: boolean })[];
  isMine: boolean;
  mayRemove: boolean;
  /** The organisations that who asks speaks for. */
  organisations: NamedOrganisation[];
  /** The host at which a mailbox proves a claim; null without a site of its own. */
  host: string | null;
  claim: OwnClaim | null;
  rivals: RivalClaim[];
}

/** A line of the moderators' list. */
export interface ClaimLine extends NamedRecord {
  id: number;
  state: ClaimState;
  proof: Proof;
  isProven: boolean;
  hasObjection: boolean;
  madeAt: string;
  decidedAt: string | null;
  waitsUntil: string | null;
  organisation: string | null;
}

type ClaimStep =
  | 'made'
  | 'code_sent'
  | 'proven'
  | 'looked'
  | 'objected'
  | 'agreed'
  | 'withdrawn'
  | 'accepted'
  | 'declined'
  | 'given_up'
  | 'removed';

/** A claim as moderators see it, with its history. */
export interface ClaimRecord extends NamedRecord {
  id: number;
  state: ClaimState;
  proof: Proof;
  reason: string;
  siteCode: string;
  provenHost: string | null;
  objection: string | null;
  declineReason: string | null;
  /** Whether the claimant speaks for the organisation already. */
  speaksForIt: boolean;
  /** Made by who looks: somebody else decides. */
  isOwn: boolean;
  organisationName: string | null;
  waitsUntil: string | null;
  organisation: NamedOrganisation | null;
  claimant: string | null;
  website: string | null;
  owners: string[];
  /** Organisations with a name like the one that was written. */
  alike: NamedOrganisation[];
  events: { step: ClaimStep; note: string | null; at: string; actor: string | null }[];
}

/** What waits on one's own list. */
export interface OwnClaims {
  claims: (NamedRecord & { state: ClaimState; madeAt: string })[];
  rivals: (NamedRecord & { until: string })[];
}

/** The page on which one sees who keeps a record and asks to. */
export const claimAddress = (language: string, slug: string) =>
  `/${language}/initiatives/${slug}/claim`;
