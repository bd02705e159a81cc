import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signInByPassword } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const submit = (page: Page) =>
  page.locator('main form:not([role=search]) button[type=submit]:not([name=later])').last();

async function pressAndGo(page: Page, address: RegExp): Promise<void> {
  await submit(page).click();
  await page.waitForURL(address);
}

/** Fills the needed steps as a neighbour would, and sends. */
async function nominate(page: Page, language: string, name: string): Promise<string> {
  await page.goto(`/${language}/nominate`);
  await settle(page);
  await pressAndGo(page, /\/name$/);
  await expectAccessible(page);

  // Nothing typed: a message by the field, and one may try again.
  await submit(page).click();
  await page.locator('[name=name][aria-invalid=true]').waitFor();
  await expectAccessible(page);
  await page.locator('[name=name]').fill(name);
  await pressAndGo(page, /\/place$/);

  await page.locator('[name=place]').fill('Xyzzystad');
  await submit(page).click();
  await page.locator('[name=place][aria-invalid=true]').waitFor();
  expect(await page.locator('[name=place]').inputValue()).toBe('Xyzzystad');
  await page.locator('[name=place]').fill('Gent');
  await page.keyboard.press('Escape');
  await pressAndGo(page, /\/what$/);

  await page
    .locator('[name=what]')
    .fill('Chaque samedi nous cuisinons ensemble et mangeons avec tout le quartier.');
  await pressAndGo(page, /\/contact$/);
  await page.locator('[name=channel][value=mail]').check();
  await page.locator('[name=contact]').fill('cuisine@example.org');
  await pressAndGo(page, /\/review$/);
  await expectAccessible(page);
  return page.url().replace(/\/review$/, '');
}

describe.each([true, false])('from a neighbour to the directory, scripts: %s', (javaScript) => {
  const name = javaScript ? 'Cuisine du samedi Rabot' : 'Atelier vélo Brugse Poort';
  const writer = `voisine-${javaScript}@example.org`;

  journey(
    'is nominated in French, accepted, and found by everybody',
    { language: 'fr', javaScript },
    async (page) => {
      const receipt = await nominate(page, 'fr', name);
      await page.locator('[name=mail]').fill(writer);
      // The browser's work shows that no machine sends; without scripts, a little patience does.
      if (javaScript)
        await page.locator('[name=proof]:not([value=""])').waitFor({ state: 'attached' });
      else await page.waitForTimeout(4200);
      await submit(page).click();
      await page.waitForURL(receipt);
      await expectAccessible(page);

      await page.context().clearCookies();
      await signInByPassword(page, 'moderator@demo.example');
      await page.waitForURL('**/nl/account');
      await page.goto('/nl/moderation');
      await expectAccessible(page);
      await page.getByRole('link', { name }).first().click();
      await page.waitForURL(/\/nl\/moderation\/[0-9a-f-]{36}/);
      await expectAccessible(page);
      await acceptAsCitizens(page, name);

      await page.context().clearCookies();
      // With a slip of the pen, and on both workers: ask often enough that each has answered.
      const slip = encodeURIComponent(name.replace('e', 'ee'));
      for (let i = 0; i < 6; i += 1) {
        await page.goto(`/fr/initiatives?q=${slip}&page=1&other=${i % 2}`);
        expect(await page.getByRole('link', { name }).count()).toBeGreaterThan(0);
      }
      await page.goto(receipt);
      expect(await page.locator('main').innerHTML()).toContain('/fr/initiatives/');
      const inbox = `${siteUrl()}/dev/mail?to=${writer}`;
      await expect
        .poll(async () => (await fetch(inbox)).text(), { timeout: 20_000 })
        .toContain(new URL(receipt).pathname);
    },
  );
});

async function acceptAsCitizens(page: Page, name: string): Promise<void> {
  await settle(page);
  const form = page.locator('form:has([name=summary])');
  await form.locator('[name=kind][value=citizen]').check();
  const summary = form.locator('[name=summary]');
  if ((await summary.inputValue()) === '') await summary.fill(`${name}: ensemble, chaque samedi.`);
  await form.locator('button').click();
  await page.waitForURL(/\/nl\/initiatives\/[^/?]+$/);
}

journey('moderation is closed to everybody else', {}, async (page) => {
  await page.goto('/nl/moderation');
  expect(page.url()).toContain('/nl/sign-in?to=');
  await signInByPassword(page, 'citizen@demo.example');
  await page.waitForURL('**/nl/moderation');
  const answer = await page.goto('/nl/moderation');
  expect(answer?.status()).toBe(403);
});

journey('a receipt that nobody has is not found', {}, async (page) => {
  for (const receipt of ['0'.repeat(32), 'x', '%F0%9F%92%A9', '../../etc']) {
    const answer = await page.goto(`/nl/nominations/${encodeURIComponent(receipt)}`);
    expect(answer?.status()).toBe(404);
  }
});
