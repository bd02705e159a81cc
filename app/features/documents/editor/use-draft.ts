import type { LexicalEditor } from 'lexical';
import { HISTORY_MERGE_TAG } from 'lexical';
import { useEffect, useState } from 'react';

export type DraftState = 'none' | 'changed' | 'saving' | 'saved' | 'failed';

/** Milliseconds without a change before a draft is kept. */
const idle = 2000;

function formOf(editor: LexicalEditor): HTMLFormElement | null {
  return editor.getRootElement()?.closest('form') ?? null;
}

/**
 * Keeps a draft on the server when somebody stops typing: sends the form to its `data-draft` address.
 * A form without one keeps none.
 */
export function useDraft(editor: LexicalEditor): DraftState {
  const [state, setState] = useState<DraftState>('none');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sending: AbortController | undefined;
    function drop() {
      clearTimeout(timer);
      sending?.abort();
      sending = undefined;
    }
    async function save() {
      const form = formOf(editor);
      const address = form?.dataset['draft'];
      if (!form || !address) return;
      drop();
      const mine = (sending = new AbortController());
      setState('saving');
      const body = new FormData(form);
      // Files go with the text itself, not with each pause in writing it.
      for (const name of new Set(body.keys()))
        if (body.get(name) instanceof File) body.delete(name);
      const answer = await fetch(address, { method: 'POST', body, signal: mine.signal }).catch(
        () => null,
      );
      // Only the newest answer tells whether what stands there is kept.
      if (mine === sending) setState(answer?.ok ? 'saved' : 'failed');
    }
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (!isChange || tags.has(HISTORY_MERGE_TAG) || !formOf(editor)?.dataset['draft']) return;
      clearTimeout(timer);
      setState('changed');
      timer = setTimeout(() => void save(), idle);
    });
    // What is being sent is no draft any more: none may arrive after it.
    const form = formOf(editor);
    form?.addEventListener('submit', drop);
    return () => {
      form?.removeEventListener('submit', drop);
      stop();
      drop();
    };
  }, [editor]);
  return state;
}
