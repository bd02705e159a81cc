import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { photo } from '../support/files.ts';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

// Each journey has a record of its own: what one leaves behind is not in the other's way.
const slug = useOwnRecord('Fietsen in beeld');
const otherSlug = useOwnRecord('Wandelen in beeld');
const button = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`);
const jpeg = async (width: number, height: number) => ({
  name: 'Amina thuis.jpg',
  mimeType: 'image/jpeg',
  buffer: await photo(width, height),
});
/** The same photo again is the same picture: each is a little wider. */
let brought = 0;
/** The form that adds one stands last. */
const addForm = (page: Page) => page.locator('main form', { has: page.locator('[name=file]') });

async function add(page: Page, language: string, words: string): Promise<void> {
  const form = addForm(page);
  await form.locator('[name=file]').setInputFiles(await jpeg(900 + 2 * (brought += 1), 1400));
  await form.locator(`[name=alternative-${language}]`).fill(words);
  await form.locator('[name=licence]').selectOption('cc-by-4.0');
  await form.locator('[name=author]').fill('Mira');
  await form.locator('[name=agreed]').check();
  await button(page, 'add').click();
  await page.locator('main ol li', { hasText: words }).waitFor();
}

async function eraseAll(page: Page): Promise<void> {
  while ((await button(page, 'erase').count()) > 0) {
    const row = page.locator('main ol > li').first();
    const count = await page.locator('main ol > li').count();
    await row.locator('summary').last().click();
    await row.locator('button[value=erase]').click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('main ol > li').length < before,
      count,
    );
  }
}

journey(
  'pictures are brought, ordered, cut to what matters, taken off and erased',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await page.goto(`/nl/initiatives/${slug}`);
    const leads = page.getByRole('link', { name: 'Foto’s toevoegen of aanpassen' });
    expect(await leads.count()).toBe(0);
    await become(page, 'ngo');
    await page.goto(`/nl/initiatives/${slug}`);
    await leads.click();
    await addForm(page).waitFor();
    await settle(page);
    await expectAccessible(page);
    // All that is missing is said at once; what was typed stays.
    await addForm(page).locator('[name=author]').fill('Mira');
    await button(page, 'add').click();
    await page.getByRole('link', { name: 'Kies een foto: JPEG, PNG of WebP.' }).waitFor();
    for (const name of ['file', 'alternative-nl', 'licence', 'agreed'])
      expect(await page.locator(`#field-${name}[aria-invalid=true]`).count(), name).toBe(1);
    expect(await addForm(page).locator('[name=author]').inputValue()).toBe('Mira');
    await settle(page);
    await expectAccessible(page);

    await add(page, 'nl', 'Een rode fiets');
    await add(page, 'nl', 'Het plein in de ochtend');
    const row = (words: string) => page.locator('main ol > li', { hasText: words });
    await row('Het plein in de ochtend').locator('button[value=earlier]').click();
    await page.locator('main ol > li').first().getByText('Het plein in de ochtend').waitFor();
    // A click on the picture moves what stays in sight.
    await row('Een rode fiets').locator('summary', { hasText: 'Pas aan' }).click();
    const picture = row('Een rode fiets').getByRole('button', {
      name: 'Klik op wat in beeld moet blijven',
    });
    await picture.click({ position: { x: 10, y: 5 } });
    const focusX = row('Een rode fiets').locator('[name=focusX]');
    expect(Number(await focusX.inputValue())).toBeLessThan(2);
    await settle(page);
    await expectAccessible(page);
    // "Bewaard." stands there already, from what was added before.
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok()),
      row('Een rode fiets').locator('button[value=change]').click(),
    ]);

    await page.goto(`/nl/initiatives/${slug}`);
    const shown = page.getByRole('list', { name: 'Foto’s' }).locator('img');
    expect(await shown.count()).toBe(2);
    const [first, second] = [shown.nth(0), shown.nth(1)];
    expect(await first.getAttribute('alt')).toBe('Het plein in de ochtend');
    expect([await first.getAttribute('width'), await second.getAttribute('loading')]).toEqual([
      '1400',
      'lazy',
    ]);
    expect(await second.evaluate((image) => getComputedStyle(image).objectPosition)).toMatch(
      /^(0|10)% /,
    );
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toContain(
      '/files/',
    );
    await page
      .getByRole('link', { name: /CC BY 4.0/ })
      .first()
      .waitFor();
    await settle(page);
    await expectAccessible(page);

    const source = (await second.getAttribute('src'))!.replace('?small', '');
    const asVisitor = () => fetch(siteUrl() + source, { headers: ownAddress() });
    const bytes = Buffer.from(await (await asVisitor()).arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('GPS') || bytes.includes('Amina')).toBe(false);
    await page.goto(`/nl/initiatives/${slug}/edit/media`);
    await row('Een rode fiets').locator('button[value=hide]').click();
    await row('Een rode fiets').getByText('Staat niet op de pagina').waitFor();
    expect((await asVisitor()).status).toBe(404);
    await row('Een rode fiets').locator('button[value=show]').click();
    await row('Een rode fiets').locator('button[value=hide]').waitFor();
    await eraseAll(page);
    expect((await asVisitor()).status).toBe(404);
  },
);

journey(
  'a picture is brought in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await become(page, 'moderator');
    await page.goto(`/ar/initiatives/${otherSlug}/edit/media`);
    await add(page, 'ar', 'دراجة حمراء');
    await page.locator('main ol summary').first().click();
    await expectAccessible(page);
    // Without words in any language it is refused, and the form stands open with what was typed.
    const form = page.locator('main ol form', { has: page.locator('[name=focusX]') });
    await form.locator('[name=alternative-ar]').fill('');
    await form.locator('[name=author]').fill('ميرا');
    await form.locator('button[value=change]').click();
    await page.locator('#field-alternative-ar[aria-invalid=true]').waitFor();
    expect(await page.locator('#field-author').inputValue()).toBe('ميرا');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.goto(`/ar/initiatives/${otherSlug}`);
    expect(await page.getByRole('list', { name: 'الصور' }).locator('img').getAttribute('alt')).toBe(
      'دراجة حمراء',
    );
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.goto(`/ar/initiatives/${otherSlug}/edit/media`);
    await page.locator('main ol summary').last().click();
    await page.locator('button[value=erase]').click();
    await page.locator('main ol').waitFor({ state: 'detached' });
  },
);

journey('who does not keep the record gets no page for it', {}, async (page) => {
  const there = `/nl/initiatives/${slug}/edit/media`;
  expect((await page.request.get(there)).url()).toContain('/sign-in');
  await become(page, 'citizen');
  expect((await page.request.get(there)).status()).toBe(403);
  const post = (form: Record<string, string>) =>
    page.request.post(there, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
  expect((await post({ intent: 'erase', picture: crypto.randomUUID() })).status()).toBe(403);
  expect(
    (await post({ intent: 'hide', picture: crypto.randomUUID(), version: '0' })).status(),
  ).toBe(403);
  await become(page, 'ngo');
  expect((await post({ intent: 'hide', picture: 'x', version: '0' })).status()).toBe(400);
  expect(
    (await post({ intent: 'hide', picture: crypto.randomUUID(), version: '0' })).status(),
  ).toBe(404);
  expect((await post({ intent: 'add', once: 'x' })).status()).toBe(400);
});
