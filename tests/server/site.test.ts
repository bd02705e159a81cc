import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Render } from '../../app/server/site.ts';
import type { TestSite } from '../support/site.ts';
import { openTestSite } from '../support/site.ts';

const long = 'Een zin over buren. '.repeat(200);
const html = (body: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });

const render = vi.fn<Render>();
let site: TestSite;

beforeEach(async () => {
  render.mockReset();
  render.mockImplementation(async () => html(long, { 'X-Cache-Scopes': 'initiatives,terms' }));
  site = await openTestSite(render);
});
afterEach(() => site.close());

/** A request whose target is sent as it is. */
function ask(target: string, options: { headers?: Record<string, string>; method?: string } = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = new URL(site.url);
      const sent = httpRequest({ host: '127.0.0.1', port, path: target, ...options }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

describe('pages for everybody', () => {
  test('are rendered once, without anything of the first asker', async () => {
    const headers = { 'Accept-Language': 'fr', Cookie: 'language=fr; scheme=dark', 'X-A': 'b' };
    await site.fetch('/nl/initiatives', { headers });
    const again = await site.fetch('/nl/initiatives');
    expect(await again.text()).toBe(long);
    expect(render).toHaveBeenCalledTimes(1);
    const seen = render.mock.calls[0]?.[0] as Request;
    expect([...seen.headers.keys()]).toEqual(['accept']);
    expect(seen.url).toBe('http://localhost:3000/nl/initiatives');
    expect(again.headers.get('X-Cache-Scopes')).toBeNull();
    expect(again.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    expect(again.headers.get('Vary')).toBe('Accept-Encoding, Cookie');
  });

  test('have one key for the same question', async () => {
    await site.fetch('/nl/initiatives?theme=housing&q=taal&utm_source=mail');
    await site.fetch('/nl/initiatives?q=taal&theme=housing');
    expect(render).toHaveBeenCalledTimes(1);
    await site.fetch('/nl/initiatives?q=werk&theme=housing');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('are shared by those who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => site.fetch('/nl')));
    expect(new Set(await Promise.all(answers.map((a) => a.text())))).toEqual(new Set([long]));
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('come packed as the reader takes them, each with its own strong tag', async () => {
    await ask('/nl');
    // Brotli joins when it is ready.
    await vi.waitFor(async () => {
      const { headers } = await ask('/nl', { headers: { 'accept-encoding': 'gzip, br' } });
      expect(headers['content-encoding']).toBe('br');
    });
    const br = await ask('/nl', { headers: { 'accept-encoding': 'br, gzip' } });
    const gzip = await ask('/nl', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    const plain = await ask('/nl');
    expect(brotliDecompressSync(br.body).toString()).toBe(long);
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect(plain.body.toString()).toBe(long);
    const tags = [br, gzip, plain].map(({ headers }) => headers['etag']);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);

    for (const [answer, accept] of [
      [br, 'br'],
      [gzip, 'gzip'],
      [plain, ''],
    ] as const) {
      const headers = {
        'accept-encoding': accept,
        'if-none-match': String(answer.headers['etag']),
      };
      const known = await ask('/nl', { headers });
      expect(known.status).toBe(304);
      expect(known.body.length).toBe(0);
      expect(known.headers['etag']).toBe(answer.headers['etag']);
      expect(known.headers['content-length']).toBeUndefined();
    }
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('answer HEAD with the same headers and no body', async () => {
    const whole = await ask('/nl');
    const head = await ask('/nl', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.headers['etag']).toBe(whole.headers['etag']);
  });

  test('are what other sites show in a frame, also to somebody with a session', async () => {
    const headers = { Cookie: 'sb-embedded-auth-token=x; toast=common:saved' };
    const answer = await site.fetch('/nl/embed/list', { headers });
    await site.fetch('/nl/embed/list');
    expect(render).toHaveBeenCalledTimes(1);
    expect(render.mock.calls[0]?.[0].headers.get('Cookie')).toBeNull();
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  test('are gone as soon as their scope changed', async () => {
    await site.fetch('/nl');
    site.cache.invalidate('terms');
    render.mockImplementation(async () => html('new', { 'X-Cache-Scopes': 'terms' }));
    expect(await (await site.fetch('/nl')).text()).toBe('new');
  });

  test('each have a request id of their own', async () => {
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push((await site.fetch('/nl')).headers.get('X-Request-Id'));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('never kept', () => {
  const twice = async (init: RequestInit = {}, path = '/nl') => {
    const first = await site.fetch(path, init);
    await site.fetch(path, init);
    return { renders: render.mock.calls.length, caching: first.headers.get('Cache-Control') };
  };

  test('what was made for a session, even if the app names scopes', async () => {
    const { caching } = await twice({ headers: { Cookie: 'a=b; sb-embedded-auth-token=x' } });
    expect(caching).toBe('private, no-store');
    await site.fetch('/nl');
    expect(render).toHaveBeenCalledTimes(3);
  });

  test('what carries a toast', async () => {
    const { renders } = await twice({ headers: { Cookie: 'toast=common:saved' } });
    expect(renders).toBe(2);
  });

  test('what sets a cookie', async () => {
    render.mockImplementation(async () =>
      html(long, { 'X-Cache-Scopes': 'terms', 'Set-Cookie': 'a=b' }),
    );
    expect((await twice()).renders).toBe(2);
  });

  test('what names no scopes', async () => {
    render.mockImplementation(async () => html(long));
    expect(await twice()).toEqual({ renders: 2, caching: 'private, no-cache' });
  });

  test.each([404, 500, 503])('a page of status %i', async (status) => {
    render.mockImplementation(async () => html(long, { 'X-Cache-Scopes': 'terms' }, status));
    expect((await twice()).renders).toBe(2);
  });

  test('an address without language: it depends on who asks', async () => {
    await twice({ headers: { 'Accept-Language': 'ar' } }, '/');
    expect(render.mock.calls[0]?.[0].headers.get('Accept-Language')).toBe('ar');
  });

  test('anything while changes are not heard', async () => {
    site.cache.close();
    expect((await twice()).renders).toBe(2);
  });
});

describe('every page', () => {
  test('says when to come back after a failing backend', async () => {
    render.mockImplementation(async () => html('later', {}, 503));
    const answer = await site.fetch('/nl');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('10');
  });

  test('that cannot be rendered becomes a readable one, in its language, with the log’s number', async () => {
    render.mockRejectedValue(new Error('secret detail'));
    const answer = await site.fetch('/ar/initiatives');
    const text = await answer.text();
    const id = answer.headers.get('X-Request-Id') ?? '';
    expect(answer.status).toBe(500);
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain(id);
    expect(text).not.toContain('secret detail');
    expect(site.log.join()).toContain(id);

    site.cache.close();
    const away = await site.fetch('/nl');
    expect(away.status).toBe(503);
    expect(away.headers.get('Retry-After')).toBe('10');
  });

  test('streams through when it is not a page', async () => {
    render.mockImplementation(
      async () => new Response(long, { headers: { 'Content-Type': 'text/csv' } }),
    );
    const answer = await ask('/open-data/x.csv', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(answer.body).toString()).toBe(long);
  });
});

describe('what comes in', () => {
  const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };

  test('a form of another site is refused before the app sees it', async () => {
    const answer = await site.fetch('/nl/nominate', {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
      body: 'a=b',
    });
    expect(answer.status).toBe(403);
    expect(render).not.toHaveBeenCalled();
  });

  test('our own form arrives whole', async () => {
    render.mockImplementation(async (request) => html(await request.text()));
    const headers = { ...sameOrigin, 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await site.fetch('/nl/nominate', { method: 'POST', headers, body: 'name=Taal' });
    expect(await answer.text()).toBe('name=Taal');
  });

  test('too long a form is 413, known or not beforehand', async () => {
    const body = 'a'.repeat(1024 * 1024 + 1);
    const known = await site.fetch('/nl', { method: 'POST', headers: sameOrigin, body });
    expect(known.status).toBe(413);
    const stream = new Blob([body]).stream();
    const init = { method: 'POST', headers: sameOrigin, body: stream, duplex: 'half' };
    expect((await site.fetch('/nl', init as RequestInit)).status).toBe(413);
    expect(render).not.toHaveBeenCalled();
  });

  test.each([
    ['/nl/%E0%A4%A', 404],
    ['/nl/%00', 404],
    ['//evil.example/nl', 404],
    ['/\\evil.example', 404],
    [`/nl?q=${'a'.repeat(5000)}`, 414],
  ])('%s is %i', async (target, status) => {
    expect((await ask(target)).status).toBe(status);
    expect(render).not.toHaveBeenCalled();
  });

  test('a method that nobody knows is refused', async () => {
    expect((await ask('/nl', { method: 'PROPFIND' })).status).toBe(405);
  });

  test('machines are answered with problem+json', async () => {
    const answer = await ask('/open-data/%E0%A4%A');
    expect(answer.status).toBe(404);
    expect((await ask('/map/tiles/%ff')).headers['content-type']).toBe('application/problem+json');
  });

  test('the log keeps no receipts, queries or addresses', async () => {
    await site.fetch('/nl/nominations/very-secret-receipt?x=query-text', {
      headers: { 'X-Forwarded-For': '203.0.113.7' },
    });
    await site.fetch('/nl/reports/secret-receipt-of-a-visitor');
    await vi.waitFor(() => expect(site.log.join()).toContain('/nl/nominations/*'));
    await vi.waitFor(() => expect(site.log.join()).toContain('/nl/reports/*'));
    await site.fetch('/nl/registrations/very-secret-receipt/session.ics');
    await vi.waitFor(() => expect(site.log.join()).toContain('/nl/registrations/*'));
    expect(site.log.join()).not.toMatch(/secret-receipt|query-text|203\.0\.113|127\.0\.0\.1/);
  });

  test('who asks is known by a keyed hash only, the same for one IPv6 household', async () => {
    const hashes = [];
    for (const address of ['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:db8:0:1::1']) {
      await site.fetch('/', { headers: { 'X-Forwarded-For': address } });
      hashes.push(render.mock.lastCall?.[1].clientHash);
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
    expect(hashes[0]).not.toContain('2001');
  });
});
