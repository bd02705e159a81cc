import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { stageSession, strikeSession } from '../support/live.ts';
import { makeSession, publishSession, turnTo } from '../support/session-pages.ts';
import { become } from '../support/demo-people.ts';
import {
  beginEvening,
  leaveBehind,
  passObjectionDays,
  strikeNext,
} from '../support/session-times.ts';

// A whole session as the coordinator of a city leads it, from the template to the commitment that comes
// back: each journey goes on where the one before ended.
useBrowser();

const mark = randomUUID().slice(0, 6);
const title = `Fietslessen voor wie pas aankwam ${mark}`;
const decided = `De lessen zijn gratis ${mark}`;
const promised = `Twintig fietsen om te lenen ${mark}`;
const inArabic = `الدروس مجانية ${mark}`;
const visitor = `ليلى ${mark}`;
/** The session, the one after it, and the address of the commitment. */
let slug = '';
let next = '';
let commitment = '';

const here = (part = '', language = 'nl', session = slug) =>
  `/${language}/sessions/${session}${part}`;
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const main = (page: Page) => page.locator('main');
const read = async (path: string) => (await fetch(siteUrl() + path)).text();

describe('before the session', () => {
  journey('the coordinator makes it in one step', { size: 'desktop' }, async (page) => {
    await become(page, 'coordinator');
    await page.goto('/nl/sessions');
    await page.locator('a[href$="/sessions/template"]').click();
    await page.locator('[name=papers]').waitFor();
    slug = await makeSession(page, dayIn(75));
    // Registration opens earlier than planned.
    const opening = page.locator('#due li', { hasText: 'De inschrijvingen gaan open' });
    await opening.locator('summary').click();
    await opening.locator('[name=dueOn]').fill(dayIn(-1));
    await opening.locator('[name=isFixed]').check();
    await opening.locator('button[value=plan]').click();
    await opening.getByText('datum met de hand gezet').waitFor();
    // The room that came along may be any room.
    await page.locator(`main a[href="${here('/settings')}"]`).click();
    await settle(page);
    await page.locator('[name=capacityHere]').fill('40');
    await page.locator('button[value=save]').click();
    await page.locator('button[value=save]').waitFor({ state: 'detached' });
    await turnTo(page, here('/prepare'));
    await publishSession(page);
    await expectAccessible(page);
  });

  journey('somebody else proposes what it is about', { javaScript: false }, async (page) => {
    await become(page, 'ngo');
    await page.goto('/nl/sessions');
    await page.locator(`a[href="${here()}"]`).first().click();
    await page
      .locator(`a[href="${here('/call')}"]`)
      .last()
      .click();
    await page.locator(`a[href="${here('/call/new')}"]`).click();
    const form = page.locator('form:has([name=wanted])');
    await form.locator('[name=title]').fill(title);
    await form.locator('[name=why]').fill('Wie niet kan fietsen, komt hier nergens.');
    await form.locator('[name=wanted]').fill('Gratis lessen in elke wijk.');
    await form.locator('[name=type][value=decision]').check();
    await form.locator('[name=minutes]').fill('20');
    await form.locator('button[value=submit]').click();
    await page.locator('section[aria-labelledby=mine] li', { hasText: title }).waitFor();
  });

  journey('it comes onto the agenda, which is published', { size: 'desktop' }, async (page) => {
    await become(page, 'coordinator');
    await page.goto(here('/prepare'));
    await turnTo(page, here('/call'));
    await page.locator('section[aria-labelledby=queue] h3 a', { hasText: title }).click();
    await page.locator('h1', { hasText: title }).waitFor();
    await settle(page);
    await page.locator('[name=step][value=accept]').check();
    await page.locator('[name=section]').selectOption({ index: 1 });
    await page.locator('button[value=decide]').click();
    const decision = page.locator('section[aria-labelledby=queue] li', { hasText: title });
    await decision.getByText('Aanvaard').waitFor();
    await turnTo(page, here('/agenda'));
    await page.locator(`main a[href="${here('/agenda/edit')}"]`).click();
    await page.locator('ol[data-section] h3', { hasText: title }).waitFor();
    await settle(page);
    await page.locator(`main a[href="${here('/agenda/publish')}"]`).click();
    await page.locator('main form button', { hasText: 'Publiceer versie A' }).click();
    await page.getByText('Versie A').first().waitFor();
    await expectAccessible(page);
    expect(await read(here('/agenda', 'ar'))).toContain(title);
  });

  journey('a person signed in registers', {}, async (page) => {
    await become(page, 'newcomer');
    await page.goto(here());
    await page
      .locator(`main a[href="${here('/register')}"]`)
      .first()
      .click();
    const form = page.locator('main form:has([name=way])');
    await form.locator('[name=way][value=here]').check();
    await form.locator('button[type=submit]').click();
    await page.locator('svg.door-code').waitFor();
  });

  journey(
    'a visitor registers in Arabic on a phone without scripts, with needs',
    { language: 'ar', size: 'phone', javaScript: false },
    async (page) => {
      await page.goto(here('/register', 'ar'));
      const form = page.locator('main form:has([name=way])');
      await form.locator('[name=name]').fill(visitor);
      await form.locator('[name=way][value=here]').check();
      await form.locator('summary').click();
      await form.locator('[name=interpretation]').selectOption('ti');
      await form.locator('[name=children]').fill('1');
      await form.locator('[name=ages]').fill('٤');
      await expectAccessible(page);
      await form.locator('button[type=submit]').click();
      await page.locator('svg.door-code').waitFor();
      await expectAccessible(page);
    },
  );
});

