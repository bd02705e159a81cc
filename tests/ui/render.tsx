import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, vi } from 'vitest';
import { createI18n } from '../../app/i18n/i18n.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import { WordsContext, wordsOfPage } from '../../app/i18n/use-translation.ts';
import { renderWhole } from '../../app/lib/render-whole.server.ts';
import { FieldNamesContext, fieldNamesOfPage } from '../../app/ui/field-names.ts';

/** The markup of a component as the server sends it, in one language; React may warn of nothing. */
export async function render(
  element: ReactElement,
  language: LanguageCode = 'nl',
): Promise<string> {
  const words = wordsOfPage(await createI18n(language));
  const router = createMemoryRouter([{ path: '*', element }]);
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const markup = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
      <RouterProvider router={router} />
    </WordsContext.Provider>,
  );
  // The router for browsers says this of itself on a server; ours there is another one.
  const warnings = warned.mock.calls.filter(([text]) => !String(text).includes('useLayoutEffect'));
  warned.mockRestore();
  expect(warnings).toEqual([]);
  return markup;
}

/** The markup as a page of the server has it, where one part may wait for another. */
export async function renderPage(element: ReactElement, language: LanguageCode): Promise<string> {
  const words = wordsOfPage(await createI18n(language));
  const names = fieldNamesOfPage(false);
  return renderWhole(
    <WordsContext.Provider value={words}>
      <FieldNamesContext.Provider value={names}>{element}</FieldNamesContext.Provider>
    </WordsContext.Provider>,
    'nonce',
  );
}

/** The attributes of the first tag that has this text in it. */
export function attributesOf(markup: string, tag: string, containing = ''): Record<string, string> {
  const tags = markup.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  const found = tags.find((one) => one.includes(containing)) ?? '';
  return Object.fromEntries(
    [...found.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
