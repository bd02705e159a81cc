import { randomUUID } from 'node:crypto';
import { beforeAll, expect } from 'vitest';
import { signInCookie } from '../load/sign-in.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

// From the call to the second version of an agenda: each journey goes on where the one before ended.
useBrowser();

const title = `Wie opent een deur ${randomUUID().slice(0, 6)}`;
/** A note for who prepares: it must stand nowhere else. */
const sentinel = `GEHEIM-${randomUUID()}`;
let slug = '';
const here = (part: string, language = 'nl') => `/${language}/sessions/${slug}${part}`;

const cookies = new Map<string, Promise<string>>();
/** The session of a demo person; each signs in once. */
function cookieOf(who: string): Promise<string> {
  const known = cookies.get(who) ?? signInCookie(siteUrl(), `${who}@demo.example`);
  cookies.set(who, known);
  return known;
}

/** Posts a plain form as a demo person; @returns status and where it leads */
async function post(who: string, path: string, form: Record<string, string>) {
  const cookie = await cookieOf(who);
  const answer = await fetch(siteUrl() + path, {
    method: 'POST',
    headers: { cookie, Origin: siteUrl() },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  return { status: answer.status, to: answer.headers.get('Location') ?? '' };
}

/** A page as a demo person reads it, or as a visitor. */
async function read(path: string, who?: string): Promise<string> {
  const cookie = who ? await cookieOf(who) : '';
  const answer = await fetch(siteUrl() + path, { headers: cookie ? { cookie } : {} });
  expect(answer.status, path).toBeLessThan(500);
  return answer.text();
}

const partName = 'Eigen deel';
/** The revision of the list as it is now. */
async function baseNow(): Promise<string> {
  const list = await read(here('/agenda/edit'), 'coordinator');
  return /name="base" value="(\d+)"/.exec(list)?.[1] ?? '';
}

beforeAll(async () => {
  // A session in 75 days has its call open now.
  const day = new Date(Date.now() + 75 * 86_400_000).toISOString().slice(0, 10);
  const form = { day, starts: '18:30', ends: '21:00', once: randomUUID() };
  const made = await post('coordinator', '/nl/sessions/new', form);
  slug = /\/sessions\/([a-z0-9-]+)/.exec(made.to)?.[1] ?? '';
  expect(slug).not.toBe('');
  const published = await post('coordinator', here('/prepare'), { intent: 'publish' });
  expect(published.status).toBe(302);
  const titles = { title_nl: partName, title_ar: 'جزؤنا' };
  const part = { intent: 'section', base: await baseNow(), section: '', ...titles };
  expect((await post('coordinator', here('/agenda/edit'), part)).status).toBe(302);
});

journey('somebody proposes on a phone, without scripts', { javaScript: false }, async (page) => {
  await page.goto(here('/call'));
  await page.locator('a[href*="sign-in?to="]').last().waitFor();
  await expectAccessible(page);
  await become(page, 'ngo');
  await page.goto(here('/call'));
  await page.locator('a[href$="/call/new"]').click();
  await expectAccessible(page);
  const form = page.locator('form:has([name=wanted])');
  await form.locator('[name=title]').fill(title);
  await form.locator('[name=minutes]').fill('veel');
  await form.locator('[name=find]').fill('taal');
  await form.locator('button[value=find]').click();
  // A search keeps what was typed and finds what can be tied to it.
  await form.locator('input[name=links][value="theme:language"]').check();
  expect(await form.locator('[name=title]').inputValue()).toBe(title);
  await expectAccessible(page);
  await form.locator('button[value=submit]').click();
  await page.locator('[name=minutes][aria-invalid=true]').waitFor();
  expect(await form.locator('input[value="theme:language"]').isChecked()).toBe(true);
  await expectAccessible(page);
  await form.locator('[name=minutes]').fill('25');
  await form.locator('button[value=submit]').click();
  await page.locator('[name=why][aria-invalid=true]').waitFor();
  await form.locator('[name=why]').fill('Oefenen kan nergens gratis.');
  await form.locator('[name=wanted]').fill('Vijf plekken.');
  await form.locator('[name=speaker]').selectOption('group:integration');
  await form.locator('button[value=submit]').click();
  const own = page.locator('section[aria-labelledby=mine] li', { hasText: title });
  await own.getByText('Wacht op een beslissing').waitFor();
  await expectAccessible(page);
});

journey(
  'the coordinator asks, accepts and orders by keyboard',
  { size: 'desktop' },
  async (page) => {
    await become(page, 'coordinator');
    await page.goto(here('/call'));
    const line = page.locator('section[aria-labelledby=queue] h3 a', { hasText: title });
    const proposal = (await line.getAttribute('href')) ?? '';
    await line.click();
    await settle(page);
    await expectAccessible(page);
    await page.locator('input[name=step][value=ask]').check();
    await page.locator('button[value=decide]').click();
    await page.locator('[name=reason][aria-invalid=true]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=reason]').fill('Welke avond?');
    await page.locator('button[value=decide]').click();
    await page
      .locator('section[aria-labelledby=queue]')
      .getByText('Vraag gesteld')
      .first()
      .waitFor();
    // The agenda waits until everything is decided.
    await page.goto(here('/agenda/publish'));
    await page.locator('main a', { hasText: title }).waitFor();
    expect(await page.locator('main form button').count()).toBe(0);
    await expectAccessible(page);
    // Who proposed it hears, answers, and it waits again.
    expect(await read('/nl/notifications', 'ngo')).toContain(title);
    const asked = await read(proposal, 'ngo');
    expect(asked).toContain('Welke avond?');
    const revision = /name="revision" value="(\d+)"/.exec(asked)?.[1] ?? '';
    const fields = { title, why: 'Waarom', wanted: 'Plekken', minutes: '25', type: 'discussion' };
    const answer = { ...fields, language: 'nl', revision, intent: 'submit', answer: 'Dinsdag' };
    expect((await post('ngo', proposal, answer)).status).toBe(302);
    // A decision on the earlier view is refused, in words.
    const stale = { intent: 'decide', step: 'decline', reason: 'x', revision };
    expect((await post('coordinator', proposal, stale)).status).toBe(409);
    await page.goto(proposal);
    await settle(page);
    await page.locator('input[name=step][value=accept]').check();
    await page.locator('[name=section]').selectOption({ label: partName });
    await page.locator('button[value=decide]').click();
    await page.locator('section[aria-labelledby=queue]').getByText('Aanvaard').first().waitFor();

    await page.goto(here('/agenda/edit'));
    await settle(page);
    const part = page.locator('ol[data-section]').last();
    const add = page.locator('details', { hasText: 'Voeg een punt of pauze toe' }).last();
    await add.locator('summary').click();
    await add.locator('[name=title]').fill('Welkom');
    await add.locator('button[value=add]').click();
    // Other rows name it too, in the list of places that one can move to.
    const rowOf = (name: string) =>
      part.locator('li').filter({ has: page.locator('h3', { hasText: name }) });
    await rowOf('Welkom').waitFor();
    await expectAccessible(page);
    // By keyboard, and the focus stays on the button while its row moves.
    const up = rowOf('Welkom').locator('button[id^=up-]');
    await up.focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'plaats 1' }).waitFor();
    expect(await part.locator('li h3').first().textContent()).toContain('Welkom');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused, { timeout: 5_000 }).toMatch(/^up-\d+$/);
    await rowOf(title).locator('h3 a').click();
    await page.locator('[name=note]').fill(sentinel);
    await page.locator('[name=fixedStart]').fill('20:50');
    await settle(page);
    await expectAccessible(page);
    await page.locator('button[value=save]').click();
    await part.locator('li', { hasText: sentinel }).getByText('minuten niets').waitFor();
    await settle(page);
    await expectAccessible(page);
    // Dragging posts the same form.
    const moved = page.locator('[role=status]', { hasText: title }).getByText('plaats 1');
    const dragUp = async () => {
      const target = part.locator('li').first();
      await part
        .locator('li')
        .nth(1)
        .dragTo(target, { targetPosition: { x: 9, y: 2 } });
      await moved.waitFor({ timeout: 5_000 });
    };
    // A drag that a busy machine lets go too early is made again, as a hand would.
    await dragUp().catch(dragUp);
    expect(await part.locator('li h3').first().textContent()).toContain(title);
  },
);

