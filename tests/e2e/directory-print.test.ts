import { expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

journey(
  'a narrowed list is handed out on paper: what was asked, a map, the lines, and nothing to press',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await page.goto('/nl/initiatives?theme=housing');
    await settle(page);
    const found = page.getByText(/^\d+ initiatie/).first();
    const total = Number.parseInt(await found.innerText(), 10);
    await page.getByRole('link', { name: 'lijst om af te drukken' }).click();
    await page.waitForURL('**/nl/initiatives?theme=housing&view=print');
    await expectAccessible(page);
    const main = page.locator('main');
    expect(await main.locator('ol li').count()).toBe(total);
    const said = await main.innerText();
    expect(said).toContain('Wonen');
    expect(said).toContain(`${siteUrl()}/nl/initiatives?theme=housing`);
    await page.emulateMedia({ media: 'print' });
    expect(await main.locator('svg[role=group]').first().isVisible()).toBe(true);
    for (const pressed of ['button', 'form', 'nav', 'input'])
      expect(await page.locator(pressed).locator('visible=true').count(), pressed).toBe(0);
    const ink = await main
      .locator('li p')
      .first()
      .evaluate((line) => getComputedStyle(line).color);
    expect(ink).toMatch(/rgb\((\d{1,2}), (\d{1,2}), (\d{1,2})\)/);
  },
);

journey(
  'the list for paper is read in Arabic on a phone without scripts, and leads back',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await page.goto('/ar/initiatives?view=print&not=theme.housing');
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.getByRole('link', { name: 'العودة إلى القائمة' }).click();
    await page.waitForURL('**/ar/initiatives?not=theme.housing');
  },
);
