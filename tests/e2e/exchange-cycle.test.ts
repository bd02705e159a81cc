import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createRelayAddress } from '../../app/features/mail-replies/relay-address.server.ts';
import { askDatabase, bringMail, replyDomain } from '../support/inbound.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();

/** Posts by the plain forms: own words, one question, the form. @returns the path of its page */
async function posted(
  page: Page,
  listing: { start: string; title: string; category: string; tag: string },
): Promise<string> {
  await page.goto(listing.start);
  await page.locator('[name=said]').fill(listing.title);
  await press(page, 'say');
  await page.locator(`[name=category][value=${listing.category}]`).check();
  await press(page, 'choose');
  await page.locator('button[value=post]').waitFor();
  await settle(page);
  await expectAccessible(page);
  // Beside what comes from the profile: half-days, and the city's own word for it.
  for (const half of ['2', '3', '5', '7'])
    await page.locator(`[name=halfDays][value="${half}"]`).check();
  await page.locator(`[name=tags][value=${listing.tag}]`).check();
  await press(page, 'post');
  await page.locator('h1', { hasText: listing.title }).waitFor();
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

const idOf = (who: string): Promise<string> =>
  askDatabase(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      select id from auth.users where email = ${`${who}@demo.example`}`;
    return row?.id ?? '';
  });

/** What a mail program sends as the answer of a demo person to a relayed message. */
async function replyByMail(conversation: string, who: string, text: string): Promise<string> {
  const secret = await askDatabase(async (sql) => {
    const [row] = await sql<{ secret: Buffer }[]>`select private.mail_secret() as secret`;
    return row?.secret ?? Buffer.alloc(0);
  });
  const place = { conversation, person: await idOf(who) };
  const to = createRelayAddress(secret, place, Date.now() + 86_400_000, replyDomain);
  return bringMail(`From: <${who}@demo.example>
To: ${to}
Subject: Re: Een nieuw bericht voor jou
Message-ID: <${randomUUID()}@mail.example>
Content-Type: text/plain; charset=utf-8

${text}
`);
}

/** How often something of this category was done, as the coordinator's page counts it. */
async function doneInExpertise(page: Page): Promise<number> {
  await become(page, 'coordinator');
  await page.goto('/nl/exchange/coordinator');
  const row = page.locator('main tr', { hasText: 'Kennis en hulp' }).first();
  return Number(await row.locator('td').last().innerText());
}

journey(
  'a need in Arabic, an offer with reasons in Dutch, a go-between, an agreement, an outcome',
  { javaScript: false, size: 'phone' },
  async (page) => {
    const before = await doneInExpertise(page);
    const mark = randomUUID()
      .replaceAll(/[^a-f]/g, '')
      .padEnd(4, 'x');
    const need = `مساعدة في استعمال الحاسوب ${mark}`;
    await become(page, 'newcomer');
    const here = await posted(page, {
      start: '/ar/exchange/new?kind=need',
      title: need,
      category: 'expertise',
      tag: 'digital',
    });

    // Who can help reads why, in Dutch, and offers it from there.
    await become(page, 'citizen');
    await posted(page, {
      start: '/nl/exchange/new?kind=offer',
      title: `Uitleg over de computer ${mark}`,
      category: 'expertise',
      tag: 'digital',
    });
    const row = page.locator('#suggestions li', { hasText: need });
    await row.waitFor();
    const reasons = await row.innerText();
    expect(reasons).toContain('Jullie zijn allebei vrij op 4 halve dagen');
    expect(reasons).toContain('Computerhulp');
    expect(reasons).toContain('Wat nog ontbreekt:');
    await row.getByRole('button', { name: 'Bied je hulp aan' }).click();
    await page.locator('[name=message]').fill('Ik heb op woensdag tijd, in de bibliotheek.');
    await page.locator('main form button').last().click();
    await page.locator('main ol').getByText('in de bibliotheek').waitFor();
    const conversation = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const inDutch = `/nl/exchange/conversations/${conversation}`;
    const inArabic = inDutch.replace('/nl/', '/ar/');

    // By mail in Arabic, by the page in Dutch.
    expect(await replyByMail(conversation, 'newcomer', 'شكرًا، الأربعاء مناسب لي.')).toBe(
      '200 posted',
    );
    await page.goto(inDutch);
    await page.locator('main ol [dir=rtl]', { hasText: 'الأربعاء' }).waitFor();

    // A go-between joins once both sides said yes to it.
    await page.locator('details:has([name=bridge]) summary').click();
    await page.locator('[name=bridge]').selectOption(await idOf('caseworker'));
    await press(page, 'invite');
    await page.getByRole('status').first().waitFor();
    await become(page, 'newcomer');
    await page.goto(inArabic);
    await settle(page);
    await expectAccessible(page);
    await press(page, 'accept');
    await become(page, 'caseworker');
    await page.goto(inDutch);
    expect(await page.locator('main').innerText()).not.toContain('in de bibliotheek');
    await press(page, 'accept');
    await page.locator('[name=message]').fill('Ik vertaal voor jullie.');
    await press(page, 'write');
    await page.locator('main ol').getByText('Ik vertaal voor jullie.').waitFor();

    // Both say yes; the need is answered.
    await become(page, 'newcomer');
    await page.goto(inArabic);
    await press(page, 'agree');
    await page.locator('main button[value=agree]').waitFor({ state: 'detached' });
    await become(page, 'citizen');
    await page.goto(inDutch);
    await press(page, 'agree');
    await page.getByText('Jullie zijn het eens.').first().waitFor();

    // It took place: one tap of each side, and the listing is no longer looked for.
    await page.locator('main button[name=result][value=done]').click();
    await page.getByRole('status').first().waitFor();
    await become(page, 'newcomer');
    await page.goto(inArabic);
    await settle(page);
    await expectAccessible(page);
    await page.locator('main button[name=result][value=done]').click();
    await page.getByRole('status').first().waitFor();
    await page.goto('/ar/exchange/mine');
    await page.locator('main').getByText(need).waitFor();
    await expectAccessible(page);
    const visitor = await fetch(`${siteUrl()}${here}`);
    expect(visitor.status).toBe(404);

    // And the city sees that it was done, without whom.
    expect(await doneInExpertise(page)).toBe(before + 1);
    expect(await page.locator('main').innerText()).not.toContain(mark);
  },
);
