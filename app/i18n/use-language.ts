import { useContext } from 'react';
import type { Language } from './locales.ts';
import { defaultLanguage, isLanguage, languages } from './locales.ts';
import { WordsContext } from './use-translation.ts';

/** The language that the page is shown in: code, own name, direction, locale for Intl. */
export function useLanguage(): Language {
  const code = useContext(WordsContext)?.i18n.language;
  return languages[isLanguage(code) ? code : defaultLanguage];
}
