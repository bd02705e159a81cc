import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askDatabase } from '../support/inbound.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

/** A year of its own for each way of working, with the two initiatives that take part in it. */
interface Year {
  year: number;
  names: [winner: string, other: string];
  slugs: [winner: string, other: string];
}
const scripted: Year = {
  year: 2097,
  names: ['Prijs Alfa', 'Prijs Beta'],
  slugs: [useOwnRecord('Prijs Alfa'), useOwnRecord('Prijs Beta')],
};
const plain: Year = {
  year: 2096,
  names: ['Prijs Gamma', 'Prijs Delta'],
  slugs: [useOwnRecord('Prijs Gamma'), useOwnRecord('Prijs Delta')],
};

/** How many days from today in the city, as a date. */
const day = (away: number) =>
  askDatabase(async (sql) => {
    const [row] = await sql<
      { on: string }[]
    >`select (private.today() + ${away}::integer)::text as on`;
    return row!.on;
  });
const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();
const deskOf = ({ year }: Year) => `/nl/moderation/awards/${year}`;

/** Writes the four days in the form of the desk and saves them. */
async function setDays(page: Page, whole: Year, days: readonly number[]): Promise<void> {
  await page.goto(deskOf(whole));
  await page.locator('summary:has-text("Dagen en uitleg")').click();
  const fields = ['opensOn', 'closesOn', 'scoresUntil', 'announcesOn'];
  for (const [place, field] of fields.entries())
    await page.locator(`[name=${field}]`).fill(await day(days[place]!));
  await press(page, 'change');
  await page.getByText('Bewaard.', { exact: true }).waitFor();
}

async function score(
  page: Page,
  { year, names }: Year,
  who: string,
  values: readonly number[],
): Promise<void> {
  await become(page, who);
  for (const [place, value] of values.entries()) {
    const name = names[place]!;
    await page.goto(`/nl/awards/${year}/jury`);
    await page.getByRole('link', { name }).click();
    const groups = page.locator('main fieldset');
    await groups.first().waitFor();
    for (const group of await groups.all()) await group.locator(`input[value="${value}"]`).check();
    await press(page, 'save');
    await page.getByText('Je punten zijn bewaard.').waitFor();
  }
}

/** The days of a year that begins, its jurors, and that everybody sees it. */
async function prepare(page: Page, { year }: Year): Promise<void> {
  await become(page, 'coordinator');
  await page.goto('/nl/moderation/awards');
  await page.locator('#field-year, [name=year]').first().fill(String(year));
  await page.locator('[name=opensOn]').fill(await day(-5));
  await page.locator('[name=closesOn]').fill(await day(-6));
  await page.locator('[name=scoresUntil]').fill(await day(5));
  await page.locator('[name=announcesOn]').fill(await day(9));
  await press(page, 'prepare');
  await page.getByRole('link', { name: /laatste dag komt niet voor de eerste/ }).waitFor();
  await expectAccessible(page);
  await page.locator('[name=closesOn]').fill(await day(2));
  await press(page, 'prepare');
  await page.getByRole('heading', { level: 1, name: `Prijzen ${year}` }).waitFor();
  // It has the categories of the year before, and no visitor sees it.
  await page.locator('summary:has-text("Warme buurt")').waitFor();
  await expectAccessible(page);
  for (const who of ['newcomer', 'citizen']) {
    await page.locator('[name=mail]').fill(`${who}@demo.example`);
    await press(page, 'invite');
    await page.getByText('Gevraagd. Er gaat een mail.').waitFor();
  }
  await page.locator('summary:has-text("Toon aan iedereen")').click();
  await press(page, 'publish');
  await page.getByText('Iedereen ziet dit jaar nu.').waitFor();
}

