import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  askDatabase,
  bringMail,
  inboundSecret,
  signedAddress,
  unsubscribeLink,
} from '../support/inbound.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { linkMailedTo } from '../support/nominated.ts';
import { signIn } from '../support/demo-people.ts';
import { beginTopic, post } from '../support/topics.ts';

useBrowser();

const idOf = (topic: string) => Number(/topics\/(\d+)/.exec(topic)?.[1]);

/** A mail to an address, as a mail program writes it. */
const mailTo = (to: string, from: string, text: string) => `From: "Iemand" <${from}>
To: ${to}
Subject: Re: Fietslessen
Message-ID: <${encodeURIComponent(text)}@mail.example>
Content-Type: text/plain; charset=utf-8

${text}

Op zo 22 nov 2026 om 10:15 schreef Sami <x@demo.example>:
> Wie kan er helpen?
`;

async function begin(page: Page, title: string): Promise<{ path: string; id: number }> {
  await signIn(page, 'ngo');
  const path = await beginTopic(page, title, 'Wie kan er helpen?');
  return { path, id: idOf(path) };
}

journey('an answer by mail stands in the topic, once', { javaScript: false }, async (page) => {
  const { path, id } = await begin(page, 'Per mail');
  const to = await signedAddress('ngo', id);
  const mail = mailTo(to, 'ngo@demo.example', 'Ik kom zaterdag, met *twee* fietsen.');
  expect(await bringMail(mail, 'wrong')).toMatch(/^401/);
  await page.goto(path);
  expect(await page.locator('article').count()).toBe(1);

  expect(await bringMail(mail, inboundSecret)).toBe('200 posted');
  expect(await bringMail(mail)).toBe('200 repeated');
  await page.goto(path);
  expect(await page.locator('article').count()).toBe(2);
  expect(await post(page, 2).innerText()).toContain('Ik kom zaterdag, met *twee* fietsen.');
  expect(await post(page, 2).innerText()).not.toContain('schreef');
  expect(await post(page, 2).locator('em').count()).toBe(0);
  await expectAccessible(page);
});

journey('a mail in the name of another is no post; its owner is told', {}, async (page) => {
  const { path, id } = await begin(page, 'Vervalst');
  const to = await signedAddress('ngo', id);
  const forged = mailTo(to, 'thief@evil.example', 'Geef mij alles');
  expect(await bringMail(forged)).toBe('200 refused');
  const changed = to.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'));
  expect(await bringMail(mailTo(changed, 'ngo@demo.example', 'Geraden'))).toBe('200 nobody');
  await page.goto(path);
  expect(await page.locator('article').count()).toBe(1);
  await linkMailedTo('ngo@demo.example', /van een ander adres/);
  const strangers = await fetch(`${siteUrl()}/dev/mail?to=thief@evil.example`);
  expect(await strangers.text()).toContain('No mail yet');
});

const visits = [
  { language: 'nl', size: 'phone', scheme: 'light', javaScript: true },
  { language: 'ar', size: 'desktop', scheme: 'dark', javaScript: false },
] as const;

describe.each(visits)('$language, $size, $scheme', (visit) => {
  journey('the link of a mail ends it by its button, and brings it back', visit, async (page) => {
    const { id } = await begin(page, `Uitschrijven ${visit.language}`);
    await page.context().clearCookies();
    const link = await unsubscribeLink('ngo', id);
    await page.goto(link);
    await page.goto(page.url().replace('/nl/', `/${visit.language}/`));
    const asked = await page.locator('h1').textContent();
    expect(await page.locator('main').textContent()).toContain(`Uitschrijven ${visit.language}`);
    await expectAccessible(page);
    await page.locator('button[value=end]').click();
    await page.locator('button[value=undo]').waitFor();
    expect(await page.locator('h1').textContent()).not.toBe(asked);
    await expectAccessible(page);
    await page.locator('button[value=undo]').click();
    await page.locator('button[value=end]').waitFor();

    const oneClick = await fetch(siteUrl() + link, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect([oneClick.status, oneClick.redirected]).toEqual([200, false]);
    await page.reload();
    await page.locator('button[value=undo]').waitFor();
  });

  journey('a wrong link is told to be one', visit, async (page) => {
    for (const token of ['0'.repeat(82), 'x']) {
      const found = await page.goto(`/${visit.language}/unsubscribe/${token}`);
      expect(found?.status()).toBe(404);
    }
    const opened = await page.goto(`/mail/unsubscribe/${'0'.repeat(82)}`);
    expect(opened?.status()).toBe(404);
    await expectAccessible(page);
  });

  journey('mail that came back is told on the account page', visit, async (page) => {
    const who = visit.language === 'nl' ? 'citizen' : 'newcomer';
    await askDatabase(
      (sql) => sql`
        insert into private.mail_suspensions (person_id, reason)
        select id, 'bounce' from auth.users where email = ${`${who}@demo.example`}`,
    );
    await signIn(page, who);
    await page.goto(`/${visit.language}/account`);
    await settle(page);
    const banner = page.locator('section[aria-labelledby=suspension]');
    expect(await banner.textContent()).toContain(`${who}@demo.example`);
    await expectAccessible(page);
    await banner.locator('button').click();
    await banner.waitFor({ state: 'detached' });
    await expectAccessible(page);
  });
});