journey(
  'two versions are published, and readers see what changed',
  { language: 'ar' },
  async (page) => {
    await page.goto(here('/agenda', 'ar'));
    await expectAccessible(page);
    expect(await read(here('/agenda'))).not.toContain(title);
    await become(page, 'coordinator');
    await page.goto(here('/agenda/publish'));
    await page.locator('main button[value="publish"]').waitFor();
    await expectAccessible(page);
    await page.locator('main button[value="publish"]').click();
    await page.getByText('Versie A').first().waitFor();
    const list = await read(here('/agenda/edit'), 'coordinator');
    const base = /name="base" value="(\d+)"/.exec(list)?.[1] ?? '';
    const [, section = ''] = /data-section="(\d+)"/.exec(list) ?? [];
    const add = {
      intent: 'add',
      base,
      section,
      type: 'information',
      title: 'Nieuw punt',
      minutes: '5',
    };
    expect((await post('coordinator', here('/agenda/edit'), add)).status).toBe(302);
    // The list that this page was drawn from is old now.
    const late = await post('coordinator', here('/agenda/edit'), add);
    expect(late.status).toBe(409);
    // Nothing of it is read before it is published.
    expect(await read(here('/agenda'))).not.toContain('Nieuw punt');
    await page.goto(here('/agenda/publish'));
    await page.locator('[name=note]').fill('Er kwam een punt bij');
    await page.locator('main button[value="publish"]').click();
    await page.getByText('Versie B').first().waitFor();

    await page.context().clearCookies();
    await page.goto(here('/agenda', 'ar'));
    await page.locator('main details summary').first().click();
    await page.locator('main details dd', { hasText: 'Nieuw punt' }).waitFor();
    await expectAccessible(page);
    await page.locator('a[href$="?version=A"]').click();
    await page.locator('h1').waitFor();
    await expectAccessible(page);
    expect(await page.locator('ol li', { hasText: 'Nieuw punt' }).count()).toBe(0);
    expect((await page.goto(here('/agenda?version=Z')))?.status()).toBe(404);
    expect(await read(here('/agenda'))).not.toMatch(/<script[^>]*(src=|type="module")/);
  },
);

