import { expect } from 'vitest';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';
import { useOwnRecord } from '../support/own-record.ts';

useBrowser();

const slug = useOwnRecord('Fietsen voor twee');
/** Of the demo world: an organisation waits for an answer there. */
const asked = 'fietsschool-de-spaak-voorbeeld';
const address = (language: string, of = slug) => `/${language}/initiatives/${of}/claim`;

/** The code that was mailed last to this address. */
async function codeTo(mailbox: string): Promise<string> {
  const inbox = `${siteUrl()}/dev/mail?to=${encodeURIComponent(mailbox)}`;
  const read = async () => /\b\d{8}\b/.exec(await (await fetch(inbox)).text())?.[0] ?? '';
  await expect.poll(read, { timeout: 20_000, interval: 250 }).toMatch(/^\d{8}$/);
  return read();
}

journey(
  'an organisation asks to keep an initiative, shows it by a code, and a moderator accepts',
  { size: 'desktop' },
  async (page) => {
    await become(page, 'caseworker');
    await page.goto(address('nl'));
    await settle(page);
    await expectAccessible(page);
    // Nothing filled in comes back with what is missing.
    await page.locator('button[value=ask]').click();
    await page.getByRole('link', { name: 'Vul dit in.' }).first().waitFor();
    await expectAccessible(page);
    const named = page.locator('input[name=organisationName]');
    await page
      .locator('select[name=organisation]')
      .selectOption('')
      .catch(() => undefined);
    await named.fill('CIRQ');
    await page.locator('textarea[name=reason]').fill('Wij begeleiden de vrijwilligers.');
    await page.locator('button[value=ask]').click();
    await page.getByText('Je aanvraag is verstuurd.').waitFor();
    await settle(page);
    await page.locator('input[name=address]').fill('iemand@elders.example.org');
    await page.locator('button[value=send]').click();
    await page.getByRole('link', { name: /hoort niet bij de website/ }).waitFor();
    expect(await page.locator('input[name=address]').inputValue()).toBe(
      'iemand@elders.example.org',
    );
    await page.locator('input[name=address]').fill('team@de-spaak.example.org');
    await page.locator('button[value=send]').click();
    await page.getByText('De code is onderweg.').waitFor();
    await settle(page);
    await page.locator('input[name=code]').fill(await codeTo('team@de-spaak.example.org'));
    await page.locator('button[value=prove]').click();
    await page.getByText('De code klopt. Een moderator beslist nu.').waitFor();
    await expectAccessible(page);

    // Who keeps it agrees.
    await become(page, 'ngo');
    await page.goto(address('nl'));
    await settle(page);
    const rival = page.locator('#rivals ~ ul li').filter({ hasText: 'CIRQ' }).last();
    await expectAccessible(page);
    await rival.locator('button[value=agree]').click();
    await page.getByText('Je antwoord is bewaard.').waitFor();

    await become(page, 'moderator');
    await page.goto('/nl/moderation/claims');
    await settle(page);
    await expectAccessible(page);
    await page.locator('main li').filter({ hasText: 'CIRQ' }).last().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Wat er gebeurde' }).waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('select[name=organisation]').selectOption({ index: 1 });
    await page.locator('button[value=accept]').click();
    await page.getByText('Aanvaard. De organisatie houdt het initiatief nu bij.').waitFor();
  },
);

journey(
  'who keeps a record answers a request in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await become(page, 'ngo', 'ar');
    await page.goto('/ar/initiatives/mine');
    await page.locator('#waiting-claims').waitFor();
    await expectAccessible(page);
    await page.goto(address('ar', asked));
    await page.locator('#rivals').waitFor();
    await expectAccessible(page);
    const mine = page.locator('#rivals ~ ul li').filter({ hasText: 'Buurtwerk De Ketting' }).last();
    await mine.locator('button[value=object]').click();
    await page.getByRole('link', { name: 'املأ هذا الحقل.' }).waitFor();
    await mine.locator('textarea').fill('لا نعرف هذه المنظمة.');
    await mine.locator('button[value=object]').click();
    await page.getByText('حُفظ اعتراضك. يقرر مشرف.').waitFor();
    await expectAccessible(page);
    // Visitors are asked to sign in first.
    await page.context().clearCookies();
    await page.goto(address('ar', asked));
    expect(page.url()).toContain('/sign-in');
  },
);
