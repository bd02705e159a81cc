import { isBlank, isDeviceLine, isQuoted, isRule, leadInLength } from './quote-marks.ts';

/** Lines that somebody wrote between and below the lines that are quoted from the earlier mail. */
function wordsBetweenQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let isOwn = true;
  lines.forEach((line, at) => {
    // A line right below a quoted one is its end, wrapped by a program.
    if (isQuoted(line)) isOwn = false;
    else if (isBlank(line) || at === 0) isOwn = true;
    if (isOwn && !isQuoted(line)) kept.push(line);
  });
  return kept;
}

/** Without what is quoted: all that stands below the lead-in, or the lines marked with >. */
function withoutQuotes(lines: readonly string[]): string[] {
  const at = lines.findIndex((_, index) => leadInLength(lines, index) > 0);
  if (at < 0) return lines.filter((line) => !isQuoted(line));
  const above = lines.slice(0, at).filter((line) => !isQuoted(line));
  while (above.length > 0 && (isBlank(above.at(-1) ?? '') || isRule(above.at(-1) ?? '')))
    above.pop();
  const below = lines.slice(at + leadInLength(lines, at));
  // Who answers point by point writes below the lead-in too; without > nothing tells theirs apart.
  const between = below.some(isQuoted) ? wordsBetweenQuotes(below) : [];
  return between.some((line) => !isBlank(line)) ? [...above, '', ...between] : above;
}

/** Without what stands below `-- `, and without the line that a telephone adds. */
function withoutSignature(lines: readonly string[]): string[] {
  const dashes = lines.findIndex((line, at) => at > 0 && /^--\s*$/.test(line));
  const kept = dashes < 0 ? [...lines] : lines.slice(0, dashes);
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (!isBlank(last) && !isDeviceLine(last) && !isRule(last)) break;
    kept.pop();
  }
  return kept;
}

/** Programs break lines near the 72nd sign; a line is joined to one that had no room for its first word. */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let before = '';
  for (const line of lines) {
    const word = line.split(' ', 1)[0] ?? '';
    const isWrapped =
      before.length > 50 &&
      before.length <= 80 &&
      before.length + 1 + word.length > 68 &&
      !isBlank(line) &&
      !/^(\s|[-*•–]|\d{1,3}[.)])/.test(line);
    if (isWrapped) joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
    before = line;
  }
  return joined;
}

/**
 * What somebody wrote in a mail, without the mail that it answers and without a signature.
 * @returns an empty text when nothing is left
 */
export function ownWords(text: string): string {
  const clean = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '');
  const lines = clean.split('\n').map((line) => line.trimEnd());
  return joinWrapped(withoutSignature(withoutQuotes(lines)))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether most letters are Arabic ones. */
export function isArabicScript(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > 0 && arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
