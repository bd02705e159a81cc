import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { notFound } from '../../lib/failure.server.ts';
import { languageFor } from '../../lib/language.server.ts';

/** Areas that may be named without a language; the answer adds it. */
const areas =
  /^\/(initiatives|nominate|nominations|organisations|sign-in|account|moderation|about|accessibility|privacy)(\/|$)/;

export function loader({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  if (areas.test(pathname)) {
    return redirect(`/${languageFor(request)}${pathname}${search}`, {
      headers: { Vary: 'Accept-Language, Cookie' },
    });
  }
  throw notFound();
}

export default function NotFoundPage() {
  // Never shown: the loader always answers. A page must stand here so that the error page can.
  return null;
}
