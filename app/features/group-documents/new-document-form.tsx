import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import type { TextStart } from '../topics/draft-text.ts';
import type { Voice } from '../topics/topic.ts';
import { AudienceField, LanguageField, VoiceField } from './document-form-fields.tsx';
import { documentsAddress } from './group-document.ts';

interface NewDocumentFormProps {
  group: { slug: string; reading: string };
  seats: readonly Voice[];
  start: TextStart;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Title, first text, who may read it later. */
export function NewDocumentForm({ group, seats, start, invalid, errors }: NewDocumentFormProps) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      data-draft={`${documentsAddress(code, group.slug)}/draft`}
      className="grid gap-5"
    >
      <input type="hidden" name="once" value={typedValue(invalid, 'once', start.once)} />
      <TextInput
        name="title"
        label={t('documentTitle')}
        required
        defaultValue={typedValue(invalid, 'title', start.title)}
        {...(errors['title'] ? { error: errors['title'] } : {})}
      />
      <DocumentField
        name="text"
        label={t('text')}
        hint={t('textHint')}
        required
        group={group.slug}
        defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
        {...(errors['text'] ? { error: errors['text'] } : {})}
        {...(invalid ? {} : { defaultDocument: start.document })}
      />
      <div className="measure grid gap-4 sm:grid-cols-2">
        <LanguageField
          chosen={typedValue(invalid, 'language', start.language)}
          error={errors['language']}
        />
        <VoiceField
          chosen={typedValue(invalid, 'organisation')}
          error={errors['organisation']}
          seats={seats}
        />
      </div>
      <AudienceField
        chosen={typedValue(invalid, 'audience', 'members')}
        error={errors['audience']}
        reading={group.reading}
      />
      <p>
        <SubmitButton>{t('begin')}</SubmitButton>
      </p>
    </Form>
  );
}