describe('the session and its minutes', () => {
  journey('it is opened, led and closed', { size: 'desktop' }, async (page) => {
    await beginEvening(slug);
    await become(page, 'coordinator');
    await page.goto(here());
    await turnTo(page, here('/prepare'));
    await page.locator(`main a[href="${here('/check-in')}"]`).click();
    await page.locator('main li form').first().waitFor();
    await settle(page);
    for (let came = 1; came <= 2; came += 1) {
      await page.locator('main li button[value=here]').first().click();
      const there = page.locator('main li button[value=left]');
      await expect.poll(() => there.count(), { timeout: 15_000 }).toBe(came);
    }
    await page.locator('main li', { hasText: visitor }).locator('button[value=left]').waitFor();
    await turnTo(page, here('/prepare'));
    await page.locator('button[value=open]').click();
    await page.locator('button[value=close]').waitFor();
    await page.locator(`section[aria-labelledby=step] a[href="${here('/live')}"]`).click();
    const now = page.locator('section[aria-labelledby=now]');
    await now.locator('button[value=next]').click();
    await now.locator('button[value=end]').waitFor();
    await expectAccessible(page);
    await turnTo(page, here('/prepare'));
    // While another session is held nothing comes onto the agendas that other journeys work on.
    const elsewhere = await stageSession();
    try {
      await page.locator('button[value=close]').click();
      await page.locator('button[value=reopen]').waitFor();
      await page.locator(`section[aria-labelledby=step] a[href="${here('/minutes')}"]`).click();
      await page.locator('button[value=start]').click();
      const part = page.locator('[data-item]', { has: page.locator('h2', { hasText: title }) });
      // Its editor comes once it is seen.
      await part.scrollIntoViewIfNeeded();
      await part.locator('[role=textbox]').click();
      await page.keyboard.type('Iedereen wil leren fietsen.');
      await part.getByText('Bewaard om').waitFor();
      await part.locator('textarea[name^=outcome-]').fill(decided);
      await part.locator('button[value^="decision:"]').click();
      await part.locator('li', { hasText: decided }).waitFor();
      await part.locator('textarea[name^=outcome-]').fill(promised);
      await part.locator('button[value^="commitment:"]').click();
      await page.locator('[name=organisation]').selectOption('de-lantaarn-voorbeeld');
      await page.locator('[name=dueOn]').fill(dayIn(200));
      await page.locator('button[value=promise]').click();
      await part.locator('li', { hasText: promised }).waitFor();
      await settle(page);
      await page.locator('button[value=send]').click();
      await main(page).getByText('ter goedkeuring').first().waitFor();
      await expectAccessible(page);
    } finally {
      await strikeSession(elsewhere);
    }
    expect(await read(here('/minutes'))).not.toContain('leren fietsen');
  });

  journey('who was there reads the draft, and silence approves', {}, async (page) => {
    await become(page, 'newcomer');
    await page.goto('/nl/notifications');
    // Its name is told in the language of who reads it.
    const told = page.locator('main li', { hasText: 'Lees het verslag na' });
    await told.locator('a', { hasText: 'منتدى الهجرة' }).first().click();
    await main(page).getByText('Iedereen wil leren fietsen.').waitFor();
    await passObjectionDays(slug);
    await page.reload();
    await main(page).getByText('Het verandert niet meer').waitFor();
  });

  journey('it is put in plain words and released', { size: 'desktop' }, async (page) => {
    await become(page, 'coordinator');
    await page.goto(here());
    await turnTo(page, here('/decisions'));
    await page.locator(`main a[href="${here('/decisions/texts')}"]`).click();
    const words = page.locator('section[id^=d]', { hasText: decided });
    await words.locator('[name=text_nl]').fill(decided);
    await words.locator('[name=text_ar]').fill(inArabic);
    await words.locator('[name=saved]').click();
    await words.locator('[name=text_ar]', { hasText: inArabic }).waitFor();
    await page.locator(`main a[href="${here('/decisions')}"]`).click();
    await page.locator(`main a[href="${here('/minutes/release')}"]`).click();
    const steps = page.locator('main ol > li', { has: page.locator('h2') });
    const out = () => steps.locator('h2 + .text-ok').count();
    for (let step = 1; step <= 6; step += 1) {
      await page.locator('form:has([name=seen]) button').first().click();
      await expect.poll(out, { timeout: 15_000 }).toBe(step);
    }
    await expectAccessible(page);
  });
});

