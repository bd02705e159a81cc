import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createI18n } from './i18n/i18n.ts';
import { defaultLanguage, languageOf } from './i18n/locales.ts';
import { WordsContext, wordsOfPage } from './i18n/use-translation.ts';
import { readUsedWords } from './i18n/used-words.tsx';
import { FieldNamesContext, fieldNamesOfPage } from './ui/field-names.ts';

/**
 * The page's data, read before React begins. RemixBrowser waits for them by throwing a promise, before any
 * hook; a key pressed meanwhile would make React go on at once, fail (its error 345) and leave the page dead.
 */
async function readData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}

async function hydrate(): Promise<void> {
  const language = languageOf(window.location.pathname) ?? defaultLanguage;
  const [i18n] = await Promise.all([createI18n(language, readUsedWords()), readData()]);
  // Without its words the next page would show keys: it comes whole, from the server.
  const words = wordsOfPage(i18n, () => window.location.reload());
  const names = fieldNamesOfPage(true);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <WordsContext.Provider value={words}>
          <FieldNamesContext.Provider value={names}>
            <RemixBrowser />
          </FieldNamesContext.Provider>
        </WordsContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
