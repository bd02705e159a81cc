import type { LinkNode, TextNode } from './document-nodes.ts';

/** Any host will do to take a path apart; this one belongs to nobody (RFC 2606). */
const nowhere = 'https://site.invalid';

/**
 * Where a link may lead, written one way: the web, a mail or telephone address, a path of this site.
 * @returns null for everything else: `javascript:`, `data:`, relative and broken addresses
 */
export function safeAddress(typed: unknown): string | null {
  if (typeof typed !== 'string' || typed.length > 2000) return null;
  const address = typed.trim();
  // Parsers of addresses drop some of these: what is checked would not be what is opened.
  if (/\p{Cc}/u.test(address)) return null;
  if (/^(mailto|tel):[^\s<>"\\]+$/i.test(address)) return safeHref(address);
  if (/^https?:\/\/[^\s/]/i.test(address)) return safeHref(address);
  // `//host` and `/\host` leave the site.
  return /^\/(?![/\\])/.test(address)
    ? safeHref(nowhere + address)?.slice(nowhere.length) || null
    : null;
}

function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol, username, password } = new URL(address);
  // A name before the host makes an address look like another one's.
  if (username || password || !/^(https?|mailto|tel):$/.test(protocol)) return null;
  return href.isWellFormed() ? href : null;
}

/** The host of an address outside this site, as a reader may know it; null for paths, mail and telephone. */
export function foreignHost(url: string): string | null {
  if (!/^https?:/.test(url)) return null;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** Whether the words of a link say already to which host it leads. */
export function saysHost(words: string, host: string): boolean {
  const start = words
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  return start === host || (start.startsWith(host) && /^[/?#:]/.test(start.slice(host.length)));
}

const webAddress = /(?<![\p{L}\p{N}_@./])(?:https?:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>]+/giu;

/** An address without the signs of the sentence around it. */
function withoutSentenceSigns(found: string): string {
  const address = found.replace(/[.,;:!?'"”’»*_~،؛؟…\]}]+$/u, '');
  // A bracket belongs to the sentence, unless it was opened in the address.
  return address.endsWith(')') && !address.includes('(')
    ? withoutSentenceSigns(address.slice(0, -1))
    : address;
}

/** Cuts a text so that web addresses in it are links. */
export function linkAddresses(node: TextNode): (TextNode | LinkNode)[] {
  if (!/https?:\/\/|www\./i.test(node.text)) return [node];
  const parts: (TextNode | LinkNode)[] = [];
  let from = 0;
  for (const { 0: found, index } of node.text.matchAll(webAddress)) {
    const text = withoutSentenceSigns(found);
    const url = safeAddress(/^www/i.test(text) ? `https://${text}` : text);
    if (!url || !foreignHost(url)?.includes('.')) continue;
    if (index > from) parts.push({ ...node, text: node.text.slice(from, index) });
    parts.push({ type: 'link', url, children: [{ ...node, text }] });
    from = index + text.length;
  }
  if (from < node.text.length) parts.push({ ...node, text: node.text.slice(from) });
  return parts;
}
