import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { become } from '../support/demo-people.ts';
import { codeFor, makeSession, registered } from '../support/registered.ts';

useBrowser();

const form = (page: Page) => page.locator('main form:has([name=way])').first();
const heading = (page: Page) => page.locator('h1').textContent();

describe.each([
  { javaScript: false, size: 'phone', language: 'ar' },
  { javaScript: true, size: 'desktop', language: 'ar', scheme: 'dark' },
] as const)('scripts: $javaScript', (visit) => {
  journey(
    'with needs, in Arabic, without an account: changed, cancelled, the next moves up',
    visit,
    async (page) => {
      const slug = await makeSession(1, 240);
      await page.goto(`/ar/sessions/${slug}/register`);
      await settle(page);
      await expectAccessible(page);
      await form(page).locator('button[type=submit]').click();
      await page.locator('[name=name][aria-invalid=true]').waitFor();
      await settle(page);
      await form(page).locator('[name=name]').fill('ليلى');
      await form(page).locator('[name=way][value=here]').check();
      await form(page).locator('summary').click();
      await form(page).locator('[name=interpretation]').selectOption('ti');
      await form(page).locator('[name=children]').fill('2');
      await form(page).locator('[name=ages]').fill('3');
      await expectAccessible(page);
      await form(page).locator('button[type=submit]').click();
      await page.locator('[name=ages][aria-invalid=true]').waitFor();
      await settle(page);
      await expectAccessible(page);
      // What was typed stays, also in the part that was folded.
      expect(await form(page).locator('[name=name]').inputValue()).toBe('ليلى');
      expect(await form(page).locator('[name=interpretation]').inputValue()).toBe('ti');
      await form(page).locator('[name=ages]').fill('٣، 7');
      await form(page).locator('button[type=submit]').click();
      await page.locator('svg.door-code').waitFor();
      expect(await heading(page)).toBe('تم تسجيلك');
      await expectAccessible(page);
      const receipt = new URL(page.url()).pathname;
      expect(receipt).toMatch(/^\/ar\/registrations\/[0-9a-f]{32}$/);
      expect(await page.locator('#needs ~ dl').textContent()).toMatch(/3, 7/);

      // Going back and sending again is the same registration.
      const next = await registered(page, slug, { name: 'Bo', way: 'here' });
      expect(await (await page.request.get(next)).text()).toContain('Je staat op de wachtlijst');

      const calendar = await (await page.request.get(`${receipt}/session.ics`)).text();
      expect(calendar).toMatch(/STATUS:CONFIRMED/);
      expect(calendar).not.toMatch(/meet\.example|SUMMARY:.*(3, 7|Tigrinya)|ትግርኛ/);

      await page.goto(`${receipt}/change`);
      await settle(page);
      await expectAccessible(page);
      await form(page).locator('[name=way][value=remote]').check();
      await form(page).locator('button[type=submit]').click();
      await page.locator('dd a[href="https://meet.example.org/forum"]').waitFor();
      // The room is free now: who waited has the place.
      expect(await (await page.request.get(next)).text()).toContain('Je bent ingeschreven');
      const changed = await (await page.request.get(`${receipt}/session.ics`)).text();
      expect(changed.match(/UID:.*/)?.[0]).toBe(calendar.match(/UID:.*/)?.[0]);
      expect(Number(changed.match(/SEQUENCE:(\d+)/)?.[1])).toBeGreaterThan(
        Number(calendar.match(/SEQUENCE:(\d+)/)?.[1]),
      );

      await page.locator('main details summary').last().click();
      await expectAccessible(page);
      await page.locator('button[value=cancel]').click();
      await page.locator('h1', { hasText: 'أُلغي التسجيل' }).waitFor();
      await expectAccessible(page);
      expect(await page.locator('#needs').count()).toBe(0);
      expect(await (await page.request.get(`${receipt}/session.ics`)).text()).toMatch(
        /STATUS:CANCELLED/,
      );
    },
  );
});

