import { diffArrays } from 'diff';

/** Words of a text that stayed, came or went. */
export interface WordPart {
  text: string;
  change: 'added' | 'removed' | null;
}

/** Beyond this, in milliseconds, two texts have nothing in common that is worth the search. */
export const patience = 300;

const segmenters = new Map<string, Intl.Segmenter>();
/** A time of day is one word: half of one says nothing, and from right to left its halves change places. */
const times = /(?<!\d)(\d{1,2}:\d{2})(?!\d)/;

/** Words and what stands between them, as the language cuts them; a time of day stays whole. */
export function tokensOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const cut = segmenter;
  return text
    .split(times)
    .flatMap((part, at) =>
      at % 2 === 1 ? [part] : Array.from(cut.segment(part), ({ segment }) => segment),
    );
}

/** Whether a piece of text is a word, not what stands between words. */
export const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

/** Room between two changed words changed with them: that reads as one change. */
function joinParts(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  for (const [index, part] of parts.entries()) {
    const isRoom = !part.change && !part.text.trim() && index > 0 && index < parts.length - 1;
    if (isRoom) {
      for (const change of ['removed', 'added'] as const) {
        const last = joined.findLast((one) => one.change === change);
        if (last && joined.indexOf(last) >= joined.length - 2) last.text += part.text;
        else joined.push({ text: part.text, change });
      }
      continue;
    }
    const tail = joined.slice(-2);
    const same = tail.find((one) => one.change === part.change);
    // Removed and added words of one stretch stand together: first all that went, then all that came.
    if (same && part.change && tail.every((one) => one.change)) same.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

/**
 * What changed from one text to another, word by word.
 * @param language of the texts, by which words are told apart
 */
export function changedWords(from: string, to: string, language: string): WordPart[] {
  const runs = diffArrays(tokensOf(from, language), tokensOf(to, language), { timeout: patience });
  if (!runs)
    return [
      { text: from, change: 'removed' },
      { text: to, change: 'added' },
    ];
  return joinParts(
    runs.map(({ value, added, removed }) => ({
      text: value.join(''),
      change: added ? 'added' : removed ? 'removed' : null,
    })),
  );
}
