import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

const isOfMap = (name: string) => /^(initiative-map|maplibre|mapbox)/.test(name);

/** Collects the script files that a page fetches: name without hash, bytes as gzip packs them. */
function watchScripts(page: Page): Map<string, number> {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    const name = /\/assets\/(.+)-.{8}\.m?js$/.exec(response.url())?.[1];
    if (!name) return;
    // Counted when it is asked for; a file that the page leaves behind has no body any more.
    files.set(name, 0);
    files.set(name, gzipSync(await response.body().catch(() => '')).length);
  });
  return files;
}

const isAlive = (page: Page) =>
  page.evaluate(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );

const keyLike = /\b(common|account|home|initiatives|map|moderation|nominations|pages):\w+/;

journey('pages to read fetch no script; a phone shows the list without', {}, async (page) => {
  const files = watchScripts(page);
  for (const path of ['', '/initiatives', '/initiatives/inside-out', '/organisations', '/about']) {
    await page.goto(`/nl${path}`, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 4000);
  }
  expect([...files.keys()]).toEqual([]);
});

journey('a list whose map comes on the screen wakes', {}, async (page) => {
  const files = watchScripts(page);
  await page.goto('/nl/initiatives', { waitUntil: 'networkidle' });
  expect(await isAlive(page)).toBe(false);
  await page.setViewportSize({ width: 1400, height: 900 });
  await expect.poll(() => isAlive(page), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => [...files.keys()].some(isOfMap), { timeout: 15_000 }).toBe(true);
});

journey('a page brings only the words that it uses', { size: 'desktop' }, async (page) => {
  const files = watchScripts(page);
  const words = () =>
    ['account', 'common', 'home', 'map', 'nominations'].filter((n) => files.has(n));
  await page.goto('/nl/nominate', { waitUntil: 'networkidle' });
  await settle(page);
  expect(words()).toEqual(['common', 'nominations']);
  expect([...files.keys()].filter(isOfMap)).toEqual([]);
  // What a form costs: React, the router, the page and its words.
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(108 * 1024);

  // From one area to another inside the running page: its words come before it is shown.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.locator('header a[href="/nl/sign-in"]:visible').click();
  await page.waitForURL('**/nl/sign-in');
  await expect.poll(() => page.locator('h1').innerText()).toBe('Aanmelden');
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  expect(words()).toEqual(['account', 'common', 'nominations']);
  expect(await page.locator('body').innerText()).not.toMatch(keyLike);
  expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+[A-Z]\w+\b/);
});
