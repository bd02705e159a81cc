import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, group, post, replyForm, sendReply } from '../support/topics.ts';

useBrowser();

describe.each([
  { language: 'nl', size: 'desktop', scheme: 'light' },
  { language: 'ar', size: 'phone', scheme: 'dark' },
] as const)('$language, $size, $scheme', (visit) => {
  journey('a visitor reads a public topic without any script', visit, async (page) => {
    await page.goto(`/${visit.language}/groups/${group}/topics`);
    await expectAccessible(page);
    await page.locator('main li h2 a').first().click();
    await page.locator('article').first().waitFor();
    await expectAccessible(page);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('#reply form').count()).toBe(0);
    const dutch = page.locator('article [lang=nl]').first();
    if (visit.language === 'ar') expect(await dutch.getAttribute('dir')).toBe('ltr');
  });

  journey('a member writes, quotes, reacts and reads on', visit, async (page) => {
    await signIn(page, 'ngo');
    await page.goto(`/${visit.language}/groups/${group}/topics/new`);
    await settle(page);
    await expectAccessible(page);
    const there = await beginTopic(page, `Gesprek ${visit.language}`, 'Wat doen we **samen**?');
    await page.goto(there.replace('/nl/', `/${visit.language}/`));
    await settle(page);
    await expectAccessible(page);
    await post(page, 1).locator('footer summary').click();
    await expectAccessible(page);
    await post(page, 1).locator('button').first().click();
    await post(page, 1).locator('button[aria-pressed=true]').waitFor();
    expect(await replyForm(page).locator('[name=language]').inputValue()).toBe(visit.language);
    await post(page, 1).locator('a[href*="quote=1"]').click();
    await page.waitForURL(/quote=1/);
    await settle(page);
    await replyForm(page).locator('button:not([type=button])').last().click();
    await post(page, 2).locator('blockquote').waitFor();
    expect(await post(page, 2).locator('blockquote').innerText()).toContain('samen');
    expect(await post(page, 2).locator('blockquote a').count()).toBe(1);
    await expectAccessible(page);
  });
});

journey('without scripts: post, quote, edit, remove', { javaScript: false }, async (page) => {
  await signIn(page, 'ngo');
  await page.goto(await beginTopic(page, 'Zonder scripts', 'Eerste bericht'));
  await replyForm(page).locator('[name=text]').fill('Een lijst:\n\n- een\n- twee');
  await replyForm(page).locator('[name=language]').selectOption('nl');
  await replyForm(page).locator('button').click();
  await post(page, 2).locator('li').first().waitFor();
  expect(await post(page, 2).locator('li').allInnerTexts()).toEqual(['een', 'twee']);
  await expectAccessible(page);

  await post(page, 2).locator('a[href$="/edit"]').click();
  await expectAccessible(page);
  await page.locator('[name=text]').fill('Nu **anders**');
  await page.locator('[name=reason]').fill('korter');
  await page.locator('button[value=edit]').click();
  await post(page, 2).locator('strong').waitFor();
  await post(page, 2).locator('a[href$="/history"]').click();
  expect(await page.locator('main h2').count()).toBe(2);
  expect(await page.locator('main').innerText()).toContain('korter');
  await expectAccessible(page);

  await page.goBack();
  await post(page, 2).locator('a[href$="/edit"]').click();
  await page.locator('summary', { hasText: 'Haal dit bericht weg' }).click();
  await page.locator('button[value=remove]').click();
  await post(page, 2).waitFor();
  expect(await post(page, 2).innerText()).not.toContain('anders');
  expect(await post(page, 2).innerText()).toContain('weggehaald');
  await expectAccessible(page);
});

