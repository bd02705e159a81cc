import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askDatabase } from '../support/inbound.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

// How it went, thanks and hours: what comes after two agreed.
useBrowser();

/** An agreement of ten days ago between the newcomer and the citizen, through an organisation that lets it count. */
function agreement(title: string): Promise<string> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      with made as (
        insert into public.listings (kind, category_id, person_id, written_by, through_id, title, language, quantity_initial, quantity_left,
          is_online, counts_hours, audience, state, review, expires_at, opened_at)
        select 'offer', c.id, u.id, u.id, o.id, ${title}, 'nl', 1, 0, true, true, 'everybody', 'agreed', 'approved',
          now() + interval '20 days', now() - interval '20 days'
        from public.listing_categories as c, auth.users as u, public.organisations as o
        where c.slug = 'goods' and u.email = 'citizen@demo.example' and o.slug = 'de-lantaarn-voorbeeld' returning *
      ), agreed as (
        insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at, agreed_at)
        select l.id, l.category_id, s.id, l.person_id, s.id, 'agreed', now(), now(), now() - interval '10 days'
        from made as l, auth.users as s where s.email = 'newcomer@demo.example' returning *
      ), talk as (
        insert into public.conversations (id) select m.id from agreed as m returning id
      ), sides as (
        insert into public.conversation_people (conversation_id, person_id, part, language, joined_at)
        select m.id, m.seeker_id, 'seeker', 'ar', now() from agreed as m join talk on talk.id = m.id
        union all select m.id, m.giver_id, 'giver', 'nl', now() from agreed as m
      )
      select id from agreed`;
    return row?.id ?? '';
  });
}

const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();
const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

journey(
  'said with one tap, thanked in Arabic, read by all once both want it, and taken back',
  { javaScript: false, size: 'phone' },
  async (page) => {
    const match = await agreement(`Lamp ${randomUUID().slice(0, 8)}`);
    const thanks = `شكرًا جزيلًا ${randomUUID().slice(0, 8)}`;
    await become(page, 'newcomer');
    await page.goto(`/ar/exchange/conversations/${match}`);
    await settle(page);
    await expectAccessible(page);
    await page.locator('button[name=result][value=done]').click();
    // A number of a phone is refused, and what was typed stays.
    await page.locator('[name=message]').fill('شكرًا، اتصل بي 0470 12 34 56');
    await press(page, 'thank');
    await page.getByText('لا تكتب هنا عنوانًا').first().waitFor();
    expect(await page.locator('[name=message]').inputValue()).toContain('شكرًا');
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=message]').fill(thanks);
    await page.locator('[name=reach][value=public]').check();
    await press(page, 'thank');
    await page.getByText('حُفظت كلمة شكرك').waitFor();
    await page.goto('/nl/exchange');
    expect(await page.getByText(thanks).count()).toBe(0);

    await become(page, 'citizen');
    await page.goto(`/nl/exchange/conversations/${match}`);
    await page.getByText('Een van jullie zei: het is gelukt.').waitFor();
    await page.locator('button[name=result][value=partly]').click();
    await page.getByText('De ander zei: Het is gelukt').waitFor();
    await page.getByText('Jij zei: Voor een deel').waitFor();
    await page.locator('[name=reach][value=public]').first().check();
    await press(page, 'allow');
    await page.getByText('Dit staat nu op de pagina').waitFor();
    await settle(page);
    await expectAccessible(page);

    await page.context().clearCookies();
    await page.goto('/nl/exchange');
    await page.getByText(thanks).waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('section[aria-labelledby=thanks]').textContent()).not.toContain(
      'Samira',
    );

    await become(page, 'newcomer');
    await page.goto(`/ar/exchange/matches/${match}/outcome`);
    await press(page, 'withdraw');
    await page.getByText('سُحبت كلمة شكرك').waitFor();
    await page.goto('/nl/exchange');
    expect(await page.getByText(thanks).count()).toBe(0);
    expect((await page.request.get(`/nl/exchange/matches/${randomUUID()}/outcome`)).status()).toBe(
      404,
    );
  },
);

journey(
  'hours: written in Arabic, disputed, corrected, confirmed, and printed',
  { javaScript: false, size: 'phone', scheme: 'dark' },
  async (page) => {
    const match = await agreement(`Fietsles ${randomUUID().slice(0, 8)}`);
    const activity = `تعلّم ركوب الدراجة ${randomUUID().slice(0, 8)}`;
    const row = () => page.locator('main li').filter({ hasText: activity });
    await become(page, 'newcomer');
    await page.goto(`/ar/exchange/hours?match=${match}`);
    await page.locator('[name=day]').fill(dayAgo(5));
    await page.locator('[name=from]').fill('16:00');
    await page.locator('[name=until]').fill('14:00');
    await page.locator('[name=activity]').fill(activity);
    await press(page, 'add');
    await page.getByText('النهاية تأتي بعد البداية').first().waitFor();
    expect(await page.locator('[name=activity]').inputValue()).toBe(activity);
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=from]').fill('06:00');
    await page.locator('[name=until]').fill('08:30');
    await press(page, 'add');
    await row().waitFor();

    await become(page, 'citizen');
    await page.goto('/nl/exchange/hours');
    await row().getByText('2 uur 30 minuten').waitFor();
    await settle(page);
    await expectAccessible(page);
    await row().getByText('Dit klopt niet').click();
    await page.locator('[name=reason]').fill('Het was een half uur korter.');
    await settle(page);
    await expectAccessible(page);
    await press(page, 'dispute');
    await row().getByText('Het was een half uur korter.').waitFor();

    await become(page, 'newcomer');
    await page.goto('/nl/exchange/hours');
    await row().getByText('Verbeter').click();
    await page.locator('[name=until]').fill('08:00');
    await press(page, 'correct');
    await row().getByText('2 uur', { exact: true }).waitFor();

    await become(page, 'citizen');
    await page.goto('/nl/exchange/hours');
    await row().locator('button[value=confirm]').click();
    await row().getByText('bevestigd').waitFor();

    await become(page, 'newcomer');
    await page.goto('/ar/exchange/hours');
    const proof = await page.request.get('/ar/exchange/hours/proof');
    expect(proof.headers()['content-type']).toBe('application/pdf');
    expect((await proof.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(proof.headers()['cache-control']).toContain('no-store');
    await page.context().clearCookies();
    const anonymous = await page.request.get('/ar/exchange/hours/proof', { maxRedirects: 0 });
    expect(anonymous.status()).toBe(302);
  },
);

journey('the organisation that stands between lets hours count', {}, async (page) => {
  const title = `Naailes ${randomUUID().slice(0, 8)}`;
  await agreement(title);
  const listing = await askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`
      update public.listings set counts_hours = false where title = ${title} returning id::int`;
    return row?.id ?? 0;
  });
  await become(page, 'ngo');
  await page.goto(`/nl/exchange/${listing}`);
  await press(page, 'count');
  await page.getByText('Laat uren niet meer meetellen').waitFor();
  await become(page, 'citizen');
  await page.goto(`/nl/exchange/${listing}`);
  expect(await page.locator('button[value=count]').count()).toBe(0);
  const answer = await page.request.post('/nl/exchange/hours', {
    headers: { Origin: siteUrl() },
    form: { intent: 'count', listing: String(listing), counts: 'no' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
});
