import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ReasonForm } from '../reports/reason-form.tsx';
import { reasonWord, safetyReasons } from './safeguards.ts';

interface SafetyReportFormProps {
  /** The report is about a conversation: staff asks whether it may read it. */
  asksConsent: boolean;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What is wrong on the exchange; who may read the conversation is asked, never assumed. */
export function SafetyReportForm({ asksConsent, invalid, errors }: SafetyReportFormProps) {
  const { t } = useTranslation('safeguards');
  return (
    <ReasonForm
      reasons={safetyReasons.map((value) => ({
        value,
        label: t(`reason_${reasonWord(value)}`),
        hint: t(`reasonHint_${reasonWord(value)}`),
      }))}
      words={{
        reasonAsk: t('reasonAsk'),
        note: t('note'),
        noteHint: t('noteHint'),
        next: t('reportNext'),
        send: t('send'),
      }}
      invalid={invalid}
      errors={errors}
    >
      {asksConsent && (
        <Checkbox
          name="consents"
          value="yes"
          label={t('consent')}
          hint={t('consentHint')}
          defaultChecked={typedValue(invalid, 'consents') === 'yes'}
        />
      )}
    </ReasonForm>
  );
}
