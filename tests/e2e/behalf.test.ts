import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { become, signIn } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** Notes somebody by the form. @returns the path of their page */
async function noted(page: Page, codeName: string): Promise<string> {
  await page.goto('/nl/exchange/behalf');
  await expectAccessible(page);
  await page.goto('/nl/exchange/behalf/new');
  const form = page.locator('main form');
  await form.locator('[name=codeName]').fill('Maan 0477 12');
  await form.locator('[name=consentLanguage]').selectOption('ar');
  await form.locator('[name=consentGiven]').check();
  await form.locator('button[type=submit]').last().click();
  await page.locator('[name=codeName][aria-invalid=true]').waitFor();
  // What was typed stays, and what is wrong stands by its field.
  expect(await form.locator('[name=codeName]').inputValue()).toBe('Maan 0477 12');
  expect(await form.locator('[name=consentLanguage]').inputValue()).toBe('ar');
  await settle(page);
  await expectAccessible(page);
  await form.locator('[name=codeName]').fill(codeName);
  await form.locator('summary', { hasText: 'Ledeberg' }).click();
  await form.locator('details[open] input[name=area]').first().check();
  await form.locator('button[type=submit]').last().click();
  await page.locator('h1', { hasText: codeName }).waitFor();
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** Posts a need for somebody, from their page. */
async function posted(page: Page, here: string, title: string): Promise<void> {
  await page.goto(here);
  await page.locator('main a[href*="kind=need"]').click();
  await page.locator('[name=said]').fill(title);
  await page.locator('button[value=say]').click();
  await page.locator('[name=category][value=goods]').check();
  await page.locator('button[value=choose]').click();
  await page.locator('[name=owner]:checked').waitFor();
  expect(await page.locator('[name=owner]:checked').inputValue()).toContain('beneficiary:');
  await page.locator('button[value=post]').click();
  await page.locator('h1', { hasText: title }).waitFor();
}

/** Makes a sheet in Arabic. @returns the code on it */
async function sheetOf(page: Page, here: string): Promise<string> {
  await page.goto(`${here}/sheet`);
  await expectAccessible(page);
  await page.locator('[name=language][value=ar]').check();
  await page.locator('main form button[type=submit]').click();
  const paper = page.locator('article[lang=ar]');
  await paper.locator('svg').waitFor();
  await settle(page);
  await expectAccessible(page);
  // Neutral: nothing of whom it is about, or what.
  expect(await paper.textContent()).not.toMatch(/Maan|OCMW|Kinderbed/);
  return ((await paper.locator('bdi.num').textContent()) ?? '').replaceAll(/\s/g, '');
}

const post = (page: Page, path: string, form: Record<string, string>) =>
  page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });

