import { Document, ImageRun, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../app/features/documents/export/docx-document.ts';
import { documentFile } from '../support/document-files.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { group } from '../support/topics.ts';

useBrowser();

const place = `/groups/${group}/documents`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The first document of the demo world, public, with three versions. */
const exported = (file: string) => fetch(`${siteUrl()}/nl${place}/1/export/${file}`);

describe('a visitor', () => {
  test.each([
    ['html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['md', 'text/markdown; charset=utf-8', '# Advies'],
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['docx', word, 'PK'],
  ])('takes a public document along as %s', async (format, type, beginning) => {
    const answer = await exported(`3.${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="Advies[\w -]+-3\.\w+"; filename\*=UTF-8''/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
  });

  test('takes no earlier version, no draft, and nothing that is not there', async () => {
    for (const file of ['1.pdf', '4.md', '0.md', '3.exe', '3', '3.pdf.html', '99999999999.md'])
      expect((await exported(file)).status, file).toBe(404);
    const draft = await fetch(`${siteUrl()}/nl${place}/2/export/1.md`);
    expect(draft.status).toBe(404);
    expect(await draft.text()).toContain('pagina');
    const elsewhere = await fetch(`${siteUrl()}/nl/groups/reception/documents/1/export/3.md`);
    expect(elsewhere.status).toBe(404);
  });
});

/** Chooses a file and sends the form. */
async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('[name=file]').setInputFiles({ name, mimeType: word, buffer });
  await page.locator('main form button:not([type=button])').last().click();
}

/** What a document holds, as Markdown. */
async function textOf(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(`${address}/export/1.md`);
  expect(answer.status()).toBe(200);
  return answer.text();
}
const made = /\/documents\/\d+$/;

describe.each([
  { language: 'nl', size: 'desktop', scheme: 'light' },
  { language: 'ar', size: 'phone', scheme: 'dark' },
] as const)('$language, $size, $scheme', (visit) => {
  journey('a member brings a Word file', visit, async (page) => {
    await signIn(page, 'ngo');
    await page.goto(`/${visit.language}${place}/import`);
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=title]').fill('Mijn eigen titel');
    await send(page, 'plan.docx', Buffer.from('geen Word'));
    await page.locator('[aria-invalid][name=file]').waitFor();
    expect(await page.locator('[name=title]').inputValue()).toBe('Mijn eigen titel');
    await expectAccessible(page);
    await page.locator('[name=title]').fill('');
    await send(page, 'plan.docx', Buffer.from(await docxOf(documentFile(visit.language))));
    await page.waitForURL(made);
    const text = await textOf(page, page.url());
    expect(text).toContain(visit.language === 'ar' ? '## ما نطلبه' : '3. drie\n4. vier');
    expect(text).toMatch(visit.language === 'ar' ? /^# اقتراح: مكان/ : /^# Voorstel \\<een plek>/);
  });
});

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

journey('without scripts: a file with pictures', { javaScript: false }, async (page) => {
  const run = { type: 'png', data: picture, transformation: { width: 9, height: 9 } } as const;
  const children = [
    new Paragraph({ children: [new ImageRun(run)] }),
    new Paragraph('Zie de foto.'),
    new Paragraph({ children: [new ImageRun(run)] }),
  ];
  const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  await signIn(page, 'ngo');
  await page.goto(`/nl${place}/import`);
  await send(page, 'foto.docx', file);
  await page.locator('[aria-invalid][name=title]').waitFor();
  await expectAccessible(page);
  await page.locator('[name=title]').fill('Met foto’s');
  await send(page, 'foto.docx', file);
  await page.locator('h1', { hasText: 'staat klaar' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('2 afbeeldingen');
  await expectAccessible(page);
  const address = await page.locator('main a', { hasText: 'Met foto’s' }).getAttribute('href');
  expect(await textOf(page, address ?? '')).toContain('Zie de foto.');
});

journey('who may not write brings nothing', {}, async (page) => {
  await page.goto(`/nl${place}/import`);
  expect(new URL(page.url()).pathname).toBe('/nl/sign-in');
  await signIn(page, 'citizen');
  expect((await page.goto(`/nl${place}/import`))?.status()).toBe(403);
  const posted = await page.request.post(`/nl${place}/import`, {
    headers: { Origin: siteUrl() },
    multipart: { file: { name: 'a.docx', mimeType: word, buffer: picture }, language: 'nl' },
  });
  expect(posted.status()).toBe(403);
});
