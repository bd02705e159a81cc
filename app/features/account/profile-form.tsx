import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { languages } from '../../i18n/locales.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import type { Option } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Account } from './account.ts';
import { SpokenLanguagesField } from './spoken-languages-field.tsx';

interface ProfileFormProps {
  account: Account;
  options: readonly Option[];
  /** The form as it came back, when it was refused. */
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

const interfaceLanguages = Object.values(languages).map(({ code, ownName }) => ({
  value: code,
  label: ownName,
}));

/** Name and languages of the signed-in person. */
export function ProfileForm({ account, options, invalid, errors }: ProfileFormProps) {
  const { t } = useTranslation('account');
  const { t: tCommon } = useTranslation('common');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <TextInput
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        width="half"
        autoComplete="name"
        defaultValue={typedValue(invalid, 'displayName', account.displayName)}
        {...(errors['displayName'] ? { error: errors['displayName'] } : {})}
      />
      <Select
        name="language"
        label={t('language')}
        options={interfaceLanguages}
        empty={false}
        defaultValue={typedValue(invalid, 'language', account.language)}
        {...(errors['language'] ? { error: errors['language'] } : {})}
      />
      <SpokenLanguagesField
        options={options}
        chosen={invalid ? (invalid.typed['spokenLanguages'] ?? []) : account.spokenLanguages}
        error={errors['spokenLanguages']}
      />
      <div>
        <SubmitButton name="intent" value="profile">
          {tCommon('save')}
        </SubmitButton>
      </div>
    </Form>
  );
}