describe.each([
  { language: 'ar', size: 'phone', javaScript: false, scheme: 'dark' },
  { language: 'nl', size: 'desktop', javaScript: true },
] as const)('$language, scripts: $javaScript', (visit) => {
  journey('somebody takes over what a case worker posted for them', visit, async (page) => {
    const mark = randomUUID().slice(0, 4).replaceAll(/\d/g, 'x');
    const title = `Kinderbed gezocht (${mark})`;
    await become(page, 'caseworker');
    const here = await noted(page, `Ster ${mark}`);
    await posted(page, here, title);
    const code = await sheetOf(page, here);

    // A phone without an account: the code is typed, or the pattern leads here.
    await page.context().clearCookies();
    await page.goto(`/${visit.language}/handover`);
    await page.locator('[name=typed]').fill('ABCD');
    await page.locator('main form button').click();
    await page.locator('[name=typed][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=typed]').fill(code.toLowerCase().replace(/(.{4})/g, '$1 '));
    await page.locator('main form button').click();
    await page.locator('button[value=open]').waitFor();
    const closed = await page.request.get(page.url());
    expect(closed.headers()['cache-control']).toContain('no-store');
    expect(closed.headers()['x-robots-tag']).toBe('noindex');
    expect(await closed.text()).not.toContain(mark);
    await expectAccessible(page);
    await page.locator('button[value=open]').click();
    await page.locator('h3', { hasText: title }).waitFor();
    const receipt = new URL(page.url()).pathname;
    expect(receipt).toMatch(/\/handover\/[0-9a-f]{32}$/);
    expect(await page.locator('main').textContent()).toContain(`Ster ${mark}`);
    await expectAccessible(page);
    // The code opened once.
    expect(await (await page.request.get(`/nl/handover/${code}`)).text()).not.toContain(mark);

    // Their own words, in their own language.
    await page.locator('article summary').first().click();
    const correction = page.locator('form:has([name=revision])');
    await correction.locator('[name=title]').fill('');
    await correction.locator('button').click();
    await page.locator('[name=title][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await correction.locator('[name=title]').fill(`سرير طفل (${mark})`);
    await correction.locator('[name=language]').selectOption('ar');
    await correction.locator('button').click();
    await page.locator('h3', { hasText: 'سرير طفل' }).waitFor();

    // With an account it becomes theirs.
    await page.locator('a[href*="/sign-in?to="]').last().click();
    await signIn(page, 'newcomer');
    await page.goto(receipt);
    await page.locator('button[value=take]').click();
    await page.locator('h3 a', { hasText: `سرير طفل (${mark})` }).waitFor();
    const listing = (await page.locator('h3 a', { hasText: mark }).getAttribute('href')) ?? '';
    expect((await page.request.get(`${listing}/edit`)).status()).toBe(200);
    expect((await page.request.get(receipt)).status()).toBe(404);

    await become(page, 'caseworker');
    expect((await page.request.get(here)).status()).toBe(404);
    expect((await page.request.get(`${listing}/edit`)).status()).toBe(403);
    expect((await post(page, here, { intent: 'withdraw' })).status()).toBe(404);
    expect(await (await page.request.get('/nl/notifications')).text()).toContain(
      'Iemand nam het zelf over',
    );
    expect(await (await page.request.get('/nl/exchange/behalf')).text()).not.toContain(mark);
  });
});

journey('withdrawn from the sheet, everything is closed; nobody else gets in', {}, async (page) => {
  const mark = randomUUID().slice(0, 4).replaceAll(/\d/g, 'x');
  await become(page, 'caseworker');
  const here = await noted(page, `Zon ${mark}`);
  await posted(page, here, `Fornuis gezocht (${mark})`);
  const code = await sheetOf(page, here);
  // Who wrote it does not open it in the place of whom it is about.
  const own = await post(page, `/nl/handover/${code}`, { intent: 'open', once: randomUUID() });
  expect(own.status()).toBe(403);
  for (const who of ['ngo', 'coordinator', 'moderator', 'citizen']) {
    await become(page, who);
    for (const path of [here, `${here}/sheet`])
      expect((await page.request.get(path)).status(), path).toBe(404);
    expect((await page.request.get('/nl/exchange/behalf')).status()).toBe(403);
  }
  await page.context().clearCookies();
  await page.goto(`/fr/handover/${code}`);
  await page.locator('button[value=open]').click();
  await page.locator('h3', { hasText: mark }).waitFor();
  await expectAccessible(page);
  await page.locator('summary').last().click();
  await page.locator('button[value=withdraw]').click();
  await page.locator('button[value=withdraw]').waitFor({ state: 'detached' });
  await expectAccessible(page);
  expect(await page.locator('form:has([name=revision])').count()).toBe(0);
  await become(page, 'caseworker');
  await page.goto(here);
  await page.getByText('De toestemming is ingetrokken').first().waitFor();
  await expectAccessible(page);
  for (const wrong of ['x', 'f'.repeat(32), 'ABCDEFGHJKMN', '١٢'])
    expect((await page.request.get(`/nl/handover/${encodeURIComponent(wrong)}`)).status()).toBe(
      404,
    );
});
