import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const table = [
  '\uFEFFRéférence;Nom;Description;Thèmes;Commune;Latitude;Longitude;Site web',
  'r1;Atelier Martinet;On répare des vélos ensemble.;Sterrenkunde;Gand;51,0543;3,7174;martinet.example',
  'r2;Chorale du Pinson;On chante en sept langues.;;Gand;3,7174;51,0543;',
  'r3;=1+1;Formule;;Gand;;;',
].join('\r\n');

async function bring(page: Page, source: string, language = 'nl'): Promise<void> {
  await page.goto(`/${language}/imports/new`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'annuaire.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await page.locator('[name=source]').fill(source);
  await page.locator('[name=language]').selectOption('fr');
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/imports\/\d+$/);
}

const step = (page: Page, intent: string) => page.locator(`main button[value=${intent}]`);

/** Until the page of an import says that it is at this step; it asks by itself. */
async function until(page: Page, words: string): Promise<void> {
  const kicker = page.locator('main header p', { hasText: new RegExp(`^${words}$`) });
  await kicker.waitFor({ timeout: 90_000 });
}

journey(
  'a foreign table is brought, explained, looked through, imported, found and undone',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await become(page, 'editor');
    await page.goto('/nl/account');
    await page.getByRole('link', { name: 'Initiatieven importeren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Initiatieven importeren' }).waitFor();
    await settle(page);
    await expectAccessible(page);

    // Nothing chosen: what was typed stays.
    await page.goto('/nl/imports/new');
    await expectAccessible(page);
    await page.locator('[name=source]').fill('Annuaire de Namur');
    await page.locator('main form button').last().click();
    await page.getByRole('link', { name: /Kies een bestand/ }).waitFor();
    expect(await page.locator('[name=source]').inputValue()).toBe('Annuaire de Namur');

    await bring(page, 'Annuaire de Namur');
    await settle(page);
    await expectAccessible(page);
    const chosen = (header: string) => page.getByLabel(header, { exact: true }).inputValue();
    expect(await chosen('Nom')).toBe('name');
    expect(await chosen('Commune')).toBe('municipality');
    await page.getByLabel('Nom', { exact: true }).selectOption('municipality');
    await step(page, 'check').click();
    await page.getByText('Twee kolommen zijn allebei').first().waitFor();
    await page.getByLabel('Nom', { exact: true }).selectOption('name');
    await step(page, 'check').click();
    await until(page, 'Nagekeken');
    await settle(page);
    await expectAccessible(page);

    await page.getByText('Naam: Begint als een formule van een rekenblad: =1+1').waitFor();
    await step(page, 'swap').waitFor();
    await page.locator('summary', { hasText: 'Woorden die de stad niet kent' }).click();
    await expectAccessible(page);
    const report = await page.request.get(`${new URL(page.url()).pathname}/report.csv`);
    expect(await report.text()).toContain('Begint als een formule');
    expect(await report.text()).toContain("'=1+1");

    // One refused row stops the whole; without it the rest is imported.
    await step(page, 'run').click();
    await page.getByText('rijen zijn geweigerd').first().waitFor();
    await page.getByLabel('Dan sla ik die rijen over').check();
    await step(page, 'run').click();
    await until(page, 'Geïmporteerd');
    await settle(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Atelier Martinet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Atelier Martinet' }).waitFor();
    await page.goBack();
    await page.locator('summary', { hasText: 'Draai deze import terug' }).click();
    await step(page, 'undo').click();
    await until(page, 'Teruggedraaid');
    expect((await page.request.get('/nl/initiatives/atelier-martinet')).status()).toBe(404);
  },
);

journey(
  'a table is looked through and thrown away in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await become(page, 'moderator', 'ar');
    await bring(page, 'قائمة مدينة أخرى', 'ar');
    await expectAccessible(page);
    await step(page, 'check').click();
    await until(page, 'تم الفحص');
    await expectAccessible(page);
    await page.goto(`${page.url()}?part=refused`);
    await page.getByText('يبدأ كمعادلة في جدول بيانات').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.locator('summary', { hasText: 'ارمِ هذا الملف' }).click();
    await step(page, 'delete').click();
    await page.getByText('لم يعد الملف موجودًا.').waitFor();
  },
);

journey('who may not import is refused, and so is a file that is too large', {}, async (page) => {
  expect((await page.request.get('/nl/imports')).url()).toContain('/sign-in');
  await become(page, 'coordinator');
  expect((await page.request.get('/nl/imports')).status()).toBe(403);
  expect((await page.request.get('/nl/imports/new')).status()).toBe(403);
  await become(page, 'admin');
  expect((await page.request.get('/nl/imports/999999')).status()).toBe(404);
  expect((await page.request.get('/nl/imports/x')).status()).toBe(404);
  const post = (file: Buffer) =>
    page.request.post('/nl/imports/new', {
      headers: { Origin: siteUrl() },
      multipart: {
        source: 'Groot',
        language: 'nl',
        file: { name: 'groot.csv', mimeType: 'text/csv', buffer: file },
      },
    });
  const large = await post(Buffer.alloc(21 * 1024 * 1024, 'a,b\n'));
  expect(large.status()).toBe(400);
  expect(await large.text()).toContain('groter dan 20 MB');
  // One of 100 MB is refused before any of it has arrived.
  const announced = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${siteUrl()}/nl/imports/new`, {
      method: 'POST',
      headers: {
        Origin: siteUrl(),
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': 100 * 1024 * 1024,
      },
    });
    asked.on('response', ({ statusCode }) => {
      resolve(statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });
  expect(announced).toBe(413);
});
