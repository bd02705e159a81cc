import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import type { RichDocument } from '../documents/document.ts';
import type { Voice } from '../topics/topic.ts';
import { VoiceField } from './document-form-fields.tsx';
import type { GroupDocument } from './group-document.ts';
import { documentAddress } from './group-document.ts';

interface EditFormProps {
  document: GroupDocument;
  seats: readonly Voice[];
  start: {
    once: string;
    base: number;
    /** Whether it begins with a text that was not saved yet. */
    isDraft: boolean;
    document: RichDocument;
    markdown: string;
  };
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** A further version of a document. */
export function EditForm({ document, seats, start, invalid, errors }: EditFormProps) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const base = typedValue(invalid, 'base', String(start.base));
  const draft = `${documentAddress(code, document.group.slug, document.id, 'draft')}?base=${base}`;
  return (
    <>
      {start.isDraft && !invalid && (
        <Form method="post" className="measure mb-6 border-s-[5px] border-harbour ps-4">
          <p>
            {t(start.base < document.version ? 'draftOldText' : 'draftText', {
              base: start.base,
              newest: document.version,
            })}
          </p>
          <input type="hidden" name="base" value={start.base} />
          <SubmitButton name="intent" value="discard" variant="link">
            {t('discard')}
          </SubmitButton>
        </Form>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        data-draft={draft}
        className="grid gap-5"
      >
        <input type="hidden" name="base" value={base} />
        <input type="hidden" name="once" value={typedValue(invalid, 'once', start.once)} />
        <DocumentField
          name="text"
          label={t('text')}
          required
          lang={document.language}
          group={document.group.slug}
          defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
          {...(invalid ? {} : { defaultDocument: start.document })}
        />
        <TextInput
          name="summary"
          label={t('summary')}
          hint={t('summaryHint')}
          optional
          defaultValue={typedValue(invalid, 'summary')}
          {...(errors['summary'] ? { error: errors['summary'] } : {})}
        />
        <VoiceField
          chosen={typedValue(invalid, 'organisation')}
          error={errors['organisation']}
          seats={seats}
        />
        <p>
          <SubmitButton name="intent" value="save">
            {t('save')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}
