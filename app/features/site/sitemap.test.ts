import { expect, test } from 'vitest';
import { checkSitemap } from '../../../tests/support/sitemap-schema.ts';
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
  checkSitemap(xml);
});

test('the published schema is asked: it refuses what is no sitemap', () => {
  const sitemap = (entry: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${entry}</url></urlset>`;
  const place = `<loc>${origin}/nl/initiatives</loc>`;
  checkSitemap(sitemap(place));
  for (const wrong of ['', `${place}<lastmod>yesterday</lastmod>`, `${place}<name>x</name>`]) {
    expect(() => checkSitemap(sitemap(wrong)), wrong).toThrow('sitemaps.org/schemas/sitemap/0.9}');
  }
});

test('an entry says when it changed', () => {
  const xml = createSitemap(origin, [
    { path: 'initiatives/a', updatedAt: '2026-11-22T10:00:00+00:00' },
  ]);
  expect(xml).toContain('<lastmod>2026-11-22T10:00:00+00:00</lastmod>');
  checkSitemap(xml);
});

test('signs of XML in an address do no harm', () => {
  const xml = createSitemap('https://a.example/?x=1&y="2"', [{ path: '' }]);
  expect(xml).not.toMatch(/&(?!#)|="[^"]*"2/);
  checkSitemap(xml);
});

test('a large forum has a list of sitemaps', () => {
  const xml = createSitemapIndex(origin, 3);
  expect(xml).toContain(`<loc>${origin}/sitemap.xml?page=3</loc>`);
  expect(xml.match(/<sitemap>/g)).toHaveLength(3);
});
