import { languageName } from '../initiatives/language-names.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** Names a language where it is not the page's own. */
export function LanguageMark({ language }: { language: string }) {
  const { code, locale } = useLanguage();
  return language === code ? null : <span>{languageName(language, locale)}</span>;
}
