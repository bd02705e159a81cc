import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';

const accepted = '.csv,.txt,.tsv,.geojson,.json,text/csv,application/geo+json,application/json';
const languages = writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }));

interface FileFormProps {
  language: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** A file, where it comes from, and the language of its texts. */
export function FileForm({ language, invalid, errors }: FileFormProps) {
  const { t } = useTranslation('imports');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="measure grid gap-5">
      <FileInput
        name="file"
        label={t('file')}
        hint={t('fileHint')}
        required
        {...error('file')}
        accept={accepted}
      />
      <TextInput
        name="source"
        label={t('source')}
        hint={t('sourceHint')}
        required
        maxLength={120}
        defaultValue={typedValue(invalid, 'source')}
        {...error('source')}
      />
      <TextInput
        name="sourceUrl"
        type="url"
        label={t('sourceUrl')}
        optional
        maxLength={390}
        defaultValue={typedValue(invalid, 'sourceUrl')}
        {...error('sourceUrl')}
      />
      <Select
        name="language"
        label={t('language')}
        empty={false}
        options={languages}
        defaultValue={typedValue(invalid, 'language', language)}
        {...error('language')}
      />
      <p>
        <SubmitButton>{t('bring')}</SubmitButton>
      </p>
    </Form>
  );
}
