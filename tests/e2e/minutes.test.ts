import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { addHeldSession } from '../support/held-session.ts';
import { askDatabase } from '../support/inbound.ts';
import { become } from '../support/demo-people.ts';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';

useBrowser();

async function textOf(path: string, who?: string): Promise<string> {
  const cookie = who ? await signInCookie(siteUrl(), `${who}@demo.example`) : '';
  return (await fetch(siteUrl() + path, { headers: { cookie } })).text();
}

/** Saves the text of one item as a second secretary, by the plain form. */
async function saveAs(who: string, path: string, item: string, revision: number, text: string) {
  const body = new FormData();
  for (const [name, value] of Object.entries({
    intent: 'save',
    [`revision-${item}`]: String(revision),
    [`text-${item}`]: text,
  }))
    body.set(name, value);
  const cookie = await signInCookie(siteUrl(), `${who}@demo.example`);
  const headers = { cookie, Origin: siteUrl() };
  return fetch(siteUrl() + path, { method: 'POST', body, headers, redirect: 'manual' });
}

/** The field of an item, as the editor or as plain text. */
const fieldOf = (page: Page, item: string) =>
  page
    .locator(`[data-item="${item}"]`)
    .locator(`[role=textbox], textarea[name="text-${item}"]`)
    .first();

const putTogether = (page: Page) =>
  page.getByRole('button', { name: 'Zet beide teksten samen', exact: true });

