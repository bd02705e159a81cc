import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { guessMapping, importFields } from './import-fields.ts';
import { choicesOf, columnName, typedColumn } from './import-forms.ts';
import type { Import } from './import.ts';
import { importKinds, organisationTypes, visibilities } from './import.ts';

interface ColumnsFormProps {
  found: Import;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What each column means, and what holds for all rows. */
export function ColumnsForm({ found, invalid, errors }: ColumnsFormProps) {
  const { t } = useTranslation('imports');
  const guessed = guessMapping(found.headers);
  const known = found.mapping.columns ?? {};
  const options = importFields.map((field) => ({ value: field, label: t(`field_${field}`) }));
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="duplicates" value={choicesOf(found).duplicates} />
      <h2>{t('columnsTitle')}</h2>
      <p className="measure mt-1 mb-4 text-soft">{t('columnsText')}</p>
      <div className="grid max-w-[60rem] gap-x-8 gap-y-5 sm:grid-cols-2">
        {found.headers.map(({ name, samples }, index) => (
          <Select
            key={name}
            name={columnName(index)}
            label={<bdi>{name}</bdi>}
            hint={
              samples.length > 0
                ? t('columnSamples', { values: samples.join(' · ') })
                : t('columnEmpty')
            }
            empty={t('leaveOut')}
            options={options}
            defaultValue={typedColumn(invalid, index) ?? known[name] ?? guessed[name] ?? ''}
            {...(errors[columnName(index)] ? { error: errors[columnName(index)] } : {})}
          />
        ))}
      </div>
      <ChoicesForAll found={found} invalid={invalid} errors={errors} />
      <p className="mt-6">
        <SubmitButton name="intent" value="check">
          {t('check')}
        </SubmitButton>
      </p>
    </Form>
  );
}

function ChoicesForAll({ found, invalid, errors }: ColumnsFormProps) {
  const { t } = useTranslation('imports');
  const words = useTranslation('moderation');
  const types = useTranslation('organisations');
  const chosen = choicesOf(found);
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const isPublished = invalid ? invalid.typed['isPublished']?.[0] === 'yes' : chosen.isPublished;
  return (
    <div className="measure mt-8 grid gap-5">
      <h2>{t('choicesTitle')}</h2>
      <RadioGroup
        name="kind"
        label={t('kind')}
        hint={t('kindHint')}
        options={importKinds.map((kind) => ({ value: kind, label: words.t(`kind_${kind}`) }))}
        defaultValue={typedValue(invalid, 'kind', chosen.kind)}
        {...error('kind')}
      />
      <RadioGroup
        name="visibility"
        label={t('visibility')}
        hint={t('visibilityHint')}
        options={visibilities.map((value) => ({
          value,
          label: words.t(`visibility_${value}`),
          hint: words.t(`visibilityMeans_${value}`),
        }))}
        defaultValue={typedValue(invalid, 'visibility', chosen.visibility)}
        {...error('visibility')}
      />
      <TextInput
        name="place"
        label={t('place')}
        optional
        maxLength={120}
        width="half"
        defaultValue={typedValue(invalid, 'place', chosen.place)}
        {...error('place')}
      />
      <Select
        name="organisationType"
        label={t('organisationType')}
        empty={false}
        options={organisationTypes.map((type) => ({ value: type, label: types.t(`type_${type}`) }))}
        defaultValue={typedValue(invalid, 'organisationType', chosen.organisationType)}
        {...error('organisationType')}
      />
      <Checkbox
        name="isPublished"
        value="yes"
        label={t('publish')}
        hint={t('publishHint')}
        defaultChecked={isPublished}
      />
    </div>
  );
}
