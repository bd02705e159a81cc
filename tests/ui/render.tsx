import { createInstance } from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, vi } from 'vitest';
import ar from '../../app/i18n/ar/common.ts';
import en from '../../app/i18n/en/common.ts';
import fr from '../../app/i18n/fr/common.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import nl from '../../app/i18n/nl/common.ts';

const words = { nl, en, fr, ar };

/** The markup of a component as the server sends it, in one language; React may warn of nothing. */
export async function render(
  element: ReactElement,
  language: LanguageCode = 'nl',
): Promise<string> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { common: words[language] } },
    defaultNS: 'common',
    keySeparator: false,
    interpolation: { escapeValue: false },
  });
  const router = createMemoryRouter([{ path: '*', element }]);
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={instance}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
  // The router for browsers says this of itself on a server; ours there is another one.
  const warnings = warned.mock.calls.filter(([text]) => !String(text).includes('useLayoutEffect'));
  warned.mockRestore();
  expect(warnings).toEqual([]);
  return markup;
}

/** The attributes of the first tag that has this text in it. */
export function attributesOf(markup: string, tag: string, containing = ''): Record<string, string> {
  const tags = markup.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  const found = tags.find((one) => one.includes(containing)) ?? '';
  return Object.fromEntries(
    [...found.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
