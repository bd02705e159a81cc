import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { become } from '../support/demo-people.ts';
import { signInCookie } from '../load/sign-in.ts';

/** What the page of notices tells a demo person; their mails wait for the morning and for one another. */
async function noticesOf(who: string): Promise<string> {
  const cookie = await signInCookie(siteUrl(), `${who}@demo.example`);
  return (await fetch(`${siteUrl()}/nl/notifications`, { headers: { cookie } })).text();
}

useBrowser();

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function read(page: Page, path: string): Promise<string> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

/** Plans a meeting by the plain form; @returns the path of its page */
async function planned(page: Page, group: string, fields: Record<string, string>) {
  const answer = await page.request.post(`/nl/groups/${group}/meetings/new`, {
    headers: { Origin: siteUrl() },
    form: {
      title: 'Overleg',
      day: dayIn(9),
      starts: '19:00',
      ends: '21:00',
      audience: 'public',
      language: 'nl',
      once: randomUUID(),
      ...fields,
    },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  return answer.headers()['location'] ?? '';
}

describe.each([
  { javaScript: false, size: 'phone' },
  { javaScript: true, size: 'desktop', scheme: 'dark' },
] as const)('scripts: $javaScript', (visit) => {
  journey('a meeting is planned, answered, changed and cancelled', visit, async (page) => {
    const title = `Taalcafé ${randomUUID().slice(0, 6)}`;
    await become(page, 'ngo');
    await page.goto('/nl/groups/integration/meetings/new');
    await settle(page);
    await expectAccessible(page);
    const form = page.locator('form:has([name=day])');
    await form.locator('[name=title]').fill(title);
    await form.locator('[name=place]').fill('De Centrale');
    await form.locator('button[type=submit]').last().click();
    await page.locator('[name=day][aria-invalid=true]').waitFor();
    // What was typed stays; what is wrong is told by field.
    expect(await form.locator('[name=title]').inputValue()).toBe(title);
    await settle(page);
    await expectAccessible(page);
    await form.locator('[name=day]').fill(dayIn(5));
    await form.locator('[name=starts]').fill('19:00');
    await form.locator('[name=ends]').fill('18:00');
    await form.locator('button[type=submit]').last().click();
    await page.locator('[name=ends][aria-invalid=true]').waitFor();
    await settle(page);
    await form.locator('[name=ends]').fill('21:00');
    await form.locator('[name=link]').fill('https://meet.example.org/geheime-kamer');
    await form.locator('button[type=submit]').last().click();
    await page.locator('h1', { hasText: title }).waitFor();
    const here = new URL(page.url()).pathname;
    await expectAccessible(page);
    expect(await page.locator('aside').textContent()).toContain('geheime-kamer');
    expect(await noticesOf('newcomer')).toContain(title);

    // For the seat of the organisation, and in the own name.
    const seat = page.locator('#answer form', { hasText: 'De Lantaarn (voorbeeld)' });
    await seat.locator('button[value=remote]').click();
    await page.waitForURL(`**${here}`);
    await page
      .locator('#answer form', { hasText: 'De Lantaarn (voorbeeld): komt online' })
      .waitFor();
    expect(await page.locator('section[aria-labelledby=answers]').textContent()).toMatch(
      /1 komt online/,
    );
    await expectAccessible(page);

    // Visitors read it without link and names, and without any script.
    const seen = await (await fetch(siteUrl() + here)).text();
    expect(seen).toContain(title);
    expect(seen).not.toMatch(/geheime-kamer|De Lantaarn|Jonas/);
    expect(seen).not.toMatch(/<script[^>]*(src=|type="module")/);

    await page.goto(`${here}/edit`);
    await settle(page);
    await expectAccessible(page);
    await form.locator('[name=starts]').fill('18:30');
    await form.locator('button[type=submit]').last().click();
    await page.locator('h1 ~ div time', { hasText: '18:30' }).first().waitFor();

    await page.goto(`${here}/edit`);
    await settle(page);
    await page.locator('details summary').last().click();
    await page.locator('button[value=cancel]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=reason]').fill('De zaal is dicht');
    await page.locator('button[value=cancel]').click();
    await page.getByText('De zaal is dicht').first().waitFor();
    await expectAccessible(page);
    expect(await page.locator('#answer').count()).toBe(0);
    expect((await page.goto(`${here}/edit`))?.status()).toBe(403);
    const ics = await read(page, `${here}.ics`);
    expect(ics).toMatch(/STATUS:CANCELLED/);
    expect(ics).toMatch(/SEQUENCE:2/);
  });

  journey(
    'notes and presence are written after it; two who write lose nothing',
    visit,
    async (page) => {
      await become(page, 'caseworker');
      if (!visit.javaScript) {
        // What is due is told on the page of the group, once.
        await page.goto('/nl/groups/integration');
        await page.locator('a[href$="/notes"]').first().waitFor();
        await expectAccessible(page);
      }
      await page.goto('/nl/groups/integration/meetings');
      const line = page.locator('section[aria-labelledby=past] h3 a', {
        hasText: 'Overzicht per wijk',
      });
      const here = (await line.getAttribute('href')) ?? '';
      await page.goto(`${here}/attendance`);
      await expectAccessible(page);
      await page.locator('input[name^=seat-][value=remote]').first().check();
      await page.locator('form:has(input[name^=seat-]) button').click();
      await page.waitForURL(`**${here}**`);
      expect(await page.locator('#attendance').textContent()).toContain('(online)');

      const save = (text: string, revision: string) =>
        page.request.post(`${here}/notes`, {
          headers: { Origin: siteUrl() },
          form: { text, revision, language: 'nl', documentPath: '' },
          maxRedirects: 0,
        });
      const form = page.locator('form:has([name=revision])');
      await page.goto(`${here}/notes`);
      await settle(page);
      await expectAccessible(page);
      const began = await form.locator('[name=revision]').inputValue();
      const mine = `Van mij ${randomUUID()}`;
      const other = `Van een ander ${randomUUID()}`;
      expect((await save(other, began)).status()).toBe(302);
      const late = await save(mine, began);
      expect(late.status()).toBe(409);
      const both = await late.text();
      expect(both).toContain(other);
      expect(both).toContain(mine);
      const bad = await page.request.post(`${here}/notes`, {
        headers: { Origin: siteUrl() },
        form: { text: mine, revision: '1', language: 'nl', documentPath: 'https://example.org' },
      });
      expect(bad.status()).toBe(400);
      expect(await bad.text()).toContain(mine);
      await page.goto(here);
      await page.locator('#notes', { hasText: other }).waitFor();
      await expectAccessible(page);
    },
  );
});

describe.each([
  { language: 'ar', size: 'phone', scheme: 'dark' },
  { language: 'fr', size: 'desktop' },
] as const)('$language', (visit) => {
  journey('meetings are read and followed in a calendar', visit, async (page) => {
    const here = `/${visit.language}/groups/integration/meetings`;
    await page.goto(here);
    await expectAccessible(page);
    expect(await page.locator('main form').count()).toBe(0);
    await page.locator('section[aria-labelledby=past] h3 a').first().click();
    await expectAccessible(page);
    await become(page, 'newcomer');
    await page.goto(here);
    await expectAccessible(page);
    await page.locator('button[value=feed]').click();
    const address = (await page.locator('output bdi').textContent()) ?? '';
    await expectAccessible(page);
    const own = await read(page, address);
    expect(own).toMatch(/X-WR-CALNAME|BEGIN:VEVENT/);
    expect(own).toContain('meet.example.org');
    const open = await (await fetch(`${siteUrl()}${here}.ics`)).text();
    expect(open).toContain('BEGIN:VEVENT');
    expect(open).not.toMatch(/meet\.example\.org|Voorbereiding van het forum/);
    await page.locator('button[value=revoke]').click();
    await page.locator('button[value=feed]').waitFor();
    expect((await fetch(address)).status).toBe(404);
  });
});

journey('who does not lead, or is not in the group, changes nothing', {}, async (page) => {
  await become(page, 'ngo');
  const here = await planned(page, 'integration', { audience: 'members' });
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
  // Nothing was there yet to note.
  expect((await page.request.get(`${here}/notes`)).status()).toBe(403);
  await become(page, 'citizen');
  for (const path of [here, `${here}.ics`, `${here}/edit`, `${here}/notes`, `${here}/attendance`]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  expect((await post(here, { answer: 'here', seat: '' })).status()).toBe(404);
  expect((await post(`${here}/edit`, { intent: 'cancel', reason: 'x' })).status()).toBe(404);
  for (const path of ['x', '0', '-1', '999999999', '1e3', '١']) {
    const answer = await page.request.get(
      `/nl/groups/integration/meetings/${encodeURIComponent(path)}`,
    );
    expect(answer.status(), path).toBe(404);
  }
  // A meeting is found in its own group only.
  const other = here.replace('/integration/', '/awareness/');
  await become(page, 'ngo');
  expect((await page.request.get(other)).status()).toBe(404);
  expect((await post(here, { answer: 'perhaps', seat: '' })).status()).toBe(400);
  expect((await post(here, { answer: 'here', seat: '999999' })).status()).toBe(400);
  await become(page, 'newcomer');
  expect((await page.request.get('/nl/groups/integration/meetings/new')).status()).toBe(403);
});
