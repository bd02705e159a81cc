import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen in stilte');

/** The keeper writes something, as the form of that part does. */
async function changeMeans(people: string, why: string): Promise<void> {
  await askDatabase(async (sql) => {
    await sql`
      select private.save_section(i.id, 'means', private.read_section(i.id, 'means') || jsonb_build_object('people', jsonb_build_object('nl', ${people}::text)),
        private.latest_version(i.id, 'means'), ${why}, 'edit')
      from public.initiatives as i where i.slug = ${slug}`;
  });
}

journey(
  'a moderator withholds a name from the history, nobody else reads it, and shows it again',
  { javaScript: false },
  async (page) => {
    await changeMeans('Fatima helpt, Kerkstraat 5.', 'Nieuwe hulp');
    await changeMeans('Een buurvrouw helpt.', 'Fatima hoort hier niet met naam');
    const history = `/nl/initiatives/${slug}/history`;
    await page.goto(history);
    const rows = page.locator('main ol > li');
    // Visitors withhold nothing.
    expect(await page.getByRole('link', { name: 'Hou achter' }).count()).toBe(0);
    await rows.nth(1).getByRole('link', { name: 'Bekijk de wijziging' }).click();
    const change = page.url();
    expect(await page.locator('main').innerText()).toContain('Kerkstraat 5');

    await become(page, 'moderator');
    await page.goto(history);
    // The reason first: what stands on the page now cannot be withheld.
    await rows.nth(0).getByRole('link', { name: 'Hou achter' }).click();
    await page.getByText('staat nu op de pagina').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hou achter' }).click();
    await page.locator('#error-summary').waitFor();
    await expectAccessible(page);
    await page.getByLabel('wat er voor stond').check();
    await page.locator('main form').getByLabel('waarom', { exact: true }).check();
    await page.getByLabel('Waarom?').fill('Een naam en een adres');
    await page.getByRole('button', { name: 'Hou achter' }).click();
    await page.getByText('Achtergehouden. Alleen moderatoren lezen dit nog.').waitFor();
    await page.goto(change);
    expect(await page.locator('main').innerText()).toContain('Kerkstraat 5');

    await page.context().clearCookies();
    await page.goto(change);
    const told = await page.locator('main').innerText();
    expect(told).toContain('Het forum houdt deze tekst achter');
    expect(told).not.toMatch(/Fatima|Kerkstraat/);
    await expectAccessible(page);
    await page.goto(history);
    const list = await page.locator('main').innerText();
    expect(list).toContain('achtergehouden door het forum');
    expect(list).not.toMatch(/Fatima|Kerkstraat/);
    expect(list).toContain('Nieuwe hulp');

    // Whoever keeps the record cannot put it back.
    await become(page, 'ngo');
    await page.goto(change);
    expect(await page.locator('main').innerText()).not.toMatch(/Fatima|Kerkstraat/);
    await page.getByRole('link', { name: 'Zet terug zoals het na deze wijziging was' }).click();
    await page.getByText('Het forum houdt deze versie achter.').waitFor();
    expect(await page.getByRole('button', { name: 'Zet deze versie terug' }).count()).toBe(0);
    const id = new URL(change).searchParams.get('to');
    const refused = await page.request.get(`${history}/withhold?version=${id}`);
    expect(refused.status()).toBe(403);

    await become(page, 'moderator');
    await page.goto(history);
    await rows.nth(0).getByRole('link', { name: 'Wat is achtergehouden' }).click();
    await page.getByText('Je kunt dit terugdraaien tot en met').waitFor();
    await expectAccessible(page);
    await page.getByText('Toon weer').first().click();
    await page.getByRole('button', { name: 'Toon weer' }).click();
    await page.getByText('Iedereen kan dit weer lezen.').waitFor();
    await page.context().clearCookies();
    await page.goto(change);
    expect(await page.locator('main').innerText()).toContain('Kerkstraat 5');
  },
);

journey('withholding is read in Arabic on a phone', { language: 'ar' }, async (page) => {
  await changeMeans('Ali, Stationsstraat 3.', 'a');
  await changeMeans('Een buurman helpt.', 'b');
  await become(page, 'moderator');
  await page.goto(`/ar/initiatives/${slug}/history`);
  await page.getByRole('link', { name: 'احجب' }).nth(1).click();
  await page.getByLabel('ما صار بعده').check();
  await settle(page);
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.getByLabel('لماذا؟').fill('اسم');
  await page.getByRole('button', { name: 'احجب' }).click();
  await page.getByText('حُجب. لا يقرؤه الآن إلا المشرفون.').waitFor();
  await page.context().clearCookies();
  await page.goto(`/ar/initiatives/${slug}/history`);
  expect(await page.locator('main').innerText()).toContain('حجبه المنتدى');
});
