import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen op papier');
const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

describe.each([
  { javaScript: true, language: 'nl', size: 'desktop' },
  { javaScript: false, language: 'ar', size: 'phone' },
] as const)('in $language, scripts: $javaScript', (visit) => {
  const { language } = visit;
  const record = `/${language}/initiatives/${slug}`;

  journey(
    'who keeps a record adds a time: refused by the field, looked at first, kept for later, saved',
    visit,
    async (page) => {
      const note = `Voor het station ${randomUUID().slice(0, 6)}`;
      await become(page, 'ngo', language);
      await page.goto(record);
      await page.locator(`main a[href="${record}/edit"]`).click();
      await page.waitForURL(`**${record}/edit`);
      await expectAccessible(page);
      await page.locator(`main a[href="${record}/edit/schedule"]`).click();
      await page.waitForURL(`**${record}/edit/schedule**`);
      await settle(page);
      await expectAccessible(page);

      const rows = await page.locator('main [name$=".order"]').count();
      const row = `times.${rows}`;
      await page.locator('main details').nth(0).locator('summary').click();
      await field(page, `${row}.kind`).first().check();
      await field(page, `${row}.frequency`).selectOption('once');
      await field(page, `${row}.notes`).fill(note);
      // Once, but on which day?
      await press(page, 'save');
      await page.locator('main [aria-invalid=true]').first().waitFor();
      expect(await field(page, `${row}.notes`).inputValue()).toBe(note);
      await settle(page);
      await expectAccessible(page);
      await field(page, `${row}.from`).fill('2027-05-01');

      await press(page, 'preview');
      await page.getByText(note).locator('visible=true').first().waitFor();
      await settle(page);
      await expectAccessible(page);
      await press(page, 'edit');
      await settle(page);
      expect(await field(page, `${row}.notes`).inputValue()).toBe(note);
      await press(page, 'keep');
      await page.waitForURL(`**${record}/edit**`);
      expect(await (await fetch(siteUrl() + record)).text()).not.toContain(note);

      await page.goto(`${record}/edit/schedule`);
      await settle(page);
      expect(await field(page, `${row}.notes`).inputValue()).toBe(note);
      await field(page, 'reason').fill('Er kwam een dag bij.');
      await press(page, 'save');
      await page.waitForURL((url) => !url.pathname.endsWith('/schedule'));
      await page.goto(record);
      await page.getByText(note).first().waitFor();

      await page.goto(`${record}/history`);
      await page.getByText('Er kwam een dag bij.').first().waitFor();
    },
  );

  journey('two who edit at once lose nothing', visit, async (page) => {
    const [mine, theirs] = [`Giften ${randomUUID()}`, `Een lening ${randomUUID()}`];
    await become(page, 'ngo', language);
    await page.goto(`${record}/edit/means?in=nl`);
    const second = await page.context().newPage();
    await second.goto(`${siteUrl()}${record}/edit/means?in=nl`);
    await settle(page);
    await settle(second);
    await field(second, 'funding').fill(theirs);
    await press(second, 'save');
    await second.waitForURL((url) => !url.pathname.endsWith('/means'));

    await field(page, 'funding').fill(mine);
    await press(page, 'save');
    await page.getByText(theirs).first().waitFor();
    expect(await field(page, 'funding').inputValue()).toBe(mine);
    await settle(page);
    await expectAccessible(page);
    await press(page, 'save');
    await page.waitForURL((url) => !url.pathname.endsWith('/means'));
    await page.goto(`/nl/initiatives/${slug}`);
    await page.getByText(mine).waitFor();
  });
});

journey('who does not keep the record is led to suggesting', {}, async (page) => {
  await become(page, 'citizen');
  await page.goto(`/nl/initiatives/${slug}/edit`);
  await page.waitForURL(`**/nl/initiatives/${slug}/suggest`);
  await expectAccessible(page);
});
