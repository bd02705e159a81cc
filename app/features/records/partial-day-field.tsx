import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FieldProps } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Values } from './field-specs.ts';
import { seasons } from './partial-day.ts';

/** A day as well as it is known: a year is enough, and the year alone stays a year. */
export function PartialDayField({
  values,
  label,
  name,
  hint,
  error,
}: FieldProps & { values: Values }) {
  const { t } = useTranslation('records');
  const { locale } = useLanguage();
  const valueOf = (part: string) => values[`${name}.${part}`]?.[0] ?? '';
  const month = dateFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: month.format(new Date(Date.UTC(2024, at, 1))),
  }));
  return (
    <Fieldset legend={label} name={name} hint={hint ?? t('dayHint')} {...(error && { error })}>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <TextInput
          name={`${name}.day`}
          label={t('day')}
          inputMode="numeric"
          dir="ltr"
          width="short"
          maxLength={2}
          defaultValue={valueOf('day')}
        />
        <Select
          name={`${name}.month`}
          label={t('month')}
          empty={t('unknown')}
          options={[
            ...months,
            ...seasons.map((season) => ({ value: season, label: t(`season_${season}`) })),
            { value: 'decade', label: t('decade') },
          ]}
          defaultValue={valueOf('month')}
        />
        <TextInput
          name={`${name}.year`}
          label={t('year')}
          inputMode="numeric"
          dir="ltr"
          width="short"
          maxLength={4}
          defaultValue={valueOf('year')}
        />
      </div>
    </Fieldset>
  );
}
