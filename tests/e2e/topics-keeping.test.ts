import { expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, post, replyForm, sendReply } from '../support/topics.ts';

useBrowser();

journey('who leads hides, shows, closes, splits and merges', {}, async (page) => {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Beheerd', 'Eerste bericht');
  await sendReply(page, topic, { text: 'Gaat over iets anders' });
  await page.goto(`${topic}/posts/2/hide`);
  await settle(page);
  await expectAccessible(page);
  await page.locator('button[value=hide]').click();
  await page.locator('[name=reason][aria-invalid=true]').waitFor();
  await page.locator('[name=reason]').fill('Hoort hier niet');
  await page.locator('button[value=hide]').click();
  await page.waitForURL(/post=2/);
  expect(await post(page, 2).innerText()).toContain('Hoort hier niet');
  const seen = await fetch(`${siteUrl()}${topic}`);
  expect(await seen.text()).not.toContain('iets anders');

  await page.goto(`${topic}/posts/2/hide`);
  await settle(page);
  await page.locator('button[value=show]').click();
  await page.waitForURL(/post=2/);

  await page.goto(`${topic}/settings`);
  await settle(page);
  await expectAccessible(page);
  await page.locator('summary', { hasText: 'Splits' }).click();
  await page.locator('[name=numbers]').fill('twee');
  await page.locator('[name=title]').fill('Iets anders');
  await page.locator('button[value=split]').click();
  await page.locator('[name=numbers][aria-invalid=true]').waitFor();
  await page.locator('[name=numbers]').fill('2');
  await page.locator('button[value=split]').click();
  await page.locator('h1', { hasText: 'Iets anders' }).waitFor();
  const split = new URL(page.url()).pathname;
  // The old address of the post leads to where it is now.
  await page.goto(`${topic}?post=2`);
  expect(new URL(page.url()).pathname).toBe(split);

  await page.goto(`${split}/settings`);
  await settle(page);
  await page.locator('summary', { hasText: 'Voeg samen' }).click();
  await page.locator('[name=into]').fill(siteUrl() + topic);
  await page.locator('button[value=merge]').click();
  await page.waitForURL((url) => url.pathname === topic);
  await page.goto(split);
  await page.locator('main a[href*="/topics/"]', { hasText: 'Beheerd' }).waitFor();

  await page.goto(`${topic}/settings`);
  await settle(page);
  await page.locator('summary', { hasText: 'Sluit' }).click();
  await page.locator('[name=reason]').fill('We zijn eruit');
  await page.locator('button[value=close]').click();
  await page.waitForURL((url) => url.pathname === topic);
  await page.locator('main', { hasText: 'We zijn eruit' }).waitFor();
  await settle(page);
  expect(await replyForm(page).count()).toBe(0);
  const late = await sendReply(page, topic, { text: 'Te laat geschreven' });
  expect(late.status()).toBe(409);
  expect(await late.text()).toContain('Te laat geschreven');
});

journey('who is not a member reads, is told how to join, and writes nothing', {}, async (page) => {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, 'Voor leden', 'Eerste bericht');
  await page.context().clearCookies();
  expect((await page.request.get(`/live/topics/${topic.split('/').at(-1)}`)).status()).toBe(401);
  await signIn(page, 'editor');
  await page.goto(topic);
  await settle(page);
  expect(await replyForm(page).count()).toBe(0);
  await expectAccessible(page);
  expect((await sendReply(page, topic, { text: 'Mag niet' })).status()).toBe(403);
  for (const path of ['settings', 'posts/1/edit', 'posts/1/hide']) {
    expect((await page.request.get(`${topic}/${path}`)).status()).toBe(403);
  }
});
