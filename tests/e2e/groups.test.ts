import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { linkMailedTo } from '../support/nominated.ts';

useBrowser();

/** Opens the folded part that holds this form, as a person does. */
async function unfold(page: Page, part: string): Promise<void> {
  const box = page.locator(`${part} details`).first();
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
}

const sentence = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\S/ }).first().textContent();

/** Reads the code that was mailed to an address. */
async function codeMailedTo(address: string): Promise<string> {
  const inbox = `${siteUrl()}/dev/mail?to=${encodeURIComponent(address)}`;
  const find = async () => /\b\d{6}\b/.exec(await (await fetch(inbox)).text())?.[0];
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  return (await find()) ?? '';
}

describe.each([
  { javaScript: false, size: 'phone', group: 'awareness', chair: 'editor' },
  { javaScript: true, size: 'desktop', group: 'reception', chair: 'coordinator' },
] as const)('$group, scripts: $javaScript', ({ group, chair, ...visit }) => {
  journey(
    'an organisation gets a seat, which stays when somebody else sits there',
    visit,
    async (page) => {
      const here = `/nl/groups/${group}`;
      await become(page, 'ngo');
      await page.goto(here);
      // In one of the groups the request is there already.
      if ((await page.locator(`main a[href="${here}/join#seat"]`).count()) > 0) {
        await page.goto(`${here}/join`);
        const form = page.locator('form:has([name=organisation])');
        await form.locator('[name=intent]').click();
        await page.locator('[name=reason][aria-invalid=true]').waitFor();
        await expectAccessible(page);
        await form.locator('[name=reason]').fill('Wij brengen buren samen.');
        await form.locator('[name=intent]').click();
        await page.waitForURL(`**${here}`);
        expect(await sentence(page)).toContain('verstuurd');
      }
      expect(await page.locator('main').textContent()).toContain(
        'Wacht op antwoord voor De Lantaarn (voorbeeld)',
      );
      await expectAccessible(page);

      await become(page, chair);
      await page.goto(`${here}/members#requests`);
      await expectAccessible(page);
      const asked = page.locator('section[aria-labelledby=requests] li', {
        hasText: 'De Lantaarn (voorbeeld)',
      });
      await asked.locator('button[value=yes]').click();
      await page
        .locator('section[aria-labelledby=seats] li', { hasText: 'De Lantaarn (voorbeeld)' })
        .waitFor();
      expect(
        await page
          .locator('section[aria-labelledby=requests] li', { hasText: 'De Lantaarn (voorbeeld)' })
          .count(),
      ).toBe(0);

      await become(page, 'ngo');
      await page.goto(`${here}/members`);
      const seat = page.locator('section[aria-labelledby=seats] > ul > li', {
        hasText: 'De Lantaarn (voorbeeld)',
      });
      expect(await seat.textContent()).toContain('Jonas (vertegenwoordiger)');
      const id = await seat.getAttribute('id');
      await unfold(page, `#${id}`);
      await expectAccessible(page);
      const successor = `opvolger-${randomUUID().slice(0, 8)}@example.org`;
      const pass = seat.locator('form:has([name=mail])');
      await pass.locator('button[value=setHolder]').click();
      await page.locator('[name=mail][aria-invalid=true]').waitFor();
      await pass.locator('[name=mail]').fill(successor);
      await pass.locator('button[value=setHolder]').click();
      await expect.poll(() => sentence(page)).toContain('uitnodiging');

      await page.context().clearCookies();
      const link = await linkMailedTo(successor, /\/nl\/invitations\/[0-9a-f]{32}/);
      await page.goto(link);
      await expectAccessible(page);
      await page.locator('main a[href*="/sign-in"]').last().click();
      await page.waitForURL('**/sign-in?to=**');
      await settle(page);
      const ask = page.locator('form[action*="/sign-in/code"]');
      await ask.locator('[name=email]').fill(successor);
      await ask.locator('button').click();
      await page.waitForURL('**/sign-in/code**');
      const answer = page.locator('form:has([name=code])');
      await answer.locator('[name=code]').fill(await codeMailedTo(successor));
      await answer.locator('button').click();
      await page.waitForURL(`**${link}`);
      await page.locator('button[value=accept]').click();
      await page.waitForURL(`**${here}`);
      expect(await page.locator('aside').textContent()).toContain(
        'vertegenwoordiger: De Lantaarn (voorbeeld)',
      );
      // The seat is the same; the predecessor sits there no more.
      await page.goto(`${here}/members`);
      expect(await page.locator(`#${id}`).textContent()).not.toContain('Jonas');
      await page.goto(link);
      expect(await page.locator('button[name=intent]').count()).toBe(0);
    },
  );
});

