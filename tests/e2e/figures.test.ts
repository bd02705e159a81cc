import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

/** The numbers that a page tells in its table, without the names of the rows. */
const numbers = async (page: Page) =>
  (await page.locator('td.num').allTextContents()).map((text) => text.trim());

journey(
  'everybody sees what is asked and offered, without scripts, never fewer than ten',
  { javaScript: false, size: 'phone' },
  async (page) => {
    await page.goto('/nl/exchange');
    await page.getByRole('link', { name: 'Bekijk wat er gevraagd en aangeboden wordt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cijfers van de Uitwisseling' }).waitFor();
    for (const [part, picture] of [
      ['Per thema', 'Open vragen en open aanbod per thema'],
      ['Per wijk', 'Open vragen en open aanbod per wijk'],
      ['Per maand', 'Nieuwe vragen en nieuw aanbod per maand'],
    ] as const) {
      await page.getByRole('link', { name: part }).click();
      await page.getByRole('img', { name: picture }).waitFor();
      const told = await numbers(page);
      expect(told.length).toBeGreaterThan(0);
      for (const text of told) expect(text).toMatch(/^(?:<10minder dan 10|[1-9]\d[\d.]*)$/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      await expectAccessible(page);
    }
    // What is a number on the page is one in the file.
    const file = await page.request.get('/open-data/exchange.csv?lang=nl');
    const lines = (await file.text()).trim().split('\r\n').slice(1);
    const values = lines.map((line) => line.split(',')[4] ?? '');
    expect(values.filter((value) => value !== '<10').every((value) => Number(value) >= 10)).toBe(
      true,
    );
    expect(values.some((value) => Number(value) >= 10)).toBe(true);
    expect((await page.request.get('/nl/exchange/figures?by=person')).status()).toBe(404);
  },
);

journey(
  'where clearly more is asked than offered, an initiative is called for',
  { size: 'desktop' },
  async (page) => {
    await page.goto('/nl/exchange/figures');
    const calls = page.getByRole('region', { name: 'Wie doet hier iets mee?' });
    await calls.getByText('wachten op iemand').first().waitFor();
    await page.goto('/nl/initiatives?theme=language');
    await page.getByText(/\d+ vragen over “Taal” wachten op iemand/).waitFor();
    await settle(page);
    await page.getByRole('link', { name: 'Ken je een initiatief' }).click();
    await page.waitForURL('**/nl/nominate');
  },
);

journey(
  'an item about a theme says what is open about it, and leads there',
  { language: 'ar', size: 'phone', scheme: 'dark' },
  async (page) => {
    await page.goto('/ar/sessions/autumn-2026/agenda');
    const strip = page.getByRole('list', { name: 'ما هو مفتوح الآن حول هذا الموضوع' });
    await strip.first().waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.goto('/ar/exchange/figures');
    await expectAccessible(page);
    await page.goto('/ar/sessions/autumn-2026/agenda');
    await strip.first().getByRole('link').first().click();
    await page.waitForURL('**/ar/exchange?**theme=*');
    await expectAccessible(page);
  },
);

journey(
  'a coordinator sees how the exchange does; nobody else does',
  { size: 'phone' },
  async (page) => {
    await become(page, 'coordinator');
    await page.goto('/nl/exchange');
    await page.getByRole('link', { name: 'Coördinatie' }).click();
    await page.getByRole('heading', { name: 'Hoe gaat het met de Uitwisseling?' }).waitFor();
    await page.getByText(/Let op: wie geen Nederlands, Engels of Frans kent/).waitFor();
    await page.getByRole('heading', { name: 'Wat ontbreekt waar' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await expectAccessible(page);
    await page.goto('/nl/exchange/review');
    for (const who of ['moderator', 'ngo', 'newcomer']) {
      await become(page, who);
      const answer = await page.request.get('/nl/exchange/coordinator');
      expect(answer.status()).toBe(403);
      await page.goto('/nl/exchange');
      expect(await page.getByRole('link', { name: 'Coördinatie' }).count()).toBe(0);
    }
    await page.context().clearCookies();
    await page.goto('/nl/exchange/coordinator');
    await page.waitForURL('**/sign-in?**');
  },
);
