import type { Attachment } from '../attachments/attachment.ts';
import type { RichDocument } from '../documents/document.ts';
import type { AgendaPlace } from '../agenda/agenda.ts';
import type { TopicVote } from '../votes/vote.ts';
import type { FollowState } from '../following/following.ts';
import type { Translation } from './translation.ts';

/** Who wrote: without a name they gave none, null is somebody who left. */
export type Author = { id: string; name: string | null } | null;

/** For whom somebody speaks. */
export interface Organisation {
  slug: string;
  name: string;
}

export type Audience = 'public' | 'members';
/** Held is one whose first post waits for review. */
export type TopicState = 'open' | 'closed' | 'merged' | 'held';
export type PostState = 'visible' | 'held' | 'hidden' | 'removed';

export const reactionKinds = ['thanks', 'agree', 'question', 'idea'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** The group as its topics show it. */
export interface TopicGroup {
  slug: string;
  name: string;
  hue: string;
}

/** A topic in a list. */
export interface TopicLine {
  id: number;
  title: string;
  language: string;
  audience: Audience;
  state: TopicState;
  isPinned: boolean;
  postCount: number;
  lastNumber: number;
  /** Posts that I have not read; 0 for visitors. */
  unread: number;
  firstUnread: number | null;
  lastPost: { number: number; author: Author; createdAt: string } | null;
  /** Where searched words stand, unless in the title. */
  match?: { number: number; language: string; excerpt: string } | null;
}

export interface TopicList {
  group: TopicGroup;
  me: { mayWrite: boolean };
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  rows: TopicLine[];
}

export interface Reaction {
  kind: ReactionKind;
  count: number;
  mine: boolean;
}

export interface Post {
  number: number;
  /** Number of the post that it answers. */
  answers: number | null;
  author: Author;
  isMine: boolean;
  organisation: Organisation | null;
  language: string;
  /** Null when removed, or hidden from who reads. */
  document: RichDocument | null;
  /** In the language of the page, where the post is in another. */
  translation: Translation | null;
  state: PostState;
  /** Why it is hidden, for its author and for who may show it. */
  reason: string | null;
  revision: number;
  createdAt: string;
  editedAt: string | null;
  reactions: Reaction[];
  /** Pictures and files below the text. */
  files: Attachment[];
}

export interface Topic {
  id: number;
  title: string;
  language: string;
  audience: Audience;
  state: TopicState;
  /** Why it was closed. */
  reason: string | null;
  isPinned: boolean;
  group: TopicGroup;
  mergedInto: { id: number; title: string; group: string } | null;
  postCount: number;
  lastNumber: number;
  /** Number of the newest post that everybody sees. */
  lastVisible: number;
  slowMinutes: number;
  author: Author;
  createdAt: string;
}

/** A seat for whose organisation I may speak. */
export interface Voice {
  organisation: Organisation & { id: string };
}

export interface TopicReader {
  isMember: boolean;
  mayWrite: boolean;
  mayLead: boolean;
  mayModerate: boolean;
  /** First and last number of each stretch that I have read. */
  readRanges: [number, number][];
  firstUnread: number | null;
  /** Null for visitors. */
  follow: FollowState | null;
  seats: Voice[];
  draft: Draft | null;
}

/** What I was writing here and did not send. */
export interface Draft {
  title: string | null;
  language: string | null;
  document: RichDocument | null;
  markdown: string | null;
}

/** One page of a topic. */
export interface TopicPage {
  topic: Topic;
  me: TopicReader;
  votes: TopicVote[];
  /** On which published agendas it stands, the newest first. */
  agendas: AgendaPlace[];
  posts: Post[];
  page: number;
  pages: number;
}

/** Posts on one page; pages are fixed stretches of numbers. */
export const postsOfPage = 50;

/** Whether a post was read, by the stretches that were. */
export function isRead(ranges: TopicReader['readRanges'], number: number): boolean {
  return ranges.some(([first, last]) => first <= number && number <= last);
}

/** Numbers as stretches that follow each other. */
export function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

export function topicsAddress(
  language: string,
  group: string,
  { query = '', page = 1 }: { query?: string; page?: number } = {},
): string {
  const search = new URLSearchParams();
  if (query) search.set('q', query);
  if (page > 1) search.set('page', String(page));
  const words = search.toString();
  return `/${language}/groups/${group}/topics${words ? `?${words}` : ''}`;
}

/** The address of a topic; with a number, of that post on its page. */
export function topicAddress(
  language: string,
  group: string,
  topic: number,
  post?: number | null,
): string {
  const path = `/${language}/groups/${group}/topics/${topic}`;
  return post ? `${path}?post=${post}#p${post}` : path;
}

/** A page about one post. */
export function postAddress(
  language: string,
  group: string,
  topic: number,
  post: number,
  part: 'edit' | 'history' | 'hide' | 'translate',
): string {
  return `${topicAddress(language, group, topic)}/posts/${post}/${part}`;
}

/** A number from an address, from 1; null for anything else. */
export function readNumber(text: string | null | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
}
