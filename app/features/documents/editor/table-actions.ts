import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $getTableCellNodeFromLexicalNode,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableSelection,
  $setTableRowIsHeader,
  TableCellHeaderStates,
} from '@lexical/table';
import type { LexicalEditor } from 'lexical';
import { $createParagraphNode, $getSelection, $insertNodes, $isRangeSelection } from 'lexical';
import { $caret } from './actions.ts';

/** What can be done with a table, in the order of the menu. */
export const tableActions = [
  'rowBefore',
  'rowAfter',
  'columnBefore',
  'columnAfter',
  'headerRow',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
] as const;
export type TableAction = (typeof tableActions)[number];

/** Puts a table of three rows, the first of them heads, where the caret stands, and the caret into it. */
export function insertTable(editor: LexicalEditor): void {
  editor.update(() => {
    if (!$caret()) return;
    const table = $createTableNodeWithDimensions(3, 2, { rows: true, columns: false });
    $insertNodes([table]);
    table.getFirstDescendant()?.selectStart();
  });
}

function $toggleHeaderRow(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return;
  const cell = $getTableCellNodeFromLexicalNode(selection.anchor.getNode());
  const table = cell && $findTableNode(cell);
  if (!cell || !table) return;
  const isHeader = !cell.hasHeaderState(TableCellHeaderStates.ROW);
  $setTableRowIsHeader(table, $getTableRowIndexFromTableCellNode(cell), isHeader);
}

function $deleteTable(): void {
  const table = $findTableNode($getSelection()?.getNodes()[0] ?? $createParagraphNode());
  if (!table) return;
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
}

const acts: Record<TableAction, () => unknown> = {
  rowBefore: () => $insertTableRowAtSelection(false),
  rowAfter: () => $insertTableRowAtSelection(true),
  columnBefore: () => $insertTableColumnAtSelection(false),
  columnAfter: () => $insertTableColumnAtSelection(true),
  headerRow: $toggleHeaderRow,
  deleteRow: $deleteTableRowAtSelection,
  deleteColumn: $deleteTableColumnAtSelection,
  deleteTable: $deleteTable,
};

/** Does something with the table in which the caret stands. */
export function changeTable(editor: LexicalEditor, action: TableAction): void {
  editor.update(() => {
    acts[action]();
  });
}
