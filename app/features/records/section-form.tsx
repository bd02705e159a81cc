import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Values } from './field-specs.ts';
import type { RecordSection } from './record.ts';
import { editAddress } from './record.ts';
import { SectionFields } from './section-forms.tsx';
import type { FormSection } from './section-specs.ts';
import { specOf } from './section-specs.ts';
import type { SourceTexts } from './source-text.tsx';
import { useAutosave } from './use-autosave.ts';

interface SectionFormProps {
  section: FormSection;
  record: RecordSection;
  values: Values;
  /** The version that is typed on. */
  base: string;
  language: string;
  source: SourceTexts | null;
  errors: Record<string, string | undefined>;
}

/** One section as a form: save it, see it first, or keep it for later. */
export function SectionForm(props: SectionFormProps) {
  const { section, record, values, base, language, source, errors } = props;
  const { t } = useTranslation('records');
  const { code } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const here = editAddress(code, record.slug, section);
  const kept = useAutosave(form, `${here}/draft`);
  return (
    <Form ref={form} method="post" action={here} noValidate className="grid gap-5">
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="in" value={language} />
      <SectionFields
        section={section}
        values={values}
        errors={errors}
        options={record.options}
        language={language}
        source={source}
      />
      <TextInput
        name="reason"
        label={t('reason')}
        hint={t(record.asksReason ? 'reasonHintKept' : 'reasonHint')}
        {...(record.asksReason ? { required: true } : { optional: true })}
        maxLength={500}
        defaultValue={values['reason']?.[0] ?? ''}
        {...(errors['reason'] && { error: errors['reason'] })}
      />
      <p className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="save">
          {t('save')}
        </SubmitButton>
        <SubmitButton variant="quiet" name="intent" value="preview">
          {t('preview')}
        </SubmitButton>
        <SubmitButton variant="quiet" name="intent" value="keep">
          {t('keep')}
        </SubmitButton>
        {specOf(section).list && (
          <SubmitButton variant="quiet" name="intent" value="more">
            {t('moreRows')}
          </SubmitButton>
        )}
      </p>
      <p role="status" className="meta min-h-[1.5em]">
        {kept === 'kept' && t('autoKept')}
        {kept === 'failed' && t('autoFailed')}
      </p>
    </Form>
  );
}
