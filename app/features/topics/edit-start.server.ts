import { randomUUID } from 'node:crypto';
import { markdownOf } from '../documents/text-rules.ts';
import type { RichDocument } from '../documents/document.ts';
import { draftDocument } from './draft-text.ts';
import type { PostDetail } from './post-detail.ts';

/** What the form of a change begins with: the change that was under way, else the post. */
export function editStart(post: PostDetail): {
  once: string;
  document: RichDocument;
  markdown: string;
  language: string;
} {
  const language = post.draft?.language ?? post.language;
  const document = draftDocument(post.draft) ?? post.document;
  return { once: randomUUID(), document, markdown: markdownOf(document), language };
}
