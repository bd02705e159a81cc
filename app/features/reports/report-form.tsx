import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ProofField } from '../nominations/proof-field.tsx';
import { reasonWord, reportReasons } from './report.ts';

interface ReportFormProps {
  /** What a visitor's browser works on; null for who is signed in. */
  challenge: string | null;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What is wrong with the post, in one choice and a few words. */
export function ReportForm({ challenge, invalid, errors }: ReportFormProps) {
  const { t } = useTranslation('reports');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const chosen = typedValue(invalid, 'reason');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <RadioGroup
        name="reason"
        label={t('reasonAsk')}
        required
        options={reportReasons.map((value) => ({
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
      {challenge && (
        <>
          {/* People do not see this field; programs fill it in. */}
          <div aria-hidden className="absolute -start-[200vw] top-0 size-px overflow-hidden">
            <label htmlFor="field-trap">{t('trap')}</label>
            <input id="field-trap" name="trap" tabIndex={-1} autoComplete="off" />
          </div>
          <ProofField challenge={challenge} />
        </>
      )}
      <p className="measure">{t(challenge ? 'nextVisitor' : 'nextPerson')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
    </Form>
  );
}
