import { $convertFromMarkdownString, registerMarkdownShortcuts } from '@lexical/markdown';
import type { LexicalEditor } from 'lexical';
import { $getRoot, $isTextNode } from 'lexical';
import { shortcuts } from './markdown.ts';
import { wholeText } from './markdown-tables.ts';

/** What the plain field held at the moment when the editor took its place. */
export interface TypedText {
  markdown: string;
  /** Place of the caret in it; null when the field had not the focus. */
  caret: number | null;
}

// A character for private use: it stands for the caret while the text is turned into blocks.
const mark = '\uE000';

/** Moves a place out of the marks of a line, where it would break what they mean. */
function awayFromMarks(text: string, place: number): number {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const opening = /^\s*([-*+]|\d+[.)]|#{1,6}|>)\s+/.exec(line)?.[0].length ?? 0;
  let at = Math.max(place - start, opening);
  for (const link of line.matchAll(/@?\[[^\]]*\](\([^)]*\))/g)) {
    const from = link.index + link[0].length - (link[1]?.length ?? 0);
    const isInAddress = at > from - 1 && at < link.index + link[0].length;
    if (isInAddress || (link[0].startsWith('@') && at > link.index && at <= from))
      at = link.index + link[0].length;
  }
  while (/[*_~`\\]/.test(line[at - 1] ?? '') && /[*_~`|]/.test(line[at] ?? '')) at += 1;
  return start + at;
}

function $takeOutMark(): boolean {
  let isFound = false;
  for (const node of $getRoot().getAllTextNodes()) {
    const place = node.getTextContent().indexOf(mark);
    if (place < 0 || !$isTextNode(node)) continue;
    isFound = true;
    const parent = node.getParent();
    if (node.getTextContentSize() > 1) node.spliceText(place, 1, '').select(place, place);
    else {
      node.remove();
      parent?.selectEnd();
    }
  }
  return isFound;
}

/** Puts a text that was typed as Markdown into the editor, and the caret where it was. */
export function writeTypedText(editor: LexicalEditor, { markdown, caret }: TypedText): void {
  // Nobody types that character; from a paste it would be taken for the caret.
  const text = markdown.replaceAll(mark, '');
  editor.update(
    () => {
      if (caret === null) return $convertFromMarkdownString(text, wholeText);
      const at = awayFromMarks(text, caret);
      $convertFromMarkdownString(text.slice(0, at) + mark + text.slice(at), wholeText);
      if (!$takeOutMark() || $getRoot().getTextContent().includes(mark)) {
        $convertFromMarkdownString(text, wholeText);
        $getRoot().selectEnd();
      }
    },
    { discrete: true, tag: 'history-merge' },
  );
}

/** Turns marks of Markdown into what they mean while they are typed. @returns what ends that */
export function startShortcuts(editor: LexicalEditor): () => void {
  return registerMarkdownShortcuts(editor, shortcuts);
}
