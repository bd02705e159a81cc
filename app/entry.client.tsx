import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createI18n } from './i18n/i18n.ts';
import { defaultLanguage, languageOf } from './i18n/locales.ts';
import { WordsContext, wordsOfPage } from './i18n/use-translation.ts';
import { readUsedWords } from './i18n/used-words.tsx';

async function hydrate(): Promise<void> {
  const language = languageOf(window.location.pathname) ?? defaultLanguage;
  const i18n = await createI18n(language, readUsedWords());
  // Without its words the next page would show keys: it comes whole, from the server.
  const words = wordsOfPage(i18n, () => window.location.reload());
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <WordsContext.Provider value={words}>
          <RemixBrowser />
        </WordsContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
