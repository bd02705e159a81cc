import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, post, sendReply } from '../support/topics.ts';

useBrowser();

/** A form of a page, sent as a browser without scripts sends it. */
const send = (page: Page, path: string, form: Record<string, string>) =>
  page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });

async function changePerson(page: Page, who: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, who);
}

/** A topic of somebody with a post of the case worker; the path of the topic and its id. */
async function begin(page: Page, title: string): Promise<{ topic: string; id: string }> {
  await signIn(page, 'ngo');
  const topic = await beginTopic(page, title, 'Eerste bericht');
  await changePerson(page, 'caseworker');
  await sendReply(page, topic, { text: 'Jullie zijn allemaal dom' });
  await page.context().clearCookies();
  return { topic, id: topic.split('/').at(-1) ?? '' };
}

journey(
  'a visitor reports without scripts and follows it by a link',
  { javaScript: false },
  async (page) => {
    const { topic, id } = await begin(page, 'Gemeld door een bezoeker');
    await page.goto(topic);
    expect(await page.locator('script[type=module]').count()).toBe(0);
    await post(page, 2).locator('a[href*="/reports/new"]').click();
    expect(new URL(page.url()).search).toBe(`?topic=${id}&post=2`);
    await expectAccessible(page);
    expect(await page.locator('main').innerText()).toMatch(/gevaar\?\s+Bel\s+112/);
    await page.locator('main form button').click();
    await page.locator('[name=reason][aria-invalid=true]').first().waitFor();
    await page.locator('[name=reason][value=other]').check();
    await page.locator('[name=note]').fill('  ');
    await page.locator('main form button').click();
    await page.locator('[name=note][aria-invalid=true]').waitFor();
    await page.locator('[name=note]').fill('Dit <b>klopt</b> niet');
    await page.locator('main form button').click();
    await page.waitForURL(/\/nl\/reports\/[0-9a-f]{32}$/);
    await expectAccessible(page);
    const receipt = new URL(page.url()).pathname;
    expect(await page.locator('main').innerText()).toContain('Dit <b>klopt</b> niet');
    expect(await page.locator(`main a[href="${receipt}"]`).count()).toBe(1);
    expect((await page.request.get(`/nl/reports/${'0'.repeat(32)}`)).status()).toBe(404);
  },
);

journey(
  'a report is seen without names by who leads, and decided by a moderator',
  { size: 'desktop' },
  async (page) => {
    const { topic, id } = await begin(page, 'Gemeld en beslist');
    await signIn(page, 'newcomer');
    await page.goto(`/ar/reports/new?topic=${id}&post=2`);
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=reason][value=insult]').check();
    await page.locator('[name=note]').fill('هذا مؤذٍ');
    await page.locator('main form button').click();
    await page.waitForURL(/\/ar\/reports\/[0-9a-f-]{36}$/);
    const caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`/ar/reports/new?topic=${id}&post=2`);
    await page.locator(`a[href="/ar/reports/${caseId}"]`).waitFor();

    await changePerson(page, 'ngo');
    // Who leads the group sees the report without who made it.
    const led = await page.request.get(`/nl/moderation/reports/${caseId}`);
    expect(led.status()).toBe(200);
    for (const secret of ['Samira', 'مؤذٍ']) expect(await led.text()).not.toContain(secret);
    expect(
      (await send(page, `/nl/moderation/reports/${caseId}`, { intent: 'reveal' })).status(),
    ).toBe(403);

    await changePerson(page, 'moderator');
    await page.goto('/nl/moderation/reports');
    await settle(page);
    await expectAccessible(page);
    await page.locator(`a[href$="${caseId}"]`).click();
    await page.locator('button[value=take]').click();
    await page.locator('button[value=take]').waitFor({ state: 'detached' });
    await settle(page);
    await expectAccessible(page);
    await page.locator('button[value=reveal]').click();
    await page.locator('main', { hasText: 'Samira' }).waitFor();
    await page.locator('button[value=decide]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await page.locator('[name=verdict][value=hide]').check();
    await page.locator('[name=sanction][value=warning]').check();
    await page.locator('[name=reason]').fill('Schelden kan hier niet');
    await page.locator('button[value=decide]').click();
    await page.locator('#decided').waitFor();
    await expectAccessible(page);
    expect(await (await fetch(`${siteUrl()}${topic}`)).text()).not.toContain('allemaal dom');
  },
);

