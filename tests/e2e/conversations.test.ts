import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { createRelayAddress } from '../../app/features/mail-replies/relay-address.server.ts';
import { askDatabase, bringMail, replyDomain } from '../support/inbound.ts';
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

/** An offer of the demo citizen, as it stands on the exchange; one is left. */
function offerOfCitizen(title: string): Promise<number> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`
      insert into public.listings (kind, category_id, person_id, written_by, title, language, quantity_initial, quantity_left,
        is_online, audience, state, review, expires_at, opened_at)
      select 'offer', c.id, u.id, u.id, ${title}, 'nl', 1, 1, true, 'everybody', 'open', 'approved', now() + interval '20 days', now()
      from public.listing_categories as c, auth.users as u
      where c.slug = 'goods' and u.email = 'citizen@demo.example' returning id::int`;
    return row?.id ?? 0;
  });
}

/** The address at which a demo person answers in a conversation. */
function addressIn(conversation: string, who: string): Promise<string> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ id: string; secret: Buffer }[]>`
      select id, private.mail_secret() as secret from auth.users where email = ${`${who}@demo.example`}`;
    const place = { conversation, person: row?.id ?? '' };
    const key = row?.secret ?? Buffer.alloc(0);
    return createRelayAddress(key, place, Date.now() + 86_400_000, replyDomain);
  });
}

const mailTo = (to: string, from: string, text: string, more = '') => `From: "Iemand" <${from}>
To: ${to}
Subject: Re: Een nieuw bericht voor jou
Message-ID: <${randomUUID()}@mail.example>
${more}Content-Type: text/plain; charset=utf-8

${text}

Op zo 22 nov 2026 om 10:15 schreef Iemand via Migratieforum <x@reply.demo.example>:
> مرحبًا
`;

/** Whether a session may hear of a conversation: the status of its stream. */
async function listen(conversation: string, cookie: string): Promise<number> {
  const answer = await fetch(`${siteUrl()}/live/conversations/${conversation}`, {
    headers: { ...ownAddress(), cookie },
  });
  await answer.body?.cancel();
  return answer.status;
}

const press = (page: Page, intent: string) =>
  page.locator(`main button[name=intent][value=${intent}]`).first().click();

journey(
  'an answer in Arabic, a reply by mail in Dutch, a bridge, and both say yes',
  { javaScript: false, size: 'phone' },
  async (page) => {
    const offer = await offerOfCitizen(`Kast ${randomUUID().slice(0, 8)}`);
    await become(page, 'newcomer');
    await page.goto(`/ar/exchange/${offer}`);
    await page.locator(`main a[href="/ar/exchange/${offer}/answer"]`).click();
    await page.locator('[name=message]').waitFor();
    await expectAccessible(page);

    // Contact data does not go out with a first message; what was typed stays.
    await page.locator('[name=message]').fill('مرحبًا، رقمي ٠٤٧٠١٢٣٤٥٦');
    await page.locator('main form button').last().click();
    await page.locator('[name=message][aria-invalid=true]').waitFor();
    expect(await page.locator('[name=message]').inputValue()).toContain('٠٤٧٠');
    await page.locator('[name=message]').fill('مرحبًا، هل ما زالت الخزانة متاحة؟');
    await page.locator('main form button').last().click();
    await page.locator('main ol').getByText('هل ما زالت').waitFor();
    await settle(page);
    await expectAccessible(page);
    const path = new URL(page.url()).pathname;
    const id = path.split('/').at(-1) ?? '';

    // The Dutch side answers by mail; what is forged, automatic or of somebody else comes nowhere.
    const to = await addressIn(id, 'citizen');
    expect(await bringMail(mailTo(to, 'thief@evil.example', 'Geef mij alles'))).toBe('200 refused');
    const changed = to.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'));
    const own = 'citizen@demo.example';
    expect(await bringMail(mailTo(changed, own, 'Geraden'))).toBe('200 nobody');
    const machine = 'Auto-Submitted: auto-replied\n';
    expect(await bringMail(mailTo(to, own, 'Ik ben weg', machine))).toBe('200 automatic');
    expect(await bringMail(mailTo(to, own, 'Ja, kom zaterdag kijken.'))).toBe('200 posted');
    await page.goto(path);
    await page.getByText('Ja, kom zaterdag kijken.').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/schreef|Geef mij|Ik ben weg/);

    // A bridge reads and writes only once both agreed and they joined.
    const helper = await askDatabase(async (sql) => {
      const [row] = await sql<{ id: string }[]>`
        select id from auth.users where email = 'caseworker@demo.example'`;
      return row?.id ?? '';
    });
    await page.locator('details:has([name=bridge]) summary').click();
    await page.locator('[name=bridge]').selectOption(helper);
    await press(page, 'invite');
    await page.locator('main button[value=end]').first().waitFor();
    await become(page, 'caseworker');
    expect((await page.goto(path))?.status()).toBe(404);
    await become(page, 'citizen');
    await page.goto(`/nl/exchange/conversations/${id}`);
    await settle(page);
    await expectAccessible(page);
    await press(page, 'accept');
    await page.locator('[role=status]').first().waitFor();
    await become(page, 'caseworker');
    await page.goto(`/nl/exchange/conversations/${id}`);
    expect(await page.locator('main').innerText()).not.toContain('Ja, kom zaterdag');
    await press(page, 'accept');
    await page.locator('[name=message]').fill('Ik help vertalen.');
    await press(page, 'write');
    await page.locator('main ol').getByText('Ik help vertalen.').waitFor();

    // Both say yes; a third person sees nothing of it.
    await become(page, 'newcomer');
    await page.goto(path);
    await press(page, 'agree');
    await page.locator('main button[value=agree]').waitFor({ state: 'detached' });
    await become(page, 'citizen');
    await page.goto(`/nl/exchange/conversations/${id}`);
    await press(page, 'agree');
    await page.getByText('Jullie zijn het eens.').first().waitFor();
    await page.goto('/nl/exchange/conversations');
    await settle(page);
    await expectAccessible(page);
    await become(page, 'editor');
    expect((await page.goto(path))?.status()).toBe(404);
    const visitor = await fetch(`${siteUrl()}${path}`, { redirect: 'manual' });
    expect(visitor.status).toBe(302);
  },
);

