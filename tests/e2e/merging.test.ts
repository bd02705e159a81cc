import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const older = useOwnRecord('Naaiatelier Kruispunt');
const newer = useOwnRecord('Naaiatelier Kruispunten');
const elder = useOwnRecord('Zangkoor Meerstemmig');
const younger = useOwnRecord('Zangkoor Meerstem');

const named = (slug: string, text: string) =>
  askDatabase(async (sql) => {
    await sql`update public.initiative_texts set body = ${text}
      where section = 'summary' and language = 'nl' and initiative_id = (select id from public.initiatives where slug = ${slug})`;
  });

journey(
  'a moderator merges two records that are one, and makes two of them again',
  { size: 'desktop' },
  async (page) => {
    await named(newer, 'Samen naaien op donderdag.');
    // A whole world was loaded at once; the clock compares it by and by.
    await askDatabase((sql) => sql`select private.look_for_duplicates(1000)`);
    await become(page, 'moderator');
    await page.goto('/nl/moderation/duplicates');
    await settle(page);
    await expectAccessible(page);
    const row = page.locator('main li').filter({ hasText: 'Naaiatelier Kruispunten' }).first();
    await row.getByText('de naam lijkt erop').waitFor();
    await row.getByRole('link', { name: 'Vergelijk en voeg samen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Twee initiatieven samenvoegen' }).waitFor();
    await expectAccessible(page);
    // Only what differs is asked, and what is proposed loses nothing.
    expect(await page.locator('input[name="basics.kind"]').count()).toBe(0);
    expect(await page.locator('input[name="basics.names"][value=both]').isChecked()).toBe(true);
    await page.locator('input[name="texts.summary"][value=right]').check();
    await page.getByRole('button', { name: 'Bekijk wat het wordt' }).click();
    await page.getByText('Zo wordt het. Er wijzigde nog niets.').waitFor();
    await page.getByText('Samen naaien op donderdag.').waitFor();
    await expectAccessible(page);

    // Somebody changes it meanwhile: nothing is lost but the button has to be pressed again.
    await named(newer, 'Samen naaien op vrijdag.');
    await page.locator('input[name=reason]').fill('Twee keer ingevoerd.');
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await page.getByText(/Intussen wijzigde er iets/).waitFor();
    await page.getByText('Samen naaien op vrijdag.').waitFor();
    expect(await page.locator('input[name=reason]').inputValue()).toBe('Twee keer ingevoerd.');
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await page.getByText('De twee initiatieven zijn er nu één.').waitFor();
    await page.getByText('Twee keer ingevoerd.').waitFor();
    await expectAccessible(page);

    await page.goto(`/nl/initiatives/${newer}`);
    expect(page.url()).toContain(`/nl/initiatives/${older}`);
    await page.getByText('Samen naaien op vrijdag.').first().waitFor();
    await page.goto(`/nl/initiatives/${older}/history`);
    await page.getByRole('link', { name: /Samengevoegd met Naaiatelier Kruispunten/ }).click();
    await page.getByText('Maak dit ongedaan').click();
    await page.getByRole('button', { name: 'Maak er weer twee van' }).click();
    await page.getByText('Het zijn er weer twee.').waitFor();
    await expectAccessible(page);
    await page.goto(`/nl/initiatives/${newer}`);
    expect(page.url()).toContain(`/nl/initiatives/${newer}`);

    // They are two after all, and that is remembered.
    await page.goto('/nl/moderation/duplicates');
    await settle(page);
    await row.getByText('Dit zijn er twee').click();
    await row.locator('input[name=reason]').fill('Twee ateliers van dezelfde vzw.');
    await row.getByRole('button', { name: 'Onthoud dat het er twee zijn' }).click();
    await page.getByText('Onthouden: het zijn er twee.').waitFor();
    expect(await row.count()).toBe(0);
  },
);

journey(
  'a moderator names the other record and merges in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await named(younger, 'Samen zingen op maandag.');
    await become(page, 'moderator', 'ar');
    await page.goto(`/ar/initiatives/${elder}/edit`);
    await page.getByRole('link', { name: 'ادمج مع مبادرة أخرى' }).click();
    await expectAccessible(page);
    await page.locator('input[name=drop]').fill('Bestaat niet');
    await page.getByRole('button', { name: 'قارن' }).click();
    await page.getByRole('link', { name: 'لا نعرف مبادرة أخرى بهذا الاسم أو العنوان.' }).waitFor();
    expect(await page.locator('input[name=drop]').inputValue()).toBe('Bestaat niet');
    await expectAccessible(page);
    await page.locator('input[name=drop]').fill('Zangkoor Meerstem');
    await page.getByRole('button', { name: 'قارن' }).click();
    await page.getByRole('button', { name: 'اعرض النتيجة' }).click();
    await page.getByText('Samen zingen op maandag.').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'ادمج' }).click();
    await page.getByText('أصبحت المبادرتان واحدة.').waitFor();
    await expectAccessible(page);
    // Who is no staff comes to the one that stays, and reads nothing of the merge.
    await become(page, 'ngo', 'ar');
    await page.goto(`/ar/initiatives/${younger}`);
    expect(page.url()).toContain(`/ar/initiatives/${elder}`);
    await page.goto(`/ar/initiatives/${elder}/history`);
    expect(await page.locator('a[href*="/moderation/merge/"]').count()).toBe(0);
    for (const desk of ['duplicates', `merge?keep=${elder}`, 'merge/1']) {
      const answer = await page.goto(`/ar/moderation/${desk}`);
      if (desk.includes('keep'))
        await page.goto(`/ar/moderation/merge?keep=${elder}&drop=${older}`);
      else expect(answer?.status()).toBe(403);
    }
    expect(await page.locator('input[type=radio]').count()).toBe(0);
  },
);
