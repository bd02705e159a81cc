import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen naar het werk');

journey(
  'a visitor suggests a change, who keeps the record accepts it, and the receipt says so',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    const words = `De les begint om zeven uur (${randomUUID().slice(0, 6)}).`;
    await page.goto(`/nl/initiatives/${slug}`);
    await page.getByRole('link', { name: 'Stel een wijziging voor' }).click();
    await page.getByRole('heading', { level: 2, name: 'Welk deel gaat het aan?' }).waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Uren en afspraken' }).click();
    await page.getByLabel('Wat klopt er niet').fill(words);
    await settle(page);
    await expectAccessible(page);
    await expect
      .poll(() => page.locator('input[name=proof]').inputValue(), { timeout: 15_000 })
      .not.toBe('');
    await page.getByRole('button', { name: 'Verstuur je voorstel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je voorstel is verstuurd' }).waitFor();
    await settle(page);
    await expectAccessible(page);
    const receipt = new URL(page.url()).pathname;

    await become(page, 'ngo');
    await page.goto(`/nl/initiatives/${slug}`);
    await page.getByRole('link', { name: /wacht(en)? op een beslissing/ }).click();
    await expectAccessible(page);
    await page
      .locator('main li')
      .filter({ hasText: words })
      .getByRole('link', { name: 'Uren en afspraken' })
      .click();
    await page.getByText(words).waitFor();
    await settle(page);
    await expectAccessible(page);
    // Declining needs a reason; what was typed stays.
    await page.getByRole('button', { name: 'Neem niet aan' }).click();
    await page.getByRole('link', { name: 'Zeg waarom je het niet aanneemt.' }).waitFor();
    await page.getByLabel('Je antwoord').fill('Dank je, dat klopt.');
    await page.getByRole('button', { name: 'Neem aan', exact: true }).click();
    await page.getByText('Het voorstel is aangenomen.').waitFor();

    await page.context().clearCookies();
    await page.goto(receipt);
    await page.getByRole('heading', { level: 1, name: 'Je voorstel is aangenomen' }).waitFor();
    await page.getByText('Dank je, dat klopt.').waitFor();
    // Nobody else reads what is suggested.
    const response = await page.request.get(`/nl/initiatives/${slug}/suggestions`);
    expect(response.url()).toContain('/sign-in');
  },
);

journey(
  'a suggestion is sent and taken back in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await page.goto(`/ar/initiatives/${slug}/suggest/places`);
    await expectAccessible(page);
    const words = 'المكان لم يعد هناك.';
    const send = page.getByRole('button', { name: 'أرسل اقتراحك' });
    await page.locator('[name=mail]').fill('no-address');
    await send.click();
    await page.locator('#error-summary').waitFor();
    expect(await page.locator('[name=mail]').inputValue()).toBe('no-address');
    await expectAccessible(page);
    await page.locator('[name=message]').fill(words);
    await page.locator('[name=mail]').fill('');
    await page.waitForTimeout(4500);
    await send.click();
    await page.getByRole('heading', { level: 1, name: 'أُرسل اقتراحك' }).waitFor();
    await page.getByText(words).waitFor();
    await page.locator('main summary').click();
    await expectAccessible(page);
    await page.locator('main form button').click();
    await page.getByRole('heading', { level: 1, name: 'سحبت اقتراحك' }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
    const status = async (path: string) => (await page.request.get(path)).status();
    expect(await status(`/ar/initiatives/${slug}/suggest/nothing`)).toBe(404);
    expect(await status('/ar/suggested/x')).toBe(404);
  },
);

