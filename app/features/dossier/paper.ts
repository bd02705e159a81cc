import type { Attachment } from '../attachments/attachment.ts';
import type { GroupHue } from '../groups/group.ts';
import type { SessionHead, SessionLine } from '../sessions/session.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { Said } from './dossier.ts';

export const paperRoles = ['advice', 'proposal', 'information'] as const;
export type PaperRole = (typeof paperRoles)[number];
/** From few to many. */
export const paperAudiences = ['organisers', 'group', 'participants', 'public'] as const;
export type PaperAudience = (typeof paperAudiences)[number];

interface GroupText {
  slug: string;
  name: string;
  hue: GroupHue;
}

/** A paper in the list of its session. */
export interface PaperLine {
  id: number;
  title: string;
  language: string;
  role: PaperRole;
  isAuthoritative: boolean;
  /** Who shall read it. */
  audience: PaperAudience;
  /** Who reads it now. */
  readers: PaperAudience;
  /** 0 for one that follows. */
  version: number;
  publishedVersion: number | null;
  hasFile: boolean;
  summary: string | null;
  state: 'open' | 'adopted' | 'withdrawn';
  isPublished: boolean;
  group: GroupText | null;
}

/** An item with its papers, and what who reads may bring to it. */
export interface PaperItem {
  id: number;
  title: Said;
  mayFile: boolean;
  mayDocument: boolean;
  mayAnnounce: boolean;
  papers: PaperLine[];
}

/** A document that waits to become a paper. */
interface WaitingDocument {
  id: number;
  title: string;
  language: string;
  group: GroupText;
}

export interface PaperList {
  session: SessionHead;
  items: PaperItem[];
  documents: WaitingDocument[];
}

interface PathDecision {
  id: number;
  number: number;
  kind: 'decision' | 'commitment';
  result: 'adopted' | 'postponed' | 'noted' | 'withdrawn';
  text: string;
  language: string;
  /** Slug of the session in which it was taken. */
  session: string;
}
interface PathCommitment {
  id: number;
  text: string;
  language: string;
  state: 'open' | 'reported_done' | 'closed' | 'dropped';
  dueOn: string;
}

/** From whom a paper comes and what came of it, as far as who reads may know. */
export interface PaperPathFacts {
  group: GroupText | null;
  document: { id: number; group: string; state: string } | null;
  session: SessionLine;
  item: { id: number; title: Said; isListed: boolean };
  decisions: PathDecision[];
  commitments: PathCommitment[];
}

/** The same from elsewhere: with the papers that begin it (`private.paths_of_papers`). */
export interface PapersPathFacts extends PaperPathFacts {
  papers: { id: number; title: string; language: string; session: string }[];
}

export interface PaperPage {
  session: SessionHead;
  paper: PaperLine & { publishedAt: string | null };
  /** Null for one that follows. */
  version: {
    number: number;
    addedAt: string;
    /** Null for a file. */
    document: object | null;
    writtenAt: string | null;
    file: Attachment | null;
  } | null;
  hasNewerDraft: boolean;
  path: PaperPathFacts;
  /** The newest first. */
  versions: { number: number; addedAt: string }[];
  me: { knows: boolean; mayKeep: boolean; mayChange: boolean; mayRenew: boolean };
}

/** The path of the papers of a session, or of one of them. */
export function papersAddress(language: string, session: string, id?: number): string {
  const list = `${sessionAddress(language, session)}/papers`;
  return id === undefined ? list : `${list}/${id}`;
}

/** Whether readers will get another version or more readers only with the next published agenda. */
export function waitsForAgenda(paper: PaperLine): boolean {
  if (paper.state !== 'open' || paper.audience === 'organisers' || paper.audience === 'group')
    return false;
  return (
    !paper.isPublished ||
    paper.readers !== paper.audience ||
    paper.version > Number(paper.publishedVersion)
  );
}
