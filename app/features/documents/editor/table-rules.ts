import { $isListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, TableNode } from '@lexical/table';
import { mergeRegister } from '@lexical/utils';
import type { ElementNode, LexicalEditor } from 'lexical';
import { $createParagraphNode, $isRootNode } from 'lexical';

function $flatten(block: ElementNode): void {
  if (!$isTableCellNode(block.getParent())) return;
  block.replace($createParagraphNode(), true);
}

function $flattenList(list: ListNode): void {
  if (!$isTableCellNode(list.getParent())) return;
  for (const item of list.getChildren()) {
    if (!$isListItemNode(item)) continue;
    const paragraph = $createParagraphNode();
    list.insertBefore(paragraph);
    paragraph.append(...item.getChildren());
  }
  list.remove();
}

/** Below a table at the end of a text there must be a line to write on. */
function $leaveLine(table: TableNode): void {
  if ($isRootNode(table.getParent()) && !table.getNextSibling())
    table.insertAfter($createParagraphNode());
}

/** A cell of a table holds words only: headings, quotes and lists in it become paragraphs. */
export function registerTableRules(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(HeadingNode, $flatten),
    editor.registerNodeTransform(QuoteNode, $flatten),
    editor.registerNodeTransform(ListNode, $flattenList),
    editor.registerNodeTransform(TableNode, $leaveLine),
  );
}
