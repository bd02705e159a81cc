import { sessionAddress } from '../sessions/session.ts';
import type { SessionHead, SessionLine } from '../sessions/session.ts';
import type { ThemeCounts } from '../figures/figure.ts';
import type { GroupHue, OrganisationText } from '../groups/group.ts';
import type { TextInLanguage } from '../site/home.ts';

export const itemTypes = ['information', 'discussion', 'decision', 'follow_up', 'break'] as const;
export type ItemType = (typeof itemTypes)[number];
/** What can be proposed; the rest is the coordinator's. */
export const proposedTypes = ['information', 'discussion', 'decision'] as const;
export type Texts = Partial<Record<string, string>>;

/** Something that an item is about, with the words and address of today. */
export interface LinkLine {
  kind: 'theme' | 'initiative' | 'topic' | 'document';
  /** As forms name it: `topic:12`. */
  value: string;
  title: string;
  language: string;
  /** Without the language of the page. */
  path: string;
}

/** A paper as a published agenda lists it. */
export interface AgendaPaper {
  id: number;
  title: string;
  language: string;
  audience: string;
  /** 0 for one that follows. */
  version: number;
}

/** An item as it was published: no word of it changes after. */
export interface PublishedItem {
  id: number;
  type: ItemType;
  language: string;
  title: string;
  /** In other languages. */
  titles: Texts;
  why: string | null;
  wanted: string | null;
  minutes: number;
  startsAt: string;
  endsAt: string;
  isFixed: boolean;
  group: { slug: string; names: Texts; hue: GroupHue } | null;
  organisation: OrganisationText | null;
  presenter: string | null;
  /** The promise that a follow-up item is about. */
  commitmentId: number | null;
  themes: { slug: string }[];
  links: string[];
  papers: AgendaPaper[];
}

export interface AgendaContent {
  startsAt: string;
  sections: { id: number; titles: Texts; items: PublishedItem[] }[];
}

export const changeKinds = [
  'added',
  'dropped',
  'moved',
  'retimed',
  'retitled',
  'presenter',
  'paper',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that differs between two versions, found by the database (`private.agenda_differences`). */
export interface AgendaChange {
  kind: ChangeKind;
  id: number;
  title: string;
  titles: Texts;
  language: string;
  wasAt: string | null;
  startsAt: string | null;
  wasTitle: string | null;
  presenter: string | null;
}

export interface AgendaPage {
  session: SessionHead;
  /** The day by which the first version is planned. */
  agendaOn: string | null;
  version: {
    letter: string;
    note: string | null;
    publishedAt: string;
    content: AgendaContent;
  } | null;
  /** Letter of the version before the one shown. */
  earlier: string | null;
  changes: AgendaChange[];
  versions: { letter: string; publishedAt: string }[];
  links: LinkLine[];
  /** What is open now about the themes of its items. */
  themes: ThemeCounts[];
}

/** A title in the page's language where somebody wrote it so, else in its own. */
export function titleIn(
  item: { title: string; titles: Texts; language: string },
  language: string,
): TextInLanguage {
  const translated = item.language === language ? undefined : item.titles[language];
  return translated
    ? { text: translated, language }
    : { text: item.title, language: item.language };
}

/** Words of the forum itself in the page's language, else in the nearest. */
export function textIn(texts: Texts, language: string): TextInLanguage {
  const found = [language, 'nl', 'en', 'fr', ...Object.keys(texts)].find((code) => texts[code]);
  return { text: texts[found ?? ''] ?? '', language: found ?? language };
}

/** The changes of two versions by kind, in the order in which people ask for them. */
export function changesByKind(changes: readonly AgendaChange[]): [ChangeKind, AgendaChange[]][] {
  return changeKinds
    .map((kind): [ChangeKind, AgendaChange[]] => [kind, changes.filter((c) => c.kind === kind)])
    .filter(([, found]) => found.length > 0);
}

/** Where something stands on a published agenda (`private.agenda_places`). */
export interface AgendaPlace extends SessionLine {
  item: { id: number; title: string; titles: Record<string, string> | null; language: string };
}

/** The title of that item in the page's language, or as it was written. */
export function placeTitle({ item }: AgendaPlace, language: string): TextInLanguage {
  const text = item.titles?.[language];
  return text ? { text, language } : { text: item.title, language: item.language };
}

/** The path of the agenda of a session, or of an older version of it. */
export function agendaAddress(language: string, slug: string, version?: string): string {
  const path = sessionAddress(language, slug, 'agenda');
  return version ? `${path}?version=${version}` : path;
}
