import { useTranslation } from 'react-i18next';
import type { Language } from './locales.ts';
import { defaultLanguage, isLanguage, languages } from './locales.ts';

/** The language that the page is shown in: code, own name, direction, locale for Intl. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages[isLanguage(i18n.language) ? i18n.language : defaultLanguage];
}
