import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { linkMailedTo, startDraft } from '../support/nominated.ts';

useBrowser();

const visits = [
  { language: 'nl', size: 'phone', javaScript: true },
  { language: 'ar', size: 'phone', javaScript: false },
  { language: 'ar', size: 'desktop', javaScript: true },
  { language: 'nl', size: 'desktop', javaScript: false },
] as const;

const field = (page: Page) => page.locator('main [name=mail]');
const press = (page: Page) => page.locator('main form:has([name=mail]) button').click();

describe.each(visits)('$language, $size, scripts: $javaScript', (visit) => {
  const { language } = visit;

  journey('a draft is mailed to who wants it, and deleted by the link', visit, async (page) => {
    const here = await startDraft(language, 'Tuin van iedereen');
    await page.goto(here);
    await settle(page);
    await expectAccessible(page);

    for (const wrong of ['', 'nobody']) {
      await field(page).fill(wrong);
      await press(page);
      await page.locator('[name=mail][aria-invalid=true]').waitFor();
      expect(await field(page).inputValue()).toBe(wrong);
    }
    await expectAccessible(page);

    const mail = `draft-${language}-${visit.size}@example.org`;
    await field(page).fill(mail);
    await press(page);
    await field(page).waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(await linkMailedTo(mail, /\/[a-z]{2}\/nominations\/[0-9a-f]{32}/)).toBe(here);

    // The last look does not ask for the address again.
    await page.goto(`${here}/review`);
    await settle(page);
    expect(await field(page).inputValue()).toBe('');
    await expectAccessible(page);

    for (let i = 0; i < 2; i += 1) {
      expect((await page.goto(`${here}/delete`))?.status()).toBe(200);
    }
    await settle(page);
    await expectAccessible(page);
    await page.locator('main form:not([role=search]) button').click();
    await page.waitForURL(`**/${language}/nominate`);
    await expectAccessible(page);
    for (const gone of [here, `${here}/delete`]) {
      expect((await page.goto(gone))?.status()).toBe(404);
    }
  });

  journey('what is typed is kept for who goes on later', visit, async (page) => {
    const here = await startDraft(language, 'Koffie op de stoep');
    const visitStep = async (step: string) => {
      await page.goto(`${here}/${step}`);
      await settle(page);
    };
    const goOnLater = () => page.locator('main form button[name=later]').click();

    // Nothing is typed yet: one may leave all the same.
    for (const step of ['place', 'what', 'contact']) {
      await visitStep(step);
      await goOnLater();
      await page.waitForURL(`**${here}`);
    }

    const typed = 'Elke zaterdag drinken we koffie op de stoep.';
    await visitStep('what');
    await page.locator('[name=what]').fill(typed);
    await goOnLater();
    await page.waitForURL(`**${here}`);
    await page.context().clearCookies();
    await visitStep('what');
    expect(await page.locator('[name=what]').inputValue()).toBe(typed);

    // What cannot be kept is said, not lost.
    await visitStep('place');
    await page.locator('[name=place]').fill('Xyzzystad');
    await page.keyboard.press('Escape');
    await goOnLater();
    await page.locator('[name=place][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=place]').inputValue()).toBe('Xyzzystad');
    await expectAccessible(page);
  });
});

journey('what is no draft cannot be deleted', {}, async (page) => {
  const answer = await page.goto(`/nl/nominations/${'0'.repeat(32)}/delete`);
  expect(answer?.status()).toBe(404);
  const posted = await fetch(`${siteUrl()}/nl/nominations/x/delete`, {
    method: 'POST',
    headers: { Origin: siteUrl() },
  });
  expect(posted.status).toBe(404);
});
