import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const save = (page: Page) => page.locator('button[value=save]').click();

describe.each([
  { javaScript: false, size: 'phone', scheme: 'dark' },
  { javaScript: true, size: 'desktop' },
] as const)('scripts: $javaScript', (visit) => {
  journey('a group is made, named, narrowed, closed and opened', visit, async (page) => {
    const name = `Wonen ${randomUUID().slice(0, 6)}`;
    await become(page, 'coordinator');
    await page.goto('/nl/groups');
    await page.locator('main a[href="/nl/groups/new"]').click();
    await page.locator('[name=name_nl]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=purpose_ar]').fill('سقف للجميع');
    await save(page);
    await page.locator('[name=name_nl][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=purpose_ar]').inputValue()).toBe('سقف للجميع');
    await expectAccessible(page);
    await page.locator('[name=name_nl]').fill(name);
    await page.locator('[name=purpose_nl]').fill('Een dak voor iedereen');
    await page.locator('[name=access][value=open]').check();
    await save(page);
    await page.waitForURL('**/members');
    const here = new URL(page.url()).pathname.replace(/\/members$/, '');
    const inArabic = await (await fetch(siteUrl() + here.replace('/nl/', '/ar/'))).text();
    expect(inArabic).toContain('سقف للجميع');

    await page.goto(`${here}/settings`);
    await expectAccessible(page);
    const base = await page.locator('[name=base]').inputValue();
    await page.locator('[name=name_nl]').fill(`${name} samen`);
    await page.locator('[name=reading][value=members]').check();
    await page.locator('[name=hue][value=awareness]').check();
    await save(page);
    await page.waitForURL(`**${here}`);
    // The address stays when the name changes.
    expect(await page.locator('h1').textContent()).toContain(`${name} samen`);
    const late = await page.request.post(`${here}/settings`, {
      headers: { Origin: siteUrl() },
      form: {
        intent: 'save',
        base,
        purpose_nl: 'Te laat',
        access: 'open',
        reading: 'public',
        hue: 'harbour',
      },
    });
    expect(late.status()).toBe(409);
    expect(await late.text()).toContain('Te laat');

    await page.goto(`${here}/settings`);
    await page.locator('details summary').last().click();
    await page.locator('button[value=close]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=reason]').fill('Het werk is af');
    await page.locator('button[value=close]').click();
    await page.waitForURL(`**${here}`);
    expect(await page.locator('main').textContent()).toContain('Het werk is af');
    await expectAccessible(page);
    expect((await page.request.get(`${here}/meetings/new`)).status()).toBe(403);
    expect((await page.request.get(`${here}/topics/new`)).status()).toBe(403);
    await page.goto(`${here}/settings`);
    await expectAccessible(page);
    await page.locator('button[value=reopen]').click();
    await page.waitForURL(`**${here}`);
    expect(await page.locator('main').textContent()).not.toContain('Het werk is af');
  });
});

journey(
  'leads change what a group is for, not its name; others see no settings',
  {},
  async (page) => {
    await become(page, 'ngo');
    const here = '/nl/groups/integration';
    await page.goto(`${here}/settings`);
    await expectAccessible(page);
    expect(await page.locator('[name^=name_]').count()).toBe(0);
    expect(await page.locator('button[value=close]').count()).toBe(0);
    const post = (path: string, form: Record<string, string>) =>
      page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
    expect((await post(`${here}/settings`, { intent: 'close', reason: 'Weg' })).status()).toBe(403);
    expect((await post(`${here}/settings`, { intent: 'constructor' })).status()).toBe(400);
    const group = {
      name_nl: 'Van mij',
      purpose_nl: 'x',
      access: 'open',
      reading: 'public',
      hue: 'harbour',
    };
    expect((await post('/nl/groups/new', group)).status()).toBe(403);
    expect((await page.request.get('/nl/groups/new')).status()).toBe(403);
    await become(page, 'newcomer');
    expect((await page.request.get(`${here}/settings`)).status()).toBe(403);
    await page.goto(here);
    expect(await page.locator('a[href$="/settings"]').count()).toBe(0);
  },
);

journey(
  'a moderator merges two organisations, and the old address leads on',
  { javaScript: false },
  async (page) => {
    await become(page, 'moderator');
    const from = '/nl/organisations/werkwijzer-voorbeeld';
    await page.goto(from);
    const name = (await page.locator('h1').textContent()) ?? '';
    await page.locator('a[href$="/merge"]').click();
    await page.locator('[name=into]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=into]').fill('bestaat niet');
    await page.locator('main form button').click();
    await page.locator('[name=sure][aria-invalid=true]').waitFor();
    await page.locator('[name=sure]').check();
    await page.locator('main form button').click();
    await page.locator('[name=into][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=into]').fill('ontmoetingshuis-voorbeeld');
    await page.locator('[name=sure]').check();
    await page.locator('main form button').click();
    await page.waitForURL('**/organisations/ontmoetingshuis-voorbeeld');
    const answer = await fetch(siteUrl() + from, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/nl/organisations/ontmoetingshuis-voorbeeld',
    ]);
    await page.goto('/nl/groups/integration/members');
    expect(await page.locator('main').textContent()).not.toContain(name);
    await become(page, 'citizen');
    expect(
      (await page.request.get('/nl/organisations/ontmoetingshuis-voorbeeld/merge')).status(),
    ).toBe(403);
    await page.goto('/nl/organisations/ontmoetingshuis-voorbeeld');
    expect(await page.locator('a[href$="/merge"]').count()).toBe(0);
  },
);
