import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** A site of somebody else: another host, which shows what we give it. */
let host = '';
let shown = '';
const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Buurthuis</title>${shown}`);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

/** The other site as somebody sees it who never was on ours. */
async function visitHost(page: Page, html: string): Promise<{ context: BrowserContext; at: Page }> {
  shown = html;
  const browser = page.context().browser() as Browser;
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const at = await context.newPage();
  await at.goto(host);
  return { context, at };
}

const parts = [
  { part: 'list', words: 'Code voor de lijst' },
  { part: 'map', words: 'Code voor de kaart' },
] as const;

describe.each(parts)('$part', ({ part, words }) => {
  journey(
    'an NGO shows part of the directory in its own page',
    { language: 'nl', size: 'desktop' },
    async (page) => {
      await page.goto('/nl/initiatives?theme=work');
      await settle(page);
      await page.getByText('Deel deze lijst of zet ze op je eigen website').click();
      await expectAccessible(page);
      const code = await page.locator(`p:has-text("${words}") + code`).innerText();

      const { context, at } = await visitHost(page, code);
      const frame = at.frameLocator('iframe');
      await frame.getByText('Alleen: Werk').waitFor();
      if (part === 'map') {
        await frame.locator('canvas').waitFor({ timeout: 30_000 });
        await frame.getByText('Wat staat er op de kaart?').click();
      }
      const link = frame.locator('a[href*="/initiatives/"]:visible').first();
      const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toMatch(new RegExp(`^${siteUrl()}/nl/initiatives/[a-z-]+$`));
      expect(await opened.evaluate(() => window.opener)).toBeNull();
      await opened.close();
      expect(await context.cookies()).toEqual([]);
      expect(at.url()).toBe(host);
      await context.close();
    },
  );
});

journey(
  'the list that others show needs no scripts',
  { language: 'ar', size: 'phone', scheme: 'dark', javaScript: false },
  async (page) => {
    for (const path of [
      '/ar/embed/list?theme=work',
      '/ar/embed/map?theme=work',
      '/ar/embed/initiatives/duo-for-a-job',
    ]) {
      await page.goto(path);
      await expectAccessible(page);
      if (!path.includes('/map')) expect(await page.locator('script').count()).toBe(0);
      const inPlace = page.locator('a:not([target=_blank][rel~=noopener], [rel=noreferrer])');
      expect(await inPlace.count(), path).toBe(0);
    }
    await page.goto('/embed/list?lang=fr&theme=work');
    expect(page.url()).toBe(`${siteUrl()}/fr/embed/list?theme=work`);
    await page.getByText('Seulement\u00a0: ').waitFor();
  },
);

journey('no other page of ours opens in a frame', { size: 'desktop' }, async (page) => {
  await page.goto('/nl');
  for (const path of ['/nl/initiatives', '/nl/sign-in', '/nl/embed/account', '/nl/embedded']) {
    const { context, at } = await visitHost(page, `<iframe src="${siteUrl()}${path}"></iframe>`);
    await expect.poll(() => at.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    await context.close();
  }
});

journey('what is framed knows nobody', { size: 'desktop' }, async (page) => {
  await page.goto('/nl/sign-in');
  await signIn(page, 'coordinator');
  const answer = await page.goto('/nl/embed/list');
  expect(answer?.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(await answer?.headerValue('set-cookie')).toBeNull();
});

describe('oEmbed', () => {
  const ask = (path: string, more = '') =>
    fetch(`${siteUrl()}/oembed?url=${encodeURIComponent(siteUrl() + path)}${more}`);

  test.each(['/nl/initiatives?theme=work&view=map', '/ar/initiatives/duo-for-a-job'])(
    '%s says where its answer is, and what that names may be framed',
    async (path) => {
      const html = await (await fetch(siteUrl() + path)).text();
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html,
      );
      const answer = await fetch(link![1]!.replaceAll('&amp;', '&'));
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const found = (await answer.json()) as Record<string, string>;
      expect(found).toMatchObject({ version: '1.0', type: 'rich' });
      const src = /src="([^"]+)"/.exec(found['html']!)![1]!.replaceAll('&amp;', '&');
      const framed = await fetch(src);
      expect(framed.status).toBe(200);
      expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(framed.headers.get('x-frame-options')).toBeNull();
    },
  );

  test('is as large as the page has room for, in JSON or XML', async () => {
    const json = await (await ask('/nl/initiatives', '&maxwidth=320&maxheight=200')).json();
    expect(json).toMatchObject({ width: 320, height: 200 });
    const xml = await ask('/nl/initiatives', '&format=xml');
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await xml.text()).toContain('<width>640</width>');
  });

  test.each([
    ['/nl/initiatives', '&format=yaml', 501],
    ['/nl/initiatives/nergens', '', 404],
    ['/nl/initiatives/%00', '', 404],
    ['/nl/groups', '', 404],
    ['/nl/account', '', 401],
    ['/nl/initiatives', '&maxwidth=x', 400],
  ])('%s%s is refused with %i', async (path, more, status) => {
    const answer = await ask(path, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
