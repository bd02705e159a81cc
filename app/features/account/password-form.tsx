import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface PasswordFormProps {
  /** The page to go on to. */
  to: string | null;
  email?: string;
  errors: Record<string, string | undefined>;
}

/** Signs in by address and password. */
export function PasswordForm({ to, email, errors }: PasswordFormProps) {
  const { t } = useTranslation('account');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <input type="hidden" name="to" value={to ?? ''} />
      <TextInput
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        defaultValue={email}
        {...(errors['email'] ? { error: errors['email'] } : {})}
        required
      />
      <TextInput
        name="password"
        type="password"
        dir="ltr"
        label={t('password')}
        autoComplete="current-password"
        {...(errors['password'] ? { error: errors['password'] } : {})}
        required
      />
      <div>
        <SubmitButton variant="quiet" name="intent" value="password">
          {t('byPassword')}
        </SubmitButton>
      </div>
    </Form>
  );
}
