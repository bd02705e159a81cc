import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen in de winter');

/** As if the daily job had written to the NGO's representative; @returns the secret of the link */
async function asked(): Promise<string> {
  const secret = randomBytes(16).toString('hex');
  await askDatabase(async (sql) => {
    await sql`update public.initiatives set confirmed_on = private.today() - 190, status = 'running', ended_on = null,
      ended_precision = null where slug = ${slug}`;
    await sql`
      with mail as (
        insert into private.confirmation_mails (recipient, person_id, token_hash, written_on)
        select sha256(convert_to('person:' || u.id, 'UTF8')), u.id, sha256(convert_to(${secret}, 'UTF8')), private.today()
        from auth.users as u where u.email = 'ngo@demo.example' returning id, recipient
      )
      insert into private.confirmation_asks (mail_id, initiative_id, since_on, occasion, recipient, version)
      select mail.id, i.id, private.today() - (random() * 100000)::integer, 'due', mail.recipient, private.record_version(i.id)
      from mail, public.initiatives as i where i.slug = ${slug}`;
  });
  return secret;
}
const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`);

journey(
  'the link of a mail confirms an initiative, once, and opening it changes nothing',
  { size: 'desktop' },
  async (page) => {
    const secret = await asked();
    await page.goto(`/nl/initiatives/${slug}`);
    await page
      .getByText(/niet bevestigd sinds|bevestigd in/)
      .first()
      .waitFor();
    for (let times = 0; times < 2; times += 1) {
      const answer = await page.request.get(`/nl/confirm/${secret}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['x-robots-tag']).toContain('noindex');
    }
    await page.goto(`/nl/confirm/${secret}`);
    await page.getByRole('heading', { level: 1, name: 'Klopt dit nog?' }).waitFor();
    await expectAccessible(page);
    await press(page, 'right').first().click();
    await page.getByText('Het staat er nu bij als bevestigd.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Dank je wel' }).waitFor();
    await expectAccessible(page);
    expect(await press(page, 'right').count()).toBe(0);
    // Pressed again from another window, it says so.
    const again = await page.request.post(`/nl/confirm/${secret}`, {
      headers: { Origin: siteUrl() },
      form: { intent: 'ended', seen: `${slug}@0` },
    });
    expect(await again.text()).toContain('Hierover hadden we je antwoord al.');
    expect((await page.request.get(`/nl/confirm/${'0'.repeat(32)}`)).status()).toBe(404);
    expect((await page.request.get('/nl/confirm/x')).status()).toBe(404);
  },
);

journey(
  'who keeps a record sees it waiting and confirms it in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    const secret = await asked();
    await page.goto(`/ar/confirm/${secret}`);
    await page.getByRole('heading', { level: 1, name: 'هل ما زالت المعلومات صحيحة؟' }).waitFor();
    await expectAccessible(page);
    await page.locator('main li summary').first().click();
    await press(page, 'ended').waitFor();
    await expectAccessible(page);
    await become(page, 'ngo', 'ar');
    await page.goto('/ar/initiatives/mine');
    await page.getByText('تنتظر التأكيد').first().waitFor();
    await expectAccessible(page);
    await press(page, 'right').first().click();
    await page.getByText('تظهر المبادرة الآن على أنها مؤكدة.').waitFor();
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  },
);

journey(
  'staff see how fresh the list is and about what nobody can be asked; others do not',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await become(page, 'coordinator');
    await page.goto('/nl/moderation');
    await page.getByRole('link', { name: 'Klopt het nog?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Klopt de lijst nog?' }).waitFor();
    await settle(page);
    await expectAccessible(page);
    const sentence = await page.getByText(/\d+ van \d+ lopende initiatieven/).innerText();
    // The same figure is for everybody.
    await page.goto('/nl/about');
    await page.getByText(sentence).waitFor();
    await become(page, 'citizen');
    expect((await page.goto('/nl/moderation/freshness'))?.status()).toBe(403);
    await page.goto('/nl/initiatives/mine');
    await page.getByText('Nog geen initiatieven').waitFor();
    await expectAccessible(page);
  },
);
