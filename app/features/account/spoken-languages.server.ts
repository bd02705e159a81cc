import { displayNames } from '../../i18n/formats.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';

/** What is spoken most in cities of the Low Countries; other codes stay where somebody holds them. */
const codes = (
  'am ar bg ckb de el en es fa fi fr ha hi hr hu hy it ka ku ln nl pa pl ps pt ro rom ru rw sk so sq sr sw ' +
  'ta th ti tr uk ur vi wo zh'
).split(' ');

/** Where the standard's own name is one that its speakers do not want to hear. */
const betterNames: Partial<Record<LanguageCode, Record<string, string>>> = {
  ar: { rom: 'لغة الروما' },
};

export interface SpokenLanguage {
  value: string;
  label: string;
}

/**
 * Languages to choose from, named and sorted in the page's language. Made on the server, since browsers
 * do not all know the same names.
 * @param held codes that the person has already
 */
export function listSpokenLanguages(
  language: LanguageCode,
  held: readonly string[],
): SpokenLanguage[] {
  const { locale } = languages[language];
  const names = displayNames(locale, { type: 'language' });
  const inOrder = new Intl.Collator(locale);
  return [...new Set([...codes, ...held])]
    .map((value) => ({ value, label: betterNames[language]?.[value] ?? names.of(value) ?? value }))
    .toSorted((a, b) => inOrder.compare(a.label, b.label));
}
