/** The trigrams of a text in their order, words one after the other, as pg_trgm makes them. */
function trigramsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => {
      const letters = [...`  ${word} `];
      return letters.slice(0, -2).map((_, i) => letters.slice(i, i + 3).join(''));
    });
}

/**
 * How like the words of one text are to the nearest stretch of another, 0 to 1: what `word_similarity` of
 * pg_trgm says, step by step as it goes, so that both give the same number. Texts are folded already.
 */
export function wordSimilarity(one: string, other: string): number {
  const wanted = new Set(trigramsOf(one));
  const stretch = trigramsOf(other);
  if (wanted.size === 0 || stretch.length === 0) return 0;
  const similarity = (found: number, length: number) =>
    Math.fround(found / (wanted.size + length - found));
  const lastAt = new Map<string, number>();
  let lower = -1;
  let length = 0;
  let found = 0;
  let best = 0;
  for (const [at, trigram] of stretch.entries()) {
    const isWanted = wanted.has(trigram);
    if (lower >= 0 || isWanted) {
      if (!lastAt.has(trigram)) {
        length += 1;
        if (isWanted) found += 1;
      }
      lastAt.set(trigram, at);
    }
    if (!isWanted) continue;
    if (lower === -1) {
      lower = at;
      length = 1;
    }
    let current = similarity(found, length);
    // A later beginning may be nearer: what lies before it is left out.
    const before = lower;
    let tryFound = found;
    let tryLength = length;
    for (let from = before; from <= at; from += 1) {
      const nearer = similarity(tryFound, tryLength);
      if (nearer > current) {
        current = nearer;
        length = tryLength;
        found = tryFound;
        lower = from;
      }
      const left = stretch[from] ?? '';
      if (lastAt.get(left) === from) {
        tryLength -= 1;
        if (wanted.has(left)) tryFound -= 1;
      }
    }
    best = Math.max(best, current);
    for (let from = before; from < lower; from += 1) {
      const left = stretch[from] ?? '';
      if (lastAt.get(left) === from) lastAt.delete(left);
    }
  }
  return best;
}
