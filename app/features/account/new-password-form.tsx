import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface NewPasswordFormProps {
  /** Belongs to the password; browsers then know which one to keep. */
  email: string;
  error: string | undefined;
}

/** Sets or replaces the password of the signed-in person. */
export function NewPasswordForm({ email, error }: NewPasswordFormProps) {
  const { t } = useTranslation('account');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <input type="text" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextInput
        name="password"
        type="password"
        dir="ltr"
        label={t('newPassword')}
        hint={t('newPasswordHint')}
        width="half"
        autoComplete="new-password"
        {...(error ? { error } : {})}
        required
      />
      <div>
        <SubmitButton variant="quiet" name="intent" value="newPassword">
          {t('newPasswordSave')}
        </SubmitButton>
      </div>
    </Form>
  );
}
