import type {
  BlockNode,
  Direction,
  InlineNode,
  ListNode,
  RichDocument,
  TableNode,
} from './document-nodes.ts';
import { imageAddress } from './image-form.ts';
import type { Line } from './inline-form.ts';
import { lineMarkdown } from './markdown-line.server.ts';
import { escapeText } from './markdown-escape.server.ts';
import type { TextPlace } from './markdown-escape.server.ts';

const marks: Record<Direction, string> = { ltr: '\u200e', rtl: '\u200f' };

/** The lines of a text; a direction that somebody chose stands as a mark at its beginning. */
function linesOf(nodes: readonly InlineNode[], direction?: Direction): Line[] {
  const lines: Line[] = [[]];
  for (const node of nodes) {
    if (node.type === 'linebreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const [first] = lines;
  if (!direction || !first) return lines;
  const [start, ...rest] = first;
  const isPlain = start?.type === 'text' && !start.format;
  lines[0] = isPlain
    ? [{ ...start, text: marks[direction] + start.text }, ...rest]
    : [{ type: 'text', text: marks[direction] }, ...first];
  return lines;
}

function textLines(
  nodes: readonly InlineNode[],
  direction?: Direction,
  place?: TextPlace,
): string[] {
  return linesOf(nodes, direction).map((line) => lineMarkdown(line, place ?? { startsLine: true }));
}

/** Two lists after each other are told apart by their signs. */
function alternates(lists: readonly (BlockNode | undefined)[]): boolean[] {
  const flags: boolean[] = [];
  lists.forEach((list, at) => {
    const last = lists[at - 1];
    const isSame =
      list?.type === 'list' && last?.type === 'list' && list.listType === last.listType;
    flags.push(isSame && !flags[at - 1]);
  });
  return flags;
}

function beginsWithNumber(list: ListNode): boolean {
  const first = list.children[0]?.children[0];
  return list.listType === 'number' || (first?.type === 'list' && beginsWithNumber(first));
}

function listLines(list: ListNode, isOther: boolean, direction?: Direction): string[] {
  const items: { lines: string[]; lists: ListNode[] }[] = [];
  list.children.forEach(({ children }, index) => {
    const [nested] = children;
    const own = index === 0 ? direction : undefined;
    if (nested?.type !== 'list')
      items.push({ lines: textLines(children as InlineNode[], own), lists: [] });
    else if (items.length > 0) items.at(-1)?.lists.push(nested);
    else items.push({ lines: [], lists: [nested] });
  });
  return items.flatMap(({ lines, lists }, index) => {
    const number = `${(list.start ?? 1) + index}${isOther ? ')' : '.'}`;
    const bullet = isOther ? '*' : '-';
    const sign = list.listType === 'number' ? number : bullet;
    const others = alternates(lists);
    const content = [...lines];
    lists.forEach((nested, at) => {
      // Only a list that begins with 1 may follow a line at once.
      if (beginsWithNumber(nested) && content.length > 0) content.push('');
      const isFirst = index === 0 && content.length === 0;
      content.push(...listLines(nested, others[at] === true, isFirst ? direction : undefined));
    });
    const indent = ' '.repeat(sign.length + 1);
    return content.map((line, at) => (at === 0 ? `${sign} ${line}` : line && indent + line));
  });
}

function tableLines(table: TableNode): string[] {
  const rows = table.children.map((row) => row.children.map((cell) => cell.children[0].children));
  const width = rows[0]?.length ?? 0;
  const hasHeads = table.children[0]?.children[0]?.headerState === 1;
  if (!hasHeads) rows.unshift(Array.from({ length: width }, (): InlineNode[] => []));
  const lines = rows.map((cells, row) => {
    const words = cells.map((cell, column) => {
      const direction = row === 0 && column === 0 ? table.direction : undefined;
      return textLines(cell, direction, { inTable: true }).join('<br>');
    });
    return `| ${words.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(width)}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

function blockLines(block: BlockNode, isOther: boolean): string[] {
  switch (block.type) {
    case 'heading': {
      const [line] = textLines(block.children, block.direction, { endsHeading: true });
      return [`${'#'.repeat(Number(block.tag[1]))} ${line}`];
    }
    case 'quote':
      return textLines(block.children, block.direction).map((line) => (line ? `> ${line}` : '>'));
    case 'list':
      return listLines(block, isOther, block.direction);
    case 'table':
      return tableLines(block);
    case 'image':
      return [`![${escapeText(block.alt, { inLink: true })}](${imageAddress(block)})`];
    default:
      return textLines(block.children, block.direction);
  }
}

/** A document as Markdown, to be edited without an editor: `documentFromMarkdown` makes the same of it. */
export function markdownOf(document: RichDocument): string {
  const blocks = document.root.children;
  const others = alternates(blocks);
  return blocks.map((block, at) => blockLines(block, others[at] === true).join('\n')).join('\n\n');
}
