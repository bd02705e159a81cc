import type { IncomingHttpHeaders } from 'node:http';

/** Methods that change nothing, so that any site may lead a browser to them. */
function isSafe(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/**
 * Whether a request that may write comes from one of our own pages.
 * A browser always says where a form comes from; who says nothing is refused.
 * @param siteUrl the origin of this site
 */
export function isSameOrigin(
  request: { method?: string | undefined; headers: IncomingHttpHeaders },
  siteUrl: string,
): boolean {
  if (isSafe(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  // A page cannot set this header; `none` is the person, for instance reloading an answered form.
  if (site !== undefined) return site === 'same-origin' || site === 'none';

  const origin = request.headers.origin;
  if (!origin || !URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return asked.origin === siteUrl || asked.host === request.headers.host;
}
