import { documentOf } from '../document.ts';
import { markdownOf } from '../markdown-writer.server.ts';
import { blocksOf } from '../normal-form.ts';
import type { DocumentFile } from './document-file.ts';

/** The document as Markdown, after its title and a list of what is said about it. */
export function documentToMarkdown(file: DocumentFile): string {
  const facts = file.facts.map(({ term, text, url }) => {
    const words = { type: 'text', text };
    const value = url ? { type: 'link', url, children: [words] } : words;
    return { type: 'listitem', children: [{ type: 'text', text: `${term}: ` }, value] };
  });
  const title = { type: 'heading', tag: 'h2', children: [{ type: 'text', text: file.title }] };
  const list = { type: 'list', listType: 'bullet', children: facts };
  const about = blocksOf({ root: { type: 'root', children: [title, list] } });
  // One sign less than the writer's: the title is above all headings of the text.
  return `${markdownOf(documentOf([...about, ...file.document.root.children])).slice(1)}\n`;
}
