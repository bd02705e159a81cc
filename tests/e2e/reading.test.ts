import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const pages = [
  '',
  '/initiatives',
  '/initiatives?q=xyzzyplugh',
  '/initiatives?theme=housing&view=map',
  '/initiatives/inside-out',
  '/initiatives/music-in-colour',
  '/organisations',
  '/organisations/city-of-ghent',
  '/nominate',
  '/about',
  '/accessibility',
  '/privacy',
  '/sign-in',
  '/initiatives/there-is-no-such-initiative',
];
/** Where there is something to do; the others are the same with and without scripts. */
const doing = /^\/[a-z]{2}($|\/(initiatives|nominate|sign-in|organisations)(\?|\/inside|$))/;

const visits = [
  { language: 'nl', size: 'phone', scheme: 'light', javaScript: true },
  { language: 'ar', size: 'phone', scheme: 'dark', javaScript: true },
  { language: 'fr', size: 'desktop', scheme: 'dark', javaScript: true },
  { language: 'ar', size: 'desktop', scheme: 'light', javaScript: false },
] as const;

describe.each(visits)('$language, $size, $scheme, scripts: $javaScript', (visit) => {
  for (const path of pages) {
    if (!visit.javaScript && !doing.test(`/${visit.language}${path}`)) continue;
    journey(`/${visit.language}${path} can be read by everybody`, visit, async (page) => {
      const answer = await page.goto(`/${visit.language}${path}`);
      expect(answer?.status()).toBe(path.includes('no-such') ? 404 : 200);
      const html = page.locator('html');
      expect(await html.getAttribute('lang')).toBe(visit.language);
      expect(await html.getAttribute('dir')).toBe(visit.language === 'ar' ? 'rtl' : 'ltr');
      expect(await page.title()).not.toBe('');
      await expectAccessible(page);
    });
  }
});

describe.each([true, false])('searching, scripts: %s', (javaScript) => {
  journey('finds an initiative with a typing error', { javaScript }, async (page) => {
    await page.goto('/nl/initiatives');
    await settle(page);
    await page.locator('main input[name=q]').first().fill('Duo for a Jbo');
    await page.locator('main input[name=q]').first().press('Enter');
    await page.waitForURL(/q=Duo/);
    await page.getByRole('link', { name: 'Duo for a Job', exact: true }).click();
    await page.waitForURL('**/nl/initiatives/duo-for-a-job');
    await page.getByRole('heading', { level: 1, name: 'Duo for a Job' }).waitFor();
  });

  journey('a place among the words is offered as a place', { javaScript }, async (page) => {
    await page.goto('/nl/initiatives?q=samen+koken+in+ledeberg');
    await settle(page);
    await page.getByRole('link', { name: 'Bedoel je “samen koken” in de buurt van' }).click();
    await page.waitForURL(/q=samen\+koken&near=/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main input[name=around]').inputValue()).toBe('Ledeberg');
  });

  journey(
    'changes the language and stays on the page',
    { javaScript, size: 'desktop' },
    async (page) => {
      await page.goto('/nl/initiatives/inside-out');
      await page.locator('header summary:visible').first().click();
      await page.locator('header a[hreflang=fr]:visible').click();
      await page.waitForURL('**/fr/initiatives/inside-out');
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    },
  );
});

journey('names the forum in the language of an address that no page has', {}, async (page) => {
  const answer = await page.goto('/ar/there/is/nothing');
  expect(answer?.status()).toBe(404);
  expect(await page.locator('header').first().innerText()).toContain('منتدى الهجرة');
  expect(await page.locator('footer').last().innerText()).not.toMatch(/Stad, organisaties/);
  const heading = await page.locator('h1').innerText();
  expect(await page.title()).toBe(`${heading} · منتدى الهجرة في غنت`);
});

journey('opens in the language that the browser asks for', { language: 'ar' }, async (page) => {
  await page.goto('/initiatives');
  expect(page.url()).toBe(`${siteUrl()}/ar/initiatives`);
});

journey(
  'draws the map, and says how much of the list is on it',
  { size: 'desktop' },
  async (page) => {
    await page.goto('/nl/initiatives');
    const figure = page.locator('figure').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('canvas').waitFor({ timeout: 30_000 });
    // A canvas proves nothing; colours on it do.
    await expect
      .poll(async () => new Set(await page.locator('canvas').screenshot()).size, {
        timeout: 20_000,
      })
      .toBeGreaterThan(100);
    expect(await figure.textContent()).toMatch(/\d+ van de \d+|\d+ van \d+/);
  },
);

journey('a page wakes while somebody is typing', {}, async (page) => {
  await page.goto('/nl/initiatives');
  // Keys come as fast as they can, from before the scripts arrive until they work.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]')!;
    const pressing = setInterval(
      () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })),
      0,
    );
    setTimeout(() => clearInterval(pressing), 5000);
    field.focus();
  });
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );
});
