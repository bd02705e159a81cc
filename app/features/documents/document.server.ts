import { documentOf } from './document.ts';
import type { RichDocument } from './document.ts';
import { stateOfMarkdown } from './markdown-reader.server.ts';
import { blocksOf } from './normal-form.ts';

export { markdownOf } from './markdown-writer.server.ts';

/** The document that a text in Markdown means; every text is one. HTML in it stays text. */
export function documentFromMarkdown(text: string): RichDocument {
  return documentOf(blocksOf(stateOfMarkdown(text)));
}
