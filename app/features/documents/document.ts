import type {
  BlockNode,
  InlineNode,
  ListNode,
  RichDocument,
  TableRowNode,
} from './document-nodes.ts';
import { plainOfInline } from './inline-form.ts';
import { blocksOf } from './normal-form.ts';
import type { Json } from './node-words.ts';
import { childrenOf } from './node-words.ts';
import { tableLimits } from './table-form.ts';

export type * from './document-nodes.ts';

export interface DocumentLimits {
  /** Of JSON, before it is parsed; characters, of which each is a byte at least. */
  json: number;
  nodes: number;
  depth: number;
  /** Of the words alone. */
  plain: number;
}
export const documentLimits: DocumentLimits = {
  json: 5_000_000,
  nodes: 20_000,
  depth: 32,
  plain: 32_000,
};

export type RefusedDocument = 'malformed' | 'foreign' | 'tooLong' | 'tooDeep' | 'empty';
export type ReadDocument =
  { ok: true; document: RichDocument; plain: string } | { ok: false; reason: RefusedDocument };

const elements = new Set(
  'root paragraph heading quote list listitem link autolink table tablerow tablecell'.split(' '),
);
const leaves = new Set(['text', 'tab', 'linebreak', 'mention', 'image']);

const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What is wrong with one node by itself; null when nothing is. */
function faultOf(node: Json, isRoot: boolean): RefusedDocument | null {
  const { type } = node;
  if (typeof type !== 'string') return 'malformed';
  if (elements.has(type)) {
    const { children } = node;
    if (!Array.isArray(children) || isRoot !== (type === 'root')) return 'malformed';
    if (type === 'heading' && !/^h[1-6]$/.test(String(node['tag']))) return 'malformed';
    if (type.endsWith('link') && typeof node['url'] !== 'string') return 'malformed';
    return null;
  }
  if (!leaves.has(type)) return 'foreign';
  if (type === 'text' && typeof node['text'] !== 'string') return 'malformed';
  if (type === 'mention' && !['kind', 'id', 'label'].every((key) => typeof node[key] === 'string'))
    return 'malformed';
  // A picture that was not uploaded here would be fetched from elsewhere.
  if (type === 'image' && !['id', 'alt'].every((key) => typeof node[key] === 'string'))
    return 'foreign';
  return null;
}

/** Cells of a table whose rows are all made as long as the longest; too many when it is too large. */
function cellCount(rows: readonly unknown[]): number {
  const lengths = rows.map((row) => (isRecord(row) ? childrenOf(row).length : 0));
  const width = Math.max(0, ...lengths);
  const fits = rows.length <= tableLimits.rows && width <= tableLimits.columns;
  return fits ? rows.length * (width + 1) : Infinity;
}

/** Walks without recursion, so that no depth can exhaust the stack. */
function findFault(root: Json, limits: DocumentLimits): RefusedDocument | null {
  let nodes = 0;
  let plain = 0;
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isRecord(node)) return 'malformed';
    if (depth > limits.depth) return 'tooDeep';
    const fault = faultOf(node, depth === 0);
    if (fault) return fault;
    for (const words of [node['text'], node['label'], node['alt']])
      plain += typeof words === 'string' ? words.length : 0;
    const children = Array.isArray(node['children']) ? (node['children'] as unknown[]) : [];
    nodes += node['type'] === 'table' ? cellCount(children) : children.length;
    if (plain > limits.plain || nodes > limits.nodes) return 'tooLong';
    for (const child of children) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

function parse(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/**
 * Takes in what an editor made: refuses what no editor of ours makes, and brings the rest into the
 * one form that is stored. Unsafe links keep their words and lose their address; styles fall out.
 * @param json the state, or its JSON text
 */
export function readDocument(json: unknown, limits: DocumentLimits = documentLimits): ReadDocument {
  if (typeof json === 'string' && json.length > limits.json)
    return { ok: false, reason: 'tooLong' };
  const state = parse(json);
  if (!isRecord(state) || !isRecord(state['root'])) return { ok: false, reason: 'malformed' };
  const reason = findFault(state['root'], limits);
  if (reason) return { ok: false, reason };
  const document = documentOf(blocksOf(state));
  if (isEmptyDocument(document)) return { ok: false, reason: 'empty' };
  return { ok: true, document, plain: plainOf(document) };
}

/** A document of these blocks. */
export function documentOf(blocks: BlockNode[]): RichDocument {
  return { root: { type: 'root', children: blocks } };
}

/** Whether there is nothing to read in it. */
export function isEmptyDocument(document: RichDocument): boolean {
  return document.root.children.length === 0;
}

function plainOfList(list: ListNode): string {
  return list.children
    .map(({ children }) =>
      children[0]?.type === 'list'
        ? plainOfList(children[0])
        : plainOfInline(children as InlineNode[]),
    )
    .join('\n');
}

/** The words alone, a line for each block, item and row: for search, mails and previews. */
export function plainOf(document: RichDocument): string {
  const lines = document.root.children.map((block) => {
    if (block.type === 'list') return plainOfList(block);
    if (block.type === 'image') return block.alt;
    if (block.type !== 'table') return plainOfInline(block.children);
    const cells = (row: TableRowNode) =>
      row.children.map((cell) => plainOfInline(cell.children[0].children));
    return block.children.map((row) => cells(row).join(' ').trim()).join('\n');
  });
  return lines.join('\n');
}
