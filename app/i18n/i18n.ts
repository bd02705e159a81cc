import type { i18n, Resource, ResourceLanguage } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageCode } from './locales.ts';

/** The words of one language; a browser gets only the language of the page that it shows. */
const wordsOf: Record<LanguageCode, () => Promise<{ default: ResourceLanguage }>> = {
  nl: () => import('./nl/index.ts'),
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
  ar: () => import('./ar/index.ts'),
};

const instances = new Map<LanguageCode, Promise<i18n>>();

/**
 * The i18next instance of one language, the same on the server and in the browser. It never changes its
 * language, so all requests of a process share it.
 * @param language code of the page's language
 */
export function createI18n(language: LanguageCode): Promise<i18n> {
  let instance = instances.get(language);
  if (!instance) instances.set(language, (instance = startI18n(language)));
  return instance;
}

async function startI18n(language: LanguageCode): Promise<i18n> {
  const resources: Resource = { [language]: (await wordsOf[language]()).default };
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: language,
    resources,
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: ':',
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    supportedLngs: [language],
    load: 'currentOnly',
  });
  return instance;
}
