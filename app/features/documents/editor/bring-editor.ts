import type { ComponentType } from 'react';
import type { RichDocument } from '../document.ts';
import type { DocumentEditorProps } from './document-editor.tsx';

/** The editor, and what it takes over from the plain field. */
export interface Arrival extends Pick<DocumentEditorProps, 'start' | 'hasFocus'> {
  Editor: ComponentType<DocumentEditorProps>;
}

/** A text as the page was made with it: as Markdown, and as it is stored. */
export interface StoredText {
  markdown: string;
  document: RichDocument | null;
}

const nothing: RichDocument = { root: { type: 'root', children: [] } };

/** Runs when a field comes near the screen or gets the focus. */
function whenNear(field: HTMLElement, run: () => void): () => void {
  const seen = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) run();
    },
    { rootMargin: '400px' },
  );
  seen.observe(field);
  field.addEventListener('focus', run);
  return () => {
    seen.disconnect();
    field.removeEventListener('focus', run);
  };
}

/** Tells when no word is being put together from several keys. */
function watchComposing(field: HTMLElement): { end: () => Promise<void>; stop: () => void } {
  let isComposing = false;
  const note = ({ type }: Event) => {
    isComposing = type === 'compositionstart';
  };
  field.addEventListener('compositionstart', note);
  field.addEventListener('compositionend', note);
  return {
    end: () =>
      new Promise((resolve) => {
        if (!isComposing) return resolve();
        field.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
      }),
    stop: () => {
      field.removeEventListener('compositionstart', note);
      field.removeEventListener('compositionend', note);
    },
  };
}

/**
 * Loads the editor once the field is near the screen or has the focus. Where it does not come the
 * field stays; the next focus asks again.
 * @param take puts the editor in the field's place, at once: a key in between would be lost
 * @returns what gives up
 */
export function bringEditor(
  field: HTMLTextAreaElement,
  stored: StoredText,
  take: (arrival: Arrival) => void,
): () => void {
  const composing = watchComposing(field);
  let isAsked = false;
  let isGone = false;
  const hasFocus = () => document.activeElement === field;
  // The caret has its place in Markdown; without it the stored text itself is the better beginning.
  const isStored = () => stored.document && field.value === stored.markdown && !hasFocus();
  const isTyped = () => field.value.trim() !== '' && !isStored();
  const reader = async () => (await import('./typed-text.ts')).writeTypedText;

  async function bring(): Promise<void> {
    const early = isTyped() ? reader() : null;
    // Its failure is met below, once the editor is there.
    early?.catch(() => undefined);
    const { DocumentEditor: Editor } = await import('./document-editor.tsx');
    // Somebody may have begun to type while it was on its way.
    const write = isTyped() ? await (early ?? reader()) : null;
    await composing.end();
    if (isGone) return;
    if (!write && isTyped()) return bring();
    const focus = hasFocus();
    const typed = { markdown: field.value, caret: focus ? field.selectionStart : null };
    const document = (isStored() && stored.document) || nothing;
    take({ Editor, start: write && isTyped() ? { typed, write } : { document }, hasFocus: focus });
  }

  const stopWaiting = whenNear(field, () => {
    if (isAsked) return;
    isAsked = true;
    bring().catch(() => {
      isAsked = false;
    });
  });
  return () => {
    isGone = true;
    stopWaiting();
    composing.stop();
  };
}
