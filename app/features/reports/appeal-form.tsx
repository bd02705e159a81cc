import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface AppealFormProps {
  until: string | null;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** Objecting: another moderator reads it all once more. */
export function AppealForm({ until, invalid, error }: AppealFormProps) {
  const { t } = useTranslation('reports');
  return (
    <section aria-labelledby="appeal" className="my-8">
      <h2 id="appeal" className="mb-2">
        {t('appealTitle')}
      </h2>
      <p className="measure mb-4">
        {t('appealText')}{' '}
        {until && (
          <>
            {t('appealUntil')} <DateText value={until} />.
          </>
        )}
      </p>
      <Form method="post" noValidate className="grid gap-4">
        <TextArea
          name="appeal"
          label={t('appeal')}
          hint={t('appealHint')}
          required
          maxLength={2000}
          defaultValue={typedValue(invalid, 'appeal')}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton>{t('sendAppeal')}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}
