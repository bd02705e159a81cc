/** The interface languages: own name, direction and the locale for dates and numbers. */
export const languages = {
  nl: { code: 'nl', ownName: 'Nederlands', dir: 'ltr', locale: 'nl-BE' },
  en: { code: 'en', ownName: 'English', dir: 'ltr', locale: 'en-GB' },
  fr: { code: 'fr', ownName: 'Français', dir: 'ltr', locale: 'fr-BE' },
  // Western digits: most readers here meet them in every letter they get.
  ar: { code: 'ar', ownName: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn' },
} as const;

export type LanguageCode = keyof typeof languages;
export type Language = (typeof languages)[LanguageCode];

export const languageCodes = Object.keys(languages) as LanguageCode[];
export const defaultLanguage: LanguageCode = 'nl';

/** Whether a text is the code of an interface language. */
export function isLanguage(code: string | undefined | null): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(languages, code);
}

/** The language that the first part of an address names, or null when it names none. */
export function languageOf(url: URL | string): LanguageCode | null {
  const path = typeof url === 'string' ? url : url.pathname;
  const first = path.split('/', 2)[1];
  return isLanguage(first) ? first : null;
}

/** The same page in another language; paths outside a language are left as they are. */
export function pathIn(language: LanguageCode, path: string): string {
  return languageOf(path) ? path.replace(/^\/[^/?#]+/, `/${language}`) : path;
}

/**
 * The first interface language that a browser asks for.
 * @param header the Accept-Language header (RFC 9110, 12.5.4), weights respected
 */
export function preferredLanguage(header: string | null): LanguageCode | null {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';');
    const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
    return { code: tag.split('-')[0]?.toLowerCase(), weight: weight ? Number(weight) : 1 };
  });
  const known = wishes.filter((wish) => wish.weight > 0);
  const ordered = known.toSorted((a, b) => b.weight - a.weight);
  return ordered.map((wish) => wish.code).find(isLanguage) ?? null;
}

/** Reading direction of any language, also of those that the interface does not speak. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/.test(language) ? 'rtl' : 'ltr';
}
