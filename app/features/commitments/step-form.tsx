import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Commitment } from './commitment.ts';

/** What a form needs to come back as it was sent. */
export interface Refused {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

export interface StepProps {
  commitment: Commitment;
  refused: Refused;
}

/** What an organiser does with a commitment. */
export type Step = 'due' | 'scope' | 'owner' | 'close' | 'drop' | 'reopen';

/** The error of a field, as fields take it. */
export const errorFor = ({ errors }: Refused, name: string) => {
  const error = errors[name];
  return error ? { error } : {};
};

/** One step: its own fields, why it is taken (with how many shifts were shown, and in which language), its button. */
export function StepForm({
  step,
  commitment,
  refused,
  variant = 'quiet',
  note,
  children,
}: StepProps & {
  step: Step;
  variant?: 'main' | 'quiet' | 'danger';
  /** What is asked in the place of the reason; it may stay empty. */
  note?: { label: string; hint: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  return (
    <Form method="post" noValidate className="grid gap-4">
      {children}
      <input type="hidden" name="base" value={commitment.shifts} />
      <input type="hidden" name="language" value={code} />
      <TextArea
        name="reason"
        label={note?.label ?? t('reason')}
        hint={note?.hint ?? t('reasonHint')}
        rows={3}
        maxLength={2000}
        defaultValue={typedValue(refused.invalid, 'reason')}
        {...(note ? { optional: true } : { required: true })}
        {...errorFor(refused, 'reason')}
      />
      <p>
        <SubmitButton variant={variant} name="intent" value={step}>
          {t(`submit_${step}`)}
        </SubmitButton>
      </p>
    </Form>
  );
}
