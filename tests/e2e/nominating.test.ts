import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, useBrowser } from '../support/journey.ts';

useBrowser();

const submit = (page: Page) =>
  page.locator('main form:not([role=search]) button[type=submit]').last();

async function pressAndGo(page: Page, address: RegExp): Promise<void> {
  await submit(page).click();
  await page.waitForURL(address);
}

/** Fills the needed steps as a neighbour would, and sends. */
async function nominate(page: Page, language: string, name: string): Promise<string> {
  await page.goto(`/${language}/nominate`);
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

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto('/nl/sign-in');
  await page.locator('[name=email]').first().fill(address);
  await page.locator('[name=password]').fill('migration-forum-demo');
  await page.locator('form:has([name=password]) button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

describe.each([true, false])('from a neighbour to the directory, scripts: %s', (javaScript) => {
  const name = javaScript ? 'Cuisine du samedi Rabot' : 'Atelier vélo Brugse Poort';

  journey(
    'is nominated in French, accepted, and found by everybody',
    { language: 'fr', javaScript },
    async (page) => {
      const receipt = await nominate(page, 'fr', name);
      await page.locator('[name=mail]').fill('voisine@example.org');
      // Without a script's work, sending within seconds looks like a machine.
      await page.waitForTimeout(javaScript ? 0 : 4200);
      await submit(page).click();
      await page.waitForURL(receipt);
      await expectAccessible(page);

      await page.context().clearCookies();
      await signIn(page, 'moderator@demo.example');
      await page.goto('/nl/moderation');
      await expectAccessible(page);
      await page.getByRole('link', { name }).first().click();
      await page.waitForURL(/\/nl\/moderation\/[0-9a-f-]{36}/);
      await expectAccessible(page);
      await page.locator('[name=kind]').first().waitFor();
      await acceptAsCitizens(page, name);

      await page.context().clearCookies();
      // Two workers: ask often enough that both have answered.
      for (let i = 0; i < 6; i += 1) {
        await page.goto(
          `/fr/initiatives?q=${encodeURIComponent(name.replace('e', 'ee'))}&try=${i % 2}`,
        );
        expect(await page.getByRole('link', { name }).count()).toBeGreaterThan(0);
      }
      await page.goto(receipt);
      expect(await page.locator('main').innerHTML()).toContain('/fr/initiatives/');
      await page.goto('/dev/mail');
      expect(await page.locator('body').textContent()).toContain('voisine@example.org');
    },
  );
});

async function acceptAsCitizens(page: Page, name: string): Promise<void> {
  const form = page.locator('form:has([name=summary])');
  const kind = form.locator('[name=kind]').first();
  if ((await kind.evaluate((element) => element.tagName)) === 'SELECT')
    await kind.selectOption('citizen');
  else await form.locator('[name=kind][value=citizen]').check();
  const summary = form.locator('[name=summary]');
  if ((await summary.inputValue()) === '') await summary.fill(`${name}: ensemble, chaque samedi.`);
  await form.locator('button[value=accept], button[type=submit]').first().click();
  await page.waitForURL(
    (url) => !/moderation\/[0-9a-f-]{36}\/?$/.test(url.pathname) || url.search !== '',
  );
}

journey('moderation is closed to everybody else', {}, async (page) => {
  await page.goto('/nl/moderation');
  expect(page.url()).toContain('/nl/sign-in?to=');
  await signIn(page, 'citizen@demo.example');
  const answer = await page.goto('/nl/moderation');
  expect(answer?.status()).toBe(403);
});

journey('a receipt that nobody has is not found', {}, async (page) => {
  for (const receipt of ['0'.repeat(32), 'x', '%F0%9F%92%A9', '../../etc']) {
    const answer = await page.goto(`/nl/nominations/${encodeURIComponent(receipt)}`);
    expect(answer?.status()).toBe(404);
  }
});
