import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  registerTableCellUnmergeTransform,
  registerTablePlugin,
  registerTableSelectionObserver,
} from '@lexical/table';
import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import { $createParagraphNode, $getRoot, createEditor, HISTORY_MERGE_TAG } from 'lexical';
import type { RichDocument } from '../document.ts';
import { safeAddress } from '../web-address.ts';
import { registerImages } from './images.ts';
import { registerKeys } from './keys.ts';
import { nodes, theme } from './nodes.ts';
import { registerCleanPaste } from './paste.ts';
import { registerTableRules } from './table-rules.ts';
import type { TypedText, writeTypedText } from './typed-text.ts';

/**
 * What an editor begins with: a stored text, or what was typed into the plain field, with what reads
 * that: it comes by itself, since most begin with nothing.
 */
export type Start = { document: RichDocument } | { typed: TypedText; write: typeof writeTypedText };

/** Milliseconds of typing that one step back undoes. */
const undoStep = 600;

/** An editor that is not on the page yet. It shows what it cannot keep rather than losing the text. */
export function newEditor(): LexicalEditor {
  return createEditor({
    namespace: 'document',
    nodes,
    theme,
    onError: (failure) => {
      throw failure;
    },
  });
}

/** Fills an editor with what it begins with. */
export function fillEditor(editor: LexicalEditor, start: Start): void {
  if ('typed' in start) return start.write(editor, start.typed);
  const state = editor.parseEditorState(JSON.stringify(start.document));
  if (!state.isEmpty()) return editor.setEditorState(state, { tag: HISTORY_MERGE_TAG });
  // An empty root has no place for a caret.
  editor.update(() => $getRoot().clear().append($createParagraphNode()), {
    discrete: true,
    tag: HISTORY_MERGE_TAG,
  });
}

/** The marks of Markdown come after the editor: without them everything can be done by its tools. */
function bringShortcuts(editor: LexicalEditor): () => void {
  let stop: (() => void) | undefined;
  let isGone = false;
  import('./typed-text.ts').then(
    ({ startShortcuts }) => {
      if (!isGone) stop = startShortcuts(editor);
    },
    () => undefined,
  );
  return () => {
    isGone = true;
    stop?.();
  };
}

/**
 * Makes an editor work in an element of the page.
 * @param keys what the keys do that open a part of the toolbar
 * @returns what takes it away again
 */
export function startEditor(
  editor: LexicalEditor,
  element: HTMLElement,
  keys: { onLink: () => void; onToolbar: () => void },
): () => void {
  editor.setRootElement(element);
  return mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), undoStep),
    registerList(editor),
    bringShortcuts(editor),
    registerTablePlugin(editor),
    // Without its Tab key: Tab leads out of the text, as everywhere on a page.
    registerTableSelectionObserver(editor, false),
    registerTableCellUnmergeTransform(editor),
    registerTableRules(editor),
    editor.registerNodeTransform(LinkNode, (link) => {
      if (safeAddress(link.getURL())) return;
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }),
    registerCleanPaste(editor),
    registerImages(editor),
    registerKeys(editor, keys),
    () => editor.setRootElement(null),
  );
}
