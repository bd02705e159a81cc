import type { InlineNode, QuoteNode } from '../documents/document.ts';
import { plainOf } from '../documents/document.ts';
import type { Post } from './topic.ts';

/** Letters of a post that a quotation takes at most; more is a click away. */
const most = 1_200;

/**
 * A post as a quotation: its words, then a line that leads to it. The words come first, since the first
 * letters decide the direction: a name in Latin letters would turn an Arabic quotation round.
 * @param link address of the post
 */
export function quoteOf(
  post: Pick<Post, 'number' | 'author' | 'document'>,
  link: string,
): QuoteNode[] {
  if (!post.document) return [];
  const words = plainOf(post.document);
  const cut = words.length > most ? `${words.slice(0, most).trimEnd()} …` : words;
  const lines = cut.split('\n').filter((line) => line.trim());
  const name = post.author?.name ? `${post.author.name}, ` : '';
  const source: InlineNode = {
    type: 'link',
    url: link,
    children: [{ type: 'text', text: `${name}#${post.number}` }],
  };
  const quoted = lines.flatMap((text): InlineNode[] => [
    { type: 'text', text },
    { type: 'linebreak' },
  ]);
  return [{ type: 'quote', children: [...quoted, source] }];
}
