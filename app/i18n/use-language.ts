import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from './locales.ts';
import { defaultLanguage, isLanguage, languages } from './locales.ts';

/** The language that the page is shown in: code, own name, direction, locale for Intl. */
export function useLanguage(): Language {
  // Not useTranslation: hundreds of parts of a page ask this, and most of them need no words.
  const code = useContext(I18nContext)?.i18n.language;
  return languages[isLanguage(code) ? code : defaultLanguage];
}