journey(
  'a visitor changes the form of a part, and who keeps the record takes it over after another change',
  { size: 'desktop' },
  async (page) => {
    await page.goto(`/nl/initiatives/${slug}/suggest/schedule`);
    await page.getByRole('link', { name: 'Of wijzig het zelf in het formulier' }).click();
    const send = page.getByRole('button', { name: 'Verstuur je voorstel' });
    await expect
      .poll(() => page.locator('input[name=proof]').inputValue(), { timeout: 15_000 })
      .not.toBe('');
    // What changes nothing is no suggestion; the reason that was typed stays.
    await page.getByLabel('Waarom moet dit anders?').fill('Ik help er elke week.');
    // The form stays the same one: what the browser worked out for it counts for the next try.
    const worked = await page.locator('input[name=proof]').elementHandle();
    await send.click();
    await page.getByText('Je wijzigde nog niets.').waitFor();
    expect(await worked?.evaluate((field) => field.isConnected)).toBe(true);
    expect(await page.getByLabel('Waarom moet dit anders?').inputValue()).toBe(
      'Ik help er elke week.',
    );
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name="times.0.opensAt"]').fill('07:15');
    await send.click();
    await page.getByRole('heading', { level: 1, name: 'Je voorstel is verstuurd' }).waitFor();
    await page.locator('main ins').filter({ hasText: '07' }).first().waitFor();
    await settle(page);
    await expectAccessible(page);
    const receipt = new URL(page.url()).pathname;

    await become(page, 'ngo');
    await page.goto(`/nl/initiatives/${slug}/suggestions`);
    await page
      .locator('main li')
      .filter({ hasText: 'Ik help er elke week.' })
      .getByRole('link', { name: 'Uren en afspraken' })
      .click();
    await page.getByRole('heading', { name: 'Wat er zou wijzigen' }).waitFor();
    await page.locator('main summary').filter({ hasText: 'Wijzig zelf nog iets' }).click();
    await settle(page);
    await expectAccessible(page);
    const opens = page.locator('[name="times.0.opensAt"]');
    expect(await opens.inputValue()).toBe('07:15');
    await opens.fill('07:20');
    await page.getByRole('button', { name: 'Neem over op de pagina' }).click();
    await page.getByText('Het voorstel is aangenomen.').waitFor();
    await page.goto(`/nl/initiatives/${slug}/edit/schedule`);
    expect(await page.locator('[name="times.0.opensAt"]').inputValue()).toBe('07:20');
    await page.goto(`/nl/initiatives/${slug}/history`);
    await page.getByText('na een voorstel').first().waitFor();

    await page.context().clearCookies();
    await page.goto(receipt);
    await page.getByRole('heading', { level: 1, name: 'Je voorstel is aangenomen' }).waitFor();
    // An editor's change of what somebody keeps is a suggestion of the same form.
    await become(page, 'editor');
    await page.goto(`/nl/initiatives/${slug}/edit/means`);
    await page.getByRole('button', { name: 'Stuur naar wie de pagina bijhoudt' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/nl/initiatives/${slug}/suggest/means`);
    await settle(page);
    await expectAccessible(page);
  },
);

journey(
  'the form of a part is changed and sent in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await page.goto(`/ar/initiatives/${slug}/suggest/basics`);
    await page.getByRole('link', { name: 'أو غيّره بنفسك في الاستمارة' }).click();
    await expectAccessible(page);
    const send = page.getByRole('button', { name: 'أرسل اقتراحك' });
    await page.locator('[name="names.0.name"]').fill('');
    await send.click();
    await page.locator('#error-summary').waitFor();
    expect(await page.locator('[name="names.0.name"]').inputValue()).toBe('');
    await expectAccessible(page);
    await page.locator('[name="names.0.name"]').fill('Samen naar het werk');
    await page.locator('[name=message]').fill('تغيّر الاسم.');
    await page.waitForTimeout(4500);
    await send.click();
    await page.getByRole('heading', { level: 1, name: 'أُرسل اقتراحك' }).waitFor();
    await page.locator('main ins').filter({ hasText: 'Samen' }).waitFor();
    await expectAccessible(page);
    const status = async (path: string) => (await page.request.get(path)).status();
    // Parts that are not public as a whole are told in words, whatever the address asks for.
    await page.goto(`/ar/initiatives/${slug}/suggest/places?as=form`);
    expect(await page.locator('[name="places.0.place"]').count()).toBe(0);
    expect(await status(`/ar/initiatives/${slug}/suggest/basics?as=form&in=x`)).toBe(200);
  },
);

/** A suggestion that no form sent: its rows say what they never were. */
const forge = (receipt: string) =>
  askDatabase(
    (sql) => sql<{ id: string }[]>`
      insert into private.record_suggestions (initiative_id, section, receipt_hash, language, message, author_role, typed, typed_in, typed_on)
      select i.id, 'schedule', sha256(convert_to(${receipt}, 'UTF8')), 'nl', 'Een verzonnen formulier.', 'other',
        ${sql.json({
          'times.0.kept': ['{"notes": 5, "weekdays": "x", "kind": {}}'],
          'times.0.opensAt': ['25:99'],
          'times.0.weekdays': ['9'],
          'times.1.kept': ['['],
          'times.999.kind': ['nothing'],
        })}, 'nl', private.read_section(i.id, 'schedule')
      from public.initiatives as i where i.slug = ${slug} returning id`,
  );

journey('a suggestion that no form sent harms nobody who looks at it', {}, async (page) => {
  const receipt = randomUUID().replaceAll('-', '');
  const [made] = await forge(receipt);
  await page.goto(`/nl/suggested/${receipt}`);
  await page.getByText('Een verzonnen formulier.').waitFor();
  await become(page, 'ngo');
  const there = `/nl/initiatives/${slug}/suggestions/${made!.id}`;
  await page.goto(there);
  await page.getByText('Dit past niet meer bij wat er nu staat.').waitFor();
  await expectAccessible(page);
  // As it is it cannot be taken over; declining it works.
  await page.getByRole('button', { name: 'Neem over op de pagina' }).click();
  await page.locator('#error-summary').waitFor();
  await page.getByLabel('Je antwoord').fill('Dit klopt niet.');
  await page.getByRole('button', { name: 'Neem niet aan' }).click();
  await page.getByText('Het voorstel is niet aangenomen.').first().waitFor();
});
