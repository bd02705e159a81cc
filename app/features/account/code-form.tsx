import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface CodeFormProps {
  /** The page to go on to. */
  to: string | null;
  /** Where the code went; without it, the form asks. */
  sentTo: string | undefined;
  email?: string;
  errors: Record<string, string | undefined>;
}

/** Signs in by the code of a mail. */
export function CodeForm({ to, sentTo, email, errors }: CodeFormProps) {
  const { t } = useTranslation('account');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <input type="hidden" name="to" value={to ?? ''} />
      {sentTo ? (
        <input type="hidden" name="email" value={sentTo} />
      ) : (
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="email"
          defaultValue={email}
          {...(errors['email'] ? { error: errors['email'] } : {})}
          required
        />
      )}
      <TextInput
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        width="short"
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
        {...(errors['code'] ? { error: errors['code'] } : {})}
        required
      />
      <div>
        <SubmitButton name="intent" value="verify">
          {t('codeVerify')}
        </SubmitButton>
      </div>
    </Form>
  );
}
