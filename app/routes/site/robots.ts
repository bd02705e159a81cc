import type { LoaderFunctionArgs } from '@remix-run/node';

/** Receipts, accounts and moderation are nobody's search result. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    'Disallow: /*/nominations/',
    'Disallow: /*/invitations/',
    'Disallow: /*/handover',
    'Disallow: /*/exchange/behalf',
    'Disallow: /*/account',
    'Disallow: /*/moderation',
    'Disallow: /*/sign-in',
    'Disallow: /dev/',
    `Sitemap: ${context.env.siteUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Cache-Scopes': 'settings' },
  });
}
