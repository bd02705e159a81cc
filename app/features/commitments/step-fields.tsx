import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { TextArea } from '../../ui/text-area.tsx';

/** What a form needs to come back as it was sent. */
export interface Refused {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The error of a field, as fields take it. */
export const errorFor = ({ errors }: Refused, name: string) => {
  const error = errors[name];
  return error ? { error } : {};
};

/** What every step names: how many shifts were shown, in which language one writes, and why. */
export function StepFields({
  shifts,
  refused,
  label,
  hint,
  isOptional = false,
}: {
  shifts: number;
  refused: Refused;
  label?: string;
  hint?: string;
  isOptional?: boolean;
}) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  return (
    <>
      <input type="hidden" name="base" value={shifts} />
      <input type="hidden" name="language" value={code} />
      <TextArea
        name="reason"
        label={label ?? t('reason')}
        hint={hint ?? t('reasonHint')}
        rows={3}
        maxLength={2000}
        defaultValue={typedValue(refused.invalid, 'reason')}
        {...(isOptional ? { optional: true } : { required: true })}
        {...errorFor(refused, 'reason')}
      />
    </>
  );
}
