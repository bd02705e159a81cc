import { describe, expect } from 'vitest';
import { openEditor, send, sendBlocks, textOf } from '../support/editor.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

journey('what was typed before the editor came stays, with its caret', {}, async (page) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/document-editor/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/nl/dev/editor?text=Begin');
  await settle(page);
  const plain = page.locator('textarea#field-text');
  await plain.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n**Vet** en tekst');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  release();
  await page.locator('[role=toolbar]').waitFor();
  await page.keyboard.type('meer ');
  expect(await sendBlocks(page)).toMatchObject([
    { children: [{ text: 'Begin' }] },
    { children: [{ text: 'Vet', format: 1 }, { text: ' en meer tekst' }] },
  ]);
});

journey('what was typed before any script ran stays', {}, async (page) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/nl/dev/editor?text=Begin', { waitUntil: 'commit' });
  await page.locator('textarea#field-text').fill('Begin en *meer*');
  release();
  await page.locator('[role=toolbar]').waitFor();
  expect(await sendBlocks(page)).toMatchObject([
    { children: [{ text: 'Begin en ' }, { text: 'meer', format: 2 }] },
  ]);
});

journey('where the editor cannot come the plain field sends Markdown', {}, async (page) => {
  await page.route(/document-editor/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }),
  );
  await page.goto('/nl/dev/editor');
  await settle(page);
  await page.locator('textarea#field-text').fill('**vet**');
  expect(await send(page)).toEqual({ markdown: '**vet**', read: null });
});

journey('a draft is kept when somebody stops typing', {}, async (page) => {
  const text = await openEditor(page);
  const kept = page.waitForRequest((request) => request.method() === 'POST');
  await text.focus();
  await page.keyboard.type('Nog niet af');
  expect((await kept).postData()).toContain('Nog niet af');
  await page.getByText('Je tekst is bewaard.').waitFor();
});

describe.each(['nl', 'ar'] as const)('%s', (language) => {
  describe.each(['phone', 'desktop'] as const)('%s', (size) => {
    journey(
      'without scripts it is a field',
      { language, size, javaScript: false },
      async (page) => {
        await page.goto(`/${language}/dev/editor?error`);
        await expectAccessible(page);
        await textOf(page).fill('Een *woord*');
        await page.locator('main form button[type=submit]').click();
        expect(await page.locator('main pre').textContent()).toContain('Een *woord*');
      },
    );

    journey('axe finds nothing in the editor', { language, size }, async (page) => {
      const text = await openEditor(
        page,
        language,
        'error&text=%23%23+Kop%0A%0A-+punt%0A%0A%3E+citaat',
      );
      await expectAccessible(page);
      await text.locator('li').click();
      await page.locator('[role=toolbar] button').nth(3).click();
      await page.getByRole('menu').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('menu').count()).toBe(0);
    });
  });

  journey('and in the dark', { language, scheme: 'dark' }, async (page) => {
    await openEditor(page, language, 'text=Woorden');
    await expectAccessible(page);
  });
});
