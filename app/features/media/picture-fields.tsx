import type { LanguageCode } from '../../i18n/locales.ts';
import { languageCodes, languages } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { KeptPicture } from './picture.ts';
import { licences } from './picture.ts';

export interface PictureFieldsProps {
  picture?: KeptPicture;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** Ids of their own where the same fields stand on the page more than once. */
  idOf: (name: string) => string;
}

/** What a picture shows, in the page's language first, who made it and under what terms. */
export function PictureFields({ picture, invalid, errors, idOf }: PictureFieldsProps) {
  const { t } = useTranslation('media');
  const { code } = useLanguage();
  const field = (name: string, was = '') => ({
    name,
    id: idOf(name),
    defaultValue: typedValue(invalid, name, was),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const alternative = (language: LanguageCode, isOwn: boolean) => (
    <TextInput
      key={language}
      {...field(`alternative-${language}`, picture?.alternative[language])}
      label={t('alternative', { language: languages[language].ownName })}
      hint={isOwn ? t('alternativeHint') : undefined}
      lang={language}
      maxLength={500}
    />
  );
  const others = languageCodes.filter((language) => language !== code);
  const hasError = others.some((language) => errors[`alternative-${language}`]);
  return (
    <>
      {alternative(code, true)}
      <Disclosure summary={t('otherLanguages')} open={hasError}>
        <div className="grid gap-4">{others.map((language) => alternative(language, false))}</div>
      </Disclosure>
      <Select
        {...field('licence', picture?.licence)}
        label={t('licence')}
        hint={t('licenceHint')}
        required
        options={licences.map((value) => ({ value, label: t(`licence_${value}`) }))}
      />
      <TextInput
        {...field('author', picture?.author ?? '')}
        label={t('author')}
        hint={t('authorHint')}
        maxLength={120}
      />
    </>
  );
}
