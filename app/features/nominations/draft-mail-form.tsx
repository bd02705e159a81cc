import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useFormState } from './form-state.ts';

/** Leaving a mail address with a draft: the link comes by mail, and later two reminders. */
export function DraftMailForm({ invalid }: { invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('nominations');
  const r = useTranslation('receipt').t;
  const form = useFormState(invalid);
  return (
    <section className="measure my-6">
      <ErrorSummary errors={form.errors} general={form.general} />
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="mail" />
        <TextInput
          name="mail"
          type="email"
          label={t('mail')}
          hint={r('draftMailHint')}
          error={form.errors['mail']}
          required
          autoComplete="email"
          defaultValue={form.value('mail')}
        />
        <p>
          <SubmitButton variant="quiet">{r('draftMailSend')}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}
