import type { Direction } from '../document-nodes.ts';
import { createCounter } from './word-numbers.ts';

/*
 * mammoth reads neither directions nor the numbers of lists. They are put into the text of the file as
 * signs from the area of nobody's letters, and taken out again behind mammoth.
 */
const rtl = '\ue001';
const ltr = '\ue002';
const number = '\ue003';
const anySign = /\ue003\d*\ue003|[\ue001-\ue003]/g;

const isOff = (value: string | undefined) => /^(0|false|off)$/.test(value ?? '');
const run = (signs: string) => (signs ? `<w:r><w:t>${signs}</w:t></w:r>` : '');

/** The signs of a paragraph with these properties. */
function signsOf(properties: string, count: ReturnType<typeof createCounter>): string {
  const found = /<w:bidi(?: w:val="(\w+)")?\s*\/>/.exec(properties);
  const direction = found ? (isOff(found[1]) ? ltr : rtl) : '';
  const id = /<w:numId w:val="(\d+)"/.exec(properties)?.[1];
  const level = Number(/<w:ilvl w:val="(\d)"/.exec(properties)?.[1] ?? 0);
  const counted = id ? count(id, level) : null;
  return direction + (counted === null ? '' : number + String(counted) + number);
}

/**
 * Puts the signs in.
 * @param xml the main part of a Word file
 * @param numbering the part that says how lists count
 */
export function addSigns(xml: string, numbering: string): string {
  const count = createCounter(numbering);
  const pieces = xml.replaceAll(/[\ue001-\ue003]/g, '').split('</w:pPr>');
  const rest = pieces.pop() ?? '';
  const signed = pieces.map((piece) => {
    const properties = piece.slice(Math.max(0, piece.lastIndexOf('<w:pPr>')));
    return `${piece}</w:pPr>${run(signsOf(properties, count))}`;
  });
  const [start = '', ...tables] = (signed.join('') + rest).split('<w:tbl>');
  const signedTables = tables.map((table) => {
    const properties = table.slice(0, Math.max(0, table.indexOf('</w:tblPr>')));
    const found = /<w:bidiVisual(?: w:val="(\w+)")?\s*\/>/.exec(properties);
    // A table has no text of its own: its sign is a line before it.
    return `${found && !isOff(found[1]) ? `<w:p>${run(rtl)}</w:p>` : ''}<w:tbl>${table}`;
  });
  return start + signedTables.join('');
}

/** A text without its signs. */
export function withoutSigns(text: string): string {
  return text.replaceAll(anySign, '');
}

/** Whether a line is nothing but the sign of the table after it. */
export function isTableSign(text: string): boolean {
  return text === rtl;
}

/** The direction that the file chose for a text; null when it chose none. */
export function directionSign(text: string): Direction | null {
  const sign = /[\ue001\ue002]/.exec(text)?.[0];
  if (!sign) return null;
  return sign === rtl ? 'rtl' : 'ltr';
}

/** The number of the item that a text begins; null when it has none. */
export function numberSign(text: string): number | null {
  const found = /^[\ue001\ue002]?\ue003(\d+)\ue003/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
