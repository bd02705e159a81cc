import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { reasonWord, safetyReasons } from './safeguards.ts';

interface SafetyReportFormProps {
  /** The report is about a conversation: staff asks whether it may read it. */
  asksConsent: boolean;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What is wrong, in one choice and a few words; who may read the conversation is asked, never assumed. */
export function SafetyReportForm({ asksConsent, invalid, errors }: SafetyReportFormProps) {
  const { t } = useTranslation('safeguards');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const chosen = typedValue(invalid, 'reason');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <RadioGroup
        name="reason"
        label={t('reasonAsk')}
        required
        options={safetyReasons.map((value) => ({
          value,
          label: t(`reason_${reasonWord(value)}`),
          hint: t(`reasonHint_${reasonWord(value)}`),
        }))}
        {...(chosen ? { defaultValue: chosen } : {})}
        {...error('reason')}
      />
      <TextArea
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        optional
        rows={4}
        maxLength={2000}
        defaultValue={typedValue(invalid, 'note')}
        {...error('note')}
      />
      {asksConsent && (
        <Checkbox
          name="consents"
          value="yes"
          label={t('consent')}
          hint={t('consentHint')}
          defaultChecked={typedValue(invalid, 'consents') === 'yes'}
        />
      )}
      <p className="measure">{t('reportNext')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
    </Form>
  );
}
