import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Fieldset } from '../../ui/fieldset.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { HourFields, PlaceFields } from './place-fields.tsx';
import type { SessionTemplate } from './session-pages.ts';
import { deadlineKinds } from './session-pages.ts';
import { SectionFields } from './section-fields.tsx';
import { TextsFields } from './texts-fields.tsx';

interface TemplateFormProps {
  template: SessionTemplate;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Days from the session's day by kind of deadline. */
function OffsetFields({ template, invalid, errors }: TemplateFormProps) {
  const { t } = useTranslation('sessions');
  return (
    <Fieldset legend={t('offsets')} name="offsets" hint={t('offsetsHint')}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {deadlineKinds.map((kind) => (
          <TextInput
            key={kind}
            name={kind}
            label={t(`due_${kind}`)}
            width="short"
            dir="ltr"
            required
            defaultValue={typedValue(invalid, kind, String(template.offsets[kind] ?? ''))}
            {...(errors[kind] ? { error: errors[kind] } : {})}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** From what sessions are made: names, hours, place, sections, what comes every time, and when things are due. */
export function TemplateForm({ template, invalid, errors }: TemplateFormProps) {
  const { t } = useTranslation('sessions');
  const common = { invalid, errors };
  return (
    <Form method="post" noValidate className="grid gap-8">
      <input
        type="hidden"
        name="revision"
        value={typedValue(invalid, 'revision', String(template.revision))}
      />
      <TextsFields
        {...common}
        name="springTitles"
        label={t('field_springTitles')}
        hint={t('titlesHint')}
        stored={template.springTitles}
        maxLength={200}
      />
      <TextsFields
        {...common}
        name="autumnTitles"
        label={t('field_autumnTitles')}
        hint={t('titlesHint')}
        stored={template.autumnTitles}
        maxLength={200}
      />
      <div className="grid gap-4">
        <HourFields {...common} start={template} />
        <PlaceFields {...common} start={template} />
        <TextsFields
          {...common}
          name="practical"
          label={t('field_practical')}
          hint={t('practicalHint')}
          stored={template.practical}
          rows={4}
          maxLength={4000}
          optional
        />
      </div>
      <SectionFields sections={template.sections} {...common} />
      <OffsetFields template={template} {...common} />
      <p>
        <SubmitButton>{t('save')}</SubmitButton>
      </p>
    </Form>
  );
}
