import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { VerdictFields } from './verdict-fields.tsx';

interface DecideFormProps {
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Accepting or declining, with an answer to who suggested it. */
export function DecideForm({ refused, errors }: DecideFormProps) {
  const { t } = useTranslation('recordHistory');
  return (
    <Form method="post" noValidate className="my-6 grid max-w-[40rem] gap-4">
      <VerdictFields accept={t('accept')} refused={refused} errors={errors} />
    </Form>
  );
}
