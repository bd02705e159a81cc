import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { objectKlassEquals } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $addUpdateTag,
  $getSelection,
  COMMAND_PRIORITY_NORMAL,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { cleanPaste } from './clean-paste.ts';

/** What Word, Google Docs and pages put on the clipboard, brought back to what a text here is made of. */
export function registerCleanPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = objectKlassEquals(event, ClipboardEvent) ? event.clipboardData : null;
      const html = data?.getData('text/html');
      const selection = $getSelection();
      // What was copied from an editor of this site comes as it was.
      if (!data || !html || !selection || data.getData('application/x-lexical-editor'))
        return false;
      event.preventDefault();
      const cleaned = new DataTransfer();
      cleaned.setData('text/html', cleanPaste(html));
      cleaned.setData('text/plain', data.getData('text/plain'));
      $addUpdateTag(PASTE_TAG);
      $insertDataTransferForRichText(cleaned, selection, editor);
      return true;
    },
    COMMAND_PRIORITY_NORMAL,
  );
}
