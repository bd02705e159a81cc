import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const group = '/nl/groups/reception';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The first topic of the group that everybody reads. */
const newVote = `${group}/topics/1/votes/new`;

/** Makes a vote by the form, as its chair; gives the path of its page. */
async function makeVote(page: Page, fields: Record<string, string>): Promise<string> {
  const answer = await page.request.post(newVote, {
    headers: { Origin: siteUrl() },
    form: {
      intent: 'open',
      kind: 'choice',
      question: 'Welke dag?',
      options: 'Maandag\nDinsdag\nWoensdag',
      language: 'nl',
      secrecy: 'named',
      electorate: 'person',
      closesOn: inDays(5),
      closesAt: '20:00',
      ...fields,
    },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  return answer.headers()['location'] ?? '';
}

describe.each([
  { javaScript: false, size: 'phone' },
  { javaScript: true, size: 'desktop' },
] as const)('scripts: $javaScript', (visit) => {
  journey('a vote is made, kept as a draft, opened, and answered by name', visit, async (page) => {
    await become(page, 'coordinator');
    await page.goto(`${group}/topics/1`);
    await page.locator(`main a[href="${newVote}"]`).click();
    await page.locator('[name=question]').waitFor();
    await expectAccessible(page);
    const form = page.locator('form:has([name=question])');
    await form.locator('[name=question]').fill('Waar komen we samen?');
    await form.locator('[name=options]').fill('Bij ons');
    await form.locator('[name=closesOn]').fill(inDays(3));
    await form.locator('[value=choice]').check();
    await form.locator('[value=keep]').click();
    // What is wrong is said at its field, what was typed stays.
    await page.locator('[name=options][aria-invalid=true]').waitFor();
    expect(await form.locator('[name=question]').inputValue()).toBe('Waar komen we samen?');
    await expectAccessible(page);
    await form.locator('[name=options]').fill('Bij ons\nBij de buren');
    await form.locator('[value=keep]').click();
    await page.getByText('Dit is een kladversie').waitFor();
    await expectAccessible(page);
    const here = new URL(page.url()).pathname;

    await page.locator(`main a[href="${here}/edit"]`).click();
    await page.locator('[name=question]').waitFor();
    expect(await page.locator('[name=options]').inputValue()).toBe('Bij ons\nBij de buren');
    await page.locator('[name=question]').fill('Waar zien we elkaar?');
    await page.locator('main [value=open]').click();
    await page.waitForURL(`**${here}`);

    await become(page, 'newcomer');
    await page.goto(group);
    await page
      .locator('section[aria-labelledby=due] a', { hasText: 'Waar zien we elkaar?' })
      .click();
    await page.waitForURL(`**${here}`);
    await page.locator('main [value=cast]').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await expectAccessible(page);
    await page.locator('[name=choices][value="2"]').check();
    await page.locator('main [value=cast]').click();
    await page.getByText('Je hebt gestemd').waitFor();
    expect(await page.locator('[name=choices][value="2"]').isChecked()).toBe(true);
    expect(await page.locator('#result').count()).toBe(0);
    await expectAccessible(page);

    await become(page, 'coordinator');
    await page.goto(here);
    expect(await page.locator('#result').count()).toBe(0);
    await page.locator('summary', { hasText: 'annuleren' }).click();
    await page.locator('[name=cancelReason]').fill('We kiezen zelf een plek.');
    await page.locator('main [value=cancel]').click();
    await page.getByText('Er wordt niets geteld').waitFor();
    await expectAccessible(page);
  });
});

journey(
  'a ranked choice without dragging and without scripts',
  { javaScript: false },
  async (page) => {
    await become(page, 'coordinator');
    const here = await makeVote(page, { kind: 'ranked', secrecy: 'anonymous' });
    await page.goto(here);
    await expectAccessible(page);
    await page.locator('[name=rank-1]').selectOption('1');
    await page.locator('[name=rank-2]').selectOption('1');
    await page.locator('main [value=cast]').click();
    await page.locator('[name=rank-2][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=rank-1]').inputValue()).toBe('1');
    await expectAccessible(page);
    await page.locator('[name=rank-2]').selectOption('2');
    await page.locator('main [value=cast]').click();
    await page.getByText('Je hebt gestemd. Bedankt.').waitFor();
    // For good: an anonymous ballot is not found again.
    expect(await page.locator('main [value=cast]').count()).toBe(0);
  },
);

journey(
  'an objection of an organisation needs its reason, which nobody reads yet',
  { javaScript: false },
  async (page) => {
    await become(page, 'coordinator');
    const here = await makeVote(page, { kind: 'consent', options: '', electorate: 'seat' });
    await become(page, 'caseworker');
    await page.goto(here);
    await page.locator('[name=stance][value=object]').check();
    await page.locator('main [value=cast]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=stance][value=object]').isChecked()).toBe(true);
    await page.locator('[name=reason]').fill('Het is te duur.');
    await page.locator('main [value=cast]').click();
    await page.getByText('Je hebt gestemd').waitFor();
    await become(page, 'newcomer');
    await page.goto(here);
    expect(await page.locator('main').textContent()).not.toContain('te duur');
    expect(await page.locator('main [value=cast]').count()).toBe(0);
  },
);

journey('a closed vote in Arabic: result, names and outcome', { language: 'ar' }, async (page) => {
  await become(page, 'citizen');
  await page.goto('/nl/groups/awareness');
  const topic = page.locator('main a', { hasText: 'Levende bibliotheek' }).first();
  await topic.click();
  const line = page.locator('main a[href*="/votes/"]', { hasText: 'levende bibliotheek' }).first();
  const there = (await line.getAttribute('href'))?.replace('/nl/', '/ar/') ?? '';
  await page.goto(there);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('#outcome').count()).toBe(1);
  expect(await page.locator('section[aria-labelledby=result]').textContent()).toContain('Lies');
  await expectAccessible(page);
  await page.context().clearCookies();
  await page.goto(there);
  // Names of people are for the group.
  expect(await page.locator('section[aria-labelledby=result]').textContent()).not.toContain('Lies');
  await expectAccessible(page);
});

journey('whom a vote does not concern is told so', {}, async (page) => {
  const vote = `${group}/votes/1`;
  await page.goto(vote);
  expect(await page.locator('main a[href*="/sign-in"]').count()).toBe(1);
  expect((await page.request.get(`${group}/votes/999999`)).status()).toBe(404);
  expect((await page.request.get(`${group}/votes/x`)).status()).toBe(404);
  await become(page, 'editor');
  const refused = await page.request.post(vote, {
    headers: { Origin: siteUrl() },
    form: { intent: 'cast', choices: '1', seat: '' },
    maxRedirects: 0,
  });
  expect(refused.status()).toBe(403);
  expect((await page.request.get(newVote)).status()).toBe(403);
});
