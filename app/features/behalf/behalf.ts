import type { AreaLine, DistrictOption } from '../areas/area.ts';
import type { Listing, ListingLine, NamedOrganisation, OwnListing } from '../exchange/listing.ts';

/** Whether somebody may be posted for: agreed, nearly over, over by the clock, or withdrawn. */
export type ConsentState = 'given' | 'ending' | 'over' | 'withdrawn';

/** Somebody for whom a case worker posts. */
export interface BeneficiaryLine {
  id: string;
  codeName: string;
  organisation: NamedOrganisation;
  area: AreaLine | null;
  /** Whether others may see that an organisation posts for them. */
  showsOrganisation: boolean;
  consent: {
    /** Days, ISO. */
    on: string;
    until: string;
    language: string;
    withdrawnAt: string | null;
    state: ConsentState;
  };
  /** How many stand now. */
  listings: number;
  /** The sheet that was given out last; null when none opens anything. */
  handover: {
    madeAt: string;
    openedAt: string | null;
    language: string;
    until: string;
  } | null;
}

export interface BeneficiaryList {
  mayAdd: boolean;
  organisations: (NamedOrganisation & { id: string })[];
  today: string;
  areaOptions: DistrictOption[];
  rows: BeneficiaryLine[];
}

export interface Beneficiary extends BeneficiaryLine {
  today: string;
  areaOptions: DistrictOption[];
  rows: (ListingLine &
    Pick<OwnListing, 'review' | 'isPaused' | 'ending' | 'answers' | 'deadlineIsOver'>)[];
}

/** A sheet right after it was made: its code is never told again. */
export interface Sheet {
  code: string;
  until: string;
  organisation: NamedOrganisation;
}

/** A listing as the person reads it whom it is about. */
export interface WrittenListing extends Listing {
  isAdult: boolean;
  mayCorrect: boolean;
  /** How many are talking about it, wait or have agreed. */
  talks: number;
}

/** What a code or a receipt opens. */
export type Handover =
  | { step: 'closed' | 'used' }
  | {
      step: 'open';
      about: BeneficiaryLine;
      /** Null when the case worker left. */
      caseWorker: string | null;
      mayTakeOver: boolean;
      rows: WrittenListing[];
    };

/** A pattern to scan: a path of one square per dark field, and its width in fields. */
export interface Pattern {
  path: string;
  size: number;
}

/** The page of those for whom one posts, or of one of them. */
export function behalfAddress(language: string, ...parts: string[]): string {
  return [`/${language}/exchange/behalf`, ...parts].join('/');
}

/** The page where a code is typed, or what a code or a receipt opens. */
export function handoverAddress(language: string, secret?: string): string {
  return `/${language}/handover${secret ? `/${secret}` : ''}`;
}

/** Whether this can be a code of a sheet or the receipt that it became. */
export function isHandoverSecret(secret: string | undefined): secret is string {
  return /^([2-9A-HJKMNP-Z]{12}|[0-9a-f]{32})$/.test(secret ?? '');
}

/** A code as it stands on paper: in three parts. */
export function printedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The code in what somebody typed from paper: without spaces and marks, in capitals, with western digits. */
export function typedCode(typed: string): string {
  return typed
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[^0-9A-Za-z]/g, '')
    .toUpperCase();
}

/** A day some days after another, both ISO. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
