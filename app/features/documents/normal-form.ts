import type {
  BlockNode,
  Direction,
  InlineNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
} from './document-nodes.ts';
import { readImage } from './image-form.ts';
import type { Line } from './inline-form.ts';
import { fromLines, isBlank, toLines } from './inline-form.ts';
import type { Json } from './node-words.ts';
import {
  blockTypes,
  childrenOf,
  deepest,
  directLines,
  fullLines,
  isRecord,
  readDirection,
  wordsIn,
} from './node-words.ts';
import { readTable } from './table-form.ts';

/** Lists in lists in a conversation; what is deeper stands at this depth. */
const deepestList = 8;

/** A text with empty lines in it is several paragraphs. */
function readParagraphs(node: Json, nodes: readonly InlineNode[]): ParagraphNode[] {
  const groups: Line[][] = [[]];
  for (const line of toLines(nodes)) {
    if (line.length > 0) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  const paragraphs = groups.map((group): ParagraphNode => {
    const { lines, ...marked } = directLines(group);
    return { type: 'paragraph', ...marked, ...readDirection(node), children: fromLines(lines) };
  });
  return paragraphs.filter(({ children }) => !isBlank(children));
}

function readHeading(node: Json): BlockNode[] {
  const { lines, ...marked } = directLines(toLines(wordsIn(childrenOf(node))));
  const spaced = lines.flatMap((line, index): InlineNode[] =>
    index > 0 ? [{ type: 'text', text: ' ' }, ...line] : line,
  );
  const children = toLines(spaced)[0] ?? [];
  if (isBlank(children)) return [];
  const level = Number(/^h([1-6])$/.exec(String(node['tag']))?.[1] ?? 2);
  const tag = (['h2', 'h3', 'h4'] as const)[Math.min(Math.max(level - 2, 0), 2)] ?? 'h2';
  return [{ type: 'heading', tag, ...marked, ...readDirection(node), children }];
}

function readQuote(node: Json): BlockNode[] {
  const { lines, ...marked } = directLines(toLines(wordsIn(childrenOf(node))));
  const spaced = lines.filter((line, index) => line.length > 0 || lines[index - 1]?.length);
  const children = fromLines(spaced);
  if (isBlank(children)) return [];
  return [{ type: 'quote', ...marked, ...readDirection(node), children }];
}

/** The items of a list; what stands below a line becomes an item of its own. */
function readItems(node: Json, depth: number): ListItemNode[] {
  const items: ListItemNode[] = [];
  let words: InlineNode[] = [];
  const flush = () => {
    const children = fromLines(fullLines(words));
    if (!isBlank(children)) items.push({ type: 'listitem', children });
    words = [];
  };
  const read = (part: Json) => {
    if (part['type'] !== 'list') {
      words.push(...wordsIn([part]));
      return;
    }
    flush();
    if (depth >= deepestList) items.push(...(depth < deepest ? readItems(part, depth + 1) : []));
    else
      for (const list of readList(part, depth + 1))
        items.push({ type: 'listitem', children: [list] });
  };
  for (const child of childrenOf(node)) {
    if (child['type'] === 'listitem') {
      childrenOf(child).forEach(read);
      flush();
    } else read(child);
  }
  flush();
  return items;
}

function readList(node: Json, depth = 0): ListNode[] {
  const children = readItems(node, depth);
  if (children.length === 0) return [];
  if (node['listType'] !== 'number') return [{ type: 'list', listType: 'bullet', children }];
  const start = Math.trunc(Number(node['start'] ?? 1));
  const first = start >= 0 && start <= 9999 && start !== 1 ? { start } : {};
  return [{ type: 'list', listType: 'number', ...first, children }];
}

/**
 * Takes the marks of direction from the beginning of every item.
 * @returns the direction that the first one has by them
 */
function takeMarks(list: ListNode): { direction?: Direction } {
  const [first = {}] = list.children.map((item) => {
    const [nested] = item.children;
    if (nested?.type === 'list') return takeMarks(nested);
    const { lines, ...marked } = directLines(toLines(item.children as InlineNode[]));
    item.children = fromLines(lines);
    return marked;
  });
  return first;
}

/** Direction belongs to a whole list: its marks and its room stand on one side. */
function readDirectedList(node: Json): BlockNode[] {
  return readList(node).map((list) => {
    const marked = takeMarks(list);
    const itemDirections = childrenOf(node).map(readDirection);
    const chosen = itemDirections.find((one) => one.direction) ?? {};
    const { children, ...rest } = list;
    return { ...rest, ...marked, ...chosen, ...readDirection(node), children };
  });
}

function readBlock(node: Json): BlockNode[] {
  switch (node['type']) {
    case 'heading':
      return readHeading(node);
    case 'quote':
      return readQuote(node);
    case 'list':
      return readDirectedList(node);
    case 'table':
      return readTable(node);
    default:
      return readParagraphs(node, wordsIn(childrenOf(node)));
  }
}

/**
 * The blocks of any JSON in the one form that is stored and shown: what has no place in it is left out.
 * It never fails, whatever it is given, and read twice gives the same.
 */
export function blocksOf(state: unknown): BlockNode[] {
  const root = isRecord(state) ? state['root'] : null;
  if (!isRecord(root)) return [];
  const blocks: BlockNode[] = [];
  let loose: Json[] = [];
  const flush = () => {
    if (loose.length > 0) blocks.push(...readParagraphs({}, wordsIn(loose)));
    loose = [];
  };
  for (const node of childrenOf(root)) {
    if (node['type'] === 'image') {
      flush();
      const image = readImage(node);
      if (image) blocks.push(image);
      continue;
    }
    if (!blockTypes.has(String(node['type']))) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(...readBlock(node));
  }
  flush();
  return blocks;
}
