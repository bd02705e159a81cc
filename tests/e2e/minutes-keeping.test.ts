import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { addHeldSession } from '../support/held-session.ts';
import { askDatabase } from '../support/inbound.ts';
import {
  expectAccessible,
  journey,
  ownAddress,
  settle,
  siteUrl,
  useBrowser,
} from '../support/journey.ts';
import { become } from '../support/demo-people.ts';
import { stageSession, strikeSession } from '../support/live.ts';

useBrowser();

const here = (slug: string, part = '', language = 'nl') =>
  `/${language}/sessions/${slug}/minutes${part}`;
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const textOf = async (path: string) => (await fetch(siteUrl() + path)).text();

/** The minutes of a session that was held are written, sent and approved by silence. */
async function approveText(page: Page, slug: string, item: number, text: string): Promise<void> {
  const desk = here(slug, '/write');
  await page.goto(desk);
  await page.locator(`textarea[name="text-${item}"]`).fill(text);
  await page.locator(`[name="outcome-${item}"]`).fill(`Besloten: ${text}`);
  await page.locator(`button[value="decision:${item}"]`).click();
  await page.locator('li', { hasText: `Besloten: ${text}` }).waitFor();
  await page.locator('button[value=send]').click();
  await page.locator('button[value=send]').waitFor({ state: 'detached' });
  await askDatabase(async (sql) => {
    await sql`update public.minutes set sent_at = sent_at - interval '16 days',
      window_ends_at = window_ends_at - interval '16 days'
      where session_id = (select id from public.sessions where slug = ${slug})`;
    await sql`select private.approve_minutes(now())`;
  });
}

/** One step of releasing, by its first field. */
const stepOf = (page: Page, part: string, audience: string) =>
  page.locator('main ol > li', { has: page.locator(`#planned-${part}-${audience}`) });

journey(
  'a day for a release is planned, changed and taken back; on the day it goes by itself',
  { javaScript: false },
  async (page) => {
    const { slug, items } = await askDatabase(addHeldSession);
    await become(page, 'ngo');
    await approveText(page, slug, items[0]!, `Fietsen ${slug}`);
    await become(page, 'coordinator');
    await page.goto(here(slug, '/release'));
    const plan = async (part: string, audience: string, day: string) => {
      const step = stepOf(page, part, audience);
      const field = step.locator('[name=plannedOn]');
      if (!(await field.isVisible())) await step.locator('summary').click();
      await field.fill(day);
      await step.locator('button[value=plan]').click();
      return step;
    };
    // Not today, and nobody reads it before those who were there.
    const first = await plan('decisions', 'participants', dayIn(0));
    await first.locator('[name=plannedOn][aria-invalid=true]').waitFor();
    expect(await first.locator('[name=plannedOn]').inputValue()).toBe(dayIn(0));
    await expectAccessible(page);
    await plan('decisions', 'participants', dayIn(9));
    await first.getByText('Gepland op').waitFor();
    const second = await plan('decisions', 'everybody', dayIn(5));
    await second.getByText('Wie meedeed, leest het eerst').first().waitFor();
    await plan('decisions', 'everybody', dayIn(12));
    await second.getByText('Gepland op').waitFor();
    await expectAccessible(page);

    await plan('decisions', 'participants', dayIn(3));
    await first.locator(`[name=plannedOn][value="${dayIn(3)}"]`).waitFor({ state: 'attached' });
    await second.locator('summary').click();
    await second.locator('button[value=withdraw]').click();
    await second.getByText('Gepland op').waitFor({ state: 'detached' });
    await first.getByText('Gepland op').waitFor();
    await expectAccessible(page);

    // The day comes: who was there reads the decision, everybody else not yet.
    const due = new Date(Date.now() + 3 * 86_400_000);
    await askDatabase((sql) => sql`select private.release_planned(${due})`);
    await page.goto(here(slug, '/release'));
    await page.locator('main ol > li').first().locator('.text-ok').waitFor();
    expect(await stepOf(page, 'decisions', 'participants').count()).toBe(0);
    expect(await textOf(`/nl/sessions/${slug}/decisions`)).not.toContain(`Fietsen ${slug}`);
    await become(page, 'newcomer');
    await page.goto(`/nl/sessions/${slug}/decisions`);
    await page.locator('main', { hasText: `Fietsen ${slug}` }).waitFor();
  },
);

