import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, post, sendReply } from '../support/topics.ts';

useBrowser();

// One conversation in several languages: the translation of a person stands beside the original.
const words = 'يسعدني أن أساعد يوم السبت';

/** A Dutch question with an Arabic answer; @returns the path of the topic. */
async function topicInTwoLanguages(page: Page): Promise<string> {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Buurtfeest', 'Wie helpt zaterdag?');
  expect((await sendReply(page, topic, { text: words, language: 'ar' })).status()).toBe(302);
  return topic;
}

journey(
  'without scripts: an Arabic post is put into Dutch, and the translation taken away',
  { javaScript: false },
  async (page) => {
    await page.goto(await topicInTwoLanguages(page));
    await post(page, 2).locator('a[href*="translate"]').click();
    await expectAccessible(page);
    expect(await page.locator('main [lang=ar][dir=rtl]').first().innerText()).toContain(words);
    await page.locator('button[value=save]').click();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
    await expectAccessible(page);
    await page.locator('[name=text]').fill('Ik help **zaterdag** graag.');
    await page.locator('button[value=save]').click();

    const translation = post(page, 2).locator('section');
    expect(await translation.innerText()).toContain('Ik help zaterdag graag.');
    expect(await translation.innerText()).toContain('Vertaald door');
    expect(await post(page, 2).innerText()).toContain(words);
    await expectAccessible(page);

    await translation.locator('a').click();
    await page.locator('summary', { hasText: 'Haal deze vertaling weg' }).click();
    await page.locator('button[value=remove]').click();
    await post(page, 2).waitFor();
    expect(await post(page, 2).locator('section').count()).toBe(0);
  },
);

journey(
  'in Arabic a Dutch post is translated in the editor; visitors read both, each in its direction',
  { language: 'ar', scheme: 'dark' },
  async (page) => {
    const topic = (await topicInTwoLanguages(page)).replace('/nl/', '/ar/');
    await page.goto(topic);
    await settle(page);
    await post(page, 1).locator('a[href*="translate"]').click();
    const editor = page.locator('[contenteditable=true]');
    await editor.click();
    await page.keyboard.type('من يساعد يوم السبت؟');
    const direction = (line: Element) => getComputedStyle(line).direction;
    expect(await editor.locator('p').first().evaluate(direction)).toBe('rtl');
    await expectAccessible(page);
    await page.locator('button[value=save]').click();
    await post(page, 1).locator('section').waitFor();

    await page.context().clearCookies();
    await page.goto(topic);
    expect(await page.locator('script').count()).toBe(0);
    expect(await post(page, 1).locator('section').innerText()).toContain('من يساعد');
    const original = post(page, 1).locator('[lang=nl]').first();
    expect(await original.innerText()).toContain('Wie helpt');
    expect(await original.getAttribute('dir')).toBe('ltr');
    await expectAccessible(page);
  },
);
