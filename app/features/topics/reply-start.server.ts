import { randomUUID } from 'node:crypto';
import type { Page } from '../../lib/page.server.ts';
import { markdownOf } from '../documents/text-rules.ts';
import { documentOf } from '../documents/document.ts';
import { draftDocument } from './draft-text.ts';
import { quoteOf } from './quote.ts';
import type { ReplyStart } from './reply-form.tsx';
import type { TopicPage } from './topic.ts';
import { readNumber, topicAddress } from './topic.ts';

/**
 * What the reply form of this page begins with: what was being written, and the post that
 * `?quote=` or `?answers=` names.
 */
export function replyStart(page: Page, shown: TopicPage): ReplyStart {
  const { topic, me, posts } = shown;
  const asked = (name: string) => {
    const number = readNumber(page.url.searchParams.get(name));
    return posts.find((post) => post.number === number && post.document);
  };
  const quoted = asked('quote');
  const blocks = draftDocument(me.draft)?.root.children ?? [];
  const link = (number: number) => topicAddress(page.language, topic.group.slug, topic.id, number);
  const quote = quoted ? quoteOf(quoted, link(quoted.number)) : [];
  const document = documentOf([...blocks, ...quote]);
  const isEmpty = document.root.children.length === 0;
  return {
    once: randomUUID(),
    // Who reads the site in a language most likely writes in it too.
    language: me.draft?.language ?? page.language,
    answers: (quoted ?? asked('answers'))?.number ?? null,
    document: isEmpty ? null : document,
    markdown: isEmpty ? '' : markdownOf(document),
  };
}