describe.each([
  { javaScript: false, size: 'phone' },
  { javaScript: true, size: 'desktop', scheme: 'dark' },
] as const)('at the door, scripts: $javaScript', (visit) => {
  journey('people are ticked, scanned and added, and once only', visit, async (page) => {
    const slug = await makeSession(50, -1);
    const receipt = await registered(page, slug, { name: 'Lea Vermeulen' });
    await registered(page, slug, { name: 'Tesfay', way: 'remote' });
    const code = await codeFor(page, receipt);
    const here = `/nl/sessions/${slug}/check-in`;
    await become(page, 'citizen');
    expect((await page.goto(here))?.status()).toBe(403);

    await become(page, 'coordinator');
    await page.goto(here);
    await settle(page);
    await expectAccessible(page);
    const row = (name: string) => page.locator('main li', { hasText: name });
    await row('Tesfay').locator('button[value=remote]').click();
    await row('Tesfay').locator('button[value=left]').waitFor();
    await expectAccessible(page);

    await page.goto(`${here}/scan`);
    await settle(page);
    await expectAccessible(page);
    for (const said of ['Welkom: genoteerd.', 'Was al genoteerd.']) {
      await page.locator('[name=code]').fill(code);
      await page.locator('form:has([name=code]) button').click();
      await page.locator('[role=status]', { hasText: said }).waitFor();
      await settle(page);
    }
    await expectAccessible(page);
    await page.locator('[name=code]').fill('ZZZZ ZZZZ');
    await page.locator('form:has([name=code]) button').click();
    await page.locator('[role=status]', { hasText: 'hoort niet bij' }).waitFor();
    if (visit.javaScript) {
      // Here is no camera: it says so, and typing goes on.
      await page.getByText('Zet de camera aan').click();
      await page.getByText('Hier is geen camera').waitFor();
    }

    await page.goto(here);
    await settle(page);
    await page.locator('main details summary').click();
    await page.locator('details [name=name]').fill('Onverwachte Gast');
    await page.locator('#field-organisation').fill('Buurthuis De Pomp');
    await expectAccessible(page);
    await page.locator('button[value=add]').click();
    await row('Onverwachte Gast').getByText('Buurthuis De Pomp').waitFor();
    expect(await page.locator('main strong').first().textContent()).toBe('Er zijn 3 mensen.');
    await page.goto(`${here}?q=tesf`);
    expect(await page.locator('main li:has(form)').count()).toBe(1);

    // A place is taken back with a reason, which stands on the receipt.
    const waits = await registered(page, slug, { name: 'Dubbele Dirk' });
    await page.goto(here);
    await settle(page);
    await row('Dubbele Dirk').locator('a').click();
    await page.locator('button[value=cancel]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=reason]').fill('Stond dubbel op de lijst');
    await page.locator('button[value=cancel]').click();
    await row('Lea Vermeulen').waitFor();
    expect(await (await page.request.get(waits)).text()).toContain('Stond dubbel op de lijst');

    for (const file of ['badges.pdf', 'sign-in.pdf']) {
      const answer = await page.request.get(`${here}/${file}`);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

journey(
  'needs are counted for who organises and named for who books alone',
  { javaScript: false },
  async (page) => {
    const slug = await makeSession(50, 240);
    const receipt = await registered(page, slug, {
      name: 'Hagos',
      interpretation: 'ti',
      level: 'everything',
      other: 'Ik wil graag vooraan zitten',
      listedFor: 'everybody',
    });
    const here = `/nl/sessions/${slug}/needs`;
    await become(page, 'coordinator');
    await page.goto(here);
    expect(await page.locator('main').textContent()).toMatch(/Tolk: Tigrinya/);
    expect(await page.locator('main').textContent()).not.toMatch(/Hagos|vooraan/);
    await expectAccessible(page);

    await become(page, 'editor');
    await page.goto(here);
    await expectAccessible(page);
    await page.locator('button[value=booked]').click();
    await page.getByText('Vink eerst aan').first().waitFor();
    await expectAccessible(page);
    await page.locator('label', { hasText: 'vooraan' }).locator('input').check();
    await page.locator('button[value=booked]').click();
    await page.locator('label', { hasText: 'vooraan' }).getByText('Geregeld').waitFor();
    expect(await (await page.request.get(receipt)).text()).toContain('Geregeld');

    // On the list by consent, without what they need; and no other page says it either.
    const cookie = await signInCookie(siteUrl(), 'coordinator@demo.example');
    const list = await (await fetch(`${siteUrl()}/nl/sessions/${slug}/attendees`)).text();
    expect(list).toContain('Hagos');
    for (const part of ['', '/attendees', '/check-in', '/session.ics']) {
      const seen = await fetch(`${siteUrl()}/nl/sessions/${slug}${part}`, { headers: { cookie } });
      expect(await seen.text(), part).not.toMatch(/vooraan|Tigrinya/);
    }
    await page.goto(`/nl/sessions/${slug}/attendees`);
    await expectAccessible(page);
  },
);