journey(
  'what is new comes when one asks for it, and what one is writing stays',
  { size: 'desktop' },
  async (page) => {
    const offer = await offerOfCitizen(`Lamp ${randomUUID().slice(0, 8)}`);
    await become(page, 'newcomer');
    await page.goto(`/nl/exchange/${offer}/answer`);
    await page.locator('[name=message]').fill('Is de lamp er nog?');
    await page.locator('main form button').last().click();
    await page.locator('main ol').getByText('Is de lamp er nog?').waitFor();
    const path = new URL(page.url()).pathname;
    const id = path.split('/').at(-1) ?? '';
    const heard = page.waitForResponse((response) => response.url().includes(`/live/`));
    await page.goto(path);
    expect((await heard).status()).toBe(200);
    await page.locator('[name=message]').fill('Half geschreven');

    const to = await addressIn(id, 'citizen');
    expect(await bringMail(mailTo(to, 'citizen@demo.example', 'Ja, hij brandt.'))).toBe(
      '200 posted',
    );
    const bar = page.locator('[data-hears] a');
    await bar.waitFor();
    // The stream says that something is new, not what.
    expect(await page.locator('main').innerText()).not.toContain('hij brandt');
    await expectAccessible(page);
    await bar.click();
    await page.locator('main ol').getByText('Ja, hij brandt.').waitFor();
    expect(await page.locator('[name=message]').inputValue()).toBe('Half geschreven');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('m2');
    await bar.waitFor({ state: 'hidden' });
    await expectAccessible(page);

    // Only who is in it hears of it.
    const status = (cookie: string) => listen(id, cookie);
    expect(await status('')).toBe(401);
    expect(await status(await signInCookie(siteUrl(), 'editor@demo.example'))).toBe(404);
    expect(await status(await signInCookie(siteUrl(), 'coordinator@demo.example'))).toBe(404);
    expect(await status(await signInCookie(siteUrl(), 'citizen@demo.example'))).toBe(200);

    // Told to somebody one knows, by the link alone: it ends, and both read that.
    await page.locator('details:has(button[value=passToPerson]) > summary').click();
    await expectAccessible(page);
    await press(page, 'passToPerson');
    await page.locator('main ol').getByText('doorgegeven aan iemand').waitFor();
    expect(await page.locator('[name=message]').count()).toBe(0);
    await expectAccessible(page);
  },
);

journey(
  'where people may meet alone, who answers says that they are of age',
  { javaScript: false, size: 'phone' },
  async (page) => {
    const offer = await askDatabase(async (sql) => {
      const [row] = await sql<{ id: number }[]>`
        insert into public.listings (kind, category_id, organisation_id, through_id, written_by, title, language, is_online, audience,
          state, review, expires_at, opened_at)
        select 'offer', c.id, o.id, o.id, r.person_id, ${`Buddy ${randomUUID().slice(0, 8)}`}, 'nl', true, 'everybody', 'open', 'approved',
          now() + interval '20 days', now()
        from public.listing_categories as c, public.organisation_checks as k
        join public.organisations as o on o.id = k.organisation_id
        join public.organisation_representatives as r on r.organisation_id = o.id
        where c.slug = 'buddy' limit 1 returning id::int`;
      return row?.id ?? 0;
    });
    await become(page, 'newcomer');
    await page.goto(`/ar/exchange/${offer}/answer`);
    await page.locator('[name=message]').fill('أرغب في التعرف على شخص');
    await page.locator('main form button').last().click();
    await page.locator('[name=ofAge][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('[name=message]').inputValue()).toBe('أرغب في التعرف على شخص');
    await page.locator('[name=ofAge]').check();
    await page.locator('main form button').last().click();
    await page.locator('main ol').getByText('أرغب في التعرف').waitFor();
  },
);
