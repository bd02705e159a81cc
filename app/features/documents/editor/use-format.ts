import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import { $getSelection, CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_LOW } from 'lexical';
import { useEffect, useState } from 'react';
import type { Format } from './format.ts';
import { $readFormat, plainFormat } from './format.ts';

export interface ShownFormat extends Format {
  canUndo: boolean;
  canRedo: boolean;
}

/** What the toolbar shows as pressed; the same object as long as nothing of it changes. */
export function useFormat(editor: LexicalEditor): ShownFormat {
  const [format, setFormat] = useState<ShownFormat>({
    ...plainFormat,
    canUndo: false,
    canRedo: false,
  });
  useEffect(() => {
    const change = (change: Partial<ShownFormat>) =>
      setFormat((shown) => {
        const next = { ...shown, ...change };
        const isSame = Object.entries(next).every(
          ([key, value]) => shown[key as keyof ShownFormat] === value,
        );
        return isSame ? shown : next;
      });
    editor.read(() => change($readFormat($getSelection())));
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        editorState.read(() => change($readFormat($getSelection())));
      }),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (canUndo) => (change({ canUndo }), false),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (canRedo) => (change({ canRedo }), false),
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  return format;
}