describe('afterwards', () => {
  /** Whether the commitment stands on the working agenda of the next session. */
  async function isCarried(page: Page): Promise<boolean> {
    await page.goto(here('/agenda/edit', 'nl', next));
    await page.locator('ol[data-section]').first().waitFor();
    return (await page.locator('ol[data-section] h3', { hasText: promised }).count()) === 1;
  }

  journey('the next session takes up what is open', { size: 'desktop' }, async (page) => {
    await become(page, 'coordinator');
    next = await makeSession(page, dayIn(1));
    await leaveBehind(slug, next);
    await page.reload();
    await publishSession(page);
    expect(await isCarried(page)).toBe(true);
    await expectAccessible(page);

    await become(page, 'ngo');
    await page.goto(`/nl/commitments?q=${mark}`);
    const line = page.locator('section[aria-labelledby=list] h3 a', { hasText: promised });
    commitment = (await line.getAttribute('href')) ?? '';
    await line.click();
    await page.locator(`a[href="${commitment}/report"]`).click();
    const report = page.locator('form:has([name=status])');
    await report.locator('[name=status][value=done]').check();
    await report.locator('[name=text]').fill(`Ze staan klaar ${mark}`);
    await report.locator('button').click();
    await page.getByText(`Ze staan klaar ${mark}`).first().waitFor();

    await become(page, 'coordinator');
    await page.goto(commitment);
    await page.locator(`a[href="${commitment}/settings"]`).click();
    await page.locator('button[value=close]').click();
    await page.locator('button[value=close]').waitFor({ state: 'detached' });
    expect(await isCarried(page)).toBe(false);
    await page.goto(`${commitment}/settings`);
    await settle(page);
    const again = page.locator('form', { has: page.locator('button[value=reopen]') });
    await again.locator('[name=reason]').fill('Er ontbreken er nog vijf.');
    await again.locator('button').click();
    await again.waitFor({ state: 'detached' });
    expect(await isCarried(page)).toBe(true);
  });

  for (const language of ['nl', 'ar'] as const) {
    const visit = { language, size: 'phone', javaScript: false } as const;
    journey(`everybody reads all of it without scripts, in ${language}`, visit, async (page) => {
      const story = commitment.replace('/nl/', `/${language}/`);
      const pages: [string, string][] = [
        [`/${language}/sessions`, here('', language, next)],
        [here('', language), here('/decisions', language)],
        [here('/agenda', language), title],
        [here('/minutes', language), 'Iedereen wil leren fietsen.'],
        [here('/decisions', language), language === 'ar' ? inArabic : decided],
        [`/${language}/commitments?q=${mark}`, story],
        [story, `Ze staan klaar ${mark}`],
        [here('/call', language, next), 'sign-in'],
        [here('/register', language, next), 'name="interpretation"'],
      ];
      for (const [path, words] of pages) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        const seen = await page.content();
        expect(seen.includes(words), `${path}: ${words}`).toBe(true);
        expect(seen.includes(`<html lang="${language}"`), path).toBe(true);
        await expectAccessible(page);
      }
    });
  }
});

afterAll(async () => {
  if (next) await strikeNext(next);
});
