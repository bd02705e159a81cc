import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const row = (page: Page, words: string) =>
  page.locator('main li').filter({ has: page.locator(`h2:has-text("${words}")`) });
const save = (page: Page) => page.locator('main button[name=intent][value=save]');

journey(
  'a search of the directory is saved, told once a week, opened and deleted',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    const asked = '/nl/initiatives?q=taal&theme=language&not=kind.city&near=51.054%2C3.725&km=5';
    // Nothing chosen is nothing to keep; a visitor has the feed, and the way to an account.
    await page.goto('/nl/initiatives');
    expect(await page.getByText('Dan krijg je een mail').count()).toBe(0);
    await page.goto(asked);
    expect(await save(page).count()).toBe(0);
    const feed = page.locator('main a[rel=alternate]');
    const file = await page.request.get((await feed.getAttribute('href')) ?? '');
    expect(file.status()).toBe(200);
    const signIn = page.getByRole('link', { name: 'Meld je aan om deze zoekopdracht te bewaren' });
    expect(decodeURIComponent((await signIn.getAttribute('href')) ?? '')).toContain(
      'theme=language',
    );

    await become(page, 'coordinator');
    await page.goto(asked);
    await settle(page);
    await expectAccessible(page);
    await save(page).click();
    await page.getByText('Bewaard. Je krijgt hoogstens één mail per dag.').waitFor();
    const mine = row(page, 'zoekwoord: taal');
    expect(await mine.locator('h2').innerText()).toMatch(
      /^Initiatieven · zoekwoord: taal · Taal · niet: .+ · binnen 5 km van /,
    );
    await mine.locator('summary').click();
    expect(await mine.getByLabel('Meteen een mail').count()).toBe(0);
    await mine.getByLabel('Naam').fill('Taal in de buurt');
    await mine.getByLabel('Hoogstens één mail per week').check();
    await mine.locator('button[value=change]').click();
    await page.getByText('Je keuze is bewaard.').waitFor();
    const named = row(page, 'Taal in de buurt');
    expect(await named.innerText()).toContain('Hoogstens één mail per week');
    await settle(page);
    await expectAccessible(page);

    await named.locator('button[value=open]').click();
    await page.waitForURL('**/nl/initiatives?**');
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll('theme')).toEqual(['language']);
    expect(searchParams.getAll('not')).toEqual(['kind.city']);
    expect([searchParams.get('q'), searchParams.get('km')]).toEqual(['taal', '5']);
    await save(page).click();
    await page.getByText('Deze zoekopdracht had je al bewaard.').waitFor();
    await named.locator('button[value=delete]').click();
    await page.getByText('De zoekopdracht is verwijderd.').waitFor();
    expect(await named.count()).toBe(0);
  },
);

journey(
  'a search of the directory is kept in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await become(page, 'newcomer');
    await page.goto('/ar/initiatives?theme=work&needs=open');
    await expectAccessible(page);
    await save(page).click();
    await page.getByText('حُفظ البحث. تصلك رسالة واحدة في اليوم على الأكثر.').waitFor();
    const mine = row(page, 'المبادرات');
    await mine.locator('summary').click();
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await mine.locator('button[value=delete]').click();
    await page.getByText('عمليات البحث المحفوظة').first().waitFor();
    expect(await mine.count()).toBe(0);
  },
);

journey('what the directory does not ask is not saved', {}, async (page) => {
  const post = (directory: string) =>
    page.request.post('/nl/exchange/searches', {
      headers: { Origin: siteUrl() },
      form: { intent: 'save', directory },
      maxRedirects: 0,
    });
  expect((await post('theme=work')).status()).toBe(302);
  await become(page, 'admin');
  expect((await post('near=far')).status()).toBe(400);
  expect((await post("theme=work'")).status()).toBe(400);
  const none = await post('');
  expect(none.status()).toBe(400);
  expect(await none.text()).toContain('Kies eerst een filter');
});
