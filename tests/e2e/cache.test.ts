import { describe, expect, test } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { siteUrl } from '../support/journey.ts';

/** Asks on a connection of its own, so that any of the workers may answer. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> {
  return fetch(siteUrl() + path, {
    method,
    redirect: 'manual',
    headers: { Connection: 'close', ...headers },
  });
}

/** The part of the request's number that is the same for all answers of one worker. */
const workerOf = (answer: Response) => answer.headers.get('x-request-id')?.split('-')[0] ?? '';

/** What each worker says of a path, asked until both have answered. */
async function askAllWorkers(path: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (let i = 0; i < 40 && answers.size < 2; i += 1) {
    const answer = await ask(path);
    answers.set(workerOf(answer), await answer.text());
  }
  expect(answers.size).toBe(2);
  return answers;
}

async function acceptNomination(name: string, cookie: string): Promise<void> {
  const queue = await (await ask('/nl/moderation', { cookie })).text();
  const [before = ''] = queue.split(name);
  const id = [...before.matchAll(/\/nl\/moderation\/([0-9a-f-]{36})/g)].at(-1)?.[1];
  const answer = await fetch(`${siteUrl()}/nl/moderation/${id}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, Origin: siteUrl() },
    body: new URLSearchParams({
      intent: 'accept',
      name,
      kind: 'citizen',
      summary: 'Samen herstellen en praten, elke maand.',
      what: 'Samen herstellen en praten, elke maand, met koffie voor wie wacht.',
      visibility: 'public',
      scope: 'local',
    }),
  });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toMatch(/^\/nl\/initiatives\//);
}

test('a decision is seen in every worker within a second', { timeout: 60_000 }, async () => {
  const name = 'Repair en praatcafé Dampoort';
  const path = `/nl/initiatives?q=${encodeURIComponent(name)}`;
  const listed = (html: string) =>
    html.includes('href="/nl/initiatives/repair-en-praatcafe-dampoort"');
  const cookie = await signInCookie(siteUrl(), 'moderator@demo.example');
  for (const html of (await askAllWorkers(path)).values()) expect(listed(html)).toBe(false);
  await acceptNomination(name, cookie);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const html of (await askAllWorkers(path)).values()) expect(listed(html)).toBe(true);
});

const cachedPages = ['/nl', '/ar/initiatives', '/nl/initiatives/inside-out', '/fr/organisations'];

describe.each(cachedPages)('%s, which is kept for everybody', (path) => {
  test('has the headers of a page that anybody may see', async () => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('vary')).toMatch(/Cookie/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-cache-scopes')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('is not sent again to who has it', async () => {
    const first = await ask(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const again = await ask(path, { 'If-None-Match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await ask(path, { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  test('answers HEAD with the same headers and nothing else', async () => {
    const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  test('has no inline code but what its policy names', async () => {
    const answer = await ask(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const html = await answer.text();
    for (const [tag, text = ''] of html.matchAll(
      /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
    )) {
      if (tag.startsWith('<script type="application/')) continue;
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      expect(policy).toContain(`'sha256-${Buffer.from(hash).toString('base64')}'`);
    }
    expect(html).not.toMatch(/\son[a-z]+="|\sstyle="/);
  });
});

describe('a page of a signed-in person', () => {
  test('is theirs alone and kept nowhere', async () => {
    const cookie = await signInCookie(siteUrl(), 'ngo@demo.example');
    for (const path of [...cachedPages, '/nl/account']) {
      const answer = await ask(path, { cookie });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('etag')).toBeNull();
      expect(await answer.text()).toMatch(/\/(nl|ar|fr)\/account"/);
      for (const html of (await askAllWorkers(path === '/nl/account' ? '/nl' : path)).values()) {
        expect(html).not.toMatch(/\/(nl|ar|fr)\/account"/);
      }
    }
  });

  test('a cookie that is no session opens nothing', async () => {
    const answer = await ask('/nl/account', { cookie: 'sb-embedded-auth-token=base64-e30' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^\/nl\/sign-in/);
  });
});
