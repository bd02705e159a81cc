import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** Follows a link and waits for the page behind it. */
async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
  await link.click();
  await settle(page);
  await expectAccessible(page);
}

// Where sessions meet the rest: agendas on the pages they are about, the path of a paper, the register in the menu.
describe.each([
  { language: 'nl', size: 'phone', scheme: 'light', strip: 'Op de agenda van', menu: 'Afspraken' },
  { language: 'ar', size: 'desktop', scheme: 'dark', strip: 'على جدول أعمال', menu: 'الالتزامات' },
] as const)('in $language', ({ language, size, scheme, strip, menu }) => {
  const visit = { language, size, scheme, javaScript: false };

  journey('an initiative leads to the agendas that it stands on', visit, async (page) => {
    await page.goto(`/${language}/initiatives/fietsschool-de-spaak-voorbeeld`);
    const places = page.getByRole('region', { name: strip });
    await places.waitFor();
    await expectAccessible(page);
    await follow(page, places.locator('a[href*="/agenda#item-"]').first());
    const id = new URL(page.url()).hash;
    await page.locator(id).waitFor();
    // The agenda says what the item is about, and from there it leads back and on.
    await page.locator(`${id} summary`).click();
    await follow(page, page.locator(`${id} a[href*="/topics/"]`).first());
    await page.getByRole('region', { name: strip }).locator('a').first().waitFor();
  });

  journey(
    'from the menu to the register, a commitment, its paper and its decision',
    visit,
    async (page) => {
      await page.goto(`/${language}/about`);
      if (size === 'phone') await page.locator('header summary').filter({ visible: true }).click();
      const entry = page.locator('header nav').getByRole('link', { name: menu, exact: true });
      await follow(page, entry.filter({ visible: true }));
      await page
        .locator('header nav a[aria-current=page]')
        .filter({ hasText: menu })
        .first()
        .waitFor({ state: 'attached' });
      await page.goto(`/${language}/sessions/spring-2026/decisions`);
      const row = page.locator('#d1');
      await row.locator('summary').last().click();
      await row.locator('nav a[href*="/papers/"]').waitFor();
      await expectAccessible(page);
      await follow(page, row.locator('nav a[href*="/commitments/"]').first());
      const path = page.locator('main nav ol');
      await follow(page, path.locator('a[href*="/documents/"]'));
      // The group's document shows the same path: what came of it.
      await page.locator('main nav ol a[href*="/commitments/"]').first().waitFor();
      await follow(page, page.locator('main nav ol a[href*="/papers/"]').first());
    },
  );
});

journey(
  'minutes print what the room asked and was answered, by item',
  { javaScript: false },
  async (page) => {
    await page.goto('/nl/sessions/spring-2026/minutes');
    const part = page.locator('section', {
      has: page.getByRole('heading', { name: 'Mentoring en buddy’s' }),
    });
    const asked = part.getByRole('list', { name: 'Vragen uit de zaal' });
    await asked.getByText('Who pays for the bus tickets?').waitFor();
    expect(await asked.locator('li').count()).toBe(2);
    await asked.getByText('Beantwoord in de zaal.').waitFor();
    await expectAccessible(page);
    const file = await fetch(`${siteUrl()}/nl/sessions/spring-2026/minutes.pdf`);
    expect(file.headers.get('content-type')).toContain('pdf');
  },
);
