import { directionOf } from '../../../i18n/locales.ts';
import type { InlineNode, ListNode, TableNode } from '../document-nodes.ts';
import type { DocumentFile, Fact, FileBlock, Run } from './document-file.ts';
import { headingLevels, listEntries, runsOf, unsaidHost } from './document-file.ts';
import { fileStyle } from './file-style.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

const formatTags = [
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function runHtml(run: Run): string {
  if (run.text === undefined) return '<br>';
  return formatTags.reduce(
    (inner, [format, tag]) => (run[format] ? `<${tag}>${inner}</${tag}>` : inner),
    escapeHtml(run.text),
  );
}

function inlineHtml(nodes: readonly InlineNode[], { siteUrl }: DocumentFile): string {
  return nodes
    .map((node) => {
      const words = runsOf([node]).map(runHtml).join('');
      if (node.type !== 'link') return words;
      const host = unsaidHost(node, siteUrl);
      const said = host ? ` <bdi class="host">(${escapeHtml(host)})</bdi>` : '';
      return `<a href="${escapeHtml(node.url)}">${words}</a>${said}`;
    })
    .join('');
}

function listHtml(list: ListNode, file: DocumentFile, dir = ''): string {
  const items = listEntries(list).map(
    ({ words, lists }) =>
      `<li>${inlineHtml(words, file)}${lists.map((nested) => listHtml(nested, file)).join('')}</li>`,
  );
  const tag = list.listType === 'number' ? 'ol' : 'ul';
  const start = list.start === undefined ? '' : ` start="${list.start}"`;
  return `<${tag}${dir}${start}>\n${items.join('\n')}\n</${tag}>`;
}

function tableHtml(table: TableNode, file: DocumentFile): string {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => {
      const words = inlineHtml(cell.children[0].children, file);
      return cell.headerState
        ? `<th scope="col" dir="auto">${words}</th>`
        : `<td dir="auto">${words}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = table.children[0]?.children[0]?.headerState ? rows.splice(0, 1) : [];
  const dir = table.direction ? ` dir="${table.direction}"` : '';
  const top = head.length > 0 ? `<thead>${head.join('')}</thead>\n` : '';
  // Scrolls by itself where it is wider than the page, also by keyboard.
  return `<div class="wide" role="region" aria-label="${escapeHtml(file.words.table)}" tabindex="0">
<table${dir}>\n${top}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>
</div>`;
}

function blockHtml(block: FileBlock, level: number, file: DocumentFile): string {
  const dir = ` dir="${block.direction ?? 'auto'}"`;
  if (block.type === 'list') return listHtml(block, file, dir);
  if (block.type === 'table') return tableHtml(block, file);
  const tag = { paragraph: 'p', quote: 'blockquote', heading: `h${level}` }[block.type];
  return `<${tag}${dir}>${inlineHtml(block.children, file)}</${tag}>`;
}

function factHtml({ term, text, url }: Fact): string {
  const words = `<bdi>${escapeHtml(text)}</bdi>`;
  const value = url ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
  return `<div><dt>${escapeHtml(term)}</dt><dd>${value}</dd></div>`;
}

/** The document as one HTML file that needs nothing else: only tags of ours, every word escaped. */
export function documentToHtml(file: DocumentFile): string {
  const { children } = file.document.root;
  const levels = headingLevels(children);
  const blocks = children.map((block) => blockHtml(block, levels.get(block) ?? 2, file));
  const lang = escapeHtml(file.language);
  const facts = file.facts.map(factHtml).join('\n');
  const about = `lang="${file.factsLanguage}" dir="${directionOf(file.factsLanguage)}"`;
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(file.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(file.title)}</title>
<style>${fileStyle}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${escapeHtml(file.title)}</h1>
<dl ${about}>
${facts}
</dl>
</header>
<article>
${blocks.join('\n')}
</article>
</main>
</body>
</html>
`;
}
