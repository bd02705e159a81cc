import { Form } from '@remix-run/react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { InvalidForm } from '../../../lib/form.ts';
import { typedValue } from '../../../lib/form.ts';
import { FileInput } from '../../../ui/file-input.tsx';
import { Select } from '../../../ui/select.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';

interface ImportFormProps {
  /** Marks this form, so that sent twice it makes one document. */
  once: string;
  language: string;
  languages: readonly { value: string; label: string }[];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

const wordTypes = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file, its title and its language. */
export function ImportForm({ once, language, languages, invalid, errors }: ImportFormProps) {
  const { t } = useTranslation('documentFiles');
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="measure grid gap-5">
      <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
      <FileInput
        name="file"
        label={t('file')}
        hint={t('fileHint')}
        required
        {...(errors['file'] ? { error: errors['file'] } : {})}
        accept={wordTypes}
      />
      <TextInput
        name="title"
        label={t('title')}
        hint={t('titleHint')}
        optional
        maxLength={200}
        defaultValue={typedValue(invalid, 'title')}
        {...(errors['title'] ? { error: errors['title'] } : {})}
      />
      <Select
        name="language"
        label={t('language')}
        empty={false}
        options={languages}
        defaultValue={typedValue(invalid, 'language', language)}
        {...(errors['language'] ? { error: errors['language'] } : {})}
      />
      <p>
        <SubmitButton>{t('make')}</SubmitButton>
      </p>
    </Form>
  );
}
