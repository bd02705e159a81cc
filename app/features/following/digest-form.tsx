import { Form } from '@remix-run/react';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Following } from './following.ts';
import { rhythms } from './following.ts';

interface DigestFieldsProps {
  digest: Following['digest'];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Days from Monday and hours of a day, as the language names them. */
function useTimes() {
  const { locale } = useLanguage();
  const day = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return {
    // 1 January 2029 is a Monday.
    days: Array.from({ length: 7 }, (_, i) => ({
      value: String(i + 1),
      label: day.format(Date.UTC(2029, 0, i + 1)),
    })),
    hours: Array.from({ length: 24 }, (_, hour) => ({
      value: String(hour),
      label: time.format(Date.UTC(2029, 0, 1, hour)),
    })),
  };
}

/** How often, on which day and at which hour a digest comes, and whether mail waits at night. */
export function DigestFields({ digest, invalid, errors }: DigestFieldsProps) {
  const { t } = useTranslation('following');
  const { days, hours } = useTimes();
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const keepsQuiet = invalid ? Boolean(invalid.typed['keepsQuiet']) : digest.keepsQuiet;
  return (
    <Form method="post" noValidate className="grid gap-4">
      {digest.nextAt && (
        <p>
          {t('nextDigest')} <DateText value={digest.nextAt} form="moment" />
        </p>
      )}
      <RadioGroup
        name="rhythm"
        label={t('rhythm')}
        hint={t('rhythmHint')}
        defaultValue={typedValue(invalid, 'rhythm', digest.rhythm)}
        options={rhythms.map((rhythm) => ({ value: rhythm, label: t(`rhythm_${rhythm}`) }))}
        {...error('rhythm')}
      />
      <Select
        name="weekday"
        label={t('weekday')}
        hint={t('weekdayHint')}
        empty={false}
        options={days}
        defaultValue={typedValue(invalid, 'weekday', String(digest.weekday))}
        {...error('weekday')}
      />
      <Select
        name="hour"
        label={t('hour')}
        empty={false}
        options={hours}
        defaultValue={typedValue(invalid, 'hour', String(digest.hour))}
        {...error('hour')}
      />
      <Checkbox
        name="keepsQuiet"
        value="yes"
        label={t('keepsQuiet')}
        hint={t('keepsQuietHint')}
        defaultChecked={keepsQuiet}
      />
      <p>
        <SubmitButton variant="quiet" name="intent" value="digest">
          {t('keep')}
        </SubmitButton>
      </p>
    </Form>
  );
}
