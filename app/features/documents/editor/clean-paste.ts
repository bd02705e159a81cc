import { safeAddress } from '../web-address.ts';
import { gatherWordLists } from './word-lists.ts';

/** Deeper than this only the words of a pasted page are taken. */
const deepest = 60;

/** Brings no words that somebody meant to paste. */
const dropped = new Set(
  'script style template noscript title iframe object embed svg math img video audio canvas button select textarea input head'.split(
    ' ',
  ),
);

/** What a pasted element becomes; the page's own h1 stays the only one. */
const names: Record<string, string> = {
  ...Object.fromEntries(
    'p h2 h3 h4 ul ol li blockquote br table tr td th code s'
      .split(' ')
      .map((name) => [name, name]),
  ),
  ...{ h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', strong: 'strong', i: 'em', em: 'em' },
  ...{ del: 's', strike: 's', pre: 'p', a: 'a' },
};
const tableNames = new Set(['table', 'tr', 'td', 'th']);
const blocks =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,pre,section,article,header,footer,main,aside,figure,dl,dt,dd,address';
const plainBlocks = new Set(
  'div section article header footer main aside figure figcaption dt dd address'.split(' '),
);

interface Place {
  to: Element | DocumentFragment;
  depth: number;
  inCell: boolean;
}

/**
 * The value of a style that was renamed before parsing: the page's policy refuses styles of others
 * even in a document that is never shown.
 */
function styleOf(element: Element): string {
  return (element.getAttribute('data-style') ?? '').toLowerCase();
}

/** Bold, italic and struck through, as Google Docs and Word write them: by style. */
function marksOf(element: Element): string[] {
  const style = styleOf(element);
  return [
    /font-weight:\s*(bold|[6-9]00)/.test(style) && 'strong',
    /font-style:\s*italic/.test(style) && 'em',
    /text-decoration[\w-]*:[^;]*line-through/.test(style) && 's',
  ].filter((name) => name !== false);
}

function nameOf(element: Element, inCell: boolean): string | null {
  const tag = element.localName;
  if (inCell && tableNames.has(tag)) return tag === 'tr' ? 'p' : null;
  if (element.classList.contains('MsoTitle')) return 'h2';
  // Google Docs wraps all that it copies in a bold that is none.
  if (tag === 'b' && /font-weight:\s*(normal|400)/.test(styleOf(element))) return null;
  if (tag === 'a' && !safeAddress(element.getAttribute('href'))) return null;
  if (plainBlocks.has(tag)) return element.querySelector(blocks) ? null : 'p';
  return names[tag] ?? null;
}

/** The direction that an element says, where its first letter says another: Google Docs says it of all. */
function saidDirection(element: Element): string | null {
  const said = element.getAttribute('dir');
  const first = /\p{L}/u.exec(element.textContent ?? '')?.[0] ?? '';
  const written = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
  return (said === 'rtl' || said === 'ltr') && said !== written ? said : null;
}

function open(element: Element, name: string): Element {
  const copy = element.ownerDocument.createElement(name);
  const dir = saidDirection(element);
  if (dir) copy.setAttribute('dir', dir);
  if (name === 'a') copy.setAttribute('href', element.getAttribute('href') ?? '');
  const start = element.getAttribute('start');
  if (name === 'ol' && start && /^\d{1,4}$/.test(start)) copy.setAttribute('start', start);
  return copy;
}

function copyInto(from: Node, place: Place): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) place.to.append(child.textContent ?? '');
    if (!(child instanceof Element) || dropped.has(child.localName)) continue;
    if (place.depth > deepest) {
      place.to.append(child.textContent ?? '');
      continue;
    }
    const name = nameOf(child, place.inCell);
    let to = place.to;
    const isHeading = /^h[1-6]$/.test(name ?? '');
    for (const part of [name, ...(isHeading ? [] : marksOf(child))]) {
      if (part === null) continue;
      const copy = open(child, part);
      to.append(copy);
      to = copy;
    }
    const inCell = place.inCell || name === 'td' || name === 'th';
    copyInto(child, { to, depth: place.depth + 1, inCell });
  }
}

/**
 * Pasted HTML as headings, paragraphs, lists, quotes, tables, links and emphasis; all else falls out.
 * @param html what a clipboard holds, of any origin
 * @returns HTML without styles, scripts, pictures and foreign attributes
 */
export function cleanPaste(html: string): string {
  // What the page's policy would stop is renamed or gone before it is parsed.
  const harmless = html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on\w+)\s*=/gi, '$1data-$2='));
  const source = new DOMParser().parseFromString(harmless, 'text/html');
  gatherWordLists(source);
  const clean = source.createElement('div');
  copyInto(source.body, { to: clean, depth: 0, inCell: false });
  return clean.innerHTML;
}
