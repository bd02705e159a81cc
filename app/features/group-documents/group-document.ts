import type { RichDocument } from '../documents/document.ts';
import type { PapersPathFacts } from '../dossier/paper.ts';
import type { Audience, Author, Organisation, TopicGroup, Voice } from '../topics/topic.ts';

export const documentStates = ['draft', 'shared', 'submitted', 'adopted'] as const;
export type DocumentState = (typeof documentStates)[number];

/** A working document in a list. */
export interface DocumentLine {
  id: number;
  title: string;
  language: string;
  audience: Audience;
  state: DocumentState;
  /** Number of the newest version. */
  version: number;
  author: Author;
  writtenBy: Author;
  writtenAt: string;
  /** Comments that nobody resolved; 0 for visitors, who read none. */
  openComments: number;
}

export interface DocumentList {
  group: TopicGroup & { reading: Audience };
  me: { mayWrite: boolean };
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  rows: DocumentLine[];
}

/** What who asks may do with one document. */
export interface DocumentReader {
  isMember: boolean;
  /** May save a version now. */
  mayWrite: boolean;
  mayComment: boolean;
  /** Earlier versions and comments are for the group and the city's staff. */
  mayReadAll: boolean;
  /** Decides about title, readers, editors and sharing. */
  isOwner: boolean;
  mayLead: boolean;
  maySubmit: boolean;
  mayAdopt: boolean;
  seats: Voice[];
}

export interface GroupDocument {
  id: number;
  title: string;
  language: string;
  audience: Audience;
  state: DocumentState;
  version: number;
  /** The version that was submitted as paper. */
  pinnedVersion: number | null;
  group: TopicGroup & { reading: Audience; state: 'active' | 'closed' };
  author: Author;
  createdAt: string;
}

/** One text that a document had, without the text. */
export interface VersionLine {
  number: number;
  /** Version that it was made from; null for the first. */
  base: number | null;
  restoredFrom: number | null;
  summary: string | null;
  writtenBy: Author;
  organisation: Organisation | null;
  writtenAt: string;
}

export interface CommentAnswer {
  id: number;
  /** Null when its author took it back and somebody had answered. */
  body: string | null;
  author: Author;
  isMine: boolean;
  writtenAt: string;
}

/** A remark on a passage, with its answers. */
export interface DocumentComment extends CommentAnswer {
  version: number;
  /** Place of the block in that version, from 0. */
  block: number;
  quotation: string;
  /** The words right before and after the quotation, in its block. */
  before: string;
  after: string;
  resolvedAt: string | null;
  resolvedBy: Author;
  answers: CommentAnswer[];
}

/** What the page of a document shows. */
export interface DocumentPage {
  document: GroupDocument;
  me: DocumentReader;
  shown: VersionLine & { document: RichDocument };
  comments: DocumentComment[];
  editors: { id: string; name: string | null }[];
  /** What came of it, once it is a paper that who reads may open. */
  path: PapersPathFacts | null;
}

/** One version by itself: what exports and comparisons read. */
export interface DocumentVersion {
  title: string;
  language: string;
  version: number;
  writtenAt: string;
  state: DocumentState;
  group: { slug: string; name: string };
  document: RichDocument;
  /** Who wrote this version or one before it, by name; without those who left or gave none. */
  authors: string[];
}

/** The list of a group's documents. */
export function documentsAddress(language: string, group: string, page = 1): string {
  return `/${language}/groups/${group}/documents${page > 1 ? `?page=${page}` : ''}`;
}

type DocumentPart = 'edit' | 'history' | 'compare' | 'settings' | 'draft';

/** The address of a document, or of a page about it. */
export function documentAddress(
  language: string,
  group: string,
  id: number,
  part?: DocumentPart,
): string {
  const path = `/${language}/groups/${group}/documents/${id}`;
  return part ? `${path}/${part}` : path;
}

export const exportFormats = ['pdf', 'docx', 'html', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The address of a version as a file. */
export function exportAddress(
  language: string,
  group: string,
  id: number,
  version: number,
  format: ExportFormat,
): string {
  return `${documentAddress(language, group, id)}/export/${version}.${format}`;
}
