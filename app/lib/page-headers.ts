import type { HeadersFunction } from '@remix-run/node';

/** Hands a loader's headers (cache scopes, robots, referrer) on to the document. */
export const pageHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) => {
  const headers = new Headers(errorHeaders ?? loaderHeaders);
  // An answer to a form is never kept.
  if ([...actionHeaders.keys()].length > 0) headers.delete('X-Cache-Scopes');
  return headers;
};
