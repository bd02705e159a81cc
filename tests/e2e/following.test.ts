import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';
import { become } from '../support/demo-people.ts';
import { beginTopic, group, post, sendReply } from '../support/topics.ts';

useBrowser();

/** The number beside "Meldingen" at the top; 0 where none stands. */
async function unreadAbove(page: Page): Promise<number> {
  const text = await page.locator('header a[href$="/notifications"]').first().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
}

const row = (page: Page, title: string) => page.locator('main li', { hasText: title });
const sentence = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\S/ }).first().textContent();

describe.each([{ javaScript: false }, { javaScript: true }])('scripts: $javaScript', (visit) => {
  const mark = visit.javaScript ? 'met' : 'zonder';

  journey('an answer is told, counted above, and read once one goes there', visit, async (page) => {
    await become(page, 'ngo');
    // What other journeys told would push what is read off the first page.
    await page.goto('/nl/notifications');
    const readBefore = page.getByRole('button', { name: 'Alles is gelezen' });
    if ((await readBefore.count()) > 0) await readBefore.click();
    await page.getByText('Je las alles.').waitFor();
    const title = `Antwoord ${mark} script`;
    const topic = await beginTopic(page, title, 'Wie weet een zaal?');
    await become(page, 'caseworker');
    expect(
      (await sendReply(page, topic, { text: 'Wij hebben plaats.', answers: '1' })).status(),
    ).toBe(302);

    await become(page, 'ngo');
    const before = await unreadAbove(page);
    expect(before).toBeGreaterThan(0);
    await page.goto('/nl/notifications');
    await expectAccessible(page);
    const told = row(page, title);
    expect(await told.textContent()).toContain('Antwoord op jouw bericht');
    expect(await told.textContent()).toContain('Wij hebben plaats.');
    expect(await told.textContent()).toContain('Nieuw');
    await told.getByRole('link', { name: title }).click();
    await post(page, 2).waitFor();
    await page.goto('/nl/notifications');
    expect(await row(page, title).textContent()).not.toContain('Nieuw');
    expect(await unreadAbove(page)).toBeLessThan(before);

    // Where nothing else is unread there is nothing to mark.
    const readAll = page.getByRole('button', { name: 'Alles is gelezen' });
    if ((await readAll.count()) > 0) await readAll.click();
    await page.getByText('Je las alles.').waitFor();
    expect(await unreadAbove(page)).toBe(0);
    await expectAccessible(page);
  });

  journey(
    'a level is chosen beside a group and a conversation, and changed among all',
    visit,
    async (page) => {
      await become(page, 'citizen');
      const control = () => page.locator('details:has(form[action$="/follow"])');
      await page.goto('/nl/groups/awareness');
      await control().locator('summary').click();
      await expectAccessible(page);
      await page.getByRole('radio', { name: /^Rustig/ }).check();
      await control().getByRole('button').click();
      await page.waitForURL('**/groups/awareness');
      expect(await sentence(page)).toContain('Bewaard');
      expect(await control().locator('summary').textContent()).toContain('Rustig');

      await page.goto(`/nl/groups/${group}`);
      await page.locator('section[aria-labelledby=topics] h3 a').first().click();
      await control().locator('summary').click();
      expect(await control().textContent()).toContain('Zoals de groep: Rustig');
      await page.getByRole('radio', { name: /^Niets/ }).check();
      await control().getByRole('button').click();
      await page.getByText('Bewaard: zo volg je dit nu.').waitFor();
      expect(await control().locator('summary').textContent()).toContain('Niets');

      await page.goto('/nl/account/notifications');
      await expectAccessible(page);
      const own = page.locator('[name="group:awareness"]');
      expect(await own.inputValue()).toBe('quiet');
      await own.selectOption('');
      await page.locator('button[value=follows]').click();
      expect(await sentence(page)).toContain('Je keuze is bewaard');
      expect(await page.locator('[name="group:awareness"]').inputValue()).toBe('');
      await page.getByRole('radio', { name: 'Elke dag' }).check();
      await page.locator('[name=hour]').selectOption('18');
      await page.locator('[name=keepsQuiet]').uncheck();
      await page.locator('button[value=digest]').click();
      await page.getByText('Je keuze is bewaard').waitFor();
      expect(await page.getByRole('radio', { name: 'Elke dag' }).isChecked()).toBe(true);
      expect(await page.locator('[name=hour]').inputValue()).toBe('18');
      expect(await page.locator('[name=keepsQuiet]').isChecked()).toBe(false);
    },
  );
});

journey(
  'both pages in Arabic and in the dark, and with nothing in them',
  { scheme: 'dark', javaScript: false },
  async (page) => {
    await become(page, 'newcomer');
    for (const path of ['/ar/notifications', '/ar/account/notifications']) {
      await page.goto(path);
      await expectAccessible(page);
    }
    await become(page, 'admin');
    await page.goto('/nl/notifications');
    await page.getByText('Hier staat nog niets.').waitFor();
    await expectAccessible(page);
    await page.goto('/nl/account/notifications');
    await page.getByText('Je volgt nog niets.').waitFor();
    await expectAccessible(page);
  },
);

journey(
  "what is no choice, or not one's own, is refused; visitors sign in first",
  { javaScript: false },
  async (page) => {
    const send = (path: string, form: Record<string, string>) =>
      page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
    for (const path of ['/nl/notifications', '/nl/account/notifications', '/nl/notifications/1']) {
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe('/nl/sign-in');
    }
    expect(
      (await send('/nl/follow', { scope: 'group', id: 'awareness', level: 'loud' })).headers()[
        'location'
      ],
    ).toContain('/sign-in');
    await become(page, 'citizen');
    const refused: [string, Record<string, string>, number][] = [
      ['/nl/follow', { scope: 'group', id: 'awareness', level: 'shout' }, 400],
      ['/nl/follow', { scope: 'topic', id: '1', group: '//evil.example', level: 'loud' }, 400],
      ['/nl/follow', { scope: 'group', id: 'nowhere', level: 'loud' }, 404],
      ['/nl/follow', { scope: 'topic', id: '999999', group: 'awareness', level: 'loud' }, 404],
      ['/nl/account/notifications', { intent: 'general', level: 'shout' }, 400],
      [
        '/nl/account/notifications',
        { intent: 'digest', rhythm: 'daily', weekday: '9', hour: '99' },
        400,
      ],
      ['/nl/account/notifications', { intent: 'follows', 'group:awareness': 'shout' }, 400],
      ['/nl/account/notifications', { intent: 'nothing' }, 400],
      ['/nl/notifications', { newest: '-1' }, 400],
    ];
    for (const [path, form, status] of refused) {
      expect([path, form, (await send(path, form)).status()]).toEqual([path, form, status]);
    }
    for (const id of ['999999', '0', 'x', '99999999999999999999']) {
      expect((await page.request.get(`/nl/notifications/${id}`)).status()).toBe(404);
    }
  },
);
