import { createContext, useContext } from 'react';
import type { I18n, Namespace } from './i18n.ts';
import type { Translate } from './translate.ts';

/** The words of the page's language, and which areas of them the page has asked for. */
export interface PageWords {
  i18n: I18n;
  used: Set<Namespace>;
  /** What to do when words do not arrive. */
  onLost: () => void;
}

/** The words for one page, which has asked for none of them yet. */
export function wordsOfPage(words: I18n, onLost: () => void = () => undefined): PageWords {
  return { i18n: words, used: new Set(), onLost };
}

/** Stands around the whole page. */
export const WordsContext = createContext<PageWords | null>(null);

/** @throws outside of a page */
export function usePageWords(): PageWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words around this part of the page');
  return words;
}

/**
 * The words of one area in the language of the page. A page never changes its language, so nothing is
 * watched: a page of posts asks this a thousand times.
 * @param namespace area of the words
 * @throws a promise while a browser fetches these words; React waits for it
 */
export function useTranslation<Name extends Namespace = 'common'>(
  namespace: Name = 'common' as Name,
): { t: Translate<Name> } {
  const { i18n, used, onLost } = usePageWords();
  used.add(namespace);
  const t = i18n.tOf(namespace);
  if (!t) throw i18n.load(namespace).catch(onLost);
  return { t };
}
