const breaking = new Set(
  'address article div dd dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['head', 'script', 'style', 'template', 'title', 'textarea']);
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  euml: 'ë',
  iuml: 'ï',
  ccedil: 'ç',
  ecirc: 'ê',
  ocirc: 'ô',
  euro: '€',
  laquo: '«',
  raquo: '»',
};

function decode(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}

/** Marks by which programs put the earlier mail below an answer. */
const earlierMail = /\b(gmail_quote|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix|appendonsend)\b/;

interface Piece {
  text?: string;
  /** Name of a tag, small letters. */
  tag?: string;
  isEnd?: boolean;
  /** Where in the HTML the tag begins and ends. */
  from: number;
  to: number;
}

/** Texts and tags one after the other; each sign is looked at once, however the HTML is broken. */
function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) yield { text: html.slice(at, end), from: at, to: end };
    if (open < 0) return;
    const isComment = html.startsWith('<!--', open);
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40));
    if (!tag && html[open + 1] !== '!') {
      yield { text: '<', from: open, to: open + 1 };
      at = open + 1;
      continue;
    }
    const close = html.indexOf(isComment ? '-->' : '>', open + 1);
    if (close < 0) return;
    at = close + (isComment ? 3 : 1);
    if (!isComment && tag)
      yield { tag: (tag[2] ?? '').toLowerCase(), isEnd: tag[1] === '/', from: open, to: at };
  }
}

/** Whether the earlier mail begins at this tag; an empty box of the same name is no beginning. */
function beginsEarlierMail(html: string, { from, to, tag, isEnd }: Piece): boolean {
  if (isEnd || (tag !== 'div' && tag !== 'table') || to - from > 2000) return false;
  if (!earlierMail.test(html.slice(from, to))) return false;
  const rest = html.slice(to, to + 2000).replaceAll(/<[^<>]*>/g, '');
  return rest.trim() !== '';
}

/**
 * The words of an HTML mail, with `>` before what is quoted. They are text for people and never become
 * HTML again.
 */
export function wordsOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let quotes = 0;
  let skipped: string | undefined;
  const endLine = (evenEmpty = false) => {
    const words = decode(line).replaceAll(/\s+/g, ' ').trim();
    if (words || evenEmpty) lines.push(quotes > 0 ? `> ${words}` : words);
    line = '';
  };
  for (const piece of piecesOf(html)) {
    const { text, tag = '', isEnd = false } = piece;
    if (skipped) {
      if (isEnd && tag === skipped) skipped = undefined;
    } else if (text !== undefined) line += text;
    else if (silent.has(tag)) skipped = isEnd ? undefined : tag;
    else if (tag === 'br') endLine(true);
    else if (tag === 'blockquote') {
      endLine();
      quotes = Math.max(0, quotes + (isEnd ? -1 : 1));
    } else if (breaking.has(tag)) {
      endLine();
      if (tag === 'p' && isEnd) endLine(true);
      if (tag === 'li' && !isEnd) line = '- ';
      if (lines.length > 0 && beginsEarlierMail(html, piece)) break;
    }
  }
  endLine();
  return lines.join('\n');
}
