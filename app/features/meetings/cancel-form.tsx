import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Cancels a meeting, with the reason that everybody is told. */
export function CancelForm({
  invalid,
  error,
}: {
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('meetings');
  return (
    <Disclosure summary={t('cancelTitle')} open={invalid !== undefined} className="mt-8">
      <Form method="post" noValidate className="grid gap-4">
        <TextArea
          name="reason"
          label={t('cancelReason')}
          hint={t('cancelHint')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton variant="danger" name="intent" value="cancel">
            {t('cancelSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}
