import type { Direction, InlineNode } from './document-nodes.ts';
import { imageWords } from './image-form.ts';
import type { Line } from './inline-form.ts';
import { readLink, readMention, readText, takeDirection, toLines } from './inline-form.ts';

export type Json = Record<string, unknown>;

/** Below this, JSON is no text that anybody wrote; it is left out. */
export const deepest = 40;
export const blockTypes = new Set('paragraph heading quote list table'.split(' '));
const within = new Set('listitem tablerow tablecell'.split(' '));

/** Whether JSON is an object or a list. */
export const isRecord = (json: unknown): json is Json => typeof json === 'object' && json !== null;

/** The children of a node that are nodes. */
export function childrenOf(node: Json): Json[] {
  return Array.isArray(node['children']) ? (node['children'] as unknown[]).filter(isRecord) : [];
}

const breaks = (nodes: InlineNode[], count: number): InlineNode[] => {
  const line = Array.from({ length: count }, (): InlineNode => ({ type: 'linebreak' }));
  return [...line, ...nodes, ...line];
};

/** All words in a node, whatever stands around them. */
export function wordsIn(nodes: readonly Json[], depth = 0): InlineNode[] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): InlineNode[] => {
    const type = node['type'];
    if (type === 'text')
      return readText(node['text'], node['format']).flatMap((text, index): InlineNode[] =>
        index > 0 ? [{ type: 'linebreak' }, text] : [text],
      );
    if (type === 'linebreak') return [{ type: 'linebreak' }];
    if (type === 'tab') return [{ type: 'text', text: ' ' }];
    if (type === 'mention') {
      const mention = readMention(node);
      return mention ? [mention] : readText(node['label'], 0);
    }
    if (type === 'image') return imageWords(node);
    const words = () => wordsIn(childrenOf(node), depth + 1);
    if (type === 'link') return readLink(node['url'], words());
    if (type === 'autolink') return node['isUnlinked'] ? words() : readLink(node['url'], words());
    if (typeof type !== 'string') return [];
    if (blockTypes.has(type)) return breaks(words(), 2);
    return within.has(type) ? breaks(words(), 1) : [];
  });
}

/** Lines without empty ones at the ends, and what their marks say of the direction. */
export function directLines(found: readonly Line[]): { lines: Line[]; direction?: Direction } {
  const lines = [...found];
  let direction: Direction | undefined;
  for (let first = lines[0]; first; first = lines[0]) {
    const taken = takeDirection(first);
    direction ??= taken.direction;
    lines[0] = taken.line;
    if (taken.line.length > 0) break;
    lines.shift();
  }
  while (lines.at(-1)?.length === 0) lines.pop();
  return { lines, ...(direction ? { direction } : {}) };
}

/** Lines without empty ones. */
export const fullLines = (nodes: readonly InlineNode[]) =>
  toLines(nodes).filter((line) => line.length > 0);

/** A direction that was chosen for a block. */
export function readDirection(node: Json): { direction?: Direction } {
  const { direction } = node;
  return direction === 'ltr' || direction === 'rtl' ? { direction } : {};
}
