import type { GroupHue, OrganisationText, PersonText } from '../groups/group.ts';
import type { ThemeCounts } from '../figures/figure.ts';
import type { PreparedMail } from '../sessions/mail-sample.ts';
import type { SessionHead } from '../sessions/session.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { AgendaChange, ItemType, LinkLine, Texts } from './agenda.ts';

/** An item of the working agenda, with hours as they would be published. */
export interface WorkingItem {
  id: number;
  revision: number;
  state: string;
  type: ItemType;
  language: string;
  title: string;
  titles: Texts;
  minutes: number;
  group: { slug: string; name: string; hue: GroupHue } | null;
  organisation: OrganisationText | null;
  presenter: string | null;
  isProposed: boolean;
  /** Null where it has no place yet. */
  sectionId: number | null;
  startsAt: string | null;
  endsAt: string | null;
  /** Minutes of nothing before it; below 0 when it begins before the last one ends. */
  gap: number;
  isFixed: boolean;
  /** Slugs of the themes that it is about. */
  themes: string[];
  /** For who prepares; never published. */
  note: string | null;
}

export interface UndecidedItem {
  id: number;
  title: string;
  language: string;
  state: string;
}

export interface WorkingAgenda {
  session: SessionHead;
  /** Of the list: a change made on an old one is refused. */
  revision: number;
  mayChange: boolean;
  sections: { id: number; titles: Texts }[];
  items: WorkingItem[];
  /** What is open now about the themes of its items. */
  themes: ThemeCounts[];
  undecided: UndecidedItem[];
  letter: string | null;
  /** How many things differ from the published version. */
  changes: number;
}

export interface AgendaItemPage {
  session: SessionHead;
  revision: number;
  mayChange: boolean;
  item: Omit<WorkingItem, 'themes'> & {
    why: string | null;
    wanted: string | null;
    /** `HH:MM`. */
    fixedStart: string | null;
    presenterId: string | null;
    proposer: PersonText | null;
    links: LinkLine[];
  };
  groups: { slug: string; name: string }[];
  organisations: OrganisationText[];
  people: PersonText[];
}

export interface AgendaPreview {
  session: SessionHead;
  revision: number;
  /** What the new version would be called. */
  letter: string;
  earlier: string | null;
  changes: AgendaChange[];
  isSame: boolean;
  undecided: UndecidedItem[];
  items: number;
  /** Accepted, but in no part of the agenda. */
  unplaced: number;
  mayPublish: boolean;
  told: { owners: number; others: number };
  /** The mail to who comes, by language. */
  mails: PreparedMail[];
}

/** What is wrong with the hours of an item: `minutes` of nothing before it, or of two things at once. */
export interface TimeWarning {
  kind: 'gap' | 'overlap';
  minutes: number;
}

/** The warning of an item; null when it begins as the one before ends. */
export function timeWarning({ gap }: Pick<WorkingItem, 'gap'>): TimeWarning | null {
  if (gap === 0) return null;
  return gap > 0 ? { kind: 'gap', minutes: gap } : { kind: 'overlap', minutes: -gap };
}

/** How full an agenda is: minutes until the end of the last item, and how many it takes too long. */
export function lengthOf(
  items: readonly Pick<WorkingItem, 'endsAt'>[],
  session: Pick<SessionHead, 'startsAt' | 'endsAt'>,
): { planned: number; available: number; over: number } {
  const from = Date.parse(session.startsAt);
  const ends = items.flatMap(({ endsAt }) => (endsAt ? [Date.parse(endsAt)] : []));
  const minutes = (until: number) => Math.round((until - from) / 60_000);
  const planned = minutes(Math.max(from, ...ends));
  const available = minutes(Date.parse(session.endsAt));
  return { planned, available, over: Math.max(0, planned - available) };
}

/** Where the working agenda is made; `item` for one of its items. */
export function workingAddress(language: string, slug: string, item?: number): string {
  const path = sessionAddress(language, slug, 'agenda');
  return item === undefined ? `${path}/edit` : `${path}/items/${item}`;
}
