import { expect, test } from 'vitest';
import { languageCodes } from '../../i18n/locales.ts';
import { createSitemap, createSitemapIndex, standingAddresses } from './sitemap.ts';

const origin = 'https://forum.example.org';

test('every page stands there once per language, each with all its languages', () => {
  const xml = createSitemap(origin, standingAddresses);
  const places = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(places).toHaveLength(standingAddresses.length * languageCodes.length);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain(`${origin}/ar/about`);
  expect(places).toContain(`${origin}/nl`);
  expect(xml.match(/hreflang=/g)).toHaveLength(places.length * (languageCodes.length + 1));
});

test('an entry says when it changed', () => {
  const xml = createSitemap(origin, [
    { path: 'initiatives/a', updatedAt: '2026-11-22T10:00:00+00:00' },
  ]);
  expect(xml).toContain('<lastmod>2026-11-22T10:00:00+00:00</lastmod>');
});

test('signs of XML in an address do no harm', () => {
  expect(createSitemap('https://a.example/?x=1&y="2"', [{ path: '' }])).not.toMatch(
    /&(?!#)|="[^"]*"2/,
  );
});

test('a large forum has a list of sitemaps', () => {
  const xml = createSitemapIndex(origin, 3);
  expect(xml).toContain(`<loc>${origin}/sitemap.xml?page=3</loc>`);
  expect(xml.match(/<sitemap>/g)).toHaveLength(3);
});
