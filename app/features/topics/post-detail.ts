import type { RichDocument } from '../documents/document.ts';
import type { Author, Draft, Post, TopicGroup, TopicLine } from './topic.ts';

/** One post by itself, to change or hide it. */
export interface PostDetail extends Omit<
  Post,
  'reason' | 'reactions' | 'document' | 'translation'
> {
  topic: TopicLine & { group: TopicGroup };
  document: RichDocument;
  mayEdit: boolean;
  mayRemove: boolean;
  mayModerate: boolean;
  draft: Draft | null;
}

export interface PostHistory {
  topic: TopicLine & { group: TopicGroup };
  number: number;
  author: Author;
  revisions: Revision[];
}

/** A text that a post had. */
export interface Revision {
  revision: number;
  language: string;
  document: RichDocument;
  reason: string | null;
  writtenBy: Author;
  writtenAt: string;
}

/** The text that somebody else's, or another window's, saving left meanwhile. */
export interface NewerText {
  revision: number;
  language: string;
  document: RichDocument;
}
