import { Form } from '@remix-run/react';
import { languageCodes, languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OrganisationContent } from './organisation-form.ts';
import { organisationTypes } from './organisation-form.ts';

interface OrganisationFormProps {
  stored: OrganisationContent;
  /** With `stored`: what somebody else wrote while this form was open. */
  refused: (InvalidForm & { stored?: OrganisationContent }) | undefined;
  errors: Record<string, string | undefined>;
}

/** What stands about an organisation, as a form. */
export function OrganisationForm({ stored, refused, errors }: OrganisationFormProps) {
  const { t } = useTranslation('organisations');
  const changed = refused?.stored;
  const text = (name: string, value: string | null | undefined) => ({
    name,
    error: errors[name],
    defaultValue: typedValue(refused, name, value ?? ''),
  });
  return (
    <Form method="post" noValidate className="grid max-w-[44rem] gap-5">
      {changed && <WrittenMeanwhile stored={changed} />}
      <input type="hidden" name="seen" value={(changed ?? stored).seen} />
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={200}
        {...text('name', stored.name)}
      />
      <Select
        label={t('type')}
        required
        options={organisationTypes.map((value) => ({ value, label: t(`type_${value}`) }))}
        {...text('type', stored.type)}
      />
      <TextInput
        label={t('place')}
        hint={t('placeHint')}
        optional
        maxLength={100}
        {...text('place', stored.place)}
      />
      <TextInput
        label={t('website')}
        type="url"
        dir="ltr"
        optional
        maxLength={390}
        {...text('website', stored.website)}
      />
      {languageCodes.map((code) => (
        <Fieldset key={code} legend={<bdi lang={code}>{languages[code].ownName}</bdi>}>
          <div className="grid gap-4">
            <TextInput
              label={t('nameIn')}
              optional
              maxLength={200}
              lang={code}
              dir={languages[code].dir}
              {...text(`name_${code}`, stored.names[code])}
            />
            <TextArea
              label={t('summaryIn')}
              hint={t('summaryHint')}
              optional
              rows={3}
              maxLength={600}
              lang={code}
              dir={languages[code].dir}
              {...text(`summary_${code}`, stored.summaries[code])}
            />
          </div>
        </Fieldset>
      ))}
      <p>
        <SubmitButton>{t('save')}</SubmitButton>
      </p>
    </Form>
  );
}

/** What stands now, beside what was typed: nobody's words are lost. */
function WrittenMeanwhile({ stored }: { stored: OrganisationContent }) {
  const { t } = useTranslation('organisations');
  return (
    <section aria-labelledby="meanwhile" className="rounded border border-line p-4">
      <h2 id="meanwhile" className="mb-2 text-lg">
        {t('meanwhileTitle')}
      </h2>
      <p className="measure mb-3">{t('meanwhileText')}</p>
      <DefinitionList
        items={[
          { term: t('name'), detail: <bdi>{stored.name}</bdi> },
          { term: t('type'), detail: t(`type_${stored.type}`) },
          { term: t('place'), detail: stored.place },
          { term: t('website'), detail: stored.website && <bdi dir="ltr">{stored.website}</bdi> },
          ...languageCodes.map((code) => ({
            term: <bdi lang={code}>{languages[code].ownName}</bdi>,
            detail: (stored.names[code] ?? stored.summaries[code]) && (
              <span lang={code} dir={languages[code].dir}>
                {[stored.names[code], stored.summaries[code]].filter(Boolean).join(' – ')}
              </span>
            ),
          })),
        ]}
      />
    </section>
  );
}
