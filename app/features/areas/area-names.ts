import type { AreaView } from './area.ts';

/** Height of the letters in a picture, in cells, and about how wide one of them is. */
export const nameHeight = 0.19;
const letter = 0.11;
const longest = 20;

interface PlacedName {
  /** The whole name, which tells one from another. */
  name: string;
  words: string;
  x: number;
  y: number;
}

/** The first part of a name of several districts, and not too much of it. */
function shorten(name: string): string {
  const [first = name] = name.split(' - ');
  return first.length > longest ? `${first.slice(0, longest - 1)}…` : first;
}

/**
 * The names that stand in a picture, those near its area first: one that would lie over another or leave
 * the picture is moved in or left out.
 */
export function placeNames({ top, bottom, first, last, names }: AreaView): PlacedName[] {
  const middle = { x: (first + last) / 2, y: -(top + bottom) / 2 };
  const distance = (name: { x: number; y: number }) =>
    Math.hypot(name.x - middle.x, name.y - middle.y);
  const placed: PlacedName[] = [];
  for (const { name, x, y } of names.toSorted((a, b) => distance(a) - distance(b))) {
    const words = shorten(name);
    const half = (words.length * letter) / 2;
    const inside = {
      x: Math.min(Math.max(x, first - 0.45 + half), last + 0.45 - half),
      y: Math.min(Math.max(y, -top - 0.25), -bottom + 0.4),
    };
    const isFree = placed.every(
      (other) =>
        Math.abs(other.y - inside.y) > nameHeight * 1.25 ||
        Math.abs(other.x - inside.x) > half + (other.words.length * letter) / 2,
    );
    if (isFree) placed.push({ name, words, ...inside });
  }
  return placed;
}
