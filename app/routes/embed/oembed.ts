import type { LoaderFunctionArgs } from '@remix-run/node';
import { describeOembed } from '../../features/embed/describe-oembed.server.ts';
import { getInitiative } from '../../features/initiatives/initiatives.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

const answer = pageLoader({ scopes: ['initiatives'] }, (page) =>
  describeOembed(page, (slug, language) => getInitiative(page.db, slug, language)),
);

/** How to show one of our pages in another (oEmbed 1.0): the directory with its filters, or an initiative. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { data, init } = await answer(args);
  const headers = new Headers(init?.headers);
  headers.set('Content-Type', data.type);
  headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  headers.set('Access-Control-Allow-Origin', '*');
  return new Response(data.body, { status: data.status, headers });
}
