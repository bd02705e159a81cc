import type { LoaderFunctionArgs } from '@remix-run/node';
import { listPublicAddresses } from '../../features/site/sitemap.server.ts';
import {
  createSitemap,
  createSitemapIndex,
  standingAddresses,
} from '../../features/site/sitemap.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

const readSitemap = pageLoader(
  { scopes: ['initiatives', 'organisations', 'sessions', 'groups'] },
  async (page) => {
    const given = page.url.searchParams.get('page');
    if (given !== null && !/^[1-9]\d{0,5}$/.test(given)) throw notFound();
    const number = Number(given ?? 1);
    const { siteUrl } = page.context.env;
    const { pages, rows } = await listPublicAddresses(page.db, number);
    if (number > pages) throw notFound();
    if (given === null && pages > 1) return createSitemapIndex(siteUrl, pages);
    return createSitemap(siteUrl, number === 1 ? [...standingAddresses, ...rows] : rows);
  },
);

/** What search engines may show, in every language. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { data: xml, init } = await readSitemap(args);
  const headers = new Headers(init?.headers);
  headers.set('Content-Type', 'application/xml; charset=utf-8');
  return new Response(xml, { headers });
}
