import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { FieldError as Refusal } from '../../../lib/form.ts';
import { errorText } from '../../../lib/form.ts';
import { Button } from '../../../ui/button.tsx';
import { controlLook, FieldError } from '../../../ui/field.tsx';
import { fileLook } from '../../../ui/file-input.tsx';
import { longestAlt, readAlt } from '../image-form.ts';
import type { Image } from './image-node.ts';

interface ImageFormProps {
  id: string;
  /** Where pictures are sent to. */
  address: string;
  /** The picture that is chosen, to be described anew; null for a new one. */
  chosen: Image | null;
  onInsert: (image: Image) => void;
  onDescribe: (alt: string) => void;
  onClose: () => void;
}

type Problem = { field: 'file' | 'alt'; error: Refusal };

/** Sends a picture. @returns it as a text names it, or what is wrong */
async function upload(address: string, file: File, alt: string): Promise<Image | Refusal> {
  const body = new FormData();
  body.set('file', file);
  body.set('description', alt);
  const failed: Refusal = { key: 'documents:editorImageFailed' };
  const answer = await fetch(address, { method: 'POST', body }).catch(() => null);
  if (!answer || ![200, 400].includes(answer.status)) return failed;
  const said = (await answer.json().catch(() => null)) as
    { image: Image } | { error: Refusal } | null;
  if (!said) return failed;
  return 'image' in said ? said.image : said.error;
}

// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from each of its parts
/** A picture and what it shows; stands within the form of the page, so that it is none itself. */
export function ImageForm(props: ImageFormProps) {
  const { id, address, chosen, onInsert, onDescribe, onClose } = props;
  const { t } = useTranslation('documents');
  // Its words are those that the server refuses a file with.
  useTranslation('attachments');
  const file = useRef<HTMLInputElement>(null);
  const alt = useRef<HTMLInputElement>(null);
  const [decorates, setDecorates] = useState(chosen?.alt === '');
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => (chosen ? alt : file).current?.focus(), [chosen]);

  function refuse(field: Problem['field'], error: Refusal) {
    setProblem({ field, error });
    (field === 'alt' ? alt : file).current?.focus();
  }
  async function put() {
    const words = decorates ? '' : readAlt(alt.current?.value ?? '');
    const picture = file.current?.files?.[0];
    if (!chosen && !picture) return refuse('file', { key: 'documents:editorImageNone' });
    if (!decorates && !words) return refuse('alt', { key: 'documents:editorImageAltNone' });
    if (chosen || !picture) return onDescribe(words);
    setSending(true);
    const made = await upload(address, picture, words);
    setSending(false);
    if ('key' in made) refuse('file', made);
    else onInsert(made);
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose();
    // Enter would send the form around it.
    if (event.key !== 'Enter' || event.target !== alt.current) return;
    event.preventDefault();
    void put();
  }
  const wrong = (field: Problem['field']) =>
    problem?.field === field && (
      <FieldError id={`${id}-${field}`}>{errorText(t, problem.error) ?? ''}</FieldError>
    );
  const wiring = (field: Problem['field']) => ({
    id: `${id}-${field}`,
    'aria-invalid': problem?.field === field || undefined,
    'aria-describedby': problem?.field === field ? `${id}-${field}-error` : undefined,
    className: controlLook,
  });

  return (
    <div
      id={id}
      role="dialog"
      aria-label={t('editorImage')}
      tabIndex={-1}
      onKeyDown={press}
      className="grid gap-3 border-t border-line bg-surface p-3"
    >
      {!chosen && (
        <div>
          <label htmlFor={`${id}-file`} className="mb-0.5 block font-bold">
            {t('editorImageFile')}
          </label>
          {wrong('file')}
          <input
            ref={file}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
            {...wiring('file')}
            className={fileLook}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}-alt`} className="mb-0.5 block font-bold">
          {t('editorImageAlt')}
        </label>
        {wrong('alt')}
        <input
          ref={alt}
          type="text"
          dir="auto"
          maxLength={longestAlt}
          defaultValue={chosen?.alt ?? ''}
          disabled={decorates}
          {...wiring('alt')}
        />
        <label className="mt-1 flex min-h-target items-center gap-3">
          <input
            type="checkbox"
            className="tick"
            checked={decorates}
            onChange={(event) => setDecorates(event.target.checked)}
          />
          {t('editorImageDecorates')}
        </label>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          variant="quiet"
          icon="check"
          aria-disabled={isSending || undefined}
          onClick={() => !isSending && void put()}
        >
          {t(chosen ? 'editorImageDescribe' : 'editorImagePut')}
        </Button>
        <Button type="button" variant="link" onClick={onClose}>
          {t('editorCancel')}
        </Button>
      </div>
      <p role="status" className="meta">
        {isSending && t('editorImageSending')}
      </p>
    </div>
  );
}
