import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { needFieldNames } from './registration-forms.ts';
import type { LanguageChoice, Need } from './need.ts';
import { diets, levels, signLanguages } from './need.ts';

interface NeedsFieldsProps {
  /** What was asked already. */
  needs: readonly Need[];
  languages: readonly LanguageChoice[];
  /** Until which day interpreters and childcare are booked. */
  needsBefore: string | null;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What somebody needs to be able to come; folded until it is wanted, open once it holds something. */
export function NeedsFields({ needs, languages, needsBefore, invalid, errors }: NeedsFieldsProps) {
  const { t } = useTranslation('registration');
  const needOf = (kind: Need['kind']) => needs.find((need) => need.kind === kind);
  const text = (name: string, known: string | number | null | undefined) => ({
    name,
    defaultValue: typedValue(invalid, name, String(known ?? '')),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const ticked = (name: string, known: boolean) => (invalid ? name in invalid.typed : known);
  const typed = needFieldNames.some((name) => name !== 'level' && invalid?.typed[name]?.[0]);
  return (
    <Disclosure summary={t('needsTitle')} open={needs.length > 0 || typed} className="measure">
      <p>{t('needsText')}</p>
      {needsBefore && (
        <p className="meta mt-1">
          {t('needsBefore')} <DateText value={needsBefore} form="weekday" />
        </p>
      )}
      <div className="mt-4 grid gap-5">
        <Select
          {...text('interpretation', needOf('interpretation')?.language)}
          label={t('need_interpretation_name')}
          empty={t('notNeeded')}
          options={languages.map(({ code, label }) => ({ value: code, label }))}
        />
        <RadioGroup
          name="level"
          label={t('level')}
          inline
          options={levels.map((value) => ({ value, label: t(`level_${value}`) }))}
          defaultValue={typedValue(
            invalid,
            'level',
            needOf('interpretation')?.level ?? 'everything',
          )}
        />
        <Select
          {...text('signLanguage', needOf('sign_language')?.language)}
          label={t('need_sign_language_name')}
          empty={t('notNeeded')}
          options={signLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput
            {...text('children', needOf('childcare')?.number)}
            label={t('field_children')}
            inputMode="numeric"
            maxLength={1}
            width="short"
          />
          <TextInput
            {...text('ages', needOf('childcare')?.ages.join(', '))}
            label={t('field_ages')}
            hint={t('agesHint')}
            width="half"
          />
        </div>
        <div>
          <Checkbox
            name="mobility"
            label={t('need_mobility_name')}
            defaultChecked={ticked('mobility', needOf('mobility') !== undefined)}
          />
          <TextInput
            {...text('mobilityText', needOf('mobility')?.text)}
            label={t('field_mobilityText')}
            maxLength={500}
          />
        </div>
        <Checkbox
          name="quietRoom"
          label={t('need_quiet_room_name')}
          defaultChecked={ticked('quietRoom', needOf('quiet_room') !== undefined)}
        />
        <div className="grid gap-2">
          <CheckboxGroup
            name="diet"
            label={t('need_diet_name')}
            inline
            options={diets.map((value) => ({ value, label: t(`diet_${value}`) }))}
            defaultValues={
              invalid ? (invalid.typed['diet'] ?? []) : (needOf('diet')?.choices ?? [])
            }
            {...(errors['diet'] ? { error: errors['diet'] } : {})}
          />
          <TextInput
            {...text('dietText', needOf('diet')?.text)}
            label={t('field_dietText')}
            maxLength={500}
          />
        </div>
        <Checkbox
          name="travelCost"
          label={t('need_travel_cost_name')}
          defaultChecked={ticked('travelCost', needOf('travel_cost') !== undefined)}
        />
        <TextInput
          {...text('other', needOf('other')?.text)}
          label={t('need_other_name')}
          maxLength={500}
        />
        <p className="meta">{t('needsPrivacy')}</p>
      </div>
    </Disclosure>
  );
}
