import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const patience = { timeout: 20_000, interval: 200 };
const cameraOf = (page: Page) => new URL(page.url()).searchParams.get('at');

/** The camera of the address, once it is another one than before. */
async function moved(page: Page, before: string | null): Promise<string> {
  await expect.poll(() => cameraOf(page), patience).not.toBe(before);
  return cameraOf(page) as string;
}

journey(
  'the map by keys alone: move, walk through what it shows, open, close, come back',
  { language: 'nl', size: 'desktop' },
  async (page) => {
    await page.goto('/nl/initiatives?view=map&place=bruges&place=ghent');
    await settle(page);
    const canvas = page.locator('figure canvas');
    await canvas.waitFor({ timeout: 30_000 });
    const contents = page.locator('figure details', { hasText: 'Wat staat er op de kaart?' });
    await page.locator('figure li button').first().waitFor({ state: 'attached', timeout: 30_000 });

    await canvas.focus();
    await page.keyboard.press('Equal');
    const closer = await moved(page, null);
    const told = page.locator('figure [role=status]');
    await expect.poll(() => told.textContent(), patience).toMatch(/^In beeld: \d+ initiatie/);
    await page.keyboard.press('ArrowUp');
    const higher = await moved(page, closer);
    expect(Number(higher.split(',')[0])).toBeGreaterThan(Number(closer.split(',')[0]));
    await page.locator('figure').getByRole('button', { name: 'Toon alles' }).focus();
    await page.keyboard.press('Enter');
    await moved(page, higher);

    // In the order of reading: Bruges lies west of Ghent.
    await contents.locator('summary').focus();
    await page.keyboard.press('Enter');
    const entries = contents.locator('li');
    const turnOf = async (town: string) =>
      (await entries.allInnerTexts()).findIndex((words) =>
        new RegExp(` (in|bij) ${town}$`).test(words),
      );
    await expect.poll(() => turnOf('Brugge'), patience).toBeGreaterThanOrEqual(0);
    expect(await turnOf('Gent')).toBeGreaterThan(await turnOf('Brugge'));
    const bruges = entries.getByRole('button', { name: / in Brugge$/ });
    await bruges.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('figure section');
    await panel.waitFor();
    const isIn = () => panel.evaluate((part) => part.contains(document.activeElement));
    await expect.poll(isIn, patience).toBe(true);
    await expectAccessible(page);
    // A town that nobody knows more of is no spot, and says so.
    await panel.getByText('De precieze plek tonen we niet.').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await bruges.evaluate((button) => button === document.activeElement)).toBe(true);

    const at = cameraOf(page);
    await page.keyboard.press('Enter');
    await panel.getByRole('link', { name: /in de lijst$/ }).click();
    await page.waitForURL((url) => url.searchParams.getAll('place').join() === 'bruges');
    await page.goBack();
    await page.waitForURL(/place=ghent/);
    expect(cameraOf(page)).toBe(at);
  },
);

journey(
  'without scripts the picture says who works farther, and areas open their list',
  { language: 'ar', size: 'phone', scheme: 'dark', javaScript: false },
  async (page) => {
    await page.goto('/ar/initiatives?view=map');
    await expectAccessible(page);
    const links = page.locator('figure a[href*="scope="]');
    const counts = await page.locator('figure figcaption').innerText();
    expect(counts).toMatch(/\d+ مبادر.* منطقة كاملة/);
    const wanted = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(wanted).toHaveLength(3);
    await links.first().click();
    await page.waitForURL(/scope=regional/);
    expect(await page.locator('main ol > li').count()).toBeGreaterThan(3);

    await page.goto('/ar/initiatives?view=map');
    // Nobody stands on the map of Namur: the only one there works in all of Wallonia.
    expect(await page.locator('figure svg a[href*="place=namur"]').count()).toBe(0);
    const area = await page.locator('figure svg a[href*="place=bruges"]').getAttribute('href');
    await page.goto(`${siteUrl()}${area}`);
    expect(await page.locator('main ol > li').count()).toBe(3);
    await expectAccessible(page);
  },
);
