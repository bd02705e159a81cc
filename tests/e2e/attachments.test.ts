import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { docm, pdf, photo } from '../support/files.ts';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, group, post, replyForm } from '../support/topics.ts';

useBrowser();

const part = (page: Page) => replyForm(page).locator('details').first();
const openPart = (page: Page) => part(page).locator('summary').first().click();
const send = (page: Page) => replyForm(page).locator('button').last().click();
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** Asks for an address as somebody without a session. */
const asVisitor = (path: string) =>
  fetch(siteUrl() + path, { headers: ownAddress(), redirect: 'manual' });

describe.each(['phone', 'desktop'] as const)('without scripts, %s', (size) => {
  journey(
    'a photo and a file go with a reply and are read in Arabic',
    { javaScript: false, size },
    async (page) => {
      await signIn(page, 'ngo');
      const topic = await beginTopic(page, `Met foto, ${size}`, 'Eerste bericht');
      await page.goto(topic);
      await openPart(page);
      await part(page).locator('summary', { hasText: 'Nog een foto of bestand' }).first().click();
      await expectAccessible(page);
      await replyForm(page).locator('[name=text]').fill('Kijk **hier**');
      await replyForm(page)
        .locator('[name=file1]')
        .setInputFiles(file('zaal.jpg', 'image/jpeg', await photo()));
      await replyForm(page).locator('[name=description1]').fill('Een lege zaal met blauwe stoelen');
      await replyForm(page)
        .locator('[name=file2]')
        .setInputFiles(file('../plan\u202egnp.pdf', 'application/pdf', pdf));
      await send(page);
      const image = post(page, 2).locator('img');
      await image.waitFor();
      expect(await image.getAttribute('alt')).toBe('Een lege zaal met blauwe stoelen');
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
      expect(await post(page, 2).locator('li a[download]').innerText()).toBe('plangnp.pdf');
      await expectAccessible(page);

      await page.goto(topic.replace('/nl/', '/ar/'));
      await expectAccessible(page);
      expect(await image.getAttribute('lang')).toBe('nl');
      const source = (await image.getAttribute('src')) ?? '';
      const link = (await post(page, 2).locator('li a[download]').getAttribute('href')) ?? '';
      const picture = await asVisitor(source);
      expect(picture.status).toBe(200);
      expect(picture.headers.get('content-type')).toBe('image/webp');
      const tag = picture.headers.get('etag') ?? '';
      const again = await fetch(siteUrl() + source, {
        headers: { ...ownAddress(), 'If-None-Match': tag },
      });
      expect(again.status).toBe(304);
      const document = await asVisitor(link);
      expect(document.headers.get('content-disposition')).toMatch(
        /^attachment; filename="plangnp\.pdf"/,
      );
      expect(document.headers.get('content-security-policy')).toContain('sandbox');
      expect(document.headers.get('x-content-type-options')).toBe('nosniff');
      expect(document.headers.get('cache-control')).toContain('private');
      expect(Buffer.from(await document.arrayBuffer())).toEqual(pdf);

      await page.goto(`/nl/groups/${group}/files`);
      await expectAccessible(page);
      expect(await page.locator('main li', { hasText: 'plangnp.pdf' }).count()).toBeGreaterThan(0);
      expect(await page.locator('[name=megabytes]').count()).toBe(0);

      await page.goto(`${topic}/posts/2/edit`);
      await expectAccessible(page);
      await page.locator('[name=removeFile]').first().check();
      await page.locator('button[value=edit]').click();
      await post(page, 2).locator('li a[download]').waitFor();
      expect(await post(page, 2).locator('img').count()).toBe(0);
      expect((await asVisitor(source)).status).toBe(404);
      expect((await asVisitor(link)).status).toBe(200);
    },
  );
});

journey(
  'what is refused is said by its field; what arrived need not be chosen again',
  { javaScript: false },
  async (page) => {
    await signIn(page, 'ngo');
    await page.goto(await beginTopic(page, 'Geweigerd', 'Eerste bericht'));
    const text = replyForm(page).locator('[name=text]');
    await text.fill('Blijft *staan*');
    await openPart(page);
    await replyForm(page)
      .locator('[name=file1]')
      .setInputFiles(file('a.docx', 'application/msword', docm));
    await send(page);
    await page.locator('[name=file1][aria-invalid=true]').waitFor();
    expect(await text.inputValue()).toBe('Blijft *staan*');
    await expectAccessible(page);

    await replyForm(page)
      .locator('[name=file1]')
      .setInputFiles(file('zaal.jpg', 'image/jpeg', await photo(40, 30)));
    await send(page);
    await page.locator('[name=description1][aria-invalid=true]').waitFor();

    await text.fill('');
    await replyForm(page)
      .locator('[name=file1]')
      .setInputFiles(file('plan.pdf', 'application/pdf', pdf));
    await send(page);
    await page.locator('[name=text][aria-invalid=true]').waitFor();
    expect(await part(page).innerText()).toContain('plan.pdf');
    await expectAccessible(page);
    await text.fill('Nu wel');
    await send(page);
    await post(page, 2).locator('li a[download]').waitFor();
    expect(await post(page, 2).locator('li a[download]').innerText()).toBe('plan.pdf');

    await openPart(page);
    for (const [name, content] of Object.entries({
      'a.png': '<svg onload=alert(1)>',
      'a.jpg': '<!doctype html><script>1</script>',
    })) {
      await replyForm(page)
        .locator('[name=file1]')
        .setInputFiles(file(name, 'image/png', Buffer.from(content)));
      await replyForm(page).locator('[name=description1]').fill('Foto');
      await text.fill('Nog een');
      await send(page);
      await page.locator('[name=file1][aria-invalid=true]').waitFor();
    }
  },
);

