/** The form in which words are compared: lower case, no accents, Arabic letters made one. */
export function fold(text: string): string {
  return text
    .replaceAll(/[İI]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|ـ/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

/**
 * Cuts a text where words begin with what was searched.
 * @param marks folded words
 */
export function splitMarks(text: string, marks: readonly string[]) {
  const parts: { text: string; marked: boolean }[] = [];
  let plain = '';
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const folded = fold(piece);
    if (marks.some((mark) => (mark.length > 2 ? folded.startsWith(mark) : folded === mark))) {
      if (plain) parts.push({ text: plain, marked: false });
      parts.push({ text: piece, marked: true });
      plain = '';
    } else plain += piece;
  }
  if (plain) parts.push({ text: plain, marked: false });
  return parts;
}
