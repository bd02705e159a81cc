import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signIn } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const button = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`);

/** Posts a need as the forms ask for it, and stands on its page. */
async function postNeed(page: Page, title: string): Promise<string> {
  await page.goto('/nl/exchange/new?kind=need');
  await page.locator('[name=said]').fill(title);
  await button(page, 'say').click();
  await page.locator('[name=category][value=goods]').check();
  await button(page, 'choose').click();
  await button(page, 'post').waitFor();
  await settle(page);
  await button(page, 'post').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

describe.each([
  { visit: { javaScript: false, size: 'phone' } },
  { visit: { javaScript: true, size: 'desktop' } },
] as const)('scripts: $visit.javaScript', ({ visit }) => {
  journey('a need finds who can help, with reasons in two languages', visit, async (page) => {
    await page.goto('/nl/sign-in');
    await signIn(page, 'newcomer');
    const here = await postNeed(page, `Kinderfiets gevraagd ${randomUUID().slice(0, 8)}`);

    const list = page.locator('#suggestions');
    const rows = list.locator('li:has(form)');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(3);
    await list.getByText('Wat nog ontbreekt:').first().waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await list.innerText()).not.toMatch(/punten van 100/);

    // The same reasons in another language.
    await page.goto(here.replace('/nl/', '/ar/'));
    await list.getByText('ما ينقص بعد:').first().waitFor();
    await expectAccessible(page);

    // Not this one: a reason first, then it is gone.
    await page.goto(`${here}/suggestions`);
    const first = list.locator('li:has(form) h3 a').first();
    const href = (await first.getAttribute('href')) ?? '';
    const name = await first.innerText();
    await list.locator('summary').first().click();
    const refuse = button(page, 'refuse').first();
    await refuse.waitFor();
    await settle(page);
    await expectAccessible(page);
    await list.locator('[name=reason][value=not_right]').first().check();
    await refuse.click();
    await page.getByText('Dit stellen we niet meer voor.').waitFor();
    expect(await page.locator(`main a[href="${href}"]`).count()).toBe(0);
    expect(name).not.toBe('');

    // None at all, and again.
    await button(page, 'off').click();
    await page.getByText('Je wilde geen suggesties.').waitFor();
    await settle(page);
    await expectAccessible(page);
    await button(page, 'on').click();
    await button(page, 'off').waitFor();

    // A suggestion leads to the listing that is suggested.
    const next = list.locator('li:has(form) h3 a').first();
    if ((await next.count()) > 0) {
      const title = await next.innerText();
      await next.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }

    await page.goto('/nl/exchange/suggestions/how');
    await page.getByRole('heading', { level: 1, name: 'Zo maken we suggesties' }).waitFor();
    await expectAccessible(page);
  });
});

test('a refusal names a reason, and the list is for who acts for the listing', async () => {
  const visitor = (path: string, init?: RequestInit) =>
    fetch(siteUrl() + path, { redirect: 'manual', ...init });
  expect((await visitor('/nl/exchange/1/suggestions')).status).toBe(302);
  expect((await visitor('/nl/exchange/1/suggestions/2')).status).toBe(302);
  const posted = await visitor('/nl/exchange/1/suggestions', {
    method: 'POST',
    headers: { Origin: siteUrl() },
    body: new URLSearchParams({ intent: 'off' }),
  });
  expect(posted.headers.get('location')).toContain('/nl/sign-in');
  expect((await visitor('/nl/exchange/suggestions/how')).status).toBe(200);
});
