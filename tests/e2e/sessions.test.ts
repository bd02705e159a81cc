import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

/** What the page of notices tells a demo person; their mails wait for the morning. */
async function noticesOf(who: string): Promise<string> {
  const cookie = await signInCookie(siteUrl(), `${who}@demo.example`);
  return (await fetch(`${siteUrl()}/nl/notifications`, { headers: { cookie } })).text();
}

useBrowser();

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const statusOf = async (path: string) => (await fetch(siteUrl() + path)).status;
const textOf = async (path: string) => (await fetch(siteUrl() + path)).text();

/** Posts a form of a page as its own browser would. */
const post = (page: Page, path: string, form: Record<string, string>) =>
  page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });

/** Makes a session from the last one by its form; @returns its path without the language */
async function made(page: Page, day: string): Promise<string> {
  const form = { day, starts: '18:30', ends: '21:00', once: randomUUID() };
  const answer = await post(page, '/nl/sessions/new', form);
  expect(answer.status()).toBe(302);
  return (answer.headers()['location'] ?? '').replace(/^\/nl|\/prepare$/g, '');
}

/** The fields of the form of settings as they stand on the page. */
async function fieldsOf(page: Page): Promise<Record<string, string>> {
  const fields = page.locator('form:has([name=sequence]) :is(input, textarea)');
  const pairs = await fields.evaluateAll((all) =>
    all.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

describe('the coordinator', () => {
  const visit = { javaScript: false, size: 'phone' } as const;
  journey(
    'makes a session from the last one, publishes it, and everybody reads it',
    visit,
    async (page) => {
      const day = dayIn(500 + randomInt(200));
      await become(page, 'coordinator');
      await page.goto('/nl/sessions');
      await expectAccessible(page);
      await page.locator('a[href$="/sessions/new"]').click();
      await page.locator('[name=day]').waitFor();
      await expectAccessible(page);
      await page.locator('form:has([name=day]) button').click();
      await page.locator('[name=day][aria-invalid=true]').waitFor();
      await expectAccessible(page);
      await page.locator('[name=day]').fill(day);
      await page.locator('form:has([name=day]) button').click();

      // Everything came along: sections, deadlines with their days, who does what.
      await page.locator('#due li').first().waitFor();
      await expectAccessible(page);
      const here = new URL(page.url()).pathname.replace(/^\/nl|\/prepare$/g, '');
      expect(await page.locator('#due li').count()).toBeGreaterThanOrEqual(10);
      expect(await page.locator('h1 + div').textContent()).toContain(
        String(new Date(day).getFullYear()),
      );
      // Nobody outside finds a trace of it.
      for (const path of [`/nl${here}`, `/nl${here}/session.ics`])
        expect(await statusOf(path)).toBe(404);
      for (const path of ['/nl', '/nl/sessions', '/sitemap.xml', '/open-data/sessions.ics'])
        expect(await textOf(path)).not.toContain(here);

      await page.locator('button[value=publish]').click();
      await page.locator('button[value=publish]').waitFor({ state: 'detached' });
      await expectAccessible(page);
      expect(await noticesOf('citizen')).toContain('Een nieuwe forumsessie');
      expect(await textOf('/open-data/sessions.ics')).toContain(here);

      await page.context().clearCookies();
      await page.goto('/ar/sessions');
      await expectAccessible(page);
      await page.locator(`a[href="/ar${here}"]`).first().click();
      await page.locator('h1', { hasText: 'منتدى' }).waitFor();
      await expectAccessible(page);
      const seen = await textOf(`/ar${here}`);
      expect(seen).toContain('dir="rtl"');
      expect(seen).toContain('"@type":"Event"');
      expect(seen).not.toMatch(/<script[^>]*(src=|type="module")/);

      // Calendars know it under one name, with a sequence that rises.
      const before = await textOf(`/nl${here}/session.ics`);
      const uid = /^UID:(.*)$/m.exec(before)?.[1] ?? 'none';
      expect(before).toContain('STATUS:CONFIRMED');
      await become(page, 'coordinator');
      await post(page, `/nl${here}/settings`, { intent: 'cancel', reason: 'De zaal is dicht' });
      await page.goto(`/nl${here}`);
      await page.getByText('De zaal is dicht').waitFor();
      await expectAccessible(page);
      const after = await textOf(`/nl${here}/session.ics`);
      expect(after).toContain(uid.trim());
      expect(after).toContain('STATUS:CANCELLED');
      const sequence = (file: string) => Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1]);
      expect(sequence(after)).toBeGreaterThan(sequence(before));
    },
  );

  const desk = { size: 'desktop', scheme: 'dark' } as const;
  journey('changes a session, plans what is due and names who helps', desk, async (page) => {
    await become(page, 'coordinator');
    const here = await made(page, dayIn(720 + randomInt(200)));
    await page.goto(`/nl${here}/settings`);
    await settle(page);
    await expectAccessible(page);
    const stale = await fieldsOf(page);
    await page.locator('[name=place]').fill('NTGent');
    await page.locator('[name=ends]').fill('17:00');
    await page.locator('button[value=save]').click();
    await page.locator('[name=ends][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=place]').inputValue()).toBe('NTGent');
    await expectAccessible(page);
    await page.locator('[name=ends]').fill('21:30');
    await page.locator('button[value=save]').click();
    await page.locator('h1 + div', { hasText: 'NTGent' }).waitFor();

    // Who began before that change gets the own text back, and may save it again.
    const late = await post(page, `/nl${here}/settings`, {
      ...stale,
      intent: 'save',
      place: 'Elders',
    });
    expect(late.status()).toBe(409);
    expect(await late.text()).toContain('value="Elders"');

    await page.goto(`/nl${here}/settings`);
    await page.locator('#officers select[name=duty]').selectOption('booker');
    await page.locator('button[value=nameOfficer]').click();
    await page.locator('[name=person][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('#officers select[name=duty]').selectOption('booker');
    await page.locator('[name=mail]').fill('caseworker@demo.example');
    await page.locator('button[value=nameOfficer]').click();
    const officers = page.locator('#officers li');
    await expect.poll(() => officers.count(), { timeout: 15_000 }).toBe(4);

    await page.goto(`/nl${here}/prepare`);
    const papers = page.locator('#due li', { hasText: 'Nota’s binnen' });
    await papers.locator('summary').click();
    await papers.locator('[name=dueOn]').fill('');
    await papers.locator('button[value=plan]').click();
    await papers.locator('[name=dueOn][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await papers.locator('[name=dueOn]').fill(dayIn(700));
    await papers.locator('[name=isFixed]').check();
    await papers.locator('button[value=plan]').click();
    await papers.getByText('datum met de hand gezet').waitFor();
    await papers.locator('button[value=tick]').click();
    await papers.locator('button[value=untick]').waitFor();
    await expectAccessible(page);

    // An officer reads the draft and what is due; who is none finds nothing.
    await become(page, 'caseworker');
    expect((await page.goto(`/nl${here}/prepare`))?.status()).toBe(200);
    expect((await page.goto(`/nl${here}/settings`))?.status()).toBe(403);
    await page.goto('/nl/sessions/due');
    await expectAccessible(page);
    await become(page, 'citizen');
    expect((await page.goto(`/nl${here}`))?.status()).toBe(404);
    expect((await page.goto('/nl/sessions/due'))?.status()).toBe(403);
    await become(page, 'coordinator');
    await post(page, `/nl${here}/settings`, { intent: 'cancel', reason: 'Een oefening' });
    expect(await statusOf(`/nl${here}`)).toBe(404);
  });

  journey('changes the template, in Arabic', { language: 'ar', size: 'phone' }, async (page) => {
    await become(page, 'coordinator');
    await page.goto('/ar/sessions/template');
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=papers]').fill('veel');
    await page.locator('form:has([name=revision]) button').last().click();
    await page.locator('[name=papers][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=papers]').fill('-21');
    await page.locator('form:has([name=revision]) button').last().click();
    await page.locator('[aria-invalid=true]').waitFor({ state: 'detached' });
  });
});
