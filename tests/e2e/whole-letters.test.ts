import { expect, test } from 'vitest';
import { languageCodes } from '../../app/i18n/locales.ts';
import { siteUrl } from '../support/journey.ts';

const paths = [
  '',
  '/initiatives',
  '/initiatives/inside-out',
  '/organisations',
  '/about',
  '/privacy',
];

// Letters of several bytes may fall apart where a renderer or a stream cuts its pieces.
test.each(languageCodes)('every letter of the pages in %s arrives whole', async (language) => {
  for (const path of paths) {
    const html = await (await fetch(`${siteUrl()}/${language}${path}`)).text();
    expect(html, path).not.toMatch(/[\0\uFFFD]/);
    expect(html.length, path).toBeGreaterThan(4000);
  }
});
