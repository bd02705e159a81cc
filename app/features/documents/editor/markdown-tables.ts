import type { MultilineElementTransformer, Transformer } from '@lexical/markdown';
import { $convertFromMarkdownString } from '@lexical/markdown';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import type { ElementNode } from 'lexical';
import { $createParagraphNode } from 'lexical';
import { shortcuts } from './markdown.ts';

const ruler = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const line = /^\s*\|.*\|\s*$/;

function cellsOf(text: string): string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '');
  // A bar that belongs to the words is written with a backslash.
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function $appendRow(table: TableNode, cells: readonly string[], isHeader: boolean): void {
  const row = $createTableRowNode();
  for (const text of cells) {
    const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    const cell = $createTableCellNode(state);
    const paragraph = $createParagraphNode();
    cell.append(paragraph);
    row.append(cell);
    if (text) $convertFromMarkdownString(text, shortcuts, cell);
  }
  table.append(row);
}

function $appendTable(root: ElementNode, rows: string[][]): void {
  const width = Math.max(...rows.map((row) => row.length));
  const table = $createTableNode();
  root.append(table);
  rows.forEach((row, index) => {
    $appendRow(table, [...row, ...Array<string>(width - row.length).fill('')], index === 0);
  });
}

/** Tables as GitHub writes them: a line of heads, a line of dashes, the rows. */
const tables: MultilineElementTransformer = {
  type: 'multiline-element',
  dependencies: [TableNode, TableRowNode, TableCellNode],
  regExpStart: line,
  replace: () => false,
  handleImportAfterStartMatch: ({ lines, rootNode, startLineIndex }) => {
    if (!ruler.test(lines[startLineIndex + 1] ?? '')) return null;
    const rows = [cellsOf(lines[startLineIndex] ?? '')];
    let last = startLineIndex + 1;
    while (line.test(lines[last + 1] ?? '')) rows.push(cellsOf(lines[(last += 1)] ?? ''));
    $appendTable(rootNode, rows);
    return [true, last];
  },
};

/** What a text that was typed before the editor came is read with: tables too, which nobody types here. */
export const wholeText: Transformer[] = [tables, ...shortcuts];
