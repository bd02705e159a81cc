import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Closes a group, after saying what that means. */
export function CloseForm({
  members,
  invalid,
  error,
}: {
  members: number;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('groups');
  return (
    <Disclosure summary={t('closeTitle')} open={invalid !== undefined} className="mt-10">
      <p className="measure mb-4">{t('closeText', { count: members })}</p>
      <Form method="post" noValidate className="grid gap-4">
        <TextArea
          name="reason"
          label={t('closeReason')}
          hint={t('closeHint')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton variant="danger" name="intent" value="close">
            {t('close')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Opens a closed group again. */
export function ReopenForm({ reason }: { reason: string | null }) {
  const { t } = useTranslation('groups');
  return (
    <Form method="post" className="grid gap-4">
      {reason && <PersonText text={reason} className="measure" />}
      <p className="measure">{t('reopenText')}</p>
      <p>
        <SubmitButton name="intent" value="reopen">
          {t('reopen')}
        </SubmitButton>
      </p>
    </Form>
  );
}
