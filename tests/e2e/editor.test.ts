import { expect } from 'vitest';
import { demoPassword } from '../../supabase/seed/people.ts';
import { openEditor, sendBlocks, textOf, tool } from '../support/editor.ts';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

journey('marks, a list, a link and a quote by keyboard alone', {}, async (page) => {
  const text = await openEditor(page);
  await text.focus();
  await page.keyboard.type('Beste ');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('buren');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- brood');
  await page.keyboard.press('Enter');
  await page.keyboard.type('melk');
  await page.keyboard.press('Control+]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('geen adres');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.getByLabel('Adres van de link').fill('www.stad.gent/forum');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## Afspraken');
  // To the tools, along them to the quote, and back in the text.
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zo is het');
  await page.keyboard.press('Alt+F10');
  expect(await tool(page, 'Vet').evaluate((it) => it === document.activeElement)).toBe(true);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await tool(page, 'Citaat').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.type('!');
  expect(await sendBlocks(page)).toMatchObject([
    { type: 'paragraph', children: [{ text: 'Beste ' }, { text: 'buren', format: 1 }] },
    {
      type: 'list',
      listType: 'bullet',
      children: [
        { children: [{ text: 'brood' }] },
        { children: [{ type: 'list', children: [{ children: [{ text: 'melk' }] }] }] },
      ],
    },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://www.stad.gent/forum' }],
    },
    { type: 'heading', tag: 'h2', children: [{ text: 'Afspraken' }] },
    { type: 'quote', children: [{ text: 'Zo is het!' }] },
  ]);
});

journey('Tab goes through the editor and out again', { size: 'desktop' }, async (page) => {
  await openEditor(page);
  await tool(page, 'Vet').focus();
  await page.keyboard.press('Tab');
  expect(await textOf(page).evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  const isButton = () => document.activeElement?.matches('main form button[type=submit]');
  expect(await page.evaluate(isButton)).toBe(true);
});

journey('a table, its rows and columns, undo and redo', { size: 'desktop' }, async (page) => {
  const text = await openEditor(page);
  await text.click();
  await page.keyboard.type('Wie doet wat');
  await page.keyboard.press('Enter');
  await tool(page, 'Tabel').click();
  await page.getByRole('menuitem', { name: 'Tabel invoegen' }).click();
  await page.keyboard.type('Naam');
  await expectAccessible(page);
  await tool(page, 'Tabel').click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Kolom erna' }).click();
  expect(await text.locator('tr').first().locator('th').count()).toBe(3);
  await tool(page, 'Tabel').click();
  await page.getByRole('menuitem', { name: 'Rij eronder' }).click();
  expect(await text.locator('tr').count()).toBe(4);
  await tool(page, 'Ongedaan maken').click();
  expect(await text.locator('tr').count()).toBe(3);
  await tool(page, 'Opnieuw doen').click();
  expect(await text.locator('tr').count()).toBe(4);
  const [, table] = await sendBlocks(page);
  expect(table).toMatchObject({ type: 'table' });
});

journey(
  'Arabic is written from the right, Dutch from the left',
  { language: 'ar' },
  async (page) => {
    const text = await openEditor(page, 'ar');
    await text.focus();
    await page.keyboard.type('مرحبا بالجميع');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Goedemorgen allemaal');
    const directions = await text
      .locator('p')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction));
    expect(directions).toEqual(['rtl', 'ltr']);
    await tool(page, 'اتجاه القراءة').click();
    await expectAccessible(page);
    await page.getByRole('menuitemradio', { name: 'من اليمين إلى اليسار' }).click();
    expect(await sendBlocks(page)).toMatchObject([
      { type: 'paragraph', children: [{ text: 'مرحبا بالجميع' }] },
      { type: 'paragraph', direction: 'rtl', children: [{ text: 'Goedemorgen allemaal' }] },
    ]);
  },
);

journey('somebody is named by typing @', { size: 'desktop' }, async (page) => {
  await page.request.post('/nl/sign-in', {
    form: { intent: 'password', email: 'ngo@demo.example', password: demoPassword },
    headers: { Origin: siteUrl() },
    maxRedirects: 0,
  });
  const text = await openEditor(page);
  await text.focus();
  await page.keyboard.type('Dank aan @inte');
  const names = page.getByRole('listbox');
  await names.getByRole('option').first().waitFor();
  expect(await text.getAttribute('aria-activedescendant')).toBe('field-text-mentions-option-0');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(await names.count()).toBe(0);
  await page.keyboard.type(' @inte');
  await names.getByRole('option').first().waitFor();
  const label = await names.getByRole('option').first().locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await page.keyboard.type('en @inte');
  await names.getByRole('option').first().click();
  await page.keyboard.type('allemaal');
  const [block] = await sendBlocks(page);
  expect(block).toMatchObject({
    children: [
      { text: 'Dank aan @inte ' },
      { type: 'mention', label },
      { text: ' en ' },
      { type: 'mention', label },
      { text: ' allemaal' },
    ],
  });
});

journey('a visitor is offered no names', {}, async (page) => {
  const answer = await page.request.get('/nl/mentions?q=a&group=integration');
  expect([answer.status(), await answer.json()]).toEqual([200, []]);
});