journey(
  'a file of a hidden post and guessed addresses open for nobody',
  { javaScript: false },
  async (page) => {
    await signIn(page, 'ngo');
    const topic = await beginTopic(page, 'Verborgen foto', 'Eerste bericht');
    await page.goto(topic);
    await openPart(page);
    await replyForm(page).locator('[name=text]').fill('Foto');
    await replyForm(page)
      .locator('[name=file1]')
      .setInputFiles(file('zaal.jpg', 'image/jpeg', await photo(40, 30)));
    await replyForm(page).locator('[name=decorative1]').check();
    await send(page);
    const image = post(page, 2).locator('img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toBe('');
    const source = (await image.getAttribute('src')) ?? '';
    expect((await asVisitor(source)).status).toBe(200);
    await page.context().clearCookies();
    await signIn(page, 'coordinator');
    await page.goto(`${topic}/posts/2/hide`);
    await page.locator('[name=reason]').fill('Reclame');
    await page.locator('button[value=hide]').click();
    await post(page, 2).waitFor();
    expect((await asVisitor(source)).status).toBe(404);

    await page.goto(`/nl/groups/${group}/files`);
    await expectAccessible(page);
    await page.locator('[name=megabytes]').fill('veel');
    await page.locator('form:has([name=megabytes]) button').click();
    await page.locator('[name=megabytes][aria-invalid=true]').waitFor();
    await page.locator('[name=megabytes]').fill('400');
    await page.locator('form:has([name=megabytes]) button').click();
    await page.getByText('De ruimte is aangepast.').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/van 400\sMB/);
    for (const path of [
      '/files/x',
      '/files/1',
      `/files/${crypto.randomUUID()}`,
      '/files/..%2f..%2fetc',
      `/files/${'a'.repeat(36)}/file`,
    ])
      expect((await asVisitor(path)).status, path).toBe(404);
    for (const way of ['/storage/v1/object/attachments/x/file', `/${group}/files`])
      expect((await asVisitor(way)).status).not.toBe(200);
  },
);

journey(
  'the editor puts a picture into the text and describes it anew',
  { size: 'desktop' },
  async (page) => {
    await signIn(page, 'ngo');
    const topic = await beginTopic(page, 'Foto in de tekst', 'Eerste bericht');
    await page.goto(topic);
    await settle(page);
    const text = replyForm(page).locator('[contenteditable=true]');
    await replyForm(page).scrollIntoViewIfNeeded();
    await text.click();
    await page.keyboard.type('Voor de foto');
    const tool = replyForm(page).getByRole('button', { name: 'Foto invoegen', exact: true });
    await tool.click();
    const dialog = replyForm(page).getByRole('dialog');
    await expectAccessible(page);
    await dialog
      .locator('input[type=file]')
      .setInputFiles(file('a.png', 'image/png', Buffer.from('<svg/>')));
    const put = dialog.locator('button').first();
    await put.click();
    await dialog.locator('[type=text][aria-invalid=true]').waitFor();
    await dialog.locator('[type=text]').fill('Een blauwe zaal');
    await put.click();
    await dialog.locator('[type=file][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await dialog
      .locator('input[type=file]')
      .setInputFiles(file('zaal.jpg', 'image/jpeg', await photo()));
    await put.click();
    const inside = text.locator('figure img');
    await inside.waitFor();
    await page.keyboard.type('Na de foto');
    await inside.click();
    await text.locator('figure[data-chosen]').waitFor();
    await tool.click();
    expect(await dialog.locator('[type=text]').inputValue()).toBe('Een blauwe zaal');
    await dialog.locator('[type=text]').fill('Een lege zaal');
    await page.keyboard.press('Enter');
    await expect.poll(() => inside.getAttribute('alt')).toBe('Een lege zaal');
    await expectAccessible(page);
    await send(page);
    const image = post(page, 2).locator('img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toBe('Een lege zaal');
    expect(await image.getAttribute('width')).toBe('900');
    const source = (await image.getAttribute('src')) ?? '';
    expect((await asVisitor(source)).status).toBe(200);
    expect(await post(page, 2).locator('.rich').innerText()).toMatch(
      /Voor de foto[\s\S]*Na de foto/,
    );

    await page.goto(`${topic}/posts/2/edit`);
    await settle(page);
    await page.locator('[contenteditable=true] figure img').click();
    await page.keyboard.press('Backspace');
    await expect.poll(() => page.locator('[contenteditable=true] figure').count()).toBe(0);
    await page.locator('button[value=edit]').click();
    await post(page, 2).waitFor();
    // Who reads only the present text no longer gets at what was taken out of it.
    await expect.poll(async () => (await asVisitor(source)).status).toBe(404);
  },
);
