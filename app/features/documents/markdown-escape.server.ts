export interface TextPlace {
  /** At the beginning of a line, where signs can mean a block. */
  startsLine?: boolean;
  /** At the end of a heading, where `#` would be taken for its end. */
  endsHeading?: boolean;
  inTable?: boolean;
  inLink?: boolean;
  /** Right before a link, where `!` would make it an image. */
  beforeLink?: boolean;
  /** First or last letter written as a number, so that signs of format beside it are read as such. */
  hidesFirst?: boolean;
  hidesLast?: boolean;
}

const wordCharacter = /[\p{L}\p{N}]/u;

function escapeSign(sign: string, at: number, text: string, place: TextPlace): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  switch (sign) {
    case '_':
      return !(before && after && wordCharacter.test(before) && wordCharacter.test(after));
    case '~':
      return before === undefined || after === undefined || before === '~' || after === '~';
    case '&':
      return after !== undefined && /[#a-z]/i.test(after);
    case '|':
      return place.inTable === true;
    case ']':
      return place.inLink === true;
    case '!':
      return after === undefined && place.beforeLink === true;
    default:
      return true;
  }
}

function escapeLineStart(text: string): string {
  if (/^(>|[-+](\s|$)|#{1,6}(\s|$))/.test(text) || /^[-:|\s]+$/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const reference = (character: string) => `&#x${character.codePointAt(0)?.toString(16)};`;

/** Words as Markdown that means just these words at this place. */
export function escapeText(text: string, place: TextPlace): string {
  const characters = [...text];
  const first = place.hidesFirst ? characters.shift() : undefined;
  const last = place.hidesLast ? characters.pop() : undefined;
  let escaped = characters
    .join('')
    .replaceAll(/[\\`*[\]<_~&|!]/g, (sign, at: number, all: string) =>
      escapeSign(sign, at, all, place) ? `\\${sign}` : sign,
    );
  if (place.startsLine && !first) escaped = escapeLineStart(escaped);
  if (place.endsHeading && !last) escaped = escaped.replace(/(^|\s)(#*)#$/, '$1$2\\#');
  // One letter may be first and last at once.
  return (first ? reference(first) : '') + escaped + (last ? reference(last) : '');
}

/** Words as code: between more backticks than stand in them. */
export function escapeCode(text: string, inTable: boolean): string {
  // In a table a backslash before a bar cannot be written; two pieces with nothing between can.
  if (inTable && /(?<!\\)\\(?:\\\\)*\|/.test(text)) {
    const at = text.indexOf('\\|') + 1;
    return `${escapeCode(text.slice(0, at), true)}<!---->${escapeCode(text.slice(at), true)}`;
  }
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^ .*[^ ].* $/.test(text);
  const room = isPadded || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + room + (inTable ? text.replaceAll('|', '\\|') : text) + room + fence;
}

/** An address as the target of a link. */
export function escapeAddress(url: string, inTable: boolean): string {
  const escaped = url
    .replaceAll('\\', '\\\\')
    .replaceAll(/&(?=[#\w]+;)/g, '\\&')
    .replaceAll('|', inTable ? '\\|' : '|');
  return /[()\\]/.test(url) ? `<${escaped}>` : escaped;
}
