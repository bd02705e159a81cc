import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { startDraft } from '../support/nominated.ts';

useBrowser();

const submit = (page: Page) =>
  page.locator('main form:not([role=search]) button[type=submit]:not([name=later])').last();

/** One page of the questionnaire: looked at, filled in, sent on. */
async function answer(page: Page, step: string, fill: () => Promise<void>): Promise<void> {
  await page.waitForURL(new RegExp(`/${step}$`));
  await settle(page);
  await expectAccessible(page);
  await fill();
  await submit(page).click();
  await page.waitForURL(/\/review$/);
}

describe.each([
  { javaScript: false, language: 'ar', size: 'phone' },
  { javaScript: true, language: 'nl', size: 'desktop' },
] as const)('in $language, scripts: $javaScript', (visit) => {
  journey(
    'the optional questions are answered on one device and gone on with on another by the link',
    visit,
    async (page) => {
      const { language, javaScript } = visit;
      const name = `Kookploeg ${randomUUID().slice(0, 6)}`;
      const receipt = await startDraft(language, name);
      const step = (wanted: string) => page.goto(`${receipt}/${wanted}`);

      await step('participants');
      await page.locator('[name=participants]').fill('heel veel');
      await submit(page).click();
      await page.locator('[name=participants][aria-invalid=true]').waitFor();
      expect(await page.locator('[name=participants]').inputValue()).toBe('heel veel');
      await expectAccessible(page);
      await answer(page, 'participants', async () => {
        await page.locator('[name=participants]').fill('1.200');
        await page.locator('[name=mainAgeBand][value=from_26_to_65]').check();
      });
      await step('volunteers');
      if (javaScript) {
        await settle(page);
        // How they are chosen is asked once there are some.
        expect(await page.locator('[name=volunteersTrained]').count()).toBe(0);
      }
      await answer(page, 'volunteers', async () => {
        await page.locator('[name=volunteers]').fill('6');
        await page.locator('[name=volunteersTrained][value=no]').check();
      });
      await step('means');
      await answer(page, 'means', async () => {
        await page.locator('[name=form][value=informal]').check();
        await page.locator('[name=mainFunding][value=grassroots]').check();
      });
      await step('story');
      await answer(page, 'story', async () => {
        await page.locator('[name=story]').fill('Het begon met één pan.');
      });

      // Another device: the link alone.
      await page.context().clearCookies();
      const other = await page.context().newPage();
      await other.goto(`${receipt}/participants`);
      expect(await other.locator('[name=participants]').inputValue()).toBe('1200');
      await other.goto(`${receipt}/volunteers`);
      await settle(other);
      expect(await other.locator('[name=volunteersTrained][value=no]').isChecked()).toBe(true);
      await other.goto(`${receipt}/review`);
      await expectAccessible(other);
      const told = await other.locator('main').innerText();
      expect(told).toContain('1200');
      expect(told).toContain('Het begon met één pan.');
    },
  );
});
