import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

// A proposal of the weekly assignment: a coordinator accepts it, both sides say yes, and nobody knows who it is before.
useBrowser();

const look = async (page: Page) => {
  await settle(page);
  await expectAccessible(page);
};

journey(
  'two are proposed to each other and say yes, on a phone without scripts',
  { javaScript: false, size: 'phone' },
  async (page) => {
    await become(page, 'coordinator');
    await page.goto('/nl/exchange/pairing');
    await page.getByText('Wacht op een beslissing').waitFor();
    await look(page);
    const pair = page.locator('main li').filter({ hasText: 'Wacht op een beslissing' });
    // A dismissal without a reason is refused, and the page says why.
    await pair.locator('summary').last().click();
    await pair.locator('button[value=dismiss]').click();
    await page.locator('#error-summary').waitFor();
    await look(page);
    await page.goto('/nl/exchange/pairing');
    await pair.locator('button[value=accept]').click();
    await page.getByText('Klaar om te versturen', { exact: true }).waitFor();
    await page.locator('button[value=send]').click();
    await page.getByText('Verstuurd, ze antwoorden nog').waitFor();
    await look(page);

    await become(page, 'newcomer');
    await page.goto('/ar/notifications');
    await page.getByText('اقتراح لك').first().waitFor();
    await page.goto('/ar/exchange/conversations');
    await page
      .locator('main li')
      .filter({ hasText: 'هناك اقتراح لك' })
      .locator('a')
      .first()
      .click();
    await page.locator('button[value=confirm]').waitFor();
    const proposal = new URL(page.url()).pathname;
    await look(page);
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/Lies|Dampoort|Ik ga graag/);
    // A no without a reason is refused; then they say yes.
    await page.locator('main summary').click();
    await page.locator('button[value=decline]').click();
    await page.locator('#error-summary').waitFor();
    await look(page);
    await page.locator('button[value=confirm]').click();
    await page.getByText('إن وافق الآخر أيضًا فسنخبرك').first().waitFor();
    expect(await page.locator('button[value=confirm]').count()).toBe(0);

    await become(page, 'citizen');
    await page.goto(proposal.replace('/ar/', '/nl/'));
    expect(await page.locator('body').innerText()).not.toContain('Samira');
    await page.locator('button[value=confirm]').click();
    await page.getByText('Allebei zeiden jullie ja').waitFor();
    await page.getByRole('heading', { name: 'Samira' }).waitFor();
    await look(page);

    await become(page, 'ngo');
    await page.goto('/nl/exchange/pairing');
    await page.getByText('Allebei ja').first().waitFor();
    await look(page);
    await become(page, 'citizen');
    expect((await page.request.get('/nl/exchange/pairing')).status()).toBe(403);
    expect((await page.request.get('/nl/exchange/pairing?round=x')).status()).toBe(404);
  },
);
