import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';
import { askDatabase } from '../support/inbound.ts';
import type { LiveStage } from '../support/live.ts';
import { signIn } from '../support/demo-people.ts';
import { stageSession, strikeSession } from '../support/live.ts';

useBrowser();

const sentinel = 'Wachtende vraag 93f1';
const at = (stage: LiveStage, part: string, language = 'nl') =>
  `/${language}/sessions/${stage.slug}/${part}`;

/** Somebody else in the same browser: another device. */
async function another(page: Page, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await page
    .context()
    .browser()!
    .newContext({
      baseURL: siteUrl(),
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
      extraHTTPHeaders: ownAddress(),
      ...options,
    });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

async function withStage(play: (stage: LiveStage) => Promise<void>): Promise<void> {
  const stage = await stageSession();
  try {
    await play(stage);
  } finally {
    await strikeSession(stage);
  }
}

/** What everybody reads, without any session. */
const read = async (path: string) => (await fetch(siteUrl() + path)).text();

journey('a code that got out is replaced by another', { javaScript: false }, async (page) =>
  withStage(async (stage) => {
    await signIn(page, 'ngo');
    await page.goto(at(stage, 'live'));
    const facts = page.locator('section[aria-labelledby=facts]');
    const code = async () => ((await facts.locator('dd bdi').textContent()) ?? '').replace(' ', '');
    const old = await code();
    await facts.locator('summary').click();
    await expectAccessible(page);
    await facts.locator('button[value=code]').click();
    await page.getByText('De zaal heeft een nieuwe code.').waitFor();
    const fresh = await code();
    expect(fresh).toMatch(/^\d{6}$/);
    expect(fresh).not.toBe(old);
    const phone = await another(page, { javaScriptEnabled: false });
    await phone.goto(`${at(stage, 'room')}?code=${old}`);
    const join = phone.locator('form:has([name=code])');
    await join.locator('button').click();
    await phone.locator('[name=code][aria-invalid=true]').waitFor();
    await join.locator('[name=code]').fill(fresh);
    await join.locator('button').click();
    await phone.locator('[name=question]').waitFor();
    await phone.context().close();
  }),
);

describe.each([{ javaScript: true }, { javaScript: false }])(
  'chair with scripts: $javaScript',
  (visit) => {
    journey(
      'a session is run, voted in and asked in',
      { ...visit, size: 'desktop' },
      async (page) =>
        withStage(async (stage) => {
          await signIn(page, 'coordinator');
          await page.goto(at(stage, 'live'));
          await settle(page);
          await expectAccessible(page);
          const now = page.locator('section[aria-labelledby=now]');
          await now.locator('button[value=next]').click();
          await now.getByText(stage.titles[0]!).waitFor();
          await now.locator('button[value=extend]').click();
          await now.getByText(/nog 1[45] minuten/).waitFor();
          await now.locator('button[value=next]').click();
          await now.getByText(stage.titles[1]!).waitFor();
          await expectAccessible(page);
          const code = (
            (await page.locator('[aria-labelledby=facts] dd bdi').textContent()) ?? ''
          ).replace(' ', '');

          // The screen in two languages, as the projector of the chair shows it.
          const screen = await page.context().newPage();
          await screen.goto(`${at(stage, 'screen')}?and=ar`);
          await settle(screen);
          await screen.locator('h1', { hasText: stage.titles[1]! }).waitFor();
          expect(await screen.locator('main').textContent()).toContain(
            `${code.slice(0, 3)} ${code.slice(3)}`,
          );
          expect(await screen.locator('[lang=ar][dir=rtl]').count()).toBeGreaterThan(0);
          await expectAccessible(screen);
          expect(await read(at(stage, 'screen'))).not.toMatch(
            new RegExp(`${code}|${code.slice(0, 3)} ${code.slice(3)}`),
          );

          // A phone in Arabic without scripts joins by what it scanned.
          const phone = await another(page, { javaScriptEnabled: false, locale: 'ar' });
          await phone.goto(at(stage, 'room', 'ar'));
          await expectAccessible(phone);
          await phone.locator('[name=code]').fill(code === '000000' ? '111111' : '000000');
          await phone.locator('button[value=join]').click();
          await phone.locator('[name=code][aria-invalid=true]').waitFor();
          await expectAccessible(phone);
          await phone.goto(`${at(stage, 'room', 'ar')}?code=${code}`);
          await phone.locator('button[value=join]').click();
          await phone.locator('[name=question]').waitFor();
          await expectAccessible(phone);

          // The chair asks the room.
          const form = page.locator('#poll form:has([name=template])');
          await form.locator('[name=question]').fill('Gaan we door?');
          await form.locator('button[value=open]').click();
          await page.locator('#poll button[value=close]').waitFor();
          await phone.reload();
          await phone.locator('[name=choice][value="1"]').check();
          await phone.locator('#poll form button').click();
          await phone.locator('#poll').getByText('لقد صوّتَّ').waitFor();
          await expectAccessible(phone);
          for (const part of ['room', 'screen']) {
            expect(await read(at(stage, part))).not.toContain('<td class="num');
          }
          await phone.locator('[name=question]').fill(sentinel);
          await phone.locator('form:has([name=question]) button').click();
          await phone.locator('#questions').getByText(sentinel).waitFor();
          for (const part of ['room', 'screen', 'live', 'room.data', 'screen.data']) {
            expect(await read(at(stage, part)), part).not.toContain(sentinel);
          }
          await page.goto(at(stage, 'live'));
          await settle(page);
          await page.locator('#poll button[value=close]').click();
          await page.locator('#poll').getByText('(afgesloten)').waitFor();
          // Without scripts the screen looks again by itself, perhaps just now.
          await screen.reload().catch(() => screen.reload());
          await screen.locator('table td', { hasText: '1' }).first().waitFor();
          await expectAccessible(screen);

          await page
            .locator('#questions li', { hasText: sentinel })
            .locator('button[value=shown]')
            .click();
          await page.locator('#questions li', { hasText: sentinel }).locator('summary').click();
          await page
            .locator('#questions li', { hasText: sentinel })
            .locator('[name=answer]')
            .fill('Ja, in maart.');
          await expectAccessible(page);
          expect(await read(at(stage, 'room'))).toContain(sentinel);
          await page
            .locator('#questions li', { hasText: sentinel })
            .locator('button[value=answered]')
            .click();
          await page.locator('#questions').getByText('Ja, in maart.').first().waitFor();
          expect(await read(at(stage, 'room', 'fr'))).toContain('Ja, in maart.');
          await phone.reload();
          await expectAccessible(phone);
          await phone.context().close();
        }),
    );
  },
);

journey(
  'phones and screens follow each step; two who lead do not run over each other',
  {},
  async (page) =>
    withStage(async (stage) => {
      await page.goto(at(stage, 'room'));
      await settle(page);
      const chair = await another(page);
      await chair.goto('/nl/sign-in');
      await signIn(chair, 'ngo');
      await chair.goto(at(stage, 'live'));
      await settle(chair);
      const base = await chair.locator('[name=base]').first().getAttribute('value');
      await chair.locator('section[aria-labelledby=now] button[value=next]').click();
      await page.locator('section[aria-labelledby=now]', { hasText: stage.titles[0]! }).waitFor();
      const late = await chair.request.post(at(stage, 'live'), {
        headers: { Origin: siteUrl() },
        form: { intent: 'step', step: 'next', base: base ?? '' },
      });
      expect(await late.text()).toContain('Iemand anders was je voor');
      await chair.context().close();
    }),
);

journey('without a line a vote and a question wait on the device', {}, async (watched) =>
  withStage(async (stage) => {
    // A browser reports each request that found no line: not watched.
    const page = await another(watched);
    const chair = await another(watched);
    await chair.goto('/nl/sign-in');
    await signIn(chair, 'coordinator');
    await chair.goto(at(stage, 'live'));
    const code = (
      (await chair.locator('[aria-labelledby=facts] dd bdi').textContent()) ?? ''
    ).replace(' ', '');
    const poll = chair.locator('#poll form:has([name=template])');
    await poll.locator('[name=question]').fill('Met de fiets?');
    await poll.locator('button[value=open]').click();
    await chair.locator('#poll button[value=close]').waitFor();

    await page.goto(`${at(stage, 'room')}?code=${code}`);
    await page.locator('button[value=join]').click();
    await page.locator('[name=choice]').first().waitFor();
    await settle(page);
    await page.context().setOffline(true);
    await page.getByText('Je hebt nu geen verbinding').waitFor();
    await page.locator('[name=choice][value="2"]').check();
    await page.locator('#poll form button').click();
    await page.getByText('Bewaard op dit toestel').waitFor();
    await page.locator('[name=question]').fill('Kan ik later nog iets vragen?');
    await page.locator('form:has([name=question]) button').click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(2);
    await expectAccessible(page);
    await page.context().setOffline(false);
    await page.getByText('is nu verstuurd').waitFor();
    await page.locator('#questions').getByText('Kan ik later nog iets vragen?').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
    await chair.reload();
    await chair.locator('#poll').getByText('1 stem tot nu toe').waitFor();
    await chair.context().close();
    await page.context().close();
  }),
);

journey(
  'a room that is not open says when; strange forms are refused',
  { javaScript: false },
  async (page) => {
    const stage = await stageSession('published');
    const post = (form: Record<string, string>) =>
      page.request.post(at(stage, 'room'), {
        headers: { Origin: siteUrl() },
        form,
        maxRedirects: 0,
      });
    try {
      await page.goto(at(stage, 'room'));
      await page.getByText('De zaal is nog niet open').waitFor();
      await expectAccessible(page);
      await page.goto(at(stage, 'live'));
      expect(new URL(page.url()).pathname).toBe(at(stage, 'room'));
      expect((await post({ intent: 'join', code: '123456' })).status()).toBe(409);
      expect((await post({ intent: 'vote', poll: '1', choice: '9' })).status()).toBe(400);
      expect((await post({ intent: 'vote', poll: '١', choice: '1' })).status()).toBe(400);
      expect((await post({ intent: 'support', question: '-1' })).status()).toBe(400);
      expect((await post({ intent: 'dance' })).status()).toBe(400);
      for (const part of ['live', 'screen', 'room']) {
        expect((await page.request.get(`/nl/sessions/nergens/${part}`)).status()).toBe(404);
      }
      await page.goto(at(stage, 'screen', 'ar'));
      await expectAccessible(page);
      // Who leads it reads when it starts and what to do until then, and no heading over nothing.
      await signIn(page, 'coordinator');
      await page.goto(at(stage, 'live'));
      const text = page.locator('#main');
      await text.getByText('De sessie is nog niet begonnen').waitFor();
      await text.getByText('Ze begint op').locator('time').waitFor();
      await text.getByText(stage.titles[1]!).first().waitFor();
      expect(await text.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        'Alle punten',
        'In de zaal',
      ]);
      await expectAccessible(page);
      await askDatabase(async (sql) => {
        await sql`delete from public.agenda_versions
          where session_id = (select id from public.sessions where slug = ${stage.slug})`;
      });
      await page.reload();
      await text.getByText('Er is nog geen agenda.').waitFor();
      expect(await text.getByRole('table').count()).toBe(0);
    } finally {
      await strikeSession(stage);
    }
  },
);
