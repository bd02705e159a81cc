import type { DefaultTreeAdapterMap } from 'parse5';
import { parseFragment } from 'parse5';
import type { Direction } from '../document-nodes.ts';
import { format } from '../document-nodes.ts';
import type { Json } from '../node-words.ts';
import { directionOfText } from '../text-direction.ts';
import { directionSign, isTableSign, numberSign, withoutSigns } from './word-signs.ts';

type HtmlNode = DefaultTreeAdapterMap['childNode'];
type HtmlElement = DefaultTreeAdapterMap['element'];

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
const attribute = (element: HtmlElement, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';
const elementsOf = (parent: { childNodes: HtmlNode[] }) => parent.childNodes.filter(isElement);

const formats: Record<string, number> = {
  strong: format.bold,
  em: format.italic,
  s: format.strikethrough,
  code: format.code,
};

/** All words below a node. */
function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The direction that the file chose; none where the letters say the same by themselves. */
function chosenDirection(node: HtmlNode): { direction?: Direction } {
  const text = textOf(node);
  const direction = directionSign(text);
  if (!direction || directionOfText(withoutSigns(text)) === direction) return {};
  return { direction };
}

/** Pieces of a line; lists and paragraphs below stay what they are. */
function inlines(nodes: readonly HtmlNode[], bits = 0): Json[] {
  return nodes.flatMap((node): Json[] => {
    if ('value' in node)
      return [{ type: 'text', text: withoutSigns(node.value).replaceAll('\n', ' '), format: bits }];
    if (!isElement(node)) return [];
    const { tagName } = node;
    if (tagName === 'br') return [{ type: 'linebreak' }];
    if (tagName === 'ul' || tagName === 'ol') return listsOf(node);
    if (tagName === 'table') return rowsOf(node).flatMap((row) => row['children'] as Json[]);
    if (tagName === 'p') return [{ type: 'paragraph', children: inlines(node.childNodes, bits) }];
    if (tagName !== 'a') return inlines(node.childNodes, bits | (formats[tagName] ?? 0));
    const url = attribute(node, 'href');
    // From a note back to its place: an arrow that means nothing here.
    if (url.startsWith('#') && /note-ref/.test(url)) return [];
    return [{ type: 'link', url, children: inlines(node.childNodes, bits) }];
  });
}

/** Items that count on from the one before; an other number begins a list of its own. */
function itemGroups(element: HtmlElement): { start: number | null; items: HtmlElement[] }[] {
  const groups: { start: number | null; items: HtmlElement[] }[] = [];
  let last: number | null = null;
  for (const item of elementsOf(element)) {
    const [first] = item.childNodes;
    const isLine = first && !(isElement(first) && /^[uo]l$/.test(first.tagName));
    const number = isLine ? numberSign(textOf(item)) : null;
    const group = groups.at(-1);
    if (group && (number === null || last === null || number === last + 1)) group.items.push(item);
    else groups.push({ start: number, items: [item] });
    last = number ?? last;
  }
  return groups;
}

function listsOf(element: HtmlElement): Json[] {
  const isOrdered = element.tagName === 'ol';
  return itemGroups(element).map(({ start, items }) => {
    const words = items.find((item) => withoutSigns(textOf(item)).trim());
    return {
      type: 'list',
      listType: isOrdered ? 'number' : 'bullet',
      ...(isOrdered && start !== null ? { start } : {}),
      ...(words ? chosenDirection(words) : {}),
      children: items.map((item) => ({ type: 'listitem', children: inlines(item.childNodes) })),
    };
  });
}

const mostSpan = 50;

/** Rows of cells; a cell that is wider than one is followed by empty ones. */
function rowsOf(table: HtmlElement): Json[] {
  const groups = elementsOf(table).flatMap((part) =>
    part.tagName === 'tr'
      ? [{ row: part, isHead: false }]
      : elementsOf(part).map((row) => ({ row, isHead: part.tagName === 'thead' })),
  );
  return groups.map(({ row, isHead }) => {
    const children = elementsOf(row).flatMap((cell): Json[] => {
      const head = isHead ? 1 : 0;
      const span = Math.min(Number(attribute(cell, 'colspan')) || 1, mostSpan);
      const empty = Array.from({ length: span - 1 }, () => []);
      return [inlines(cell.childNodes), ...empty].map((words) => ({
        type: 'tablecell',
        headerState: head,
        children: [{ type: 'paragraph', children: words }],
      }));
    });
    return { type: 'tablerow', children };
  });
}

export interface ReadHtml {
  /** Nodes of a document that has yet to be read. */
  state: { root: Json };
  /** The paragraph that is the title of the whole; empty when none is. */
  title: string;
}

function blocksOfElement(element: HtmlElement, shift: number): Json[] {
  const { tagName } = element;
  if (tagName === 'ul' || tagName === 'ol') return listsOf(element);
  const children = inlines(element.childNodes);
  const chosen = chosenDirection(element);
  const level = Number(/^h([1-6])$/.exec(tagName)?.[1]);
  if (level) {
    const tag = `h${Math.min(level + shift, 4)}`;
    return [{ type: 'heading', tag, ...chosen, children }];
  }
  return [{ type: tagName === 'blockquote' ? 'quote' : 'paragraph', ...chosen, children }];
}

/** Turns the HTML that was made of a DOCX into nodes of a document: only ours, whatever it holds. */
export function stateOfHtml(html: string): ReadHtml {
  let elements = elementsOf(parseFragment(html)).filter(
    (element) => attribute(element, 'class') !== 'facts',
  );
  const isTitle = (element: HtmlElement) => attribute(element, 'class') === 'title';
  const highest = elements.filter((element) => element.tagName === 'h1');
  // One heading of the first level, in front of all, is a title by another name.
  const onlyFirst = highest.length === 1 && highest[0] === elements[0] ? elements[0] : undefined;
  const named = elements.find(isTitle) ?? onlyFirst;
  const title = named ? withoutSigns(textOf(named)).trim() : '';
  elements = elements.filter((element) => element !== named);
  const shift = named && !isTitle(named) ? 0 : 1;
  const children: Json[] = [];
  let tableSign: Direction | undefined;
  for (const element of elements) {
    const text = textOf(element);
    if (element.tagName === 'p' && isTableSign(text)) tableSign = 'rtl';
    else if (element.tagName === 'table') {
      const direction = tableSign ? { direction: tableSign } : {};
      children.push({ type: 'table', ...direction, children: rowsOf(element) });
      tableSign = undefined;
    } else children.push(...blocksOfElement(element, shift));
  }
  return { state: { root: { type: 'root', children } }, title };
}