journey(
  'minutes in Arabic say so on the page, in the file and in the open data',
  { javaScript: false, size: 'desktop' },
  async (page) => {
    const { slug, items } = await askDatabase(addHeldSession);
    const said = `تحدثنا عن الدراجات ${slug}`;
    const item = items[0]!;
    await become(page, 'ngo');
    await page.goto(here(slug));
    await expectAccessible(page);
    await page.locator('[name=language]').selectOption('fr');
    await page.locator('button[value=start]').click();
    const field = page.locator(`textarea[name="text-${item}"]`);
    await page.locator(`textarea[name="text-${item}"][lang=fr]`).waitFor();
    // It was the wrong one.
    await page.locator('summary', { hasText: 'Taal van het verslag' }).click();
    await page.locator('form:has(button[value=language]) [name=language]').selectOption('ar');
    await page.locator('button[value=language]').click();
    await page.locator(`textarea[name="text-${item}"][lang=ar]`).waitFor();
    await expectAccessible(page);
    expect(await field.inputValue()).toBe('');
    await approveText(page, slug, item, said);
    await become(page, 'coordinator');
    await page.goto(here(slug, '/release'));
    const steps = page.locator('form:has([name=seen]) button');
    const out = page.locator('main ol > li > div > .text-ok');
    for (let step = 1; await steps.count(); step += 1) {
      await steps.first().click();
      await expect.poll(() => out.count(), { timeout: 15_000 }).toBe(step);
    }
    await page.context().clearCookies();
    await page.goto(here(slug));
    await page.locator('[lang=ar][dir=rtl]', { hasText: said }).first().waitFor();
    await page.locator('bdi[lang=ar]', { hasText: 'العربية' }).first().waitFor();
    await expectAccessible(page);
    await page.goto(`/nl/sessions/${slug}/decisions`);
    await page.locator('[lang=ar][dir=rtl]', { hasText: said }).first().waitFor();
    // The file is in the language of the minutes, whoever takes it along.
    const pdf = Buffer.from(await (await fetch(`${siteUrl()}${here(slug)}.pdf`)).arrayBuffer());
    const inside = pdf.toString('latin1');
    expect(inside).toMatch(/\/Lang\s*\(ar\)/);
    expect(inside).toMatch(/\/Direction\s*\/R2L/);
    const open = JSON.parse(await textOf('/open-data/sessions.json')) as unknown;
    expect(languagesOf(open, said)).toEqual(['ar']);
  },
);

/** In which languages the open data say that something with these words is. */
function languagesOf(data: unknown, words: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Object.values(data).some(
    (value) => typeof value === 'string' && value.includes(words),
  );
  const language: unknown = Reflect.get(data, 'language');
  const deeper = Object.values(data).flatMap((part) => languagesOf(part, words));
  return [...new Set([...(own && language ? [String(language)] : []), ...deeper])];
}

journey('two who write see each other and where; who leaves is gone', {}, async (page) => {
  const { slug, items } = await askDatabase(addHeldSession);
  const id = await askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`select id from public.sessions where slug = ${slug}`;
    return row!.id;
  });
  const desk = here(slug, '/write');
  const field = (of: Page, item: number) =>
    of.locator(`[data-item="${item}"] [name="outcome-${item}"]`);
  const others = (of: Page) => of.locator('p', { hasText: 'Schrijft nu ook:' });
  await become(page, 'ngo');
  await page.goto(desk);
  await settle(page);
  const context = await page.context().browser()!.newContext({
    baseURL: siteUrl(),
    extraHTTPHeaders: ownAddress(),
  });
  try {
    const second = await context.newPage();
    await become(second, 'coordinator');
    await second.goto(desk);
    await settle(second);
    // Minutes begin with the first text.
    await field(second, items[0]!).fill('Begin');
    await second.locator(`button[value="information:${items[0]}"]`).click();
    await second.locator(`[data-item="${items[0]}"] li`, { hasText: 'Begin' }).waitFor();
    await page.reload();
    await settle(page);
    await field(page, items[0]!).focus();
    await field(second, items[1]!).focus();
    await others(page).getByText('Fietsen').waitFor();
    await others(second).getByText('Taallessen').waitFor();
    await others(second).getByText('Jonas').waitFor();
    await field(page, items[1]!).focus();
    await others(second).getByText('Fietsen').waitFor();
    await expectAccessible(second);
    // A visitor hears nothing of it, and a writer's channel names nobody.
    const channel = `${siteUrl()}/live/minutes/${id}`;
    for (const who of [null, 'citizen']) {
      const cookie = who ? await signInCookie(siteUrl(), `${who}@demo.example`) : '';
      const answer = await fetch(channel, { headers: { cookie } });
      expect(answer.ok, who ?? 'a visitor').toBe(false);
      expect(await answer.text()).not.toMatch(/Jonas|Griet/);
    }
    const told = heard(channel, await signInCookie(siteUrl(), 'ngo@demo.example'));
    await field(second, items[0]!).focus();
    await others(page).getByText('Taallessen').waitFor();
    await second.goto('/nl');
    await others(page).waitFor({ state: 'detached' });
    expect(await told).not.toMatch(/Jonas|Griet|Taallessen|[0-9a-f]{8}-[0-9a-f]{4}/);
  } finally {
    await context.close();
  }
});

