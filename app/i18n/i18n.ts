import type { BackendModule, i18n } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import ar from './ar/index.ts';
import en from './en/index.ts';
import fr from './fr/index.ts';
import type { LanguageCode } from './locales.ts';
import nl from './nl/index.ts';

export type Namespace = keyof typeof nl;
type WordFiles = Record<Namespace, () => Promise<{ default: Record<string, string> }>>;

const filesOf: Record<LanguageCode, WordFiles> = { nl, en, fr, ar };
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
    (await filesOf[language as LanguageCode][namespace as Namespace]()).default,
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
  await instance
    .use(initReactI18next)
    .use(wordFiles)
    .init({
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

/** The same instance for the rendering of one page: it notes which namespaces the page uses. */
export function noteUsedWords(instance: i18n, used: Set<Namespace>): i18n {
  return Object.create(instance, {
    reportNamespaces: {
      value: {
        addUsedNamespaces: (names: readonly Namespace[]) => names.forEach((name) => used.add(name)),
        getUsedNamespaces: () => [...used],
      },
    },
  }) as i18n;
}
