import { mergeRegister } from '@lexical/utils';
import type { LexicalEditor, TextFormatType } from 'lexical';
import { COMMAND_PRIORITY_NORMAL, FORMAT_TEXT_COMMAND, KEY_DOWN_COMMAND } from 'lexical';
import { indent, setBlock } from './actions.ts';

interface Openers {
  onLink: () => void;
  onToolbar: () => void;
}

const kept = new Set<TextFormatType>(['bold', 'italic', 'strikethrough', 'code']);

/** The key that goes with a letter here: Command on a Mac, Control elsewhere. */
export function isMac(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}

/** What a key does; null leaves it to the text. By place on the keyboard where Shift changes the sign. */
function actOf(editor: LexicalEditor, event: KeyboardEvent, open: Openers): (() => void) | null {
  if (event.altKey) return event.key === 'F10' ? open.onToolbar : null;
  if (!(isMac() ? event.metaKey : event.ctrlKey)) return null;
  const key = event.key.toLowerCase();
  if (event.shiftKey) {
    if (event.code === 'Digit7') return () => setBlock(editor, 'number');
    if (event.code === 'Digit8') return () => setBlock(editor, 'bullet');
    if (event.code === 'Digit9') return () => setBlock(editor, 'quote');
    if (key === 'x') return () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough');
    return null;
  }
  if (key === 'k') return open.onLink;
  if (key === ']' || event.code === 'BracketRight') return () => indent(editor, 1);
  if (key === '[' || event.code === 'BracketLeft') return () => indent(editor, -1);
  return null;
}

/** Keys beyond those that every text has (bold, italic, undo, redo). Tab is left alone: it leads out. */
export function registerKeys(editor: LexicalEditor, open: Openers): () => void {
  return mergeRegister(
    // A reader takes underlined words for a link.
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => !kept.has(format),
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const act = actOf(editor, event, open);
        if (!act) return false;
        event.preventDefault();
        act();
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
  );
}
