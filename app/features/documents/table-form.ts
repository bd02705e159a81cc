import type {
  BlockNode,
  Directed,
  InlineNode,
  TableCellNode,
  TableRowNode,
} from './document-nodes.ts';
import { fromLines, isBlank, toLines } from './inline-form.ts';
import type { Json } from './node-words.ts';
import { childrenOf, directLines, fullLines, readDirection, wordsIn } from './node-words.ts';

/** What is wider or longer is no table to read in a conversation. */
export const tableLimits = { columns: 50, rows: 500 };

function cellOf(nodes: readonly InlineNode[], isHead: boolean): TableCellNode {
  const children = fromLines(fullLines(nodes));
  return {
    type: 'tablecell',
    ...(isHead ? { headerState: 1 } : {}),
    children: [{ type: 'paragraph', children: isBlank(children) ? [] : children }],
  };
}

const isEmptyRow = (row: TableRowNode) =>
  row.children.every((cell) => cell.children[0].children.length === 0);

/** A table of rows as long as the longest; one without words is none. */
export function readTable(node: Json): BlockNode[] {
  const rows = childrenOf(node)
    .filter((row) => row['type'] === 'tablerow')
    .slice(0, tableLimits.rows);
  const cells = rows.map((row) =>
    childrenOf(row)
      .slice(0, tableLimits.columns)
      .map((cell) => wordsIn(childrenOf(cell))),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  const hasHeads = (Number(childrenOf(rows[0] ?? {})[0]?.['headerState']) & 1) === 1;
  let chosen: Directed = {};
  const toRow = (row: InlineNode[][], isHead: boolean): TableRowNode => {
    const full = Array.from({ length: width }, (_, column) => row[column] ?? []);
    return { type: 'tablerow', children: full.map((cell) => cellOf(cell, isHead)) };
  };
  /** The marks of direction stand in the first cell. */
  const takeFirst = (isHead: boolean) => {
    const [first = [], ...others] = cells.shift() ?? [];
    const { lines, ...marked } = directLines(toLines(first));
    chosen = { ...marked, ...chosen };
    return toRow([fromLines(lines), ...others], isHead);
  };
  const children: TableRowNode[] = [];
  // Heads without words say nothing; in Markdown they stand for none.
  const heads = hasHeads ? takeFirst(true) : null;
  if (heads && !isEmptyRow(heads)) children.push(heads);
  else if (cells.length > 0) children.push(takeFirst(false));
  children.push(...cells.map((row) => toRow(row, false)));
  if (children.every(isEmptyRow)) return [];
  return [{ type: 'table', ...chosen, ...readDirection(node), children }];
}
