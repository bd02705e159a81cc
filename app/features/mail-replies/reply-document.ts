import type { ReadDocument } from '../documents/document.ts';
import { readDocument } from '../documents/document.ts';

/**
 * A text from a mail as a document of paragraphs. Nothing in it is read as Markdown: who writes `*` or
 * `#` in a mail program means that sign. Web addresses become links, as in every text.
 */
export function documentOfMail(text: string): ReadDocument {
  const children = text.split(/\n{2,}/).map((block) => ({
    type: 'paragraph',
    children: block.split('\n').flatMap((line, at) => {
      const words = { type: 'text', text: line.toWellFormed() };
      return at > 0 ? [{ type: 'linebreak' }, words] : [words];
    }),
  }));
  return readDocument({ root: { type: 'root', children } });
}
