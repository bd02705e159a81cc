import { redirect } from '@remix-run/node';
import { parseCookieHeader } from '@supabase/ssr';
import type { LanguageCode } from '../i18n/locales.ts';
import { defaultLanguage, isLanguage, preferredLanguage } from '../i18n/locales.ts';

/** The language for an address that names none: by cookie, then Accept-Language, then the city's own. */
export function languageFor(request: Request): LanguageCode {
  const cookies = parseCookieHeader(request.headers.get('Cookie') ?? '');
  const chosen = cookies.find((cookie) => cookie.name === 'language')?.value;
  if (isLanguage(chosen)) return chosen;
  return preferredLanguage(request.headers.get('Accept-Language')) ?? defaultLanguage;
}

/** Areas that may be named without a language; the answer adds it. */
const areas =
  /^\/(initiatives|nominate|nominations|organisations|groups|invitations|sign-in|account|moderation|about|accessibility|privacy)(\/|$)|^\/open-data$/;

/** Sends an address that names a page but no language to the same page in the reader's; null for others. */
export function addLanguage(request: Request): Response | null {
  const { pathname, search } = new URL(request.url);
  if (!areas.test(pathname)) return null;
  return redirect(`/${languageFor(request)}${pathname}${search}`, {
    headers: { Vary: 'Accept-Language, Cookie' },
  });
}
