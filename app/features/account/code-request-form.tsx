import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { fieldId } from '../../ui/field.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface CodeRequestFormProps {
  /** The page to go on to. */
  to: string | null;
  email?: string;
  error?: string | undefined;
  /** Where asking is not the main action of the page. */
  quiet?: boolean;
}

/** Asks for a code by mail; the page of the code answers it. */
export function CodeRequestForm({ to, email, error, quiet }: CodeRequestFormProps) {
  const { t } = useTranslation('account');
  const { code: language } = useLanguage();
  return (
    <Form method="post" action={`/${language}/sign-in/code`} noValidate className="grid gap-6">
      <input type="hidden" name="to" value={to ?? ''} />
      <TextInput
        name="email"
        id={fieldId('mail-to')}
        type="email"
        label={t('email')}
        autoComplete="email"
        defaultValue={email}
        {...(error ? { error } : {})}
        required
      />
      <div>
        <SubmitButton variant={quiet ? 'quiet' : 'main'} name="intent" value="send">
          {t('sendCode')}
        </SubmitButton>
      </div>
    </Form>
  );
}