async function type(page: Page, item: string, words: string): Promise<void> {
  const field = fieldOf(page, item);
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

describe.each([
  { javaScript: false, size: 'phone' },
  { javaScript: true, size: 'desktop', scheme: 'dark' },
] as const)('scripts: $javaScript', (visit) => {
  journey('two secretaries write one item at once and no word is lost', visit, async (page) => {
    const { slug, items } = await askDatabase(addHeldSession);
    const desk = `/nl/sessions/${slug}/minutes/write`;
    const item = String(items[0]);
    const [mine, theirs] = [`Van mij ${randomUUID()}`, `Van haar ${randomUUID()}`];
    await become(page, 'ngo');
    await page.goto(desk);
    await settle(page);
    await expectAccessible(page);
    if (visit.javaScript) await page.locator('[role=textbox]').first().waitFor();
    expect((await saveAs('coordinator', desk, item, 0, theirs)).status).toBe(302);
    if (visit.javaScript) {
      await type(page, item, mine);
      // It is not overwritten: theirs is shown, and the own text waits.
      await putTogether(page).waitFor();
      await expectAccessible(page);
      await putTogether(page).click();
    } else {
      await fieldOf(page, item).fill(mine);
      await page.locator('button[name=intent][value=save]:visible').click();
    }
    await page.locator('#error-summary').waitFor();
    await settle(page);
    await expectAccessible(page);
    const part = page.locator(`[data-item="${item}"]`);
    for (const words of [mine, theirs]) await part.getByText(words).first().waitFor();
    await page.locator('button[name=intent][value=save]:visible').last().click();
    await page.locator('#error-summary').waitFor({ state: 'detached' });
    const read = await textOf(desk, 'coordinator');
    for (const words of [mine, theirs]) expect(read).toContain(words);

    // Outcomes by one button each; a promise asks who keeps it.
    const outcome = page.locator(`[name="outcome-${item}"]`);
    await outcome.fill('De lessen blijven gratis');
    if (visit.javaScript) await outcome.press('Alt+Digit2');
    else await part.locator(`button[value="decision:${item}"]`).click();
    await part.locator('li', { hasText: 'De lessen blijven gratis' }).waitFor();
    await part.locator(`[name="outcome-${item}"]`).fill('Tien nieuwe lesplekken');
    await part.locator(`button[value="commitment:${item}"]`).click();
    await page.locator('[name=organisation]').waitFor();
    await expectAccessible(page);
    expect(await page.locator('[name=text]').inputValue()).toBe('Tien nieuwe lesplekken');
    await page.locator('button[value=promise]').click();
    await page.locator('[name=organisation][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=organisation]').selectOption('de-lantaarn-voorbeeld');
    await page.locator('[name=dueOn]').fill('2031-03-01');
    await page.locator('button[value=promise]').click();
    await page.locator('li', { hasText: 'Tien nieuwe lesplekken' }).first().waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('a[href*="outcome="]').first().click();
    await page.locator('button[value=change]').waitFor();
    await expectAccessible(page);
    // Nobody outside reads any of it.
    for (const part of ['minutes', 'decisions', 'minutes.pdf'])
      expect(await textOf(`/nl/sessions/${slug}/${part}`)).not.toMatch(/Van mij|gratis|lesplekken/);
  });
});

journey('the connection drops while writing and the text arrives later', {}, async (watched) => {
  const { slug, items } = await askDatabase(addHeldSession);
  const desk = `/nl/sessions/${slug}/minutes/write`;
  const item = String(items[1]);
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  // Of its own: what fails without a connection is no fault of the page.
  const browser = watched.context().browser();
  const context = await browser!.newContext({ baseURL: siteUrl(), extraHTTPHeaders: ownAddress() });
  try {
    const page = await context.newPage();
    await become(page, 'ngo');
    await page.goto(desk);
    await settle(page);
    await fieldOf(page, item).scrollIntoViewIfNeeded();
    await page.locator(`[data-item="${item}"] [role=textbox]`).waitFor();
    await type(page, item, first);
    const part = page.locator(`[data-item="${item}"]`);
    await part.getByText('Bewaard om').waitFor();
    expect(await textOf(desk, 'coordinator')).toContain(first);
    await context.setOffline(true);
    await type(page, item, second);
    await part.getByText('Geen verbinding').waitFor();
    expect(await textOf(desk, 'coordinator')).not.toContain(second);
    await context.setOffline(false);
    await part.getByText('Bewaard om').waitFor();
    const read = await textOf(desk, 'coordinator');
    for (const words of [first, second]) expect(read).toContain(words);
    // The page is closed without a connection: the next visit sends what waited.
    await context.setOffline(true);
    await type(page, item, third);
    await part.getByText('Geen verbinding').waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(desk);
    await again.locator(`[data-item="${item}"]`, { hasText: third }).waitFor();
    expect(await textOf(desk, 'coordinator')).toContain(third);
  } finally {
    await context.close();
  }
});

journey(
  'somebody present objects in Arabic, the secretary answers, silence approves, everybody reads',
  { language: 'ar', size: 'phone', javaScript: false },
  async (page) => {
    const { slug, items } = await askDatabase(addHeldSession);
    const here = (language: string, part = '') => `/${language}/sessions/${slug}/minutes${part}`;
    const desk = here('nl', '/write');
    const item = String(items[0]);
    const later = (statement: string) => askDatabase((sql) => sql.unsafe(statement));
    expect((await saveAs('ngo', desk, item, 0, 'Er waren **vier** mensen.')).status).toBe(302);
    await become(page, 'ngo');
    await page.goto(desk);
    await page.locator(`[name="outcome-${item}"]`).fill('We fietsen samen');
    await page.locator(`button[value="decision:${item}"]`).click();
    await page.locator('button[value=send]').click();
    await page.locator('main', { hasText: 'ter goedkeuring' }).waitFor();
    await expectAccessible(page);

    await become(page, 'newcomer');
    await page.goto(here('ar'));
    await expectAccessible(page);
    const part = page.locator(`#item-${item}`);
    await part.locator('details summary').last().click();
    await part.locator('button[value=object]').click();
    await page.locator('textarea[aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await part.locator('textarea').fill('كنّا خمسة أشخاص');
    await part.locator('button[value=object]').click();
    await part.locator('li', { hasText: 'كنّا خمسة أشخاص' }).waitFor();
    await expectAccessible(page);
    // Who was not there reads nothing of it.
    expect(await textOf(here('nl'), 'editor')).not.toMatch(/vier|خمسة/);

    await become(page, 'ngo');
    await page.goto(here('nl'));
    await page.locator(`#item-${item} a[href*="objection="]`).click();
    await page.locator('[name=text]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=text]').fill('Er waren **vijf** mensen.');
    await page.locator('[name=answer]').fill('Dank je, we zetten het recht.');
    await page.locator('button[value=accept]').click();
    await page.locator(`#item-${item}`, { hasText: 'vijf' }).waitFor();
    await expectAccessible(page);

    // Sixteen days go by.
    await later(`update public.minutes set sent_at = sent_at - interval '16 days', window_ends_at = window_ends_at - interval '16 days'
      where session_id = (select id from public.sessions where slug = '${slug}')`);
    await later(`update public.minute_entries set window_ends_at = window_ends_at - interval '16 days'
      where session_id = (select id from public.sessions where slug = '${slug}') and window_ends_at is not null`);
    await later('select private.approve_minutes(now())');
    await page.goto(here('nl'));
    await page.locator('main', { hasText: 'Het verandert niet meer' }).waitFor();
    await page.goto(desk);
    expect(await page.locator('form textarea').count()).toBe(0);

    await become(page, 'editor');
    await page.goto(`/nl/sessions/${slug}/decisions/texts`);
    await expectAccessible(page);
    await page.locator('[name=text_nl]').fill('We gaan met de fiets.');
    await page.locator('[name=text_ar]').fill('سنذهب بالدراجة.');
    await page.locator('button[name=saved]').click();
    await page.locator('[name=text_ar]', { hasText: 'سنذهب' }).waitFor();
    expect(await textOf(`/ar/sessions/${slug}/decisions`)).not.toContain('سنذهب');

    await become(page, 'coordinator');
    for (let step = 0; step < 6; step += 1) {
      await page.goto(here('nl', '/release'));
      if (step === 0) await expectAccessible(page);
      await page.locator('form:has([name=seen]) button').first().click();
      await page.waitForURL(`**${here('nl', '/release')}`);
    }
    await page.goto(here('nl', '/release'));
    expect(await page.locator('form:has([name=seen])').count()).toBe(0);

    await page.context().clearCookies();
    await page.goto(here('ar'));
    await page.locator('main', { hasText: 'vijf' }).waitFor();
    await expectAccessible(page);
    const read = await textOf(here('nl'));
    expect(read).toContain('كنّا خمسة أشخاص');
    expect(read).toContain('Dank je, we zetten het recht.');
    expect(read).not.toMatch(/<script[^>]*(src=|type="module")/);
    expect(read).not.toMatch(/Jonas|Griet/);
    await page.goto(`/ar/sessions/${slug}/decisions#d1`);
    await page.locator('#d1', { hasText: 'سنذهب بالدراجة' }).waitFor();
    await expectAccessible(page);
    const pdf = await fetch(`${siteUrl() + here('nl')}.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    // A coordinator puts something right beside it, dated.
    await become(page, 'coordinator');
    await page.goto(here('nl'));
    await part.locator('details summary').first().click();
    await part.locator('textarea').first().fill('Het was op woensdag.');
    await part.locator('button[value=correct]').click();
    await part.locator('li', { hasText: 'Het was op woensdag.' }).waitFor();
    await expectAccessible(page);
  },
);

journey('who may not write, object or release gets nowhere', {}, async (page) => {
  const { slug } = await askDatabase(addHeldSession);
  const here = `/nl/sessions/${slug}`;
  const parts = ['/minutes/write', '/minutes/release', '/minutes/outcome', '/decisions/texts'];
  for (const part of parts)
    expect((await page.goto(here + part))?.url(), part).toContain('/sign-in');
  await become(page, 'citizen');
  for (const part of parts) expect((await page.request.get(here + part)).status(), part).toBe(403);
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
  const start = await post(`${here}/minutes`, { intent: 'start' });
  expect(start.status()).toBe(403);
  const save = { item: 'all', revision: '0', text: '<img src=x onerror=alert(1)>' };
  expect((await post(`${here}/minutes/autosave`, save)).status()).toBe(403);
  expect((await post(`${here}/minutes`, { intent: 'object', entry: '1' })).status()).toBe(400);
  for (const path of ['x', '../..', 'spring-2027%00'])
    expect((await page.request.get(`/nl/sessions/${path}/minutes`)).status()).toBe(404);
});
