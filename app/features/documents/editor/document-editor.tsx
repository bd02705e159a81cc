import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Wiring } from '../../../ui/field.tsx';
import { MentionList, mentionId } from './mention-list.tsx';
import type { Start } from './open-editor.ts';
import { fillEditor, newEditor, startEditor } from './open-editor.ts';
import { ToolPanel } from './tool-panel.tsx';
import type { Panel } from './toolbar.tsx';
import { panelId, Toolbar } from './toolbar.tsx';
import { useDraft } from './use-draft.ts';
import { useFormat } from './use-format.ts';
import { useMentions } from './use-mentions.ts';

export interface DocumentEditorProps {
  wiring: Wiring;
  start: Start;
  /** Whether the plain field had the focus when the editor took its place. */
  hasFocus: boolean;
  /** Language of the text, for the checking of spelling. */
  lang: string | undefined;
  /** Slug of the group that one writes in. */
  group: string | undefined;
  withoutPictures: boolean;
}

/** Sends the text with its form, also by `new FormData(form)`; a form that is reset begins again. */
function useForm(editor: LexicalEditor, name: string, start: Start): void {
  useEffect(() => {
    const form = editor.getRootElement()?.closest('form');
    const add = ({ formData }: FormDataEvent) =>
      formData.set(`${name}Document`, JSON.stringify(editor.getEditorState()));
    const reset = () => fillEditor(editor, start);
    form?.addEventListener('formdata', add);
    form?.addEventListener('reset', reset);
    return () => {
      form?.removeEventListener('formdata', add);
      form?.removeEventListener('reset', reset);
    };
  }, [editor, name, start]);
}

/** A head of a table that says nothing is no head to a screen reader. */
function useEmptyHeads(editor: LexicalEditor): void {
  useEffect(
    () =>
      editor.registerUpdateListener(() => {
        for (const head of editor.getRootElement()?.querySelectorAll('th') ?? []) {
          head.role = head.textContent ? null : 'cell';
        }
      }),
    [editor],
  );
}

/** Writes a text with headings, lists, tables, links and mentions, by hand, keyboard or touch. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { wiring, start, hasFocus, lang, group, withoutPictures } = props;
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const [editor] = useState(newEditor);
  const [panel, setPanel] = useState<Panel | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const { id, name, required, 'aria-describedby': described, 'aria-invalid': invalid } = wiring;

  useLayoutEffect(() => {
    if (!text.current) return;
    const stop = startEditor(editor, text.current, {
      onLink: () => setPanel('link'),
      onToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    });
    fillEditor(editor, start);
    if (hasFocus) editor.focus();
    const label = document.getElementById(`${id}-label`);
    const focus = () => editor.focus();
    label?.addEventListener('click', focus);
    return () => {
      label?.removeEventListener('click', focus);
      stop();
    };
  }, [editor, start, hasFocus, id]);
  useForm(editor, name, start);
  useEmptyHeads(editor);

  const format = useFormat(editor);
  const mentions = useMentions(editor, `/${language.code}/mentions`, group ?? '');
  const draft = useDraft(editor);
  const imageAddress =
    group && !withoutPictures ? `/${language.code}/groups/${group}/attachments` : null;
  const listId = `${id}-mentions`;
  const isOffering = mentions.shown.length > 0;

  function toText() {
    setPanel(null);
    editor.focus();
  }
  function close(how: 'escape' | 'away') {
    if (how === 'escape' && panel)
      toolbar.current
        ?.querySelector<HTMLElement>(`[aria-controls="${panelId(id, panel)}"]`)
        ?.focus();
    setPanel(null);
  }

  return (
    <div className="border-[1.5px] border-ink bg-surface has-aria-invalid:border-2 has-aria-invalid:border-late">
      <div className="relative">
        <Toolbar
          {...{ id, editor, format, panel }}
          toolbarRef={toolbar}
          takesImages={imageAddress !== null}
          onPanel={(wanted) => setPanel(panel === wanted ? null : wanted)}
          onLeave={toText}
        />
        {panel && (
          <ToolPanel
            {...{ id, editor, format, panel, imageAddress }}
            onDone={toText}
            onClose={close}
          />
        )}
      </div>
      <div className="relative">
        <div
          ref={text}
          id={id}
          role="textbox"
          tabIndex={0}
          contentEditable
          suppressContentEditableWarning
          spellCheck
          lang={lang}
          aria-multiline
          aria-labelledby={`${id}-label`}
          aria-describedby={described}
          aria-invalid={invalid}
          aria-required={required}
          aria-autocomplete="list"
          aria-controls={isOffering ? listId : undefined}
          aria-activedescendant={isOffering ? mentionId(listId, mentions.active) : undefined}
          className="prose min-h-44 px-3 py-2 -outline-offset-2"
        />
        <MentionList id={listId} mentions={mentions} />
      </div>
      <p role="status" className="meta min-h-[1.5em] px-3 pb-1">
        {(draft === 'saved' || draft === 'failed') && t(`editorDraft_${draft}`)}
      </p>
    </div>
  );
}
