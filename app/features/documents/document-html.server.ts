import type { LanguageCode } from '../../i18n/locales.ts';
import { pathIn } from '../../i18n/locales.ts';
import type { BlockNode, InlineNode, ListNode, TextNode } from './document-nodes.ts';
import { format } from './document-nodes.ts';
import { fileAddress } from './image-form.ts';
import { plainOfInline } from './inline-form.ts';
import { mentionPath } from './mention-path.ts';
import { blocksOf } from './normal-form.ts';
import { foreignHost, saysHost } from './web-address.ts';

/** Where a mail is read: its links are whole addresses, in the language of its reader. */
interface MailPlace {
  siteUrl: string;
  language: LanguageCode;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

const formatTags = [
  [format.code, 'code'],
  [format.strikethrough, 's'],
  [format.italic, 'em'],
  [format.bold, 'strong'],
] as const;

function textHtml({ text, format: bits = 0 }: TextNode): string {
  return formatTags.reduce(
    (inner, [bit, tag]) => (bits & bit ? `<${tag}>${inner}</${tag}>` : inner),
    escapeHtml(text),
  );
}

const anchor = (url: string, html: string) => `<a href="${escapeHtml(url)}">${html}</a>`;

function inlineHtml(nodes: readonly InlineNode[], place: MailPlace): string {
  const pieces = nodes.map((node) => {
    if (node.type === 'linebreak') return '<br>';
    if (node.type === 'text') return textHtml(node);
    if (node.type === 'mention') {
      const path = mentionPath(node, place.language);
      const name = `@${escapeHtml(node.label)}`;
      return path ? anchor(place.siteUrl + path, name) : `<b>${name}</b>`;
    }
    const words = node.children.map(textHtml).join('');
    if (node.url.startsWith('/'))
      return anchor(place.siteUrl + pathIn(place.language, node.url), words);
    const host = foreignHost(node.url);
    const isSaid = !host || saysHost(plainOfInline(node.children), host);
    return anchor(node.url, words) + (isSaid ? '' : ` (${escapeHtml(host)})`);
  });
  return pieces.join('');
}

function listHtml(list: ListNode, place: MailPlace, dir = ''): string {
  const items = list.children.map(({ children }) => {
    const [nested] = children;
    if (nested?.type === 'list')
      return `<li style="list-style:none">${listHtml(nested, place)}</li>`;
    return `<li>${inlineHtml(children as InlineNode[], place)}</li>`;
  });
  const [tag, start] = list.listType === 'number' ? ['ol', list.start] : ['ul', undefined];
  return `<${tag}${dir}${start === undefined ? '' : ` start="${start}"`}>${items.join('')}</${tag}>`;
}

function blockHtml(block: BlockNode, place: MailPlace): string {
  // A mail brings no pictures: their addresses open for who may read them, here.
  if (block.type === 'image')
    return block.alt
      ? `<p dir="auto">${anchor(place.siteUrl + fileAddress(block.id), escapeHtml(block.alt))}</p>`
      : '';
  const dir = ` dir="${block.direction ?? 'auto'}"`;
  if (block.type === 'list') return listHtml(block, place, dir);
  if (block.type === 'table') {
    const rows = block.children.map((row) => {
      const cells = row.children.map((cell) => {
        const tag = cell.headerState ? 'th' : 'td';
        return `<${tag} dir="auto">${inlineHtml(cell.children[0].children, place)}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    const own = block.direction ? dir : '';
    return `<table${own} border="1" cellpadding="6" cellspacing="0">${rows.join('')}</table>`;
  }
  const tag = { paragraph: 'p', quote: 'blockquote', heading: 'h3' }[block.type];
  return `<${tag}${dir}>${inlineHtml(block.children, place)}</${tag}>`;
}

/** The text as HTML for a mail: only tags of ours, every word escaped; any JSON is harmless. */
export function documentHtml(document: unknown, place: MailPlace): string {
  return blocksOf(document)
    .map((block) => blockHtml(block, place))
    .join('\n');
}
