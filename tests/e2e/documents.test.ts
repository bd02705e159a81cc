import { describe, expect } from 'vitest';
import {
  beginDocument,
  documentsOf,
  saveVersion,
  sendForm,
  versionText,
} from '../support/documents.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { group } from '../support/topics.ts';

useBrowser();

describe.each([
  { language: 'nl', size: 'desktop', scheme: 'light' },
  { language: 'ar', size: 'phone', scheme: 'dark' },
] as const)('$language, $size, $scheme', (visit) => {
  journey('a visitor reads a public document without any script', visit, async (page) => {
    await page.goto(`/${visit.language}/groups/${group}`);
    await page.locator('#documents').waitFor();
    await page.goto(documentsOf(visit.language));
    await expectAccessible(page);
    await page.locator('main li h2 a', { hasText: 'Advies: Nederlands oefenen' }).click();
    await page.locator('main section').first().waitFor();
    await expectAccessible(page);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('nav a[href="#part-1"]').count()).toBe(1);
    // Remarks, earlier versions and drafts are for the group.
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.locator('a[href$="/history"], a[href$="/edit"]').count()).toBe(0);
    const earlier = await page.request.get(`${page.url()}?version=1`);
    expect(earlier.status()).toBe(404);
  });

  journey('a member begins, shares, writes on and compares', visit, async (page) => {
    await signIn(page, 'ngo');
    await page.goto(`${documentsOf(visit.language)}/new`);
    await settle(page);
    await expectAccessible(page);
    const path = await beginDocument(page, `Reis ${visit.language}`, 'Een begin.');
    const here = path.replace('/nl/', `/${visit.language}/`);
    await page.goto(`${here}/settings`);
    await settle(page);
    await expectAccessible(page);
    await page.locator('button[value=state]').first().click();
    await page.waitForURL((url) => url.pathname === here);
    await page.locator('a[href$="/edit"]').click();
    const editor = page.locator('[contenteditable=true]');
    await editor.waitFor();
    await editor.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' En meer.');
    await expectAccessible(page);
    await page.locator('[name=summary]').fill('verder geschreven');
    await page.locator('button[value=save]').click();
    await page.waitForURL((url) => url.pathname === here);
    expect(await page.locator('main').innerText()).toContain('Een begin. En meer.');
    await page.locator('a[href$="/history"]').click();
    await page.locator('main ol li').nth(1).waitFor();
    await expectAccessible(page);
    await page.locator('main form button').click();
    await page.locator('ins').waitFor();
    expect(await page.locator('ins').textContent()).toContain('En meer');
    await expectAccessible(page);
  });
});

journey('two who change other sections: both stand in one version', {}, async (page) => {
  await signIn(page, 'ngo');
  const path = await beginDocument(page, 'Twee delen', versionText('een', 'twee'), 'shared');
  await page.goto(`${path}/edit`);
  await settle(page);
  const other = await page
    .context()
    .browser()!
    .newPage({ baseURL: new URL(page.url()).origin });
  await signIn(other, 'caseworker');
  expect((await saveVersion(other, path, 1, versionText('een', 'TWEE'))).status()).toBe(302);
  await other.context().close();
  const answer = await saveVersion(page, path, 1, versionText('EEN', 'twee'));
  expect(answer.status()).toBe(302);
  await page.goto(path);
  const words = await page.locator('main').innerText();
  expect(words).toContain('Over EEN');
  expect(words).toContain('Over TWEE');
});

