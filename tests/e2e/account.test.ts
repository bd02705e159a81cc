import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { admitPerson, signInByPassword } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** The six digits of the last mail to an address. */
async function readCode(address: string): Promise<string> {
  const inbox = `${siteUrl()}/dev/mail?to=${encodeURIComponent(address)}`;
  const find = async () => /\b\d{6}\b/.exec(await (await fetch(inbox)).text())?.[0];
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  return (await find()) ?? '';
}

describe.each([true, false])('with an account, scripts: %s', (javaScript) => {
  journey(
    'signs in by password, reads the profile in Arabic, signs out',
    { javaScript },
    async (page) => {
      const address = `nieuw-${javaScript}@example.org`;
      await admitPerson(address, 'Salma', 'ar');
      await signInByPassword(page, address);
      await page.waitForURL('**/ar/account');
      await page.locator('html[dir=rtl][lang=ar]').waitFor();
      await page.getByRole('heading', { level: 1, name: 'حسابي' }).waitFor();
      await expectAccessible(page);

      const profile = page.locator('form:has([name=displayName])');
      const name = javaScript ? 'سلمى' : 'Salma H.';
      await profile.locator('[name=displayName]').fill(name);
      await profile.locator('[name=spokenLanguages][value=fr]').check();
      await profile.locator('button[value=profile]').click();
      await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
      expect(page.url()).toContain('/ar/account');
      await page.reload();
      expect(await page.locator('[name=displayName]').inputValue()).toBe(name);
      expect(await page.locator('[name=spokenLanguages][value=fr]').isChecked()).toBe(true);
      expect(await page.locator('header').first().textContent()).toContain(name);

      await page.locator('form[action$="/sign-out"] button').click();
      await page.waitForURL('**/ar');
      await page.goto('/ar/account');
      expect(new URL(page.url()).pathname).toBe('/ar/sign-in');
    },
  );

  journey('signs in by the code of a mail', { javaScript }, async (page) => {
    const address = `buurvrouw-${javaScript}@example.org`;
    await page.goto('/nl/sign-in');
    await settle(page);
    const ask = page.locator('form[action$="/sign-in/code"]');
    await ask.locator('[name=email]').fill(address);
    await ask.locator('button').click();
    await page.waitForURL('**/nl/sign-in/code');
    await expectAccessible(page);
    const answer = page.locator('form:has([name=code])');
    const code = await readCode(address);

    await answer.locator('[name=code]').fill(code === '123456' ? '654321' : '123456');
    await answer.locator('button').click();
    await page.locator('[name=code][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=code]').inputValue()).not.toBe(code);
    await expectAccessible(page);

    // As people type it: in two parts.
    await answer.locator('[name=code]').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await answer.locator('button').click();
    await page.waitForURL('**/nl/account');
    expect(await page.locator('main').textContent()).toContain(address);
    await expectAccessible(page);
  });

  journey(
    'a wrong password and an unknown address get the same answer',
    { javaScript },
    async (page) => {
      const answers: (string | null)[] = [];
      for (const address of ['editor@demo.example', 'nobody@example.org']) {
        await signInByPassword(page, address, 'not-the-password');
        await page.locator('[name=password][aria-invalid=true]').waitFor();
        await expectAccessible(page);
        expect(
          await page.locator('form:has([type=password]) [name=email]').first().inputValue(),
        ).toBe(address);
        const part = page.locator('section[aria-labelledby=by-password]');
        await expect.poll(() => part.textContent()).not.toContain('…');
        answers.push(await part.textContent());
      }
      expect(answers[0]).toBe(answers[1]);
    },
  );
});

/** Presses Tab until the focus is where it should be; fails when that takes too long. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (reached) return expectVisibleFocus(page);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const marked = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
  expect(marked).toBe(true);
}

describe.each(['phone', 'desktop'] as const)('by keyboard alone, %s', (size) => {
  journey('finds an initiative and reads it', { size }, async (page) => {
    await page.goto('/nl/initiatives');
    await settle(page);
    await tabTo(page, 'a[href="#main"]', 1);
    await page.keyboard.press('Enter');
    await tabTo(page, 'main [name=q]', 6);
    await page.keyboard.type('Duo for a Job');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=Duo/);
    await page.locator('main a[href$="/initiatives/duo-for-a-job"]').first().waitFor();
    await tabTo(page, 'main a[href$="/initiatives/duo-for-a-job"]', 120);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/initiatives/duo-for-a-job');
    await page.getByRole('heading', { level: 1, name: 'Duo for a Job' }).waitFor();
  });
});
