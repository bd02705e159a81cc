import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const row = (page: Page, words: string) =>
  page.locator('main li').filter({ has: page.locator(`h2:has-text("${words}")`) });
const button = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`);

journey(
  'a search is saved from the list, named, slowed down, paused, opened and deleted',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    const word = `zetel${randomUUID().slice(0, 6)}`;
    await page.goto('/nl/exchange?kind=offer');
    // Visitors save nothing.
    expect(await button(page, 'save').count()).toBe(0);
    await become(page, 'caseworker');
    await page.goto('/nl/exchange');
    expect(await button(page, 'save').count()).toBe(0);
    await page.goto(`/nl/exchange?q=${word}&kind=offer&district=ledeberg&within=3&language=ar`);
    await settle(page);
    await expectAccessible(page);
    await button(page, 'save').click();
    await page.getByText('Bewaard. Je krijgt hoogstens één mail per dag.').waitFor();
    const mine = row(page, word);
    expect(await mine.locator('h2').innerText()).toContain('Aanbod');
    expect(await mine.locator('h2').innerText()).toContain('Ledeberg · tot 3 km · العربية');
    await settle(page);
    await expectAccessible(page);

    // The same again changes nothing.
    await mine.locator('button[value=open]').click();
    await page.getByRole('heading', { level: 2, name: 'Aanbod en vragen' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      q: word,
      kind: 'offer',
      district: 'ledeberg',
      within: '3',
      language: 'ar',
    });
    await button(page, 'save').click();
    await page.getByText('Deze zoekopdracht had je al bewaard.').waitFor();

    await mine.locator('summary').click();
    await mine.getByLabel('Naam').fill(`Voor thuis ${word}`);
    await mine.getByLabel('Meteen een mail').check();
    await mine.locator('button[value=change]').click();
    await page.getByText('Je keuze is bewaard.').waitFor();
    expect(await mine.locator('h2').innerText()).toBe(`Voor thuis ${word}`);
    await mine.locator('button[value=pause]').click();
    await mine.getByText('Gepauzeerd', { exact: true }).waitFor();
    await mine.locator('button[value=resume]').click();
    await page.getByText('Deze zoekopdracht staat weer aan.').waitFor();
    await mine.locator('button[value=delete]').click();
    await page.getByText('De zoekopdracht is verwijderd.').waitFor();
    expect(await mine.count()).toBe(0);
  },
);

journey(
  'a saved search is kept in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await become(page, 'citizen');
    await page.goto('/ar/exchange/searches');
    await page.getByRole('heading', { level: 1, name: 'عمليات البحث المحفوظة' }).waitFor();
    await expectAccessible(page);
    const named = page.locator('main li').filter({ hasText: 'Nederlands oefenen met iemand' });
    await named.locator('summary').click();
    await expectAccessible(page);

    // A name that is too long comes back with what was typed.
    const long = 'ا'.repeat(81);
    const name = named.locator('input[name=name]');
    await name.evaluate((field) => field.removeAttribute('maxlength'));
    await name.fill(long);
    await named.locator('button[value=change]').click();
    await page.getByRole('link', { name: 'لا يزيد الاسم على 80 حرفًا.' }).waitFor();
    expect(await page.locator('#field-name').inputValue()).toBe(long);
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  },
);

journey('what the list does not ask is not saved', {}, async (page) => {
  const post = (form: Record<string, string>) =>
    page.request.post('/nl/exchange/searches', {
      headers: { Origin: siteUrl() },
      form,
      maxRedirects: 0,
    });
  expect((await post({ intent: 'save', filters: 'kind=offer' })).status()).toBe(302);
  expect((await page.request.get('/nl/exchange/searches')).url()).toContain('/sign-in');
  await become(page, 'editor');
  expect((await post({ intent: 'save', filters: 'district=51.05,3.72' })).status()).toBe(400);
  expect((await post({ intent: 'save', filters: 'district=daar' })).status()).toBe(400);
  expect((await post({ intent: 'save', filters: '' })).status()).toBe(400);
  const none = await post({ intent: 'save', filters: 'online=0' });
  expect(await none.text()).toContain('Kies eerst een filter');
  expect((await post({ intent: 'open', id: '1' })).status()).toBe(404);
  expect((await post({ intent: 'delete', id: 'x' })).status()).toBe(400);
});
