import type { HeadersFunction } from '@remix-run/node';
import { pageHeaders } from '../../lib/page-headers.ts';

/** As all pages, and the time to wait after too many tries. */
export const accountHeaders: HeadersFunction = (all) => {
  const headers = new Headers(pageHeaders(all));
  const wait = all.actionHeaders.get('Retry-After');
  if (wait) headers.set('Retry-After', wait);
  return headers;
};
