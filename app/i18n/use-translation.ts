import type { TFunction, i18n } from 'i18next';
import { createContext, useContext } from 'react';
import type { Namespace } from './i18n.ts';

/** The words of the page's language, and which areas of them the page has asked for. */
export interface PageWords {
  i18n: i18n;
  used: Set<Namespace>;
}

/** The words for one page, which has asked for none of them yet. */
export function wordsOfPage(words: i18n): PageWords {
  return { i18n: words, used: new Set() };
}

/** Stands around the whole page. */
export const WordsContext = createContext<PageWords | null>(null);

/** @throws outside of a page */
export function usePageWords(): PageWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words around this part of the page');
  return words;
}

// Hundreds of parts of a page ask for the same words: one `t` per instance and area.
const made = new WeakMap<i18n, Map<Namespace, TFunction>>();

function makeT(words: i18n, namespace: Namespace): TFunction {
  const full = words.getFixedT(words.language, namespace);
  const plain = words.getResourceBundle(words.language, namespace) as Record<string, string>;
  // Most words take nothing in and are looked up; figures, plurals and other areas go the long way.
  const t = (key: string, options?: Record<string, unknown>) =>
    (options === undefined ? plain[key] : undefined) ?? full(key as never, options as never);
  return t as unknown as TFunction;
}

/**
 * The words of one area in the language of the page. A page never changes its language, so nothing is
 * watched: this costs a twentieth of react-i18next's hook, which a page of posts asks a thousand times.
 * @param namespace area of the words
 * @throws a promise while a browser fetches these words; React waits for it
 */
export function useTranslation<Name extends Namespace = 'common'>(
  namespace: Name = 'common' as Name,
): { t: TFunction<Name> } {
  const { i18n, used } = usePageWords();
  used.add(namespace);
  let known = made.get(i18n);
  if (!known) made.set(i18n, (known = new Map()));
  let t = known.get(namespace);
  if (!t) {
    if (!i18n.hasResourceBundle(i18n.language, namespace)) throw i18n.loadNamespaces(namespace);
    known.set(namespace, (t = makeT(i18n, namespace)));
  }
  return { t: t as unknown as TFunction<Name> };
}
