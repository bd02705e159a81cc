import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const mark = () =>
  randomUUID()
    .replace(/[^a-f]/g, '')
    .padEnd(4, 'x');

describe.each([
  { visit: { javaScript: false, size: 'phone' } },
  { visit: { javaScript: true, size: 'desktop', scheme: 'dark' } },
] as const)('scripts: $visit.javaScript', ({ visit }) => {
  journey('a need is told in Arabic, found in Dutch, changed and closed', visit, async (page) => {
    const word = mark();
    const title = `أبحث عن دراجة لابنتي ${word}`;
    await become(page, 'newcomer');
    await page.goto('/ar/exchange');
    await expectAccessible(page);
    await page.locator('main a[href="/ar/exchange/new?kind=need"]').first().click();

    // Own words first; without any it says so, and keeps the rest.
    const button = (intent: string) => page.locator(`main button[name=intent][value=${intent}]`);
    await button('say').waitFor();
    await settle(page);
    await expectAccessible(page);
    await button('say').click();
    await page.locator('[name=said][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=kind][value=need]').isChecked()).toBe(true);
    await page.locator('[name=said]').fill(title);
    await button('say').click();

    // One question: what the words hint at stands first, chosen by nobody.
    await button('choose').waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('[name=category]').first().getAttribute('value')).toBe('goods');
    expect(await page.locator('[name=category]:checked').count()).toBe(0);
    await page.locator('[name=category][value=goods]').check();
    await button('choose').click();

    await button('post').waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('[name=title]').inputValue()).toBe(title);
    expect(await page.locator('[name=language]').inputValue()).toBe('ar');
    await page.locator('[name=quantity]').fill('٠');
    await page.locator('[name=halfDays][value="5"]').check();
    await button('post').click();
    await page.locator('[name=quantity][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    // What was typed stays.
    expect(await page.locator('[name=title]').inputValue()).toBe(title);
    expect(await page.locator('[name=halfDays][value="5"]').isChecked()).toBe(true);
    await page.locator('[name=quantity]').fill('١');
    await button('post').click();
    const heading = page.getByRole('heading', { level: 1, name: title });
    await heading.waitFor();
    await expectAccessible(page);
    const here = new URL(page.url()).pathname;

    // In Dutch, by the Dutch word, with its title read from right to left; a visitor does not see it.
    await become(page, 'citizen');
    await page.goto('/nl/exchange?kind=need&category=goods&q=fiets');
    const found = page.getByRole('link', { name: title });
    await found.waitFor();
    expect(await found.locator('[lang=ar]').getAttribute('dir')).toBe('rtl');
    await expectAccessible(page);
    await found.click();
    await heading.waitFor();
    await expectAccessible(page);
    expect((await fetch(siteUrl() + here)).status).toBe(404);
    expect(await (await fetch(`${siteUrl()}/nl/exchange?q=${word}`)).text()).not.toContain(title);

    await become(page, 'newcomer');
    await page.goto('/ar/exchange/mine');
    await page.getByRole('link', { name: title }).waitFor();
    await expectAccessible(page);
    await page.goto(`${here}/edit`);
    await settle(page);
    await page.locator('[name=body]').fill('أستطيع أن آتي لأخذها.');
    await button('post').click();
    await page.getByText('أستطيع أن آتي لأخذها.').waitFor();
    await page.locator('details:has([name=ending]) > summary').click();
    await page.locator('[name=ending][value=found_here]').check();
    await button('close').click();
    await page.getByText('وُجد عن طريق التبادل').first().waitFor();

    await become(page, 'citizen');
    expect((await page.goto(here))?.status()).toBe(404);
    await page.goto(`/nl/exchange?q=${word}`);
    await page.getByText('Hier staat nu niets.').waitFor();
    await expectAccessible(page);
  });
});

test('bad addresses of the exchange are answered as such', async () => {
  const status = async (path: string) =>
    (await fetch(siteUrl() + path, { redirect: 'manual' })).status;
  expect(await status('/nl/exchange?kind=gift')).toBe(404);
  expect(await status('/nl/exchange?category=weapons')).toBe(404);
  expect(await status('/nl/exchange?before=yesterday')).toBe(404);
  expect(await status('/nl/exchange/0')).toBe(404);
  expect(await status('/nl/exchange/999999999999')).toBe(404);
  expect(await status(`/nl/exchange/renew/${'f'.repeat(32)}`)).toBe(404);
  expect(await status('/nl/exchange/renew/x')).toBe(404);
  expect(await status('/nl/exchange/mine')).toBe(302);
  expect(await status('/nl/exchange/new')).toBe(302);
});

test('needs are in no site map, and the page of a listing asks to be in no search engine', async () => {
  const map = await (await fetch(`${siteUrl()}/sitemap.xml`)).text();
  // Below the exchange only its figures, which tell no listing.
  const below = [...map.matchAll(/\/exchange\/([^"<]*)/g)].map(([, rest]) => rest);
  expect([...new Set(below)]).toEqual(['figures']);
  const list = await (await fetch(`${siteUrl()}/nl/exchange?kind=offer`)).text();
  const path = /href="(\/nl\/exchange\/\d+)"/.exec(list)?.[1] ?? '';
  const page = await fetch(siteUrl() + path);
  expect(page.status).toBe(200);
  expect(page.headers.get('x-robots-tag')).toContain('noindex');
  expect(await page.text()).not.toContain('application/ld+json');
});
