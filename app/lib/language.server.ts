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
