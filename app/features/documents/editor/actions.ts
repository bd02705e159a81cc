import { $toggleLink } from '@lexical/link';
import { $insertList, $isListItemNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import type { ElementNode, LexicalEditor, LexicalNode, RangeSelection } from 'lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  INDENT_CONTENT_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import type { Block, Direction } from './format.ts';
import { $formatOf } from './format.ts';

/** Levels of a list within a list; deeper nobody follows, and no text may be nested without end. */
const deepestIndent = 6;

/** Where one writes; at the end of the text when the caret was nowhere yet. */
export function $caret(): RangeSelection | null {
  const selection = $getSelection() ?? $getRoot().selectEnd();
  return $isRangeSelection(selection) ? selection : null;
}

/** The block of a text, a cell or a list item in which a node stands. */
export function $blockOf(node: LexicalNode): ElementNode | null {
  return $findMatchingParent(
    node,
    (parent): parent is ElementNode =>
      $isElementNode(parent) &&
      !parent.isInline() &&
      ($isListItemNode(parent) || $isRootOrShadowRoot(parent.getParent())),
  );
}

/** Turns the chosen blocks into another kind; the same kind again makes them plain. */
export function setBlock(editor: LexicalEditor, block: Block): void {
  editor.update(() => {
    const selection = $caret();
    if (!selection) return;
    const now = $formatOf(selection).block;
    const isList = now === 'bullet' || now === 'number';
    const wanted = now === block ? 'paragraph' : block;
    if (wanted === 'bullet' || wanted === 'number') return void $insertList(wanted);
    if (isList) $removeList();
    $setBlocksType($caret(), () => {
      if (wanted === 'paragraph') return $createParagraphNode();
      return wanted === 'quote' ? $createQuoteNode() : $createHeadingNode(wanted);
    });
  });
}

/** Sets the direction of the chosen blocks; null follows what is written. */
export function setDirection(editor: LexicalEditor, direction: Direction): void {
  editor.update(() => {
    for (const node of $caret()?.getNodes() ?? []) $blockOf(node)?.setDirection(direction);
  });
}

/** Makes the chosen words a link, or writes the address where none are chosen; null takes a link away. */
export function setLink(editor: LexicalEditor, address: string | null): void {
  editor.update(() => {
    const selection = $caret();
    const isInLink = selection && $formatOf(selection).link !== null;
    if (address && selection?.isCollapsed() && !isInLink) {
      const words = $createTextNode(address.replace(/^(mailto:|https?:\/\/)/, ''));
      selection.insertNodes([words]);
      words.select(0, words.getTextContentSize());
      $toggleLink(address, { rel: null });
      $caret()?.focus.getNode().selectEnd();
    } else {
      $toggleLink(address, { rel: null });
    }
  });
}

/** One level deeper in a list, or one back; elsewhere nothing. */
export function indent(editor: LexicalEditor, step: 1 | -1): void {
  editor.update(() => {
    const item = $findMatchingParent($caret()?.anchor.getNode() ?? $getRoot(), $isListItemNode);
    if (!item || (step > 0 && item.getIndent() >= deepestIndent)) return;
    editor.dispatchCommand(step > 0 ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND, undefined);
  });
}