/** What a live channel says in three seconds. */
async function heard(address: string, cookie: string): Promise<string> {
  const answer = await fetch(address, { headers: { cookie }, signal: AbortSignal.timeout(3_000) });
  expect(answer.status).toBe(200);
  let text = '';
  const decoder = new TextDecoder();
  try {
    const reader = answer.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    // It never ends by itself.
  }
  expect(text).not.toBe('');
  return text;
}

journey(
  'the mail of a new agenda is read with its note before it is sent, and sent so',
  { javaScript: false },
  async (page) => {
    const stage = await stageSession();
    const { slug } = stage;
    const note = `Breng je fiets mee ${randomUUID()}\n<b>Echt</b>`;
    try {
      await askDatabase(
        (sql) => sql`with part as (
          insert into public.agenda_sections (session_id, titles, position)
          select id, '{"nl":"Deel"}', 1 from public.sessions where slug = ${slug} returning id, session_id)
        update public.agenda_items as i set section_id = part.id, minutes = 12 from part where i.session_id = part.session_id`,
      );
      await become(page, 'coordinator');
      await page.goto(`/nl/sessions/${slug}/agenda/publish`);
      await expectAccessible(page);
      const mail = page.locator('section[aria-labelledby=mail] [lang=nl][dir=ltr]');
      expect(await mail.textContent()).not.toContain('Breng je fiets mee');
      await page.locator('[name=note]').fill(note);
      await page.locator('button[value=preview]').click();
      await mail.getByText('Breng je fiets mee').waitFor();
      await expectAccessible(page);
      // Nothing was sent or published by looking.
      expect(await textOf(`/nl/sessions/${slug}/agenda`)).not.toContain('Breng je fiets');
      expect(await page.locator('[name=note]').inputValue()).toBe(note);
      const subject = await mail.locator('p').first().textContent();
      const text = (await mail.locator('p').last().textContent()) ?? '';
      expect(text).toContain('<b>Echt</b>');
      await page.locator('button[value=publish]').click();
      await page.locator('main', { hasText: 'Versie B' }).waitFor();
      await askDatabase((sql) => sql`select private.send_notifications()`);
      // Kept mail is shown to this machine alone.
      const inbox = async () => {
        const kept = await textOf('/dev/mail?to=ngo@demo.example');
        // Without its looks: they belong to that page, not to the one that reads it here.
        return kept.replaceAll(/<(details|style)[\s\S]*?<\/\1>| style="[^"]*"/g, '');
      };
      await expect.poll(inbox, { timeout: 30_000, interval: 500 }).toContain('Breng je fiets mee');
      await page.setContent(await inbox());
      const sent = page.locator('article', { hasText: 'Breng je fiets mee' });
      expect(await sent.count()).toBe(1);
      expect(await sent.locator('h2').textContent()).toBe(subject);
      const words = (all: string | null) => (all ?? '').split(/\s+/).filter(Boolean);
      const arrived = words(await sent.locator('pre').first().textContent());
      const shown = words(text);
      expect(arrived.slice(0, shown.length)).toEqual(shown);
      // Only the reader's own link out of these mails stands below it.
      expect(arrived.slice(shown.length).join(' ')).toMatch(
        /^[^<]{0,60}https?:\S+\/mail\/unsubscribe\/\w+$/,
      );
    } finally {
      await strikeSession(stage);
    }
  },
);
