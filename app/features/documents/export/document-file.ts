import type { LanguageCode } from '../../../i18n/locales.ts';
import { directionOf, pathIn } from '../../../i18n/locales.ts';
import type { BlockNode, Direction, ImageNode, InlineNode, ListNode } from '../document-nodes.ts';
import { format } from '../document-nodes.ts';
import { documentOf } from '../document.ts';
import { fileAddress } from '../image-form.ts';
import { plainOfInline } from '../inline-form.ts';
import { mentionPath } from '../mention-path.ts';
import { blocksOf } from '../normal-form.ts';
import { directionOfText } from '../text-direction.ts';
import { foreignHost, saysHost } from '../web-address.ts';

/** What is said about a document in front of its text. */
export interface Fact {
  term: string;
  text: string;
  url?: string;
}

/** What stands in a file; pictures are links there. */
export type FileBlock = Exclude<BlockNode, ImageNode>;
export interface FileDocument {
  root: { type: 'root'; children: FileBlock[] };
}

/** A document as it leaves the site: it needs nothing of the site to be read. */
export interface DocumentFile {
  title: string;
  /** Language of title and text (BCP 47). */
  language: string;
  document: FileDocument;
  facts: Fact[];
  /** Language of the facts. */
  factsLanguage: LanguageCode;
  /** Origin of the site; its own links need not say where they lead. */
  siteUrl: string;
  words: {
    /** Said in a file that cannot show all signs of the text. */
    unseen: string;
    /** Name of a table that may be wider than the page. */
    table: string;
  };
}

/** Where a file was made: its links are whole addresses, in the language of the page. */
export interface FileOrigin {
  siteUrl: string;
  language: LanguageCode;
}

function standaloneInline(nodes: readonly InlineNode[], origin: FileOrigin): InlineNode[] {
  return nodes.map((node): InlineNode => {
    if (node.type === 'link' && node.url.startsWith('/'))
      return { ...node, url: origin.siteUrl + pathIn(origin.language, node.url) };
    if (node.type !== 'mention') return node;
    const path = mentionPath(node, origin.language);
    const name = { type: 'text' as const, text: `@${node.label}` };
    return path ? { type: 'link', url: origin.siteUrl + path, children: [name] } : name;
  });
}

function standaloneList(list: ListNode, origin: FileOrigin): ListNode {
  const children = list.children.map((item) => {
    const [nested] = item.children;
    if (nested?.type === 'list')
      return { ...item, children: [standaloneList(nested, origin)] as [ListNode] };
    return { ...item, children: standaloneInline(item.children as InlineNode[], origin) };
  });
  return { ...list, children };
}

function standaloneBlock(block: BlockNode, origin: FileOrigin): FileBlock {
  // A picture stays where its readers are known; a file tells of it and where it is.
  if (block.type === 'image') {
    const words = { type: 'text' as const, text: block.alt };
    const url = origin.siteUrl + fileAddress(block.id);
    return { type: 'paragraph', children: [{ type: 'link', url, children: [words] }] };
  }
  if (block.type === 'list') return standaloneList(block, origin);
  if (block.type !== 'table')
    return { ...block, children: standaloneInline(block.children, origin) };
  const rows = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => {
      const [paragraph] = cell.children;
      const children = standaloneInline(paragraph.children, origin);
      return { ...cell, children: [{ ...paragraph, children }] as [typeof paragraph] };
    }),
  }));
  return { ...block, children: rows };
}

/**
 * A document for readers elsewhere: paths of this site become addresses, mentions of pages links and
 * all others names. Any JSON is harmless.
 */
export function standaloneDocument(document: unknown, origin: FileOrigin): FileDocument {
  const blocks = blocksOf(document).map((block) => standaloneBlock(block, origin));
  const children = blocksOf(documentOf(blocks)).filter((block) => block.type !== 'image');
  return { root: { type: 'root', children } };
}

/** A piece of a line, as all files write it; without text it is the break between two lines. */
export interface Run {
  text?: string;
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
  url?: string;
}

/** The pieces of a text; equal ones are one. */
export function runsOf(nodes: readonly InlineNode[], url?: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'linebreak') return [{}];
    if (node.type === 'link') return runsOf(node.children, node.url);
    if (node.type === 'mention') return [{ text: `@${node.label}` }];
    const bits = node.format ?? 0;
    return [
      {
        text: node.text,
        ...(bits & format.bold ? { bold: true } : {}),
        ...(bits & format.italic ? { italic: true } : {}),
        ...(bits & format.strikethrough ? { strike: true } : {}),
        ...(bits & format.code ? { code: true } : {}),
        ...(url ? { url } : {}),
      },
    ];
  });
}

/** The host behind a link, where its words do not say it: on paper nobody sees where it leads. */
export function unsaidHost(node: InlineNode, siteUrl: string): string | null {
  if (node.type !== 'link' || node.url.startsWith(`${siteUrl}/`)) return null;
  const host = foreignHost(node.url);
  return host && !saysHost(plainOfInline(node.children), host) ? host : null;
}

/** The words of a block that decide its direction. */
export function wordsOfBlock(block: FileBlock): string {
  if (block.type === 'list') {
    return block.children
      .map(({ children }) =>
        children[0]?.type === 'list'
          ? wordsOfBlock(children[0])
          : plainOfInline(children as InlineNode[]),
      )
      .join('\n');
  }
  if (block.type !== 'table') return plainOfInline(block.children);
  const cells = block.children.flatMap((row) => row.children);
  return cells.map((cell) => plainOfInline(cell.children[0].children)).join('\n');
}

/** How a block reads in a text of this language; a table stands as the page does. */
export function blockDirection(block: FileBlock, language: string): Direction {
  const own = block.type === 'table' ? null : directionOfText(wordsOfBlock(block));
  return block.direction ?? own ?? directionOf(language);
}

/** An item of a list with the lists that stand below its line. */
export interface ListEntry {
  words: InlineNode[];
  lists: ListNode[];
}

/** The items of a list as readers count them: a list below a line belongs to that line. */
export function listEntries(list: ListNode): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const { children } of list.children) {
    const [nested] = children;
    if (nested?.type !== 'list') entries.push({ words: children as InlineNode[], lists: [] });
    else if (entries.length > 0) entries.at(-1)?.lists.push(nested);
    else entries.push({ words: [], lists: [nested] });
  }
  return entries;
}

/** Levels of headings without gaps, from 2: the title is the only one of level 1. */
export function headingLevels(blocks: readonly FileBlock[]): Map<FileBlock, number> {
  const levels = new Map<FileBlock, number>();
  let last = 1;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    last = Math.min(Number(block.tag[1]), last + 1);
    levels.set(block, last);
  }
  return levels;
}
