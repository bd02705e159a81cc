import type { Direction } from './document-nodes.ts';

const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text by its first letter that has one, as `dir="auto"` finds it. */
export function directionOfText(text: string): Direction | null {
  const first = /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0];
  if (!first) return null;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