/** Without an account: found by a part of its name, and put forward once all is filled in. */
async function putForwardAsVisitor(page: Page, { year, names }: Year): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/nl/awards/${year}/enter`);
  await settle(page);
  await page.locator('[name=q]').fill(names[0].slice(0, 7).toLowerCase());
  await page.locator('main form button').click();
  await page.getByRole('link', { name: names[0] }).click();
  await settle(page);
  await page.getByRole('button', { name: 'Draag voor' }).click();
  await page
    .getByRole('heading', { name: '2 dingen' })
    .or(page.locator('#error-summary'))
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByLabel('Warme buurt').check();
  await page.locator('[name=reason]').fill('Ze leerden mij fietsen.');
  await expect
    .poll(() => page.locator('[name=proof]').inputValue(), { timeout: 60_000 })
    .not.toBe('');
  await page.getByRole('button', { name: 'Draag voor' }).click();
  await page.getByText('Bedankt! De jury leest wat je schreef.').waitFor();
}

async function putForwardAs(page: Page, who: string, year: number, slug: string): Promise<void> {
  await become(page, who);
  await page.goto(`/nl/awards/${year}/enter?initiative=${slug}`);
  await settle(page);
  await page.getByLabel('Warme buurt').check();
  await page.locator('[name=reason]').fill('Ze leerden mij fietsen.');
  await page.getByRole('button', { name: 'Draag voor' }).click();
  await page.getByText('Bedankt!').waitFor();
}

/** Two jurors say yes, and score once the days to put forward are over. */
async function judge(page: Page, whole: Year): Promise<void> {
  for (const who of ['newcomer', 'citizen']) {
    await become(page, who);
    await page.goto(`/nl/awards/${whole.year}/jury`);
    await press(page, 'accept');
    await page.getByText('Fijn dat je meedoet.').waitFor();
  }
  await become(page, 'coordinator');
  await setDays(page, whole, [-5, -3, 5, 9]);
  await score(page, whole, 'newcomer', [5, 3]);
  await page.getByText('2 van 2').waitFor();
  await expectAccessible(page);
  await score(page, whole, 'citizen', [4, 3]);
  await become(page, 'coordinator');
  await page.goto(deskOf(whole));
  expect(await page.locator('main').innerText()).not.toContain('Gemiddelde');
  await setDays(page, whole, [-5, -3, -1, 9]);
  await page.getByText('Gemiddelde: 4,50').first().waitFor();
  await expectAccessible(page);
}

/** Against the order of the jury somebody says why; by the order nobody need. Then the winner is made known. */
async function announce(page: Page, whole: Year): Promise<void> {
  const { year, names } = whole;
  const chosen = page.locator('section[aria-labelledby=shortlist]').getByLabel(names[0]);
  await chosen.uncheck();
  await press(page, 'shortlist');
  await page.locator('#error-summary').waitFor();
  await chosen.check();
  await press(page, 'shortlist');
  await page.getByText('De shortlist is bekend.').waitFor();
  await page.locator('summary:has-text("Wint dit?")').first().click();
  await page.getByLabel('Dit initiatief wint').first().check();
  await page.locator('[name=sentence_nl]').first().fill('Zo leer je de buurt kennen.');
  await press(page, 'award');
  await page.getByText('Bewaard.', { exact: true }).waitFor();
  await page.goto(`/nl/awards/${year}?preview=yes`);
  await page.getByText('Nu zie alleen jij die.').waitFor();
  await page.goto(deskOf(whole));
  await page.locator('summary:has-text("Maak de winnaars bekend")').click();
  await press(page, 'announce');
  await page.getByText('De winnaars zijn bekend.').first().waitFor();
}

/** What everybody reads then: who won, who was near, and neither points nor what people wrote. */
async function readAsVisitor(page: Page, { year, names, slugs }: Year): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/nl/awards/${year}`);
  await page.getByText('Zo leer je de buurt kennen.').waitFor();
  const words = await page.locator('main').innerText();
  expect(words).toContain(names[1]);
  expect(words).not.toMatch(/4,50|Ze leerden/);
  await expectAccessible(page);
  await page.goto(`/nl/initiatives/${slugs[0]}`);
  await page.getByRole('link', { name: `Prijs ${year}: Warme buurt` }).waitFor();
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(data).toContain(`Warme buurt ${year}`);
}

journey(
  'a year of awards: prepared, put forward, scored, shortlisted and announced',
  { size: 'desktop' },
  async (page) => {
    await prepare(page, scripted);
    await putForwardAsVisitor(page, scripted);
    await putForwardAs(page, 'editor', scripted.year, scripted.slugs[1]);
    await judge(page, scripted);
    await announce(page, scripted);
    await readAsVisitor(page, scripted);
  },
);

journey(
  'the same year on a phone without scripts: desk, jury and winners',
  { javaScript: false },
  async (page) => {
    await prepare(page, plain);
    for (const slug of plain.slugs) await putForwardAs(page, 'editor', plain.year, slug);
    await judge(page, plain);
    await announce(page, plain);
    await readAsVisitor(page, plain);
  },
);

journey(
  'in Arabic on a phone without scripts somebody puts one forward, and its keeper takes it out',
  { javaScript: false, language: 'ar' },
  async (page) => {
    const here = new Date().getFullYear();
    await page.goto('/ar/awards');
    await expectAccessible(page);
    await page.locator('main a[href*="/enter"]').first().click();
    await page.locator('[name=q]').fill('Spaak');
    await page.locator('main form button').click();
    await page.locator('main li a').first().click();
    await expectAccessible(page);
    await page.locator('main input[type=radio]').nth(1).check();
    await page.locator('main form button').click();
    await page.locator('#error-summary').waitFor();
    await page.locator('[name=reason]').fill('تعلّمت هنا الكثير.');
    // Without scripts time stands in for work.
    await page.waitForTimeout(4500);
    await page.locator('main form button').click();
    await page.getByText('شكرًا! ستقرأ اللجنة ما كتبته.').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(page.url()).toContain('/ar/awards/');

    await become(page, 'ngo', 'ar');
    await page.goto('/ar/awards');
    const mine = page.locator('section[aria-labelledby=mine] li').last();
    await mine.locator('summary').click();
    await mine.locator('button').click();
    await page.getByText('مبادرتكم لا تشارك').waitFor();
    await expectAccessible(page);
    expect(here).toBeGreaterThan(2000);
  },
);

journey('addresses and forms of awards that are not there', {}, async (page) => {
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
  expect((await page.request.get('/nl/awards/1999')).status()).toBe(404);
  expect((await page.request.get('/nl/awards/2098')).status()).toBe(404);
  expect((await page.request.get('/nl/awards/x/enter')).status()).toBe(404);
  expect((await post('/nl/awards/2098/enter', { initiative: scripted.slugs[0] })).status()).toBe(
    404,
  );
  await become(page, 'citizen');
  expect((await page.request.get('/nl/moderation/awards')).status()).toBe(403);
  expect((await post('/nl/moderation/awards', { intent: 'prepare', year: '2098' })).status()).toBe(
    403,
  );
  expect((await post('/nl/awards/2098/jury/999999', { intent: 'save' })).status()).toBe(404);
  await become(page, 'coordinator');
  expect((await post('/nl/moderation/awards', { intent: 'constructor' })).status()).toBe(400);
  expect((await post('/nl/moderation/awards/2098', { intent: 'constructor' })).status()).toBe(400);
});
