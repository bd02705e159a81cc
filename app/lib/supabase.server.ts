import { createServerClient, parseCookieHeader, serializeCookieHeader } from '@supabase/ssr';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Backend } from './backend.server.ts';
import type { Database } from './database.types.ts';

/** The client that every question goes through; it carries the person's own session. */
export type Db = SupabaseClient<Database>;

/** Whether a request brings a session cookie at all. */
export function hasSession(request: Request): boolean {
  return /(?:^|;\s*)sb-[^=]*-auth-token/.test(request.headers.get('Cookie') ?? '');
}

/**
 * One Supabase client for one request.
 * @param request its cookies hold the session
 * @param outgoing receives Set-Cookie headers when the session is renewed or ended
 * @param secure whether cookies may only travel over TLS
 */
export function createDb(
  request: Request,
  outgoing: Headers,
  backend: Backend,
  secure: boolean,
): Db {
  return createServerClient<Database>(backend.url, backend.publishableKey, {
    cookieOptions: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
    cookies: {
      getAll: () =>
        parseCookieHeader(request.headers.get('Cookie') ?? '').map(({ name, value }) => ({
          name,
          value: value ?? '',
        })),
      setAll: (cookies) => {
        for (const { name, value, options } of cookies) {
          outgoing.append('Set-Cookie', serializeCookieHeader(name, value, options));
        }
      },
    },
    ...(backend.fetch ? { global: { fetch: backend.fetch } } : {}),
  });
}
