import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { docm, photo } from '../support/files.ts';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';
import { become } from '../support/demo-people.ts';
import { signInCookie } from '../load/sign-in.ts';

useBrowser();

/** Asks for an address as somebody without a session. */
const asVisitor = (path: string) =>
  fetch(siteUrl() + path, { headers: ownAddress(), redirect: 'manual' });

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const button = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`);

/** Posts something in words of its own; @returns its address */
async function postListing(page: Page, kind: 'offer' | 'need', title: string): Promise<string> {
  await page.goto(`/nl/exchange/new?kind=${kind}`);
  await page.locator('[name=said]').fill(title);
  await button(page, 'say').click();
  await page.locator('[name=category][value=goods]').check();
  await button(page, 'choose').click();
  await button(page, 'post').waitFor();
  await button(page, 'post').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

describe.each([
  { visit: { javaScript: false, size: 'phone' } },
  { visit: { javaScript: false, size: 'desktop', scheme: 'dark' } },
] as const)('$visit.size', ({ visit }) => {
  journey(
    'a picture of an offer is added, read by everybody and gone with it',
    visit,
    async (page) => {
      const title = `Kinderstoel ${visit.size} ${Date.now()}`;
      await become(page, 'citizen');
      const here = await postListing(page, 'offer', title);
      await page.locator(`main a[href="${here}/pictures"]`).click();

      // Without words it says so; the words that were typed stay when the file is none.
      await button(page, 'add').waitFor();
      await expectAccessible(page);
      await page.locator('[name=file]').setInputFiles(jpeg('stoel.jpg', await photo(1000, 1400)));
      await button(page, 'add').click();
      await page.locator('input[name=description][aria-invalid=true]').waitFor();
      await settle(page);
      await expectAccessible(page);
      await page.locator('input[name=description]').fill('Een witte stoel met blauw kussen');
      await page.locator('[name=file]').setInputFiles(jpeg('stoel.jpg', docm));
      await button(page, 'add').click();
      await page.locator('[name=file][aria-invalid=true]').waitFor();
      expect(await page.locator('input[name=description]').inputValue()).toBe(
        'Een witte stoel met blauw kussen',
      );
      await page.locator('[name=file]').setInputFiles(jpeg('stoel.jpg', await photo(1000, 1400)));
      await button(page, 'add').click();
      await button(page, 'remove').waitFor();
      await settle(page);
      await expectAccessible(page);

      // On its page with its size, in the list small, for visitors too; nothing of the camera is in it.
      await page.goto(here);
      const image = page.locator('main img[alt="Een witte stoel met blauw kussen"]');
      await image.waitFor();
      expect(await image.getAttribute('loading')).toBe('lazy');
      expect(Number(await image.getAttribute('width'))).toBe(1400);
      await expectAccessible(page);
      const source = (await image.getAttribute('src'))!;
      await page.context().clearCookies();
      await page.goto(`/ar/exchange?kind=offer&q=${encodeURIComponent(title)}`);
      const thumb = page.locator('main img[src*="?thumb"]').first();
      await thumb.scrollIntoViewIfNeeded();
      await expect
        .poll(() => thumb.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBe(192);
      await settle(page);
      await expectAccessible(page);
      const picture = await asVisitor(source);
      expect(picture.status).toBe(200);
      const bytes = Buffer.from(await picture.arrayBuffer());
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      expect(bytes.includes('Telefoon')).toBe(false);

      await become(page, 'citizen');
      await page.goto(here);
      await page.locator('details:has([name=ending]) > summary').click();
      await page.locator('[name=ending][value=not_needed]').check();
      await button(page, 'close').click();
      await page.getByText(title).first().waitFor();
      expect((await asVisitor(source)).status).toBe(404);
      expect((await asVisitor(source.replace('small', 'thumb'))).status).toBe(404);
    },
  );
});

journey('a picture of a need is for who is signed in', { javaScript: false }, async (page) => {
  await become(page, 'citizen');
  const here = await postListing(page, 'need', `Zoek een bed ${Date.now()}`);
  await page.goto(`${here}/pictures`);
  await page.locator('[name=file]').setInputFiles(jpeg('hoek.jpg', await photo(300, 200)));
  await page.locator('input[name=description]').fill('De hoek waar het bed komt');
  await button(page, 'add').click();
  await button(page, 'remove').waitFor();
  await page.goto(here);
  const source = (await page.locator('main img').first().getAttribute('src'))!;
  expect((await asVisitor(source)).status).toBe(404);
  const cookie = await signInCookie(siteUrl(), 'editor@demo.example');
  const ask = (path: string) => fetch(siteUrl() + path, { headers: { ...ownAddress(), cookie } });
  expect((await ask(source)).status).toBe(200);
  // Its page of pictures is its owner's alone.
  expect((await ask(`${here}/pictures`)).status).toBe(404);
  await page.goto(`${here}/pictures`);

  // What it shows is said better: nothing is refused by its own field, words are kept.
  const words = page.locator('form:has([value=describe]) input[name=description]');
  await page.locator('details:has([value=describe]) > summary').click();
  expect(await words.inputValue()).toBe('De hoek waar het bed komt');
  await words.fill(' ');
  await button(page, 'describe').click();
  await page.locator('form:has([value=describe]) [aria-invalid=true]').waitFor();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
  expect(await page.locator('main').textContent()).not.toContain('Kies ook de foto opnieuw');
  await expectAccessible(page);
  await words.fill('De hoek naast het raam');
  await button(page, 'describe').click();
  await page.getByRole('status').getByText('De beschrijving is bewaard.').waitFor();
  await page.goto(here);
  await page.getByAltText('De hoek naast het raam').waitFor();
  await page.goto(`${here}/pictures`);
  await button(page, 'remove').click();
  await button(page, 'remove').waitFor({ state: 'detached' });
  expect((await ask(source)).status).toBe(404);
});

test('two hundred pictures at once are refused in words, and what was typed stays', async () => {
  const cookie = await signInCookie(siteUrl(), 'citizen@demo.example');
  const headers = { ...ownAddress(), cookie, Origin: siteUrl() };
  const mine = await (await fetch(`${siteUrl()}/nl/exchange/mine`, { headers })).text();
  const [listing] = /\/nl\/exchange\/\d+/.exec(mine) ?? [];
  const form = new FormData();
  form.set('intent', 'add');
  form.set('once', crypto.randomUUID());
  form.set('description', 'Tweehonderd keer hetzelfde');
  const picture = new Uint8Array(await photo(60, 40));
  for (let n = 0; n < 200; n += 1) form.append('file', new File([picture], `${n}.jpg`));
  const sent = await fetch(`${siteUrl()}${listing}/pictures`, {
    method: 'POST',
    headers,
    body: form,
  });
  expect(sent.status).toBe(400);
  const page = await sent.text();
  expect(page).toContain('Stuur één foto tegelijk. Je tekst is bewaard.');
  expect(page).toContain('value="Tweehonderd keer hetzelfde"');
});