journey(
  'who wrote reads why, objects, and another moderator has the last word',
  { size: 'desktop' },
  async (page) => {
    // Somebody who writes in no other journey: for a while this person may not.
    await signIn(page, 'editor');
    await page.goto('/nl/groups/awareness/topics');
    const found = page.locator('main a', { hasText: 'Levende bibliotheek' });
    const [topic = ''] = ((await found.first().getAttribute('href')) ?? '').split(/[?#]/);
    const written = await sendReply(page, topic, { text: 'Jullie zijn allemaal dom' });
    const number = /post=(\d+)/.exec(written.headers()['location'] ?? '')?.[1] ?? '';
    await changePerson(page, 'newcomer');
    const report = { reason: 'insult', note: '' };
    const sent = await send(
      page,
      `/nl/reports/new?topic=${topic.split('/').at(-1)}&post=${number}`,
      report,
    );
    const address = sent.headers()['location'] ?? '';
    const caseId = address.split('/').at(-1) ?? '';
    await changePerson(page, 'moderator');
    const decision = { verdict: 'hide', sanction: 'pause', days: '3', reason: 'Schelden kan niet' };
    const here = `/nl/moderation/reports/${caseId}`;
    expect((await send(page, here, { intent: 'decide', ...decision })).status()).toBe(302);

    await changePerson(page, 'editor');
    const late = await sendReply(page, `${topic}?post=${number}`, { text: 'Nog iets' });
    expect(late.status()).toBe(400);
    expect(await late.text()).toMatch(/pauzeerde je schrijven tot \d[\s\S]*Nog iets/);
    await page.goto('/nl/reports');
    await settle(page);
    await expectAccessible(page);
    await page.locator(`a[href="${address}"]`).first().click();
    await page.locator('[name=appeal]').waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('main').innerText()).not.toContain('Samira');
    await page.locator('[name=appeal]').fill('Het was een grap');
    await page.locator('main form button').click();
    await page.locator('[name=appeal]').waitFor({ state: 'detached' });

    await changePerson(page, 'moderator');
    expect(
      (
        await send(page, `/nl/moderation/reports/${caseId}`, {
          intent: 'judge',
          stands: 'yes',
          finalReason: 'Zo',
        })
      ).status(),
    ).toBe(403);
    await changePerson(page, 'admin');
    await page.goto(`/nl/moderation/reports/${caseId}`);
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=stands][value=no]').check();
    await page.locator('[name=finalReason]').fill('Het was echt een grap');
    await page.locator('button[value=judge]').click();
    await page.locator('[name=stands]').first().waitFor({ state: 'detached' });
    expect(await page.locator('#decided + dl').innerText()).toContain('omgekeerd');
    expect(await (await fetch(`${siteUrl()}${topic}?post=${number}`)).text()).toContain(
      'allemaal dom',
    );
    await changePerson(page, 'editor');
    expect((await sendReply(page, topic, { text: 'Dank je' })).status()).toBe(302);
  },
);

journey(
  'a first post waits, is accepted without scripts, and is there for all',
  { javaScript: false },
  async (page) => {
    await signIn(page, 'moderator');
    await page.goto('/nl/moderation/held');
    await expectAccessible(page);
    const waiting = page.locator('main li', { hasText: 'Tomasz' });
    const topic = new URL((await waiting.locator('h2 a').getAttribute('href')) ?? '', siteUrl());
    const before = await fetch(topic);
    expect(await before.text()).not.toContain('Brugse Poort');
    await waiting.locator('summary').click();
    await waiting.locator('button[value=refuse]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('main li', { hasText: 'Tomasz' }).locator('button[value=accept]').click();
    await page.locator('main li', { hasText: 'Tomasz' }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await fetch(topic)).text()).toContain('Brugse Poort');
  },
);

journey('who moderates nothing sees nothing of it', {}, async (page) => {
  for (const path of ['moderation/reports', 'moderation/held', 'reports']) {
    expect((await page.request.get(`/nl/${path}`, { maxRedirects: 0 })).status(), path).toBe(302);
  }
  await signIn(page, 'citizen');
  for (const path of ['moderation/reports', 'moderation/held'])
    expect((await page.request.get(`/nl/${path}`)).status(), path).toBe(403);
  expect((await page.request.get('/nl/reports/new?topic=1')).status()).toBe(404);
  expect((await page.request.get('/nl/reports/new?topic=x&post=-1')).status()).toBe(404);
  await page.goto('/nl/reports');
  await settle(page);
  await expectAccessible(page);
});
