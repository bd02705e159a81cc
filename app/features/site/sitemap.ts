import { defaultLanguage, languageCodes } from '../../i18n/locales.ts';

/** A page that search engines may show: its path below the language, and when it last changed. */
export interface PublicAddress {
  path: string;
  updatedAt?: string;
}

/** Pages that every forum has. */
export const standingAddresses: PublicAddress[] = [
  { path: '' },
  { path: 'initiatives' },
  { path: 'nominate' },
  { path: 'organisations' },
  { path: 'awards' },
  { path: 'commitments' },
  // The overview only: no listing, and of needs only vacancies, which are for everybody.
  { path: 'exchange' },
  { path: 'exchange/figures' },
  { path: 'groups' },
  { path: 'sessions' },
  { path: 'about' },
  { path: 'open-data' },
  { path: 'accessibility' },
  { path: 'privacy' },
];

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapSchema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function alternates(addressIn: (language: string) => string): string {
  const link = (code: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`;
  return [
    ...languageCodes.map((code) => link(code, addressIn(code))),
    link('x-default', addressIn(defaultLanguage)),
  ].join('');
}

/**
 * A sitemap: each page in each language, with its other languages beside it (sitemaps.org, hreflang).
 * @param origin of the site, without a slash at the end
 */
export function createSitemap(origin: string, addresses: readonly PublicAddress[]): string {
  const entries = addresses.flatMap(({ path, updatedAt }) => {
    const addressIn = (language: string) =>
      escapeXml(`${origin}/${language}${path === '' ? '' : `/${path}`}`);
    const others = alternates(addressIn);
    const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : '';
    return languageCodes.map(
      (code) => `<url><loc>${addressIn(code)}</loc>${changed}${others}</url>\n`,
    );
  });
  return `${declaration}<urlset xmlns="${sitemapSchema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** The list of sitemaps of a forum that needs more than one. */
export function createSitemapIndex(origin: string, pages: number): string {
  const entries = Array.from(
    { length: pages },
    (_, index) =>
      `<sitemap><loc>${escapeXml(`${origin}/sitemap.xml?page=${index + 1}`)}</loc></sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="${sitemapSchema}">\n${entries.join('')}</sitemapindex>\n`;
}
