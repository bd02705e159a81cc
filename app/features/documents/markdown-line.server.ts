import type { TextNode } from './document-nodes.ts';
import { format } from './document-nodes.ts';
import type { Line } from './inline-form.ts';
import { escapeAddress, escapeCode, escapeText } from './markdown-escape.server.ts';
import type { TextPlace } from './markdown-escape.server.ts';
import { linkAddresses } from './web-address.ts';

type Piece =
  | { type: 'mark'; sign: string; opens: boolean }
  | { type: 'text'; text: string; hidesFirst?: boolean; hidesLast?: boolean }
  | { type: 'fixed'; markdown: string };

const signs = [
  [format.bold, '**'],
  [format.italic, '_'],
  [format.strikethrough, '~~'],
] as const;
const code = (node: TextNode) => ((node.format ?? 0) & format.code) !== 0;

/** An address that stands by itself is found again without signs around it. */
function isPlainAddress(line: Line, at: number): boolean {
  const node = line[at];
  if (node?.type !== 'link') return false;
  const [words, more] = node.children;
  if (!words || more || words.format) return false;
  const [found, rest] = linkAddresses(words);
  if (rest || found?.type !== 'link' || found.url !== node.url) return false;
  const [before, after] = [line[at - 1], line[at + 1]];
  const isRoom = (other: typeof before, side: RegExp) =>
    !other || (other.type === 'text' && !other.format && side.test(other.text));
  return isRoom(before, /\s$/) && isRoom(after, /^\s/);
}

function toPieces(line: Line, place: TextPlace): Piece[] {
  const pieces: Piece[] = [];
  const open: (typeof signs)[number][] = [];
  const setFormat = (bits: number) => {
    while (open.some(([bit]) => !(bits & bit)))
      pieces.push({ type: 'mark', sign: open.pop()?.[1] ?? '', opens: false });
    for (const one of signs) {
      if (!(bits & one[0]) || open.includes(one)) continue;
      open.push(one);
      pieces.push({ type: 'mark', sign: one[1], opens: true });
    }
  };
  line.forEach((node, at) => {
    setFormat(node.type === 'text' ? (node.format ?? 0) : 0);
    if (node.type === 'mention') {
      const label = escapeText(node.label, { ...place, inLink: true });
      pieces.push({ type: 'fixed', markdown: `@[${label}](${node.kind}:${node.id})` });
    } else if (node.type === 'link' && isPlainAddress(line, at))
      pieces.push({ type: 'text', text: node.children[0]?.text ?? '' });
    else if (node.type === 'link') {
      const label = lineMarkdown(node.children, { inTable: place.inTable === true, inLink: true });
      const address = escapeAddress(node.url, place.inTable === true);
      pieces.push({ type: 'fixed', markdown: `[${label}](${address})` });
    } else if (code(node))
      pieces.push({ type: 'fixed', markdown: escapeCode(node.text, place.inTable === true) });
    else pieces.push({ type: 'text', text: node.text });
  });
  setFormat(0);
  return pieces;
}

type Side = 'letter' | 'sign' | 'room';
const sideOf = (character: string | undefined): Side => {
  if (character === undefined || /\s/.test(character)) return 'room';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter';
};

/** What signs of format see of a piece beside them. */
function edge(piece: Piece | undefined, isEnd: boolean): Side {
  if (!piece) return 'room';
  if (piece.type !== 'text' || (isEnd ? piece.hidesLast : piece.hidesFirst)) return 'sign';
  return sideOf(isEnd ? piece.text.at(-1) : piece.text[0]);
}

function hide(piece: Piece | undefined, isEnd: boolean): boolean {
  if (piece?.type !== 'text') return false;
  const isOne = [...piece.text].length === 1;
  if (isEnd || isOne) piece.hidesLast = true;
  if (!isEnd && !isOne) piece.hidesFirst = true;
  // A single letter is a sign on both sides now.
  if (isOne) piece.hidesFirst = true;
  return true;
}

/**
 * Signs of format count only beside room or other signs (CommonMark, "flanking"): letters outside
 * them are hidden where they would not. Hiding one can ask for the next, so until nothing changes.
 */
function hideLetters(pieces: Piece[]): void {
  for (let changed = true; changed;) {
    changed = false;
    for (let from = 0; from < pieces.length; from++) {
      if (pieces[from]?.type !== 'mark' || pieces[from - 1]?.type === 'mark') continue;
      let to = from;
      while (pieces[to + 1]?.type === 'mark') to++;
      const group = pieces.slice(from, to + 1) as Extract<Piece, { type: 'mark' }>[];
      const opens = group.every((mark) => mark.opens);
      if (!opens && group.some((mark) => mark.opens)) continue;
      const outside = pieces[opens ? from - 1 : to + 1];
      const inside = pieces[opens ? to + 1 : from - 1];
      const isClear =
        group.length === 1 && group[0]?.sign !== '_' && edge(inside, !opens) === 'letter';
      if (!isClear && edge(outside, opens) === 'letter') changed = hide(outside, opens) || changed;
    }
  }
}

/** A line of a document as Markdown. */
export function lineMarkdown(line: Line, place: TextPlace): string {
  const pieces = toPieces(line, place);
  hideLetters(pieces);
  return pieces
    .map((piece, at) => {
      if (piece.type === 'mark') return piece.sign;
      if (piece.type === 'fixed') return piece.markdown;
      const { text, ...hidden } = piece;
      const next = pieces[at + 1];
      return escapeText(text, {
        ...place,
        ...hidden,
        startsLine: place.startsLine === true && at === 0,
        endsHeading: place.endsHeading === true && at === pieces.length - 1,
        beforeLink: next?.type === 'fixed' && next.markdown.startsWith('['),
      });
    })
    .join('');
}
