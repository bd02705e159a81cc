interface Numbering {
  /** Lists of one kind count on, unless one of them says where it begins. */
  kind: string;
  beginnings: Map<number, number>;
}

const valueOf = (xml: string, pattern: RegExp) => pattern.exec(xml)?.[1];

/** Numbers by level that stand in the parts of a piece of XML. */
function byLevel(xml: string, part: string, number: RegExp): Map<number, number> {
  const levels = new Map<number, number>();
  for (const piece of xml.split(`<w:${part} `).slice(1)) {
    const level = valueOf(piece, /w:ilvl="(\d)"/);
    const value = valueOf(piece, number);
    if (level && value) levels.set(Number(level), Number(value));
  }
  return levels;
}

/**
 * Counts the numbered paragraphs of a Word file, which stand there without their numbers.
 * @param xml the part of the file that says how lists count; empty when it has none
 * @returns the number of the next paragraph with this numbering at this level; null when there is none
 */
export function createCounter(xml: string): (id: string, level: number) => number | null {
  const kinds = new Map<string, Map<number, number>>();
  for (const piece of xml.split('<w:abstractNum ').slice(1)) {
    const id = valueOf(piece, /w:abstractNumId="(\d+)"/);
    if (id) kinds.set(id, byLevel(piece, 'lvl', /<w:start w:val="(\d{1,4})"/));
  }
  const numberings = new Map<string, Numbering>();
  for (const piece of xml.split('<w:num ').slice(1)) {
    const id = valueOf(piece, /w:numId="(\d+)"/);
    const kind = valueOf(piece, /<w:abstractNumId w:val="(\d+)"/);
    const beginnings = byLevel(piece, 'lvlOverride', /<w:startOverride w:val="(\d{1,4})"/);
    if (id && kind) numberings.set(id, { kind, beginnings });
  }
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const numbering = numberings.get(id);
    if (!numbering) return null;
    const { kind, beginnings } = numbering;
    const count = counts.get(kind) ?? [];
    counts.set(kind, count);
    const beginning = beginnings.get(level);
    beginnings.delete(level);
    const last = beginning === undefined ? count[level] : beginning - 1;
    const next = (last ?? (kinds.get(kind)?.get(level) ?? 1) - 1) + 1;
    // What is deeper begins anew below the next line.
    count.length = Math.min(count.length, level);
    count[level] = next;
    return next;
  };
}
