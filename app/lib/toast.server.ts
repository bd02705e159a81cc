import { parseCookieHeader, serializeCookieHeader } from '@supabase/ssr';

const name = 'toast';

/** The cookie that carries one sentence to the next page; it holds a word's key, never text. */
export function setToast(word: string, secure: boolean): string {
  return serializeCookieHeader(name, word, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 60,
    secure,
  });
}

/** The word that the last page left, if any. */
export function readToast(request: Request): string | null {
  const found = parseCookieHeader(request.headers.get('Cookie') ?? '').find((c) => c.name === name);
  return found?.value && /^[a-zA-Z]+:\w{1,60}$/.test(found.value) ? found.value : null;
}

export function clearToast(): string {
  return serializeCookieHeader(name, '', { path: '/', maxAge: 0 });
}
