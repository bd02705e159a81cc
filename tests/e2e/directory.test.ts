import { expect, test } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

journey(
  'near a typed place, without what one cannot use, by keyboard through suggestions',
  { size: 'desktop', scheme: 'light' },
  async (page) => {
    await page.goto('/nl/initiatives');
    await settle(page);
    await page.getByLabel('Wijk of gemeente').fill('gand');
    await page.getByLabel('Tot hoever').selectOption('10');
    await page.getByLabel('Laat weg wat dit heeft').selectOption('status.ended');
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    await page.waitForURL('**/initiatives?*near=*');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      not: 'status.ended',
      near: '51.05,3.717',
      km: '10',
      sort: 'distance',
    });
    await page.getByRole('link', { name: /binnen 10 km van Gent/ }).waitFor();
    const rows = page.locator('main ol > li');
    expect(await rows.first().innerText()).toMatch(/dichtbij|op \d/);
    expect(await page.locator('main ol').innerText()).not.toContain('is afgelopen');
    await settle(page);
    await expectAccessible(page);
    // An emptied box takes the circle away; what is left out stays.
    await page.getByLabel('Wijk of gemeente').fill('');
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    await page.waitForURL((url) => !url.searchParams.has('near'));
    expect(new URL(page.url()).searchParams.get('not')).toBe('status.ended');
    await page.getByRole('link', { name: /niet: is afgelopen/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('not'));

    const box = page.getByRole('combobox', { name: 'Zoek een initiatief' });
    await box.pressSequentially('inside');
    const option = page.getByRole('option', { name: /Inside Out/ }).first();
    await option.waitFor();
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
      expect.stringContaining('Kies met de pijltjes'),
    );
    await page.keyboard.press('ArrowDown');
    const pointed = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${pointed}"]`).getAttribute('aria-selected')).toBe('true');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('inside');
    // Enter searches for what was typed; with an arrow first it opens what is pointed at.
    await page.keyboard.press('Enter');
    await page.waitForURL('**/initiatives?q=inside*');
    await box.fill('');
    await box.pressSequentially('inside ou');
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/initiatives/inside-out');
  },
);

journey(
  'a place of several and one of none are told in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar', scheme: 'dark' },
  async (page) => {
    await page.goto('/ar/initiatives?theme=work');
    await page.locator('form details > summary').first().click();
    await page.getByLabel('حي أو بلدية').fill('Beveren');
    await page.locator('form details button').click();
    const choice = page.getByRole('heading', { level: 2, name: 'أي مكان تقصد بـ«Beveren»؟' });
    await choice.waitFor();
    await expectAccessible(page);
    await page.locator('section[aria-labelledby=place-choice] a').first().click();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('near')).toBe('51.212,4.256');
    expect(searchParams.get('theme')).toBe('work');

    await page.goto('/ar/initiatives?around=Xqzwvkplaats');
    await page.getByRole('heading', { level: 2, name: /Xqzwvkplaats/ }).waitFor();
    expect(await page.getByLabel('حي أو بلدية').inputValue()).toBe('Xqzwvkplaats');
    expect(await page.getByLabel('حي أو بلدية').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);

    await page.goto('/ar/initiatives?theme=encounter&not=theme.encounter&kind=citizen');
    const ways = page.locator('main li:has(a[href*="encounter"])').filter({ hasText: /\(\d+\)/ });
    expect(await ways.count()).toBe(2);
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  },
);

journey('the own position is asked for on a press only, and rounded', {}, async (page) => {
  await page.context().grantPermissions(['geolocation'], { origin: siteUrl() });
  await page.context().setGeolocation({ latitude: 51.036_789, longitude: 3.745_678 });
  await page.goto('/nl/initiatives?theme=work');
  const button = page.getByRole('button', { name: 'Waar ik nu ben' });
  expect(await button.count()).toBe(0);
  // On a phone the scripts come with the first touch of the form.
  await page.locator('form details > summary').first().click();
  await button.click();
  await page.waitForURL('**/initiatives?*near=*');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    theme: 'work',
    near: '51.037,3.746',
    km: '5',
    sort: 'distance',
  });
});

test('the feed is linked from the list, in its language, with the filters, and refuses others', async () => {
  const page = await (await fetch(`${siteUrl()}/fr/initiatives?theme=work&sort=name`)).text();
  const path = /href="(\/open-data\/initiatives\.atom[^"]*)"/.exec(page)?.[1] ?? '';
  expect(path.replaceAll('&amp;', '&')).toBe('/open-data/initiatives.atom?theme=work&lang=fr');
  const feed = await fetch(siteUrl() + path.replaceAll('&amp;', '&'));
  expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  const text = await feed.text();
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">');
  expect(text).toMatch(/<title xml:lang="[a-z]{2}">/);
  expect(text).not.toMatch(/@[a-z]|mailto:/);
  const status = async (query: string) =>
    (await fetch(`${siteUrl()}/open-data/initiatives.atom?${query}`)).status;
  expect(await status('lang=xx')).toBe(400);
  expect(await status('lang=nl&lang=fr')).toBe(200);
  expect(await status('not=kitchen.sink')).toBe(400);
  expect(await status('around=Gent')).toBe(400);
});
