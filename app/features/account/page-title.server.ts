import ar from '../../i18n/ar/account.ts';
import en from '../../i18n/en/account.ts';
import fr from '../../i18n/fr/account.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import nl from '../../i18n/nl/account.ts';

const words: Record<LanguageCode, Record<keyof typeof nl & `${string}Title`, string>> = {
  nl,
  en,
  fr,
  ar,
};

/** The title of a page about accounts, where no component is there to ask for words. */
export function pageTitle(
  language: LanguageCode,
  word: keyof typeof nl & `${string}Title`,
): string {
  return words[language][word];
}
