import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { EditorThemeClasses, Klass, LexicalNode } from 'lexical';
import { ImageNode } from './image-node.ts';
import { MentionNode } from './mention-node.ts';

/** The kinds of pieces that a text is made of here; whatever else is pasted falls out. */
export const nodes: Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  MentionNode,
  ImageNode,
];

/** Classes of those that `prose` does not reach by their element. */
export const theme: EditorThemeClasses = {
  text: {
    strikethrough: 'line-through',
    code: 'font-mono text-sm bg-harbour-wash px-1',
  },
  list: { nested: { listitem: 'list-none' } },
  table: 'my-3 w-full border-collapse',
  tableCell: 'border border-soft px-2 py-1 align-top text-start',
  tableCellHeader: 'bg-harbour-wash font-bold',
  tableCellSelected: 'bg-harbour-wash',
  tableSelection: 'selection:bg-transparent',
  image: 'my-3 w-fit max-w-full data-chosen:outline-[3px] data-chosen:outline-harbour',
  mention: 'font-bold text-harbour',
  // Where a caret can stand beside a table but no line is.
  blockCursor:
    'pointer-events-none absolute block after:absolute after:-top-0.5 after:block after:w-5 after:border-t-2 after:border-ink',
};