journey('an internal note stands nowhere but where the agenda is made', {}, async () => {
  const pages = [
    '',
    '/agenda',
    '/agenda?version=A',
    '/call',
    '/session.ics',
    '/register',
    '/minutes',
    '/decisions',
  ];
  for (const who of [undefined, 'citizen', 'caseworker', 'newcomer']) {
    for (const path of pages) expect(await read(here(path), who)).not.toContain(sentinel);
    for (const path of [
      '/nl/notifications',
      '/nl/sessions',
      '/nl/commitments',
      '/open-data/sessions.ics',
    ])
      expect(await read(path, who)).not.toContain(sentinel);
    // Who does not prepare the session is refused.
    expect(await read(here('/agenda/edit'), who)).not.toContain(title);
    expect(await read(here('/agenda/publish'), who)).not.toContain(title);
  }
  expect(await read(here('/agenda/edit'), 'coordinator')).toContain(sentinel);
});

journey('wrong addresses and forms are answered, not obeyed', {}, async (page) => {
  for (const path of [
    '/call/0',
    '/call/x',
    '/call/999999999',
    '/agenda/items/1e3',
    '/agenda?version=aa',
  ]) {
    const cookie = await cookieOf('coordinator');
    const answer = await fetch(siteUrl() + here(path), { headers: { cookie } });
    expect(answer.status, path).toBe(404);
  }
  const edit = here('/agenda/edit');
  expect((await post('coordinator', edit, { intent: 'move', base: 'x' })).status).toBe(400);
  expect((await post('coordinator', edit, { intent: 'add', base: '1', section: '1' })).status).toBe(
    400,
  );
  expect((await post('citizen', edit, { intent: 'remove', base: '1', item: '1' })).status).toBe(
    403,
  );
  expect((await post('ngo', here('/agenda/publish'), { base: '1' })).status).toBe(403);
  expect((await post('ngo', here('/call/new'), { intent: 'submit' })).status).toBe(400);
  await page.goto(here('/call/new'));
  await page.locator('[name=email]').first().waitFor();
});
