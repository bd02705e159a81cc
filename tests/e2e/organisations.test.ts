import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { photo } from '../support/files.ts';
import { linkMailedTo } from '../support/nominated.ts';
import { useOwnOrganisation } from '../support/own-organisation.ts';

useBrowser();

const slug = 'de-lantaarn-voorbeeld';
/** Others write about that one too; whoever changes what stands there has one of their own. */
const own = useOwnOrganisation('Kring in beeld');
const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();

journey(
  'a colleague is invited, says yes, becomes representative and leaves',
  { size: 'desktop' },
  async (page) => {
    await become(page, 'ngo');
    await page.goto(`/nl/organisations/${slug}`);
    await page.getByRole('heading', { name: 'Houdt deze initiatieven bij' }).waitFor();
    await page.getByRole('link', { name: 'Wie spreekt voor de organisatie' }).click();
    await page.getByLabel('Mailadres').fill('geen adres');
    await press(page, 'invite');
    await page.getByText('Dit is geen geldig mailadres').first().waitFor();
    expect(await page.getByLabel('Mailadres').inputValue()).toBe('geen adres');
    await settle(page);
    await expectAccessible(page);
    await page.getByLabel('Mailadres').fill('editor@demo.example');
    await page.getByLabel('plaatsvervanger').check();
    await press(page, 'invite');
    await page.getByText('De uitnodiging is onderweg.').waitFor();
    await page.getByText('editor@demo.example').waitFor();

    await become(page, 'editor');
    const link = await linkMailedTo(
      'editor@demo.example',
      /http[^"\s<]+\/organisations\/invitations\/[0-9a-f]{32}/,
    );
    // Nadia reads French; the mail leads her there.
    expect(link).toContain('/fr/');
    await page.goto(link.replace('/fr/', '/nl/'));
    await settle(page);
    await expectAccessible(page);
    await press(page, 'accept');
    await page.getByText('Je spreekt nu voor deze organisatie.').waitFor();
    expect(await page.locator('main button[value=invite]').count()).toBe(0);
    await page.locator('summary').filter({ hasText: 'Stop ermee' }).click();
    await press(page, 'remove');
    await page.getByText('De lijst is aangepast.').waitFor();
    await page.goto(`/nl/organisations/${slug}/people`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('plaatsvervanger');
    await page.goto(link);
    expect(await page.locator('main button[value=accept]').count()).toBe(0);
  },
);

journey(
  'what stands about an organisation is changed on a phone without scripts; two who write at once lose nothing',
  { javaScript: false, language: 'ar' },
  async (page) => {
    const words = `كلمة ${randomUUID().slice(0, 6)}`;
    await page.goto(`/ar/organisations/${own.slug}/edit`);
    expect(page.url()).toContain('/ar/sign-in');
    await become(page, own.speaker, 'ar');
    await page.goto(`/ar/organisations/${own.slug}/edit`);
    await settle(page);
    await expectAccessible(page);
    const second = await page.context().newPage();
    await second.goto(`${siteUrl()}/ar/organisations/${own.slug}/edit`);
    await page.locator('[name=summary_ar]').fill(words);
    await page.locator('main form:has([name=summary_ar]) button[type=submit]').click();
    await page.waitForURL(`**/ar/organisations/${own.slug}`);
    await page.getByText(words).waitFor();

    await second.locator('[name=summary_ar]').fill('نص آخر');
    await second.locator('main form:has([name=summary_ar]) button[type=submit]').click();
    await second.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await second.locator('main').innerText()).toContain(words);
    expect(await second.locator('[name=summary_ar]').inputValue()).toBe('نص آخر');
    await expectAccessible(second);
    await second.locator('main form:has([name=summary_ar]) button[type=submit]').click();
    await second.getByText('نص آخر').waitFor();
  },
);

journey(
  'a logo is brought, refused when it is a drawing that may run, and erased, on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    const bring = async (name: string, mimeType: string, buffer: Buffer) => {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
      await press(page, 'logo');
    };
    await become(page, own.speaker, 'ar');
    await page.goto(`/ar/organisations/${own.slug}/edit`);
    await bring('logo.svg', 'image/svg+xml', Buffer.from('<svg><script>alert(1)</script></svg>'));
    await page.getByText('لا نقبل SVG').first().waitFor();
    await expectAccessible(page);
    await bring('logo.jpg', 'image/jpeg', await photo(400, 300));
    await page.waitForURL(`**/ar/organisations/${own.slug}`);
    const logo = page.locator('main img.logo');
    await logo.waitFor();
    expect(await logo.getAttribute('alt')).toContain('شعار');
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.goto(`/ar/organisations/${own.slug}/edit`);
    await press(page, 'erase-logo');
    await page.waitForURL(`**/ar/organisations/${own.slug}`);
    expect(await page.locator('main img.logo').count()).toBe(0);
  },
);
