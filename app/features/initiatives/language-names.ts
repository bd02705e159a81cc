import { displayNames } from '../../i18n/formats.ts';

/** Name of a language as the page's language says it; the code where it has no name. */
export function languageName(code: string, locale: string): string {
  return displayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}
