import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** Opens a district of the field and chooses one of its areas: the whole of it first, then its squares. */
async function choose(page: Page, district: string, which: number): Promise<void> {
  const part = page.locator('details[name=area-district]').filter({ hasText: district });
  const others = page.getByText('Kies een andere wijk');
  if (!(await part.isVisible())) await others.click();
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  await part.getByRole('radio').nth(which).check();
  await page.getByRole('button', { name: 'Kies deze buurt' }).click();
}

journey(
  'an area is chosen without scripts: a district, a square, and no third change',
  { javaScript: false, size: 'phone' },
  async (page) => {
    await become(page, 'editor');
    await page.goto('/nl/exchange/area');
    await expectAccessible(page);
    await choose(page, 'Zwijnaarde', 0);
    await page.getByText('Nu kies je: Zwijnaarde').waitFor();
    await choose(page, 'Zwijnaarde', 2);
    await page.getByText('Nu kies je: een vak in Zwijnaarde').waitFor();
    // The second change was the last one: the page says from when on there is another.
    await page.getByText('Je kunt ze opnieuw veranderen vanaf').waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('button', { name: 'Kies deze buurt' }).count()).toBe(0);
    const again = await page.request.post('/nl/exchange/area', {
      headers: { Origin: siteUrl() },
      form: { area: '1' },
    });
    expect(again.status()).toBe(400);
  },
);

journey('no coordinates are taken, and no area of nowhere', {}, async (page) => {
  await become(page, 'caseworker');
  for (const area of ['51.05,3.72', '999999', '-1', '']) {
    const answer = await page.request.post('/nl/exchange/area', {
      headers: { Origin: siteUrl() },
      form: { area },
    });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain('Kies een wijk of een vak van deze stad.');
  }
  for (const near of ['district=51.05', 'district=dampoort&within=0.3', 'district=daar&within=3']) {
    expect((await page.request.get(`/nl/exchange?${near}`)).status()).toBeGreaterThanOrEqual(400);
  }
});

journey(
  'the address of a pick-up is written by its owner and read by nobody before both agreed',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await become(page, 'citizen');
    await page.goto('/nl/exchange?district=dampoort&kind=offer&within=3');
    await settle(page);
    await page.getByRole('link', { name: 'Kinderfiets' }).first().click();
    const picture = page.getByRole('img', { name: 'Kaart: de hele wijk Dampoort.' });
    await picture.waitFor();
    await expectAccessible(page);
    const place = `${new URL(page.url()).pathname}/pick-up`;
    await page.goto(place);
    await page.getByLabel('Adres', { exact: true }).fill('Kerkstraat 12, tweede bel');
    await page.getByRole('button', { name: 'Bewaar het adres' }).click();
    await page.getByText('Het adres is bewaard').waitFor();
    await page.goto(place);
    expect(await page.getByLabel('Adres', { exact: true }).inputValue()).toContain('Kerkstraat');
    await expectAccessible(page);

    await become(page, 'caseworker');
    expect((await page.request.get(place)).status()).toBe(403);
    const listing = await page.request.get(place.replace('/pick-up', ''));
    expect(await listing.text()).not.toContain('Kerkstraat');
    const nobody = '/nl/exchange/matches/00000000-0000-4000-8000-000000000001/place';
    expect((await page.request.get(nobody)).status()).toBe(404);
  },
);

journey(
  'the form of the area reads from right to left',
  { language: 'ar', size: 'phone' },
  async (page) => {
    await become(page, 'ngo');
    await page.goto('/ar/exchange/area');
    await settle(page);
    await page.getByText('اختر حيًّا آخر').click();
    const part = page.locator('details[name=area-district]').nth(5);
    await part.locator('summary').click();
    await part.getByRole('radio').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    expect(await part.getByRole('radio').nth(2).isChecked()).toBe(true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  },
);
