/**
 * Signs a demo person in by the site's own form.
 * @returns the cookie header of the session
 */
export async function signInCookie(siteUrl: string, address: string): Promise<string> {
  const body = new URLSearchParams({
    intent: 'password',
    email: address,
    password: 'migration-forum-demo',
  });
  const answer = await fetch(`${siteUrl}/nl/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { Origin: siteUrl },
  });
  const cookies = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('sb-'));
  if (cookies.length === 0)
    throw new Error(`Signing in answered ${answer.status} without a session.`);
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
}
