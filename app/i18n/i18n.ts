import type { BackendModule, i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { LanguageCode } from './locales.ts';
import nl from './nl/index.ts';

export type Namespace = keyof typeof nl;
type WordFiles = Record<Namespace, () => Promise<{ default: Record<string, string> }>>;

// A browser needs the list of one language; the Dutch one also says which areas there are.
const filesOf: Record<LanguageCode, () => Promise<WordFiles>> = {
  nl: () => Promise.resolve(nl),
  en: async () => (await import('./en/index.ts')).default,
  fr: async () => (await import('./fr/index.ts')).default,
  ar: async () => (await import('./ar/index.ts')).default,
};
const namespaces = Object.keys(nl) as Namespace[];

/** Whether a text names an area of words. */
export function isNamespace(text: string | undefined): text is Namespace {
  return text !== undefined && Object.hasOwn(nl, text);
}

/** Where i18next asks for the words that it has not. */
const wordFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  // Two parameters tell i18next that the words come by promise.
  read: async (language: string, namespace: string) =>
    (await (await filesOf[language as LanguageCode]())[namespace as Namespace]()).default,
};

const instances = new Map<LanguageCode, Promise<i18n>>();

/**
 * The i18next instance of one language, the same on the server and in the browser. It never changes its
 * language, so all requests of a process share it.
 * @param language code of the page's language
 * @param wanted namespaces to have at once; a component that asks for another one waits for it
 * @throws Error when words do not arrive
 */
export function createI18n(
  language: LanguageCode,
  wanted: readonly string[] = namespaces,
): Promise<i18n> {
  let instance = instances.get(language);
  if (!instance) instances.set(language, (instance = startI18n(language, wanted)));
  return instance;
}

async function startI18n(language: LanguageCode, wanted: readonly string[]): Promise<i18n> {
  const instance = createInstance();
  await instance.use(wordFiles).init({
    lng: language,
    fallbackLng: language,
    ns: wanted,
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: ':',
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    supportedLngs: [language],
    load: 'currentOnly',
  });
  const missing = wanted.filter((name) => !instance.hasResourceBundle(language, name));
  if (missing.length > 0) throw new Error(`no words: ${language} ${missing.join(' ')}`);
  return instance;
}
