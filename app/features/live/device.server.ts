import { parseCookieHeader, serializeCookieHeader } from '@supabase/ssr';
import { languageCodes } from '../../i18n/locales.ts';

const name = 'room';
/** Seconds for which a device is known, as long as the database keeps it after a session. */
const life = 7 * 86_400;

/** The secret of a device that joined a room; null for others. */
export function readDevice(request: Request): string | null {
  const found = parseCookieHeader(request.headers.get('Cookie') ?? '').find((c) => c.name === name);
  return found?.value && /^[0-9a-f]{32}$/.test(found.value) ? found.value : null;
}

/**
 * Cookies that let a device be known in the room of one session, in each language of the page. They
 * are sent nowhere else, so that all other pages stay the same for everybody.
 */
export function deviceCookies(device: string, slug: string, secure: boolean): string[] {
  return languageCodes.map((code) =>
    serializeCookieHeader(name, device, {
      path: `/${code}/sessions/${slug}`,
      httpOnly: true,
      sameSite: 'lax',
      maxAge: life,
      secure,
    }),
  );
}
