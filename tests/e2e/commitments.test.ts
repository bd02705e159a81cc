import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** What the page of notices tells a demo person; their mails wait for the morning. */
async function noticesOf(who: string): Promise<string> {
  const cookie = await signInCookie(siteUrl(), `${who}@demo.example`);
  return (await fetch(`${siteUrl()}/nl/notifications`, { headers: { cookie } })).text();
}

/** The page of the commitment about a first home, found as a reader finds it. */
async function findHousing(page: Page): Promise<string> {
  await page.goto('/nl/commitments?q=eerste+woning');
  const link = page.locator('section[aria-labelledby=list] h3 a', { hasText: 'eerste woning' });
  return (await link.getAttribute('href')) ?? '';
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each([
  { visit: { javaScript: false, size: 'phone' }, days: 500 },
  { visit: { javaScript: true, size: 'desktop', scheme: 'dark' }, days: 600 },
] as const)('scripts: $visit.javaScript', ({ visit, days }) => {
  journey(
    'an owner reports, the group disagrees, the day is shifted in the open',
    visit,
    async (page) => {
      const said = `Het loket is er bijna (${randomUUID().slice(0, 6)})`;
      await become(page, 'caseworker');
      const here = await findHousing(page);
      await page.goto(here);
      await expectAccessible(page);
      await page.locator(`a[href="${here}/report"]`).click();
      await page.locator('[name=status]').first().waitFor();
      await settle(page);
      await expectAccessible(page);
      const report = page.locator('form:has([name=status])');
      await report.locator('[name=status][value=late]').check();
      await report.locator('[name=text]').fill(said);
      await report.locator('[name=evidence1]').fill('ftp://ergens');
      await report.locator('button').click();
      await page.locator('[name=evidence1][aria-invalid=true]').waitFor();
      // What was typed stays.
      expect(await report.locator('[name=text]').inputValue()).toBe(said);
      await settle(page);
      await expectAccessible(page);
      await report.locator('[name=evidence1]').fill('https://example.org/loket');
      await report.locator('button').click();
      await page.getByText(said).first().waitFor();
      await expectAccessible(page);
      expect(await noticesOf('coordinator')).toContain('Een stand van zaken is gegeven');
      expect((await page.goto(`${here}/settings`))?.status()).toBe(403);

      await become(page, 'coordinator');
      await page.goto(`${here}/report`);
      await settle(page);
      const view = page.locator('form:has([name=view])');
      await view.locator('[name=view][value=disagrees]').check();
      await view.locator('button').click();
      await view.locator('[name=reason][aria-invalid=true]').waitFor();
      await settle(page);
      await view.locator('[name=reason]').fill(`Niemand kreeg al iemand te spreken. ${said}`);
      await view.locator('button').click();
      await page.getByText(`Niemand kreeg al iemand te spreken. ${said}`).first().waitFor();

      await page.goto(`${here}/settings`);
      await settle(page);
      await expectAccessible(page);
      const due = page.locator('form:has([name=dueOn])');
      await due.locator('[name=dueSession]').selectOption('');
      await due.locator('[name=dueOn]').fill(dayIn(-900));
      await due.locator('[name=reason]').fill('De medewerker begint later.');
      await due.locator('button').click();
      await page.locator('[name=dueOn][aria-invalid=true]').waitFor();
      await settle(page);
      await expectAccessible(page);
      await due.locator('[name=dueOn]').fill(dayIn(days));
      await due.locator('button').click();
      await page.getByText('De medewerker begint later.').first().waitFor();
      expect(await noticesOf('caseworker')).toContain('Een afspraak is verschoven');

      // Visitors read all of it in their language, without scripts and without names.
      await page.context().clearCookies();
      const arabic = here.replace('/nl/', '/ar/');
      await page.goto(arabic);
      await expectAccessible(page);
      const story = (await page.locator('main').textContent()) ?? '';
      expect(story).toContain(said);
      expect(story).toContain('غير صحيح');
      expect(story).toMatch(/أُجِّل (\d+ )?مر/);
      const html = await (await fetch(siteUrl() + arabic)).text();
      expect(html).not.toMatch(/Elif|Griet/);
      expect(html).not.toMatch(/<script[^>]*(src=|type="module")/);
      expect(await page.locator('main svg[role=img]').getAttribute('aria-label')).toContain('2026');
    },
  );
});

journey(
  'a reader filters the register and follows a commitment',
  { size: 'phone' },
  async (page) => {
    await page.goto('/nl/sessions');
    await page.locator('main a[href="/nl/commitments"]').first().click();
    await page.locator('h1', { hasText: 'Afspraken' }).waitFor();
    await expectAccessible(page);
    const form = page.locator('form[role=search]:has([name=state])');
    await form.locator('[name=state]').selectOption('kept');
    await form.locator('button').click();
    await page.waitForURL(/state=kept/);
    const rows = page.locator('section[aria-labelledby=list] h3');
    expect(await rows.count()).toBeGreaterThan(0);
    await expectAccessible(page);
    expect((await page.goto('/nl/commitments?state=great'))?.status()).toBe(404);
    expect((await page.goto('/nl/commitments?q=bestaatniet'))?.status()).toBe(200);
    await page.getByText('Geen afspraak past').waitFor();
    await expectAccessible(page);

    await become(page, 'moderator');
    const here = await findHousing(page);
    await page.goto(here);
    await page.locator('form:has([name=follow]) button').click();
    await page.locator('[name=follow][value="0"]').waitFor({ state: 'attached' });
    await page.locator('form:has([name=follow]) button').click();
    await page.locator('[name=follow][value="1"]').waitFor({ state: 'attached' });
    expect((await page.goto(`${here}/report`))?.status()).toBe(403);
  },
);

journey(
  'a commitment is seen where its group and its owner are',
  { size: 'desktop' },
  async (page) => {
    for (const path of ['/nl/groups/reception', '/nl/organisations/sociaal-huis-voorbeeld']) {
      await page.goto(path);
      const part = page.locator('section[aria-labelledby=commitments]');
      expect(await part.textContent()).toContain('aanspreekpunt');
      await expectAccessible(page);
    }
  },
);

describe('files', () => {
  const ask = (path: string) => fetch(siteUrl() + path);

  test('the register is there as a table and as a feed', async () => {
    const csv = await ask('/open-data/commitments.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toContain('aanspreekpunt');
    const feed = await ask('/open-data/commitments.atom?lang=ar');
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await feed.text()).toContain('<title>التزامات المنتدى</title>');
  });

  test.each(['csv?lang=xx', 'atom?page=2'])('%s is refused', async (asked) => {
    const refused = await ask(`/open-data/commitments.${asked}`);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
  });

  test('what is no commitment is not there', async () => {
    for (const id of ['0', '999999', 'x', '1e3', '-1'])
      expect((await ask(`/nl/commitments/${id}`)).status, id).toBe(404);
  });
});
