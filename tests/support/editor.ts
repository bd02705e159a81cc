import type { Locator, Page } from 'playwright-core';
import type { ReadDocument } from '../../app/features/documents/document.ts';
import { settle } from './journey.ts';

/** What the specimen of the editor was sent. */
interface Sent {
  markdown: string | null;
  read: ReadDocument | null;
}

/** The text itself, as field or as editor. */
export const textOf = (page: Page): Locator => page.locator('#field-text');

/** Opens the specimen and waits until the editor has taken the field's place. */
export async function openEditor(page: Page, language = 'nl', query = ''): Promise<Locator> {
  await page.goto(`/${language}/dev/editor?${query}`);
  await settle(page);
  await page.locator('[role=toolbar]').waitFor();
  return textOf(page);
}

/** Sends the form. @returns what arrived */
export async function send(page: Page): Promise<Sent> {
  await page.locator('main form button[type=submit]').click();
  const told = page.locator('main pre');
  await told.waitFor();
  return JSON.parse((await told.textContent()) ?? 'null') as Sent;
}

/** Sends the form, which must be accepted. @returns its blocks */
export async function sendBlocks(page: Page) {
  const { read } = await send(page);
  if (!read?.ok) throw new Error(`refused: ${JSON.stringify(read)}`);
  return read.document.root.children;
}

/** A button of the toolbar by its name. */
export const tool = (page: Page, name: string | RegExp) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });

/** Pastes as another program would have it on the clipboard. */
export async function paste(page: Page, html: string, plain: string): Promise<void> {
  await textOf(page).evaluate(
    (field, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', data.html);
      clipboardData.setData('text/plain', data.plain);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, plain },
  );
}
