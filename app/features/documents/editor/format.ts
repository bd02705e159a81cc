import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableSelection, TableCellHeaderStates } from '@lexical/table';
import type { BaseSelection, ElementNode, LexicalNode, RangeSelection } from 'lexical';
import {
  $findMatchingParent,
  $isElementNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
} from 'lexical';

export type Block = 'paragraph' | 'h2' | 'h3' | 'h4' | 'bullet' | 'number' | 'quote';
/** null follows the first letter that has a direction. */
export type Direction = 'ltr' | 'rtl' | null;

/** What holds where the caret stands. */
export interface Format {
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  block: Block;
  direction: Direction;
  /** Address of the link around the caret. */
  link: string | null;
  inTable: boolean;
  inHeaderRow: boolean;
}

export const plainFormat: Format = {
  bold: false,
  italic: false,
  strikethrough: false,
  block: 'paragraph',
  direction: null,
  link: null,
  inTable: false,
  inHeaderRow: false,
};

const isTopBlock = (node: LexicalNode): node is ElementNode =>
  $isElementNode(node) && !node.isInline() && $isRootOrShadowRoot(node.getParent());

function $kindOf(node: LexicalNode): Block {
  const list = $findMatchingParent(node, $isListNode);
  if (list) return list.getListType() === 'number' ? 'number' : 'bullet';
  const top = $findMatchingParent(node, isTopBlock);
  if ($isQuoteNode(top)) return 'quote';
  const tag = $isHeadingNode(top) ? top.getTag() : null;
  if (tag === null) return 'paragraph';
  return tag === 'h3' || tag === 'h4' ? tag : 'h2';
}

/** What holds at a selection of text. */
export function $formatOf(selection: RangeSelection): Format {
  const node = selection.anchor.getNode();
  const cell = $findMatchingParent(node, $isTableCellNode);
  const item = $findMatchingParent(
    node,
    (parent): parent is ElementNode => $isElementNode(parent) && !parent.isInline(),
  );
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    strikethrough: selection.hasFormat('strikethrough'),
    block: $kindOf(node),
    direction: item?.getDirection() ?? null,
    link: $findMatchingParent(node, $isLinkNode)?.getURL() ?? null,
    inTable: cell !== null,
    inHeaderRow: cell?.hasHeaderState(TableCellHeaderStates.ROW) ?? false,
  };
}

/** The same for any selection; nothing holds where none is. */
export function $readFormat(selection: BaseSelection | null): Format {
  if ($isRangeSelection(selection)) return $formatOf(selection);
  return { ...plainFormat, inTable: $isTableSelection(selection) };
}
