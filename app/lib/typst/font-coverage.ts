/** Adds the characters of one table of a font (OpenType, "cmap"), in format 4 or 12. */
function addTable(font: Buffer, at: number, found: Set<number>): void {
  const format = font.readUInt16BE(at);
  const add = (first: number, last: number) => {
    for (let code = first; code <= last; code += 1) found.add(code);
  };
  if (format === 12) {
    const groups = font.readUInt32BE(at + 12);
    for (let group = at + 16; group < at + 16 + 12 * groups; group += 12)
      add(font.readUInt32BE(group), font.readUInt32BE(group + 4));
  }
  if (format !== 4) return;
  const length = font.readUInt16BE(at + 6);
  // The last segment is the mark of the end, U+FFFF.
  for (let segment = 0; segment < length - 2; segment += 2) {
    const ends = at + 14 + segment;
    add(font.readUInt16BE(ends + length + 2), font.readUInt16BE(ends));
  }
}

/**
 * The characters for which a font has a sign.
 * @param font the bytes of a TrueType file
 */
export function coverageOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(entry + 8);
    for (let table = 0; table < font.readUInt16BE(cmap + 2); table += 1)
      addTable(font, cmap + font.readUInt32BE(cmap + 8 + 8 * table), found);
  }
  return found;
}

/** Signs that people use and fonts for reading lack, as they can be written with letters. */
const plainSigns: Record<string, string> = {
  '→': '->',
  '⇒': '=>',
  '←': '<-',
  '↔': '<->',
  '✓': '[x]',
  '✔': '[x]',
  '☑': '[x]',
  '✅': '[x]',
  '✗': '[-]',
  '✘': '[-]',
  '❌': '[-]',
  '☐': '[ ]',
  '■': '•',
  '▪': '•',
  '●': '•',
};
const unseen = '\ufffd';
/**
 * Places where a line may break or may not, which show nothing. In front of Arabic they would make Typst look
 * for its letters in the font for Latin, and leave them without a text to read aloud.
 */
const invisible = /\u00ad|\u034f|\u200b|\u2060/gu;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface SeenText {
  text: string;
  /** How many signs no font of ours has; each stands as U+FFFD. */
  unseen: number;
}

/**
 * A text with signs that can be printed only.
 * @param seen the characters that the fonts have
 */
export function printable(given: string, seen: ReadonlySet<number>): SeenText {
  const text = given.replaceAll(invisible, '');
  const has = (part: string) => [...part].every((sign) => seen.has(sign.codePointAt(0) ?? 0));
  if (has(text)) return { text, unseen: 0 };
  let count = 0;
  const parts = Array.from(clusters.segment(text), ({ segment }) => {
    if (has(segment)) return segment;
    const plain = plainSigns[segment.replaceAll('\ufe0f', '')];
    if (plain) return plain;
    // Full-width letters, ligatures, numbers in circles: the same in ordinary signs.
    const usual = segment.normalize('NFKC');
    if (has(usual)) return usual;
    // What shows nothing by itself (joiners, variants, soft breaks) may be gone.
    const visible = segment.replaceAll(/[\p{Cf}\p{Variation_Selector}\p{Zs}]/gu, '');
    if (has(visible)) return /\p{Zs}/u.test(segment) ? ' ' : visible;
    count += 1;
    return unseen;
  });
  return { text: parts.join(''), unseen: count };
}

/** The same for every text in any JSON value; keys stay. */
export function printableValue(
  value: unknown,
  seen: ReadonlySet<number>,
): { value: unknown; unseen: number } {
  let count = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const one = printable(part, seen);
      count += one.unseen;
      return one.text;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return { value: walk(value), unseen: count };
}
