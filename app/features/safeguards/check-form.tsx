import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Screenings } from './safeguards.ts';

/** Whether the city trusts an organisation to stand between people. */
export function CheckForm({
  check,
  invalid,
  errors,
}: {
  check: Screenings['check'];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('safeguards');
  return (
    <section aria-labelledby="check" className="mb-10">
      <h2 id="check" className="mb-2">
        {t('checkTitle')}
      </h2>
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="check" />
        <TextArea
          name="note"
          label={t('checkNote')}
          hint={t('checkNoteHint')}
          optional
          rows={2}
          maxLength={500}
          defaultValue={typedValue(invalid, 'note', check?.note ?? '')}
          {...(errors['note'] ? { error: errors['note'] } : {})}
        />
        <p className="flex flex-wrap gap-3">
          <Button name="trusts" value="yes" variant={check ? 'quiet' : 'main'}>
            {t(check ? 'checkAgain' : 'checkYes')}
          </Button>
          {check && (
            <Button name="trusts" value="no" variant="danger">
              {t('checkNo')}
            </Button>
          )}
        </p>
      </Form>
    </section>
  );
}