journey(
  'bad input is answered by field and keeps the text',
  { javaScript: false },
  async (page) => {
    await signIn(page, 'ngo');
    const topic = await beginTopic(page, 'Foute invoer', 'Eerste bericht');
    await page.goto(topic);
    await replyForm(page).locator('button').click();
    await page.locator('[name=text][aria-invalid=true]').waitFor();
    await expectAccessible(page);

    const kept = await sendReply(page, topic, { text: 'Blijft *staan*', language: 'xx' });
    expect(kept.status()).toBe(400);
    expect(await kept.text()).toContain('Blijft *staan*');
    // Also where the reader would else be led to what is new: the answer to a form shows the form.
    await page.goto(`/nl/groups/${group}/topics`);
    const unread = page.locator('main li', { hasText: 'nieuw' }).locator('h2 a').first();
    const there = new URL((await unread.getAttribute('href')) ?? '', siteUrl()).pathname;
    const answered = await sendReply(page, there, { text: 'Blijft *staan*', language: 'xx' });
    expect(answered.status()).toBe(400);
    expect(await answered.text()).toContain('Blijft *staan*');
    for (const textDocument of ['{', '{"root":{"type":"script"}}', '[]']) {
      expect((await sendReply(page, topic, { textDocument })).status()).toBe(400);
    }
    const stranger = { text: 'Namens wie?', organisation: randomUUID() };
    expect((await sendReply(page, topic, stranger)).status()).toBe(400);
    const senseless: Record<string, string>[] = [
      { intent: 'what' },
      { intent: 'read', from: '9', to: '2' },
    ];
    for (const form of senseless) {
      const answer = await page.request.post(topic, { headers: { Origin: siteUrl() }, form });
      expect(answer.status()).toBe(400);
    }
    for (const path of ['0', 'x', '999999999', '1e3']) {
      expect((await page.request.get(`/nl/groups/${group}/topics/${path}`)).status()).toBe(404);
    }
  },
);

journey('sent twice it is one post', { javaScript: false }, async (page) => {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Twee keer', 'Eerste bericht');
  const fields = { text: 'Eén keer', once: randomUUID() };
  const answers = await Promise.all([1, 2, 3].map(() => sendReply(page, topic, fields)));
  const places = answers.map((answer) => answer.headers()['location']);
  expect(new Set(places).size).toBe(1);
  await page.goto(topic);
  expect(await page.locator('article').count()).toBe(2);
});

journey('two changes at once: both texts are shown', { javaScript: false }, async (page) => {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Twee vensters', 'Beginzin');
  await page.goto(`${topic}/posts/1/edit`);
  const other = await page.context().newPage();
  await other.goto(`${topic}/posts/1/edit`);
  await other.locator('[name=text]').fill('Zin van het andere venster');
  await other.locator('button[value=edit]').click();
  await other.waitForURL(/post=1/);
  await page.locator('[name=text]').fill('Zin van dit venster');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('button[value=edit]').click(),
  ]);
  expect(answer.status()).toBe(409);
  await page.locator('#newer').waitFor();
  expect(await page.locator('main').innerText()).toContain('Zin van het andere venster');
  expect(await page.locator('[name=text]').inputValue()).toBe('Zin van dit venster');
  await expectAccessible(page);
  await page.locator('button[value=edit]').click();
  await page.waitForURL(/post=1/);
  expect(await post(page, 1).innerText()).toContain('Zin van dit venster');
});

journey(
  'a new post comes live, and what one is writing stays',
  { size: 'desktop' },
  async (page) => {
    await signIn(page, 'ngo');
    const topic = await beginTopic(page, 'Live', 'Eerste bericht');
    const heard = page.waitForResponse((response) => response.url().includes('/live/topics/'));
    await page.goto(`${topic}?post=1`);
    await settle(page);
    await heard;
    const field = replyForm(page).locator('[contenteditable=true], [name=text]').first();
    await field.click();
    await page.keyboard.type('Half geschreven');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    const before = await focused();
    expect((await sendReply(page, topic, { text: 'Van een ander' })).status()).toBe(302);
    const news = page.locator('[role=status] button');
    await news.waitFor();
    expect(await focused()).toBe(before);
    expect(await post(page, 2).count()).toBe(0);
    await expectAccessible(page);
    const scrolled = await page.evaluate(() => window.scrollY);
    await news.click();
    await post(page, 2).waitFor();
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(40);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p2');
    const written = replyForm(page).locator('[contenteditable=true], [name=text]').first();
    expect((await written.textContent()) || (await written.inputValue())).toContain(
      'Half geschreven',
    );
    expect(await news.count()).toBe(0);
  },
);

journey('what was read is noted by itself', { size: 'desktop' }, async (page) => {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Gelezen', 'Eerste bericht');
  await page.context().clearCookies();
  await signIn(page, 'coordinator');
  await page.goto(`/nl/groups/${group}/topics`);
  const line = page.locator('main li', { hasText: 'Gelezen' });
  expect(await line.innerText()).toContain('1 nieuw');
  const noted = page.waitForResponse((response) => response.url().endsWith('/read'));
  await page.goto(topic);
  await settle(page);
  expect((await noted).status()).toBe(204);
  await page.goto(`/nl/groups/${group}/topics`);
  expect(await line.innerText()).not.toContain('nieuw');
});
