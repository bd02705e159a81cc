import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import type { FieldProps, Wiring } from '../../ui/field.tsx';
import { controlLook, Field, fieldId } from '../../ui/field.tsx';
import type { RichDocument } from './document.ts';
import type { Arrival } from './editor/bring-editor.ts';
import { bringEditor } from './editor/bring-editor.ts';

interface DocumentFieldProps extends FieldProps {
  /** The text as Markdown: what the plain field begins with. */
  defaultMarkdown?: string;
  /** The same text as it is stored: what the editor begins with, unless somebody typed already. */
  defaultDocument?: RichDocument | null;
  /** Language of the text, where it is not the page's. */
  lang?: string;
  /** Slug of the group that one writes in: its people are offered first after `@`. */
  group?: string;
  /** For texts that keep no pictures of their own. */
  withoutPictures?: boolean;
}

/** What somebody typed before scripts ran: React would put the beginning back over it. */
function typedBefore(id: string, initial: string): string {
  if (typeof document === 'undefined') return initial;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : initial;
}

interface PlainTextProps {
  markdown: string;
  document: RichDocument | null;
  lang: string | undefined;
  wiring: Wiring;
  onArrival: (arrival: Arrival) => void;
}

/** Markdown in a plain field, until the editor takes its place. */
function PlainText({ markdown, document, lang, wiring, onArrival }: PlainTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => typedBefore(wiring.id, markdown));
  useEffect(() => {
    if (!field.current) return;
    const take = (arrival: Arrival) => flushSync(() => onArrival(arrival));
    return bringEditor(field.current, { markdown, document }, take);
  }, [markdown, document, onArrival]);
  return (
    <textarea
      ref={field}
      {...wiring}
      dir="auto"
      lang={lang}
      rows={9}
      defaultValue={initial}
      suppressHydrationWarning
      className={classNames(controlLook, 'block min-h-64 resize-y py-2')}
    />
  );
}

/**
 * A text with headings, lists and links: a field for Markdown, that works without scripts, in whose
 * place the editor comes. Posts `name` (Markdown) or `nameDocument` (JSON).
 */
export function DocumentField(props: DocumentFieldProps) {
  const { defaultMarkdown = '', defaultDocument = null, lang, group, ...rest } = props;
  const { withoutPictures = false, ...field } = rest;
  const { t } = useTranslation('documents');
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const helpId = `${field.id ?? fieldId(field.name)}-help`;
  return (
    <Field {...field}>
      {(own) => {
        const described = classNames(own['aria-describedby'], helpId);
        const wiring = { ...own, 'aria-describedby': described };
        return (
          <>
            {arrival ? (
              <arrival.Editor
                start={arrival.start}
                hasFocus={arrival.hasFocus}
                {...{ wiring, lang, group, withoutPictures }}
              />
            ) : (
              <PlainText
                markdown={defaultMarkdown}
                document={defaultDocument}
                onArrival={setArrival}
                {...{ lang, wiring }}
              />
            )}
            <p id={helpId} className="meta mt-1">
              {t(arrival ? 'editorHelp' : 'editorHelpPlain')}
              {arrival && <span className="pointer-coarse:hidden"> {t('editorHelpKeys')}</span>}
            </p>
          </>
        );
      }}
    </Field>
  );
}
