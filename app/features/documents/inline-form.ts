import type { Direction, InlineNode, LinkNode, MentionNode, TextNode } from './document-nodes.ts';
import { format, mentionKinds } from './document-nodes.ts';
import { linkAddresses, safeAddress } from './web-address.ts';

/** One line of a text: no breaks in it. */
export type Line = Exclude<InlineNode, { type: 'linebreak' }>[];

const allFormats = format.bold | format.italic | format.strikethrough | format.code;
const newline = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Controls, overrides and isolates of direction (they can make a text read as another one), signs
// that are none.
const unwanted =
  /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;
const directionMarks = /^[\s\u061c\u200e\u200f]+/;

/** A text without what could harm or hide; PostgreSQL takes no NUL and no half of a pair either. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\t', ' ').replaceAll(unwanted, '');
}

/** The words of a line or of several. */
export function plainOfInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n';
      if (node.type === 'mention') return `@${node.label}`;
      return node.type === 'link' ? plainOfInline(node.children) : node.text;
    })
    .join('');
}

/** Whether there is nothing to see in it. */
export function isBlank(nodes: readonly InlineNode[]): boolean {
  return nodes.every((node) => !/[^\s\p{Cf}]/u.test(plainOfInline([node])));
}

function textOf(text: string, bits: number): TextNode {
  return bits ? { type: 'text', text, format: bits } : { type: 'text', text };
}

/** The texts of a JSON text node, one for each line of it. */
export function readText(text: unknown, bits: unknown): TextNode[] {
  if (typeof text !== 'string') return [];
  const formats = typeof bits === 'number' ? bits & allFormats : 0;
  return text.split(newline).map((line) => textOf(cleanText(line), formats));
}

/** A mention as it is stored; null when it names nothing. */
export function readMention(json: Record<string, unknown>): MentionNode | null {
  const { id, label } = json;
  const kind = mentionKinds.find((one) => one === json['kind']);
  if (!kind || typeof id !== 'string' || typeof label !== 'string') return null;
  const words = cleanText(label)
    .replaceAll(/[[\]\s]+/g, ' ')
    .trim();
  const name = words.slice(0, 120).trim().toWellFormed();
  return /^[\w-]{1,120}$/.test(id) && !isBlank([textOf(name, 0)])
    ? { type: 'mention', kind, id, label: name }
    : null;
}

/** Room around formatted words has no format of its own: it is put outside. */
function loosenEdges(node: TextNode): TextNode[] {
  if (!node.format || node.format & format.code) return [node];
  const core = node.text.trim();
  const start = node.text.length - node.text.trimStart().length;
  return [
    textOf(node.text.slice(0, core ? start : undefined), 0),
    textOf(core, node.format),
    textOf(core ? node.text.slice(start + core.length) : '', 0),
  ];
}

function joinTexts(nodes: Line): Line {
  const joined: Line = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (last?.type === 'text' && (last.format ?? 0) === (node.format ?? 0))
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else if (node.text) joined.push(node);
  }
  return joined;
}

/** Joins what belongs together; what is formatted alike is one text. */
function joinLine(nodes: Line): Line {
  const loose = joinTexts(nodes).flatMap((node): Line =>
    node.type === 'text' ? loosenEdges(node) : [node],
  );
  return joinTexts(loose);
}

function trimLine(nodes: Line): Line {
  const line = [...nodes];
  for (let first = line[0]; first?.type === 'text'; first = line[0]) {
    const text = first.text.trimStart();
    if (text) line[0] = { ...first, text };
    else line.shift();
    if (text) break;
  }
  for (let last = line.at(-1); last?.type === 'text'; last = line.at(-1)) {
    const text = last.text.trimEnd();
    if (text) line[line.length - 1] = { ...last, text };
    else line.pop();
    if (text) break;
  }
  return line;
}

/** Lines as they are stored: joined, trimmed, web addresses linked. */
export function toLines(nodes: readonly InlineNode[]): Line[] {
  const lines: Line[] = [[]];
  for (const node of nodes) {
    if (node.type === 'linebreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((line) =>
    joinLine(
      trimLine(joinLine(line)).flatMap((node): Line =>
        node.type === 'text' && !((node.format ?? 0) & format.code) ? linkAddresses(node) : [node],
      ),
    ),
  );
}

/** A link as it is stored; only its words when its address is not safe. */
export function readLink(url: unknown, words: readonly InlineNode[]): (LinkNode | TextNode)[] {
  const spaced = words.flatMap((node): TextNode[] => {
    if (node.type === 'linebreak') return [textOf(' ', 0)];
    if (node.type === 'mention') return [textOf(`@${node.label}`, 0)];
    return node.type === 'link' ? node.children : [node];
  });
  const children = joinLine(spaced) as TextNode[];
  const address = safeAddress(url);
  return address && !isBlank(children) ? [{ type: 'link', url: address, children }] : children;
}

/**
 * Takes the marks of direction from the beginning of a text: that is how a direction that somebody
 * chose stands in Markdown.
 */
export function takeDirection(line: Line): { line: Line; direction?: Direction } {
  const rest = [...line];
  let direction: Direction | undefined;
  for (let first = rest[0]; first?.type === 'text'; first = rest[0]) {
    const marks = directionMarks.exec(first.text)?.[0] ?? '';
    const mark = marks.trim()[0];
    if (mark) direction ??= mark === '\u200e' ? 'ltr' : 'rtl';
    if (marks.length < first.text.length) {
      rest[0] = { ...first, text: first.text.slice(marks.length) };
      break;
    }
    rest.shift();
  }
  return { line: rest, ...(direction ? { direction } : {}) };
}

/** Puts lines together, with one break between two. */
export function fromLines(lines: readonly Line[]): InlineNode[] {
  return lines.flatMap((line, index): InlineNode[] =>
    index > 0 ? [{ type: 'linebreak' }, ...line] : line,
  );
}
