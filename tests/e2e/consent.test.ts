import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { askedContact } from '../support/nominated.ts';

useBrowser();

/** Whether the page of the initiative shows the contact, as anybody reads it. */
async function shows(initiative: string, contact: string): Promise<boolean> {
  return (await (await fetch(siteUrl() + initiative)).text()).includes(contact);
}

const visits = [
  { language: 'nl', size: 'phone', javaScript: true, answer: 'agree' },
  { language: 'ar', size: 'desktop', javaScript: false, answer: 'agree' },
  { language: 'ar', size: 'phone', javaScript: true, answer: 'refuse' },
  { language: 'nl', size: 'desktop', javaScript: false, answer: 'refuse' },
] as const;

describe.each(visits)('$language, $size, scripts: $javaScript', ({ answer, ...visit }) => {
  journey(
    `an initiative is asked by mail whether its contact may be shown: ${answer}`,
    visit,
    async (page) => {
      const { link, contact, initiative } = await askedContact(visit.language);
      // Programs that check mail open every link: nothing is answered by that.
      for (let i = 0; i < 2; i += 1) expect((await page.goto(link))?.status()).toBe(200);
      await settle(page);
      expect(await page.locator('main').textContent()).toContain(contact);
      await expectAccessible(page);
      expect(await shows(initiative, contact)).toBe(false);

      const asked = await page.locator('h1').textContent();
      await page.locator(`button[name=intent][value=${answer}]`).click();
      await expect.poll(() => page.locator('h1').textContent()).not.toBe(asked);
      await page.locator('button[name=intent]').waitFor({ state: 'detached' });
      await expectAccessible(page);
      await expect
        .poll(() => shows(initiative, contact), { timeout: 5000 })
        .toBe(answer === 'agree');

      // The answer counts once; the link says so, and who has an old page open changes nothing.
      await page.goto(link);
      expect(await page.locator('button[name=intent]').count()).toBe(0);
      expect(await page.locator('main').textContent()).not.toContain(contact);
      const late = await fetch(siteUrl() + link, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: siteUrl() },
        body: new URLSearchParams({ intent: answer === 'agree' ? 'refuse' : 'agree' }),
      });
      expect([late.status, late.headers.get('location')]).toEqual([302, link]);
      expect(await shows(initiative, contact)).toBe(answer === 'agree');
      await page.locator('main a').last().click();
      await page.waitForURL(/\/initiatives\/[^/]+$/);
    },
  );

  journey('a wrong link is told to be one', visit, async (page) => {
    for (const token of ['0'.repeat(32), 'x', '%D9%A3']) {
      const found = await page.goto(`/${visit.language}/consent/${token}`);
      expect(found?.status()).toBe(404);
    }
    await settle(page);
    await expectAccessible(page);
  });
});
