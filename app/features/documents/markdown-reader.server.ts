import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { format } from './document-nodes.ts';
import { imageAt } from './image-form.ts';
import type { Json } from './node-words.ts';

/**
 * What Markdown has and people do not mean when they write a post: indented code, lines of dashes under
 * a text, references. HTML is text; only `<br>` and empty comments mean something.
 */
const switchedOff = [
  ...['codeIndented', 'setextUnderline', 'thematicBreak', 'definition', 'htmlFlow', 'htmlText'],
  ...['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'tasklistCheck'],
  ...['wwwAutolink', 'protocolAutolink', 'emailAutolink'],
];

/** The little of HTML that means something: a new line in a table, and nothing between two signs. */
const meaningful = ['<br>', '<br/>', '<br />', '<!---->'];
const lineBreakTags: ReturnType<typeof gfm> = {
  text: {
    60: {
      name: 'lineBreakTag',
      tokenize(effects, ok, nok) {
        let read = '';
        const step: typeof ok = (code) => {
          const next = read + (code !== null && code > 0 ? String.fromCharCode(code) : '\n');
          if (!meaningful.some((tag) => tag.startsWith(next.toLowerCase()))) return nok(code);
          if (!read) {
            effects.enter('htmlText');
            effects.enter('htmlTextData');
          }
          read = next;
          effects.consume(code);
          if (!meaningful.includes(read.toLowerCase())) return step;
          effects.exit('htmlTextData');
          effects.exit('htmlText');
          return ok;
        };
        return step;
      },
    },
  },
};
const syntax = [gfm({ singleTilde: false }), lineBreakTags, { disable: { null: switchedOff } }];
// Web addresses are found where all documents are brought into their form, not here.
const nodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** Containers in containers, and signs without end, cost the parser more than their number. */
const deepLine = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){12,}/gm;
const farLine = /^[ \t]{64,}/gm;
const mostSigns = 8000;

const marks: Record<string, number> = {
  strong: format.bold,
  emphasis: format.italic,
  delete: format.strikethrough,
};
const mention = /^(person|group|initiative|topic):([\w-]{1,120})$/;

function textNode(value: string, bits: number): Json {
  return { type: 'text', text: value, format: bits };
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Pieces of a line, formats added up on the way down. */
function inlines(parent: Parents, bits = 0): Json[] {
  const pieces: Json[] = [];
  for (const node of parent.children) {
    if (node.type === 'text') pieces.push(textNode(node.value, bits));
    else if (node.type === 'inlineCode') pieces.push(textNode(node.value, bits | format.code));
    else if (node.type === 'break') pieces.push({ type: 'linebreak' });
    else if (node.type === 'image')
      pieces.push({
        type: 'link',
        url: node.url,
        children: [textNode(node.alt || node.url, bits)],
      });
    else if (node.type === 'html') {
      if (node.value !== '<!---->') pieces.push({ type: 'linebreak' });
    } else if (node.type === 'link') {
      const [, kind, id] = mention.exec(node.url) ?? [];
      const before = pieces.at(-1);
      const at = typeof before?.['text'] === 'string' ? before['text'] : '';
      if (before && kind && at.endsWith('@')) {
        before['text'] = at.slice(0, -1);
        pieces.push({ type: 'mention', kind, id, label: wordsOf(node) });
      } else pieces.push({ type: 'link', url: node.url, children: inlines(node, bits) });
    } else if ('children' in node) pieces.push(...inlines(node, bits | (marks[node.type] ?? 0)));
  }
  return pieces;
}

/** A paragraph, cut where pictures of ours stand in it. */
function paragraphs(paragraph: Parents): Json[] {
  const parts: Json[] = [];
  let words: Parents['children'] = [];
  const flush = () => {
    const part = { ...paragraph, children: words } as Parents;
    if (words.length > 0) parts.push({ type: 'paragraph', children: inlines(part) });
    words = [];
  };
  for (const node of paragraph.children) {
    const image = node.type === 'image' ? imageAt(node.url, node.alt ?? '') : null;
    if (image) {
      flush();
      parts.push({ ...image });
    } else words = [...words, node] as Parents['children'];
  }
  flush();
  return parts;
}

/** Blocks as nodes of a document that has yet to be brought into its form. */
function blocks(parent: Parents): Json[] {
  return parent.children.flatMap((node): Json[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(node);
      case 'heading':
        return [{ type: 'heading', tag: `h${node.depth}`, children: inlines(node) }];
      case 'code':
        return [{ type: 'paragraph', children: [textNode(node.value, format.code)] }];
      case 'blockquote':
        return [{ type: 'quote', children: blocks(node) }];
      case 'list': {
        const listType = node.ordered ? 'number' : 'bullet';
        const children = node.children.map((item) => ({
          type: 'listitem',
          children: blocks(item),
        }));
        return [{ type: 'list', listType, start: node.start, children }];
      }
      case 'table':
        return [
          { type: 'table', children: node.children.map((row, at) => tableRow(row, at === 0)) },
        ];
      default:
        return 'children' in node ? blocks(node) : [];
    }
  });
}

function tableRow(row: Parents, isHead: boolean): Json {
  const children = row.children.map((cell) => ({
    type: 'tablecell',
    headerState: isHead ? 1 : 0,
    children: [{ type: 'paragraph', children: 'children' in cell ? inlines(cell) : [] }],
  }));
  return { type: 'tablerow', children };
}

/** Too much of a good thing is read as the letters that it is made of. */
function plainState(text: string): { root: Json } {
  return {
    root: { type: 'root', children: [{ type: 'paragraph', children: [textNode(text, 0)] }] },
  };
}

/** Parses Markdown (CommonMark with tables and strikethrough, a new line is a new line) into JSON nodes. */
export function stateOfMarkdown(markdown: string): { root: Json } {
  const signs = markdown.replaceAll(/[^*_~`[\]<>]/g, '').length;
  if (signs > mostSigns) return plainState(markdown);
  const text = markdown.replaceAll(deepLine, '').replaceAll(farLine, ' '.repeat(64));
  const tree = fromMarkdown(text, { extensions: syntax, mdastExtensions: nodes });
  return { root: { type: 'root', children: blocks(tree) } };
}