journey(
  'two who change one section, in two browsers without scripts: no word is lost',
  { javaScript: false },
  async (page) => {
    await signIn(page, 'ngo');
    const path = await beginDocument(page, 'Eén deel', versionText('een', 'twee'), 'shared');
    await page.goto(`${path}/edit`);
    const other = await page
      .context()
      .browser()!
      .newPage({ baseURL: new URL(page.url()).origin, javaScriptEnabled: false });
    await signIn(other, 'caseworker');
    await other.goto(`${path}/edit`);
    await other.locator('[name=text]').fill(versionText('een van Elif', 'twee'));
    await other.locator('button[value=save]').click();
    await other.waitForURL((url) => url.pathname === path);
    await other.context().close();

    await page.locator('[name=text]').fill(versionText('een van Jonas', 'twee'));
    await page.locator('button[value=save]').click();
    await page.locator('[name=choice-0]').first().waitFor();
    await expectAccessible(page);
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Over een van Elif');
    expect(shown).toContain('Over een van Jonas');
    // Who goes away now finds the own text again, with the version that it began with.
    await page.goto(`${path}/edit`);
    expect(await page.locator('[name=text]').inputValue()).toContain('een van Jonas');
    expect(await page.locator('form:has([name=text]) [name=base]').inputValue()).toBe('1');
    await page.locator('button[value=save]').click();
    await page.locator('[name=choice-0][value=own]').check();
    await page.locator('[name=own-0]').fill('');
    await page.locator('button[value=merge]').click();
    await page.locator('[name=own-0][aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.locator('[name=choice-0][value=both]').check();
    await page.locator('button[value=merge]').click();
    await page.waitForURL((url) => url.pathname === path);
    const merged = await page.locator('main').innerText();
    expect(merged).toContain('Over een van Elif');
    expect(merged).toContain('Over een van Jonas');
    await page.goto(`${path}/edit`);
    expect(await page.locator('form:has([name=text]) [name=base]').inputValue()).toBe('3');
  },
);

journey('a remark survives a change of the text', { javaScript: false }, async (page) => {
  await signIn(page, 'ngo');
  const text = 'De stad zoekt zalen.\n\nDe buurt betaalt de koffie.';
  const path = await beginDocument(page, 'Opmerkingen', text, 'shared');
  await page.goto(`${path}?remark`);
  await expectAccessible(page);
  await page.locator('a[href$="?remark=1#remark"]').click();
  await page.locator('#remark [name=quotation]').fill('staat er niet');
  await page.locator('#remark [name=body]').fill('Wie betaalt?');
  await page.locator('button[value=remark]').click();
  await page.locator('[name=quotation][aria-invalid=true]').waitFor();
  await expectAccessible(page);
  expect(await page.locator('[name=body]').first().inputValue()).toBe('Wie betaalt?');
  await page.locator('#remark [name=quotation]').fill('betaalt de koffie');
  await page.locator('button[value=remark]').click();
  await page.locator('article').waitFor();
  await page.locator('article summary').click();
  await page.locator('article [name=body]').fill('De bakker.');
  await page.locator('button[value=answer]').click();
  await page.locator('article ol li').waitFor();
  await expectAccessible(page);

  await saveVersion(page, path, 1, `Nieuw begin.\n\n${text.replace('De buurt', 'De bakker')}`);
  await page.goto(path);
  const row = page.locator('section > div', { has: page.locator('article') });
  expect(await row.innerText()).toContain('De bakker betaalt de koffie.');
  await saveVersion(page, path, 2, 'Een heel andere tekst.');
  await page.goto(path);
  expect(await page.locator('#changed + div article').innerText()).toContain('betaalt de koffie');
  await expectAccessible(page);
  await page.locator('button[value=resolve]').click();
  await page.locator('button[value=reopen]').waitFor({ state: 'attached' });
  expect(await page.locator('#changed').count()).toBe(0);
});

journey('from draft to adopted paper, without scripts', { javaScript: false }, async (page) => {
  await signIn(page, 'coordinator');
  const reception = '/nl/groups/reception/documents';
  const path = await beginDocument(page, 'Nota', 'De hele tekst.', 'draft', reception);
  const stranger = await page
    .context()
    .browser()!
    .newPage({ baseURL: new URL(page.url()).origin });
  expect((await stranger.request.get(path)).status()).toBe(404);
  for (const state of ['shared', 'submitted', 'adopted']) {
    await page.goto(`${path}/settings`);
    await expectAccessible(page);
    await page.locator('button[value=state]').first().click();
    await page.waitForURL((url) => url.pathname === path);
    await expectAccessible(page);
    const answer = await saveVersion(page, path, 1, 'Iets anders.');
    if (state === 'shared') expect(answer.status()).toBe(302);
    else expect(answer.status()).toBe(409);
  }
  await page.goto(path);
  expect(await page.locator('a[href$="/edit"]').count()).toBe(0);
  expect((await stranger.request.get(path)).status()).toBe(200);
  await stranger.context().close();
});

journey('bad input is answered and changes nothing', { javaScript: false }, async (page) => {
  await signIn(page, 'ngo');
  const path = await beginDocument(page, 'Foute invoer', 'Begin.', 'shared');
  for (const bad of ['0', 'x', '999999999', '1e3'])
    expect((await page.request.get(`${documentsOf('nl')}/${bad}`)).status()).toBe(404);
  for (const search of ['?version=0', '?version=x', '?version=99'])
    expect((await page.request.get(path + search)).status()).toBe(404);
  for (const search of ['', '?from=1', '?from=a&to=2'])
    expect((await page.request.get(`${path}/compare${search}`)).status()).toBe(400);
  const refused = await saveVersion(page, path, 1, '');
  expect(refused.status()).toBe(400);
  const kept = await saveVersion(page, path, 1, 'Blijft *staan*', { summary: 'x'.repeat(501) });
  expect(kept.status()).toBe(400);
  expect(await kept.text()).toContain('Blijft *staan*');
  const merges: Record<string, string>[] = [
    { base: '1', newest: '1', mine: '{}' },
    { base: '2', newest: '1', mine: '{"root":{"type":"root","children":[]}}' },
  ];
  for (const form of merges) {
    const answer = await sendForm(page, `${path}/edit`, { intent: 'merge', ...form });
    expect(answer.status()).toBe(400);
  }
  const senseless: Record<string, string>[] = [
    { intent: 'what' },
    { intent: 'state', state: 'open', version: '1' },
  ];
  for (const form of senseless)
    expect((await sendForm(page, `${path}/settings`, form)).status()).toBe(400);
  await page.goto(`${path}/history`);
  expect(await page.locator('main ol > li').count()).toBe(1);
});
