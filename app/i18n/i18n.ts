import type { LanguageCode } from './locales.ts';
import nl from './nl/index.ts';
import type { Bundle, Namespace, Translate } from './translate.ts';
import { createTranslate } from './translate.ts';

export type { Namespace } from './translate.ts';

type WordFiles = Record<Namespace, () => Promise<{ default: Bundle }>>;

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

/** The words of one language, the same on the server and in the browser. */
export interface I18n {
  readonly language: LanguageCode;
  /** Words of the area `common`, and of every loaded one by `area:word`. */
  readonly t: Translate;
  /** Words of one area; null until they are loaded. */
  tOf<Name extends Namespace>(namespace: Name): Translate<Name> | null;
  /** Brings the words of an area. @throws when they do not arrive; asked again, it tries again */
  load(namespace: Namespace): Promise<void>;
}

function openWords(language: LanguageCode): I18n {
  const bundles = new Map<string, Bundle>();
  const asked = new Map<Namespace, Promise<void>>();
  // Hundreds of parts of a page ask for the same words: one `t` per area.
  const made = new Map<Namespace, unknown>();
  async function bring(namespace: Namespace): Promise<void> {
    const file = (await filesOf[language]())[namespace];
    bundles.set(namespace, (await file()).default);
  }
  return {
    language,
    t: createTranslate(bundles, language, 'common'),
    tOf<Name extends Namespace>(namespace: Name) {
      if (!bundles.has(namespace)) return null;
      let t = made.get(namespace);
      if (!t) made.set(namespace, (t = createTranslate(bundles, language, namespace)));
      return t as Translate<Name>;
    },
    load(namespace) {
      let coming = asked.get(namespace);
      if (!coming) {
        coming = bring(namespace);
        asked.set(namespace, coming);
        coming.catch(() => asked.delete(namespace));
      }
      return coming;
    },
  };
}

const instances = new Map<LanguageCode, I18n>();

/**
 * The words of one language. A page never changes its language, so all requests of a process share them.
 * @param language code of the page's language
 * @param wanted areas to have at once; a component that asks for another one waits for it
 * @throws Error when words do not arrive
 */
export async function createI18n(
  language: LanguageCode,
  wanted: readonly string[] = namespaces,
): Promise<I18n> {
  let words = instances.get(language);
  if (!words) instances.set(language, (words = openWords(language)));
  const { load } = words;
  await Promise.all(wanted.filter(isNamespace).map(load));
  return words;
}
