import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AreaField } from '../areas/area-field.tsx';
import type { DistrictOption } from '../areas/area.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { BeneficiaryLine } from './behalf.ts';
import { dayAfter } from './behalf.ts';

interface FormProps {
  /** A form that came back; undefined where another of the page did. */
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

const failed = (errors: FormProps['errors'], name: string) =>
  errors[name] ? { error: errors[name] } : {};

/** Code name, roughly where, and whether the organisation is shown. */
export function PersonFields({
  about,
  areaOptions,
  invalid,
  errors,
}: FormProps & { about?: BeneficiaryLine; areaOptions: readonly DistrictOption[] }) {
  const { t } = useTranslation('behalf');
  return (
    <>
      <TextInput
        name="codeName"
        label={t('field_codeName')}
        hint={t('codeNameHint')}
        width="half"
        autoComplete="off"
        required
        defaultValue={typedValue(invalid, 'codeName', about?.codeName)}
        {...failed(errors, 'codeName')}
      />
      <AreaField
        options={areaOptions}
        chosen={typedValue(invalid, 'area', about?.area ? String(about.area.id) : '')}
        error={errors['area']}
        optional
      />
      <Checkbox
        name="showsOrganisation"
        value="1"
        label={t('field_showsOrganisation')}
        hint={t('showsOrganisationHint')}
        defaultChecked={
          invalid
            ? typedValue(invalid, 'showsOrganisation') === '1'
            : Boolean(about?.showsOrganisation)
        }
      />
    </>
  );
}

/** Half a year: long enough to find something, short enough to be asked again. */
const usualDays = 182;

/** What somebody agreed to: when, explained in which language, until when. */
export function ConsentFields({
  today,
  language,
  invalid,
  errors,
}: FormProps & { today: string; language?: string }) {
  const { t } = useTranslation('behalf');
  return (
    <>
      <TextInput
        name="consentOn"
        type="date"
        label={t('field_consentOn')}
        width="half"
        max={today}
        required
        defaultValue={typedValue(invalid, 'consentOn', today)}
        {...failed(errors, 'consentOn')}
      />
      <Select
        name="consentLanguage"
        label={t('field_consentLanguage')}
        hint={t('consentLanguageHint')}
        required
        options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        defaultValue={typedValue(invalid, 'consentLanguage', language)}
        {...failed(errors, 'consentLanguage')}
      />
      <TextInput
        name="consentUntil"
        type="date"
        label={t('field_consentUntil')}
        hint={t('consentUntilHint')}
        width="half"
        required
        defaultValue={typedValue(invalid, 'consentUntil', dayAfter(today, usualDays))}
        {...failed(errors, 'consentUntil')}
      />
      <Checkbox
        name="consentGiven"
        value="1"
        label={t('field_consentGiven')}
        required
        defaultChecked={typedValue(invalid, 'consentGiven') === '1'}
        {...failed(errors, 'consentGiven')}
      />
    </>
  );
}
