import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pdf } from '../support/files.ts';
import { askDatabase } from '../support/inbound.ts';
import { signIn } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

/** A session of its own with one item of the reception group, for which one demo person is registered. */
async function openSession(): Promise<{ slug: string; item: number }> {
  const slug = `dossier-${randomUUID().slice(0, 8)}`;
  return askDatabase(async (sql) => {
    const [row] = await sql<{ item: number }[]>`
      with made as (
        insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, place_name, practical)
        values (${slug}, 'spring', 'published', '{"nl":"Sessie met dossier","ar":"جلسة مع ملفّ"}', now() + interval '40 days',
          now() + interval '40 days 3 hours', 'De Centrale', '{"nl":"Tram 1, halte Rabot."}') returning id
      ), part as (
        insert into public.agenda_sections (session_id, titles, position)
        select id, '{"nl":"De avond"}', 1 from made returning id, session_id
      ), coming as (
        insert into public.registrations (session_id, person_id, way, state, language)
        select m.id, u.id, 'here', 'registered', 'nl' from made as m, auth.users as u where u.email = 'citizen@demo.example'
      )
      insert into public.agenda_items (session_id, section_id, position, type, state, language, title, group_id, minutes)
      select part.session_id, part.id, 1, 'decision', 'accepted', 'nl', 'Eén gezicht voor elk gezin', g.id, 30
      from part, public.working_groups as g where g.slug = 'reception' returning id::int as item`;
    return { slug, item: row?.item ?? 0 };
  });
}

/** Publishes what stands on the working agenda, as freezing it does. */
const publish = (slug: string) =>
  askDatabase(
    (sql) => sql`
      insert into public.agenda_versions (session_id, number, content)
      select s.id, 1 + (select count(*) from public.agenda_versions as v where v.session_id = s.id), private.agenda_content(s)
      from public.sessions as s where s.slug = ${slug}`,
  );

async function become(page: Page, who: string | null): Promise<void> {
  await page.context().clearCookies();
  if (who === null) return;
  await page.goto('/nl/sign-in');
  await signIn(page, who);
}

/** Looks again until both files stand there, as somebody waiting does. */
async function waitForFiles(page: Page, path: string, audience: string): Promise<void> {
  const link = page.locator(`a[href$="dossier.pdf${audience}"]`).first();
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return link.isVisible();
      },
      { interval: 500, timeout: 60_000 },
    )
    .toBe(true);
}

const pick = (page: Page, name: string, value: string) =>
  page.locator(`[name=${name}][value=${value}]`).check();

