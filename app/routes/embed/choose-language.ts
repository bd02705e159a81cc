import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { isLanguage } from '../../i18n/locales.ts';
import { languageFor } from '../../lib/language.server.ts';

/** An embed without a language in its address: in the one of `?lang=`, else in the reader's. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  url.searchParams.delete('lang');
  const language = isLanguage(asked) ? asked : languageFor(request);
  return redirect(`/${language}${url.pathname}${url.search}`);
}
