import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface PickUpFormProps {
  address: string;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** Asks for the address of a pick-up, of who acts for the listing. */
export function PickUpForm({ address, invalid, error }: PickUpFormProps) {
  const { t } = useTranslation('areas');
  return (
    <Form method="post" noValidate className="grid gap-5">
      <TextInput
        name="address"
        label={t('address')}
        hint={t('addressHint')}
        maxLength={300}
        autoComplete="off"
        defaultValue={typedValue(invalid, 'address', address)}
        {...(error ? { error } : {})}
      />
      <p>
        <SubmitButton>{t('addressSave')}</SubmitButton>
      </p>
    </Form>
  );
}
