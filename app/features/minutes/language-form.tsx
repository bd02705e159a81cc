import { Form } from '@remix-run/react';
import { isLanguage, languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { shortLanguages } from './outcome.ts';

/** A language in its own name. */
export function languageName(code: string): string {
  return isLanguage(code) ? languages[code].ownName : code;
}

/** The languages in which minutes are written, each in its own name. */
export function LanguageSelect({ chosen, error }: { chosen: string; error: string | undefined }) {
  const { t } = useTranslation('minutes');
  return (
    <Select
      name="language"
      label={t('field_language')}
      hint={t('languageHint')}
      empty={false}
      defaultValue={chosen}
      options={shortLanguages.map((code) => ({ value: code, label: languages[code].ownName }))}
      {...(error ? { error } : {})}
    />
  );
}

/** Says in which language the minutes are written, and changes it while they are. */
export function LanguageForm({ language, error }: { language: string; error: string | undefined }) {
  const { t } = useTranslation('minutes');
  return (
    <Disclosure
      summary={t('changeLanguage')}
      note={<bdi lang={language}>({languageName(language)})</bdi>}
      open={error !== undefined}
      className="mb-4"
    >
      <Form method="post" noValidate className="grid max-w-96 gap-4">
        <LanguageSelect chosen={language} error={error} />
        <p>
          <SubmitButton variant="quiet" name="intent" value="language">
            {t('saveLanguage')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}
