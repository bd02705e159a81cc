import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, post } from '../support/topics.ts';

useBrowser();

/** Goes on by the Tab key until the focus stands on what is wanted; fails where no key leads there. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      wanted,
    );
    if (isThere) return;
  }
  throw new Error(`the Tab key never reaches ${wanted}`);
}

// A Dutch topic, an Arabic answer: each written, quoted and read by the keys alone.
journey(
  'by keyboard alone: to the answer field, write in Arabic, quote in Dutch, react',
  { language: 'ar', size: 'desktop' },
  async (page) => {
    await signIn(page, 'ngo');
    const topic = await beginTopic(page, 'Alleen toetsen', 'Wie brengt koffie mee?');
    await page.goto(topic.replace('/nl/', '/ar/'));
    await settle(page);
    await tabTo(page, 'main a[href="#reply"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#reply [contenteditable=true]');
    await page.keyboard.type('أنا أحضر القهوة');
    await tabTo(page, '#reply form button:not([type=button]):not([aria-haspopup])');
    await page.keyboard.press('Enter');
    await post(page, 2).waitFor();
    const answer = post(page, 2).locator('p[dir]').first();
    const direction = (line: Element) => getComputedStyle(line).direction;
    expect(await answer.evaluate(direction)).toBe('rtl');
    expect(await post(page, 1).locator('p[dir]').first().evaluate(direction)).toBe('ltr');

    // In Dutch the same page, with the Arabic words quoted.
    await page.goto(topic);
    await settle(page);
    await tabTo(page, '#p2 a[href*="quote=2"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/quote=2/);
    await settle(page);
    await tabTo(page, '#reply form button:not([type=button]):not([aria-haspopup])');
    await page.keyboard.press('Enter');
    await post(page, 3).locator('blockquote').waitFor();
    const quote = post(page, 3).locator('blockquote');
    expect(await quote.innerText()).toContain('أنا أحضر القهوة');
    expect(await quote.evaluate(direction)).toBe('rtl');

    await tabTo(page, '#p2 details summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#p2 button[value="2:thanks"]');
    await page.keyboard.press('Enter');
    await post(page, 2).locator('button[aria-pressed=true]').waitFor();
    await expectAccessible(page);
  },
);
