import { $insertNodeToNearestRoot, mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
} from 'lexical';
import { $caret } from './actions.ts';
import type { Image } from './image-node.ts';
import { $createImageNode, $isImageNode, ImageNode } from './image-node.ts';

/** The picture that is chosen; null when something else is. */
export function $chosenImage(): ImageNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return others.length === 0 && $isImageNode(node) ? node : null;
}

/** Puts a picture below the line where one writes. */
export function insertImage(editor: LexicalEditor, image: Image): void {
  editor.update(() => {
    $caret();
    const node = $insertNodeToNearestRoot($createImageNode(image));
    // There must be a line to write on.
    if (!node.getNextSibling()) node.insertAfter($createParagraphNode());
    node.selectNext(0, 0);
  });
}

/** Describes the chosen picture anew. */
export function describeImage(editor: LexicalEditor, alt: string): void {
  editor.update(() => $chosenImage()?.setAlt(alt));
}

/** Shows which pictures are chosen. */
function markChosen(editor: LexicalEditor): void {
  const chosen = editor.read(() => {
    const selection = $getSelection();
    return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : [];
  });
  for (const figure of editor.getRootElement()?.querySelectorAll('figure') ?? [])
    figure.removeAttribute('data-chosen');
  for (const key of chosen) editor.getElementByKey(key)?.setAttribute('data-chosen', '');
}

/** A press on a picture chooses it; then it is removed by the keys that remove a letter. */
export function registerImages(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const node = target instanceof Element ? $getNearestNodeFromDOMNode(target) : null;
        if (!$isImageNode(node)) return false;
        const selection = $createNodeSelection();
        selection.add(node.getKey());
        $setSelection(selection);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerUpdateListener(() => markChosen(editor)),
    // One without a file shows nothing and can be neither described nor stored.
    editor.registerNodeTransform(ImageNode, (node) => {
      if (!node.getImage().id) node.remove();
    }),
  );
}
