import type { RichDocument } from '../documents/document.ts';
import type { Author, TopicGroup, TopicLine } from './topic.ts';
import { postAddress } from './topic.ts';

/** A post in another language, as it stands beside the original. */
export interface Translation {
  document: RichDocument;
  language: string;
  /** No person has looked at it. */
  isMachine: boolean;
  /** The post was changed after this was made. */
  isOutdated: boolean;
  revision: number;
  writtenBy: Author;
  writtenAt: string;
}

/** A post beside what there is of it in one other language. */
export interface TranslationPage {
  topic: TopicLine & { group: TopicGroup };
  number: number;
  language: string;
  document: RichDocument;
  author: Author;
  /** Everybody may read the topic: only then may another service read it too. */
  isPublic: boolean;
  translation: Translation | null;
  mayRemove: boolean;
}

/** The page on which a post is put into a language. */
export function translateAddress(
  language: string,
  post: { group: string; topic: number; number: number },
  to: string,
): string {
  return `${postAddress(language, post.group, post.topic, post.number, 'translate')}?to=${to}`;
}