journey('who invites does not let themselves in', { javaScript: false }, async (page) => {
  await become(page, 'coordinator');
  await page.goto('/nl/groups/awareness/members');
  const form = page.locator('form:has(button[value=invite])');
  await form.locator('[name=mail]').fill('coordinator@demo.example');
  await form.locator('button[value=invite]').click();
  await page.getByText('Je kunt jezelf niet binnenlaten.').first().waitFor();
  const second = `tweede-${randomUUID().slice(0, 8)}@example.org`;
  await form.locator('[name=mail]').fill(second);
  await form.locator('button[value=invite]').click();
  await expect.poll(() => sentence(page)).toContain('uitnodiging');
  await page.goto(await linkMailedTo(second, /\/nl\/invitations\/[0-9a-f]{32}/));
  await page.locator('button[value=accept]').click();
  await page.getByRole('heading', { name: 'Je kunt jezelf niet binnenlaten.' }).waitFor();
  await expectAccessible(page);
});

journey(
  'a request is declined with words only, and what was typed stays',
  { javaScript: false },
  async (page) => {
    await become(page, 'ngo');
    await page.goto('/nl/groups/integration/members');
    const lies = page.locator('section[aria-labelledby=requests] li', { hasText: 'Lies' });
    await lies.locator('button[value=no]').click();
    await page.locator('[name=answer][aria-invalid=true]').waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    await expectAccessible(page);
    const tooLong = 'Nee. '.repeat(500);
    await lies.locator('[name=answer]').fill(tooLong);
    await lies.locator('button[value=no]').click();
    await page.locator('[name=answer][aria-invalid=true]').waitFor();
    expect(await lies.locator('[name=answer]').inputValue()).toBe(tooLong);
    await lies.locator('[name=answer]').fill('We zijn nu met genoeg. Probeer het in de lente.');
    await lies.locator('button[value=no]').click();
    await lies.waitFor({ state: 'detached' });
    expect(await linkMailedTo('citizen@demo.example', /Probeer het in de lente/)).not.toBe('');
  },
);

describe.each([
  { language: 'ar', size: 'phone', scheme: 'dark' },
  { language: 'fr', size: 'desktop', scheme: 'light' },
] as const)('$language, $size', (visit) => {
  journey('joins an open group and leaves it', visit, async (page) => {
    const here = `/${visit.language}/groups/awareness`;
    await page.goto(here);
    await expectAccessible(page);
    // Who only reads gets no script.
    expect(await page.locator('script[src], script[type=module]').count()).toBe(0);
    expect(await page.locator('main button').count()).toBe(0);
    await become(page, visit.language === 'ar' ? 'newcomer' : 'caseworker');
    await page.goto(`/${visit.language}/groups`);
    await expectAccessible(page);
    await page.locator(`main a[href="${here}"]`).click();
    await page.locator('button[value=join]').click();
    await page.locator(`main a[href="${here}/topics/new"]`).waitFor();
    await expectAccessible(page);
    await page.goto(`${here}/members`);
    await expectAccessible(page);
    await page.goto(here);
    await page.locator('aside details:has([value=leave]) summary').click();
    await page.locator('button[value=leave]').click();
    await page.locator('button[value=join]').waitFor();
  });

  journey('a wrong link, group or form is told to be one', visit, async (page) => {
    for (const path of [
      'groups/nergens',
      'groups/nergens/members',
      'groups/%D9%A3',
      'invitations/x',
    ]) {
      expect((await page.goto(`/${visit.language}/${path}`))?.status(), path).toBe(404);
    }
    await expectAccessible(page);
    const post = (path: string, fields: Record<string, string>, cookie = '') =>
      fetch(`${siteUrl()}/${visit.language}/${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: siteUrl(), cookie },
        body: new URLSearchParams(fields),
      });
    expect((await post('groups/awareness', { intent: 'join' })).status).toBe(302);
    await become(page, 'moderator');
    const cookie = (await page.context().cookies())
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const wrong: [Record<string, string>, number][] = [
      [{}, 400],
      [{ intent: 'constructor' }, 400],
      [{ intent: 'remove', target: '1' }, 400],
      [{ intent: 'remove', target: '1', reason: 'x' }, 403],
      [{ intent: 'remove', target: '999999', reason: 'x' }, 404],
      [{ intent: 'answer', kind: 'person', target: '-1', accepts: 'yes' }, 400],
      [{ intent: 'invite', mail: 'a@example.org', role: 'king', language: 'nl' }, 400],
      [{ intent: 'invite', mail: 'a@example.org', role: 'member', language: 'nl' }, 403],
      [{ intent: 'giveSeat', organisation: 'ontmoetingshuis-voorbeeld' }, 403],
    ];
    for (const [fields, status] of wrong) {
      expect([fields, (await post('groups/integration/members', fields, cookie)).status]).toEqual([
        fields,
        status,
      ]);
    }
  });
});

journey('asks to join by keyboard alone', { size: 'desktop' }, async (page) => {
  await become(page, 'moderator');
  await page.goto('/nl/groups/reception');
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo('main a[href$="/join"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reception/join');
  await tabTo('[name=reason]');
  await page.keyboard.type('Ik spreek Frans en help graag vertalen.');
  await tabTo('button[value=ask]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/groups/reception');
  await tabTo('button[value=withdraw]');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.locator('main a[href$="/join"]').waitFor();
});