describe.each([
  { javaScript: false, size: 'phone', language: 'nl' },
  { javaScript: true, size: 'desktop', language: 'nl', scheme: 'dark' },
] as const)('scripts: $javaScript', (visit) => {
  journey('papers are brought, published and read in a dossier', visit, async (page) => {
    const { slug, item } = await openSession();
    const here = `/nl/sessions/${slug}`;
    await become(page, 'coordinator');
    await page.goto(`${here}/papers`);
    await settle(page);
    await expectAccessible(page);

    // A document of the group, for everybody.
    await page.locator(`a[href$="new?item=${item}"]`).click();
    await page.locator('[name=document]').waitFor();
    await settle(page);
    await expectAccessible(page);
    await pick(page, 'source', 'document');
    await page.locator('main form button[type=submit]').last().click();
    await page.locator('[name=document][aria-invalid=true]').waitFor();
    await page.locator('[name=document]').selectOption({ label: await submittedLabel(page) });
    await pick(page, 'role', 'proposal');
    await page.locator('[name=authoritative]').check();
    await page.locator('[name=summary]').fill('Eén persoon volgt het gezin.');
    await page.locator('main form button[type=submit]').last().click();
    await page.locator('h1', { hasText: 'één aanspreekpunt' }).waitFor();
    const paper = new URL(page.url()).pathname;
    await settle(page);
    await expectAccessible(page);

    // A file, for participants.
    await page.goto(`${here}/papers/new?item=${item}`);
    await settle(page);
    await pick(page, 'source', 'file');
    await page.locator('[name=file]').setInputFiles({
      name: 'cijfers.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    });
    await page.locator('[name=title]').fill('Cijfers over gezinnen');
    await pick(page, 'audience', 'participants');
    await page.locator('main form button[type=submit]').last().click();
    await page.locator('h1', { hasText: 'Cijfers over gezinnen' }).waitFor();
    const figures = new URL(page.url()).pathname;
    const file = await page.locator('main a[download]').getAttribute('href');
    await page.goto(`${figures}/edit`);
    await settle(page);
    await expectAccessible(page);

    // Nothing of it leaves before it is published.
    await become(page, null);
    expect((await page.request.get(paper)).status()).toBe(404);
    await publish(slug);
    await waitForFiles(page, `${here}/dossier`, '');
    await settle(page);
    await expectAccessible(page);
    expect((await page.goto(paper))?.status()).toBe(200);
    await settle(page);
    await expectAccessible(page);
    expect(await page.locator('main').innerText()).toContain('Hoe het werkt');
    expect((await page.request.get(figures)).status()).toBe(404);
    expect((await page.request.get(String(file))).status()).toBe(404);

    const whole = await page.request.get(`${here}/dossier.pdf`);
    expect(whole.headers()['content-type']).toBe('application/pdf');
    expect((await whole.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const packed = await page.request.get(`${here}/dossier.zip`);
    const files = unzipSync(new Uint8Array(await packed.body()));
    const names = Object.keys(files);
    expect(names.slice(0, 2)).toEqual(['dossier.pdf', 'index.html']);
    expect(names).toHaveLength(3);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('alleen voor deelnemers');
    expect(strFromU8(files[names[2] ?? ''] ?? new Uint8Array())).toContain('Hoe het werkt');
    expect((await page.request.get(`/ar/sessions/${slug}/dossier`)).status()).toBe(200);

    // That of participants: not for visitors, not for who is not registered.
    const own = `${here}/dossier.pdf?audience=participants`;
    const asked = await page.request.get(own, { maxRedirects: 0 });
    expect(asked.headers()['location']).toContain('/nl/sign-in');
    await become(page, 'newcomer');
    expect((await page.request.get(own)).status()).toBe(403);
    await become(page, 'citizen');
    await waitForFiles(page, `${here}/dossier`, '?audience=participants');
    expect((await page.request.get(own)).status()).toBe(200);
    const all = await page.request.get(`${here}/dossier.zip?audience=participants`);
    const inside = unzipSync(new Uint8Array(await all.body()));
    const sent = Object.keys(inside).find((name) => name.endsWith('cijfers.pdf'));
    expect(Buffer.from(inside[sent ?? ''] ?? []).equals(pdf)).toBe(true);

    // Withdrawn, it is gone at once, also from the ZIP that was made before.
    await become(page, 'coordinator');
    await page.goto(`${paper}/edit`);
    await settle(page);
    await page.locator('[name=intent][value=withdraw]').click();
    await page.locator('main', { hasText: 'Ingetrokken' }).first().waitFor();
    await become(page, null);
    expect((await page.request.get(paper)).status()).toBe(404);
    const rest = await page.request.get(`${here}/dossier.zip`);
    expect(Object.keys(unzipSync(new Uint8Array(await rest.body())))).toHaveLength(2);
  });
});

/** The words of the choice for the demo's submitted document. */
async function submittedLabel(page: Page): Promise<string> {
  const options = await page.locator('[name=document] option').allInnerTexts();
  return options.find((text) => text.includes('één aanspreekpunt')) ?? '';
}

journey('forms that say nothing or wrong things are refused in words', {}, async (page) => {
  const { slug, item } = await openSession();
  await become(page, 'coordinator');
  const send = (
    form: Record<string, string>,
    path = `/nl/sessions/${slug}/papers/new?item=${item}`,
  ) => page.request.post(path, { headers: { Origin: siteUrl() }, form, maxRedirects: 0 });
  const broken: Record<string, string>[] = [
    {},
    { item: 'x' },
    {
      item: String(item),
      source: 'late',
      role: 'advice',
      audience: 'public',
      language: 'nl',
      once: randomUUID(),
    },
  ];
  for (const form of broken) expect((await send(form)).status()).toBe(400);
  const late = {
    item: String(item),
    source: 'late',
    role: 'advice',
    audience: 'public',
    language: 'nl',
    title: 'Volgt',
  };
  const added = await send({ ...late, once: randomUUID() });
  expect(added.status()).toBe(302);
  const there = added.headers()['location'] ?? '';
  expect((await send({ intent: 'renew', once: randomUUID() }, `${there}/edit`)).status()).toBe(400);
  for (const path of [
    'papers/0',
    'papers/1x',
    'papers/99999999',
    `papers/new?item=${item}9`,
    'papers/new',
  ])
    expect([403, 404]).toContain((await page.request.get(`/nl/sessions/${slug}/${path}`)).status());
  await become(page, 'citizen');
  expect((await send({ ...late, once: randomUUID() })).status()).toBe(403);
  expect((await send({}, `/nl/sessions/${slug}/dossier`)).status()).toBe(403);
});
