import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen van vroeger');

/** The owner changes what people help, as the form of that part does. */
async function changeMeans(people: string, why: string): Promise<void> {
  await askDatabase(async (sql) => {
    await sql`
      select private.save_section(i.id, 'means', private.read_section(i.id, 'means') || jsonb_build_object('people', jsonb_build_object('nl', ${people}::text)),
        private.latest_version(i.id, 'means'), ${why}, 'edit')
      from public.initiatives as i where i.slug = ${slug}`;
  });
}

const compared = (page: Page) => page.locator('main dl');

journey(
  'a visitor reads what changed, word by word; who keeps the record puts it back',
  { size: 'desktop' },
  async (page) => {
    await changeMeans('Zes vrijwilligers lopen mee.', 'Het begin');
    await changeMeans('Zes sterke vrijwilligers fietsen mee.', 'Nu fietsen ze ook');
    await page.goto(`/nl/initiatives/${slug}`);
    await page.getByRole('link', { name: 'Wat er wijzigde' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat er wijzigde' }).waitFor();
    await settle(page);
    await expectAccessible(page);
    const newest = page.locator('main li').first();
    expect(await newest.innerText()).toContain('Geld en mensen');
    expect(await newest.innerText()).toContain('Nu fietsen ze ook');
    await newest.getByRole('link').click();
    await compared(page).waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await compared(page).locator('del').innerText()).toContain('lopen');
    expect((await compared(page).locator('ins').allInnerTexts()).join()).toMatch(
      /sterke.*fietsen/s,
    );
    // Visitors put nothing back.
    expect(await page.getByText('Zet terug').count()).toBe(0);
    const here = page.url();

    await become(page, 'ngo');
    await page.goto(here);
    await page.getByRole('link', { name: 'Zet terug zoals het voor deze wijziging was' }).click();
    const reason = page.getByLabel('Waarom?');
    await reason.waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await page.locator('#error-summary').waitFor();
    await reason.fill('Toch niet');
    await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await page.getByText('De vroegere versie staat er weer.').waitFor();
    const row = await page.locator('main li').first().innerText();
    expect(row).toContain('een vroegere versie teruggezet');
    expect(row).toContain('Toch niet');
  },
);

journey(
  'the history is read in Arabic on a phone without scripts, two versions compared',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await changeMeans('Twee mensen.', 'a');
    await changeMeans('Drie mensen.', 'b');
    await page.goto(`/ar/initiatives/${slug}/history`);
    await expectAccessible(page);
    await page.locator('main li a').first().click();
    await page.locator('main summary').click();
    await expectAccessible(page);
    const from = page.locator('select[name=from]');
    const oldest = await from.locator('option').last().getAttribute('value');
    await from.selectOption(oldest);
    await page.locator('main form button').click();
    await compared(page).waitFor();
    expect(page.url()).toContain(`from=${oldest}`);
    expect(await compared(page).locator('ins').last().innerText()).toContain('Drie mensen');
    expect(await compared(page).locator('[lang=nl][dir=ltr]').count()).toBeGreaterThan(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    // What is no version is no page.
    const status = async (path: string) => (await page.request.get(path)).status();
    expect(await status(`/ar/initiatives/${slug}/history/compare?to=x`)).toBe(404);
    expect(await status(`/ar/initiatives/${slug}/history/compare?to=999999999`)).toBe(404);
    expect(await status(`/ar/initiatives/${slug}/history/compare`)).toBe(404);
    expect(await status(`/ar/initiatives/nothing-here/history`)).toBe(404);
  },
);
