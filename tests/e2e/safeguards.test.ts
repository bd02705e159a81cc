import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { become } from '../support/demo-people.ts';
import { expectAccessible, journey, settle, siteUrl, useBrowser } from '../support/journey.ts';

// Safety on the exchange: reporting, blocking, screenings, and the way out.
useBrowser();

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A standing listing of somebody else, as the overview has it. */
async function someListing(page: Page): Promise<string> {
  await page.goto('/nl/exchange');
  const paths = await page
    .locator('main a[href*="/nl/exchange/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of paths.filter((href) => /\/exchange\/\d+$/.test(href))) {
    await page.goto(path);
    if ((await page.locator('main a[href*="/exchange/block?"]').count()) > 0) return path;
  }
  throw new Error('no listing of a person stands in the demo world');
}

describe.each([
  { javaScript: false, size: 'phone' },
  { javaScript: true, size: 'desktop', scheme: 'dark' },
] as const)('scripts: $javaScript', (visit) => {
  journey('a listing is reported, decided and blocked', visit, async (page) => {
    await become(page, 'citizen');
    const listing = await someListing(page);
    await page.locator('main a[href*="/exchange/report?"]').click();
    await page.locator('[name=reason]').first().waitFor();
    await settle(page);
    await expectAccessible(page);
    // The rules and the way out are one tap away from the form.
    expect(await page.locator('a[data-leaves]').count()).toBe(1);
    await page.locator('main button[type=submit]').click();
    await page.locator('[name=reason]').first().waitFor();
    await page.locator('[name=reason][value=fraud]').check();
    await page.locator('[name=note]').fill('Er wordt een voorschot gevraagd.');
    await page.locator('main button[type=submit]').click();
    await page.getByText('Je melding is verstuurd').waitFor();

    await become(page, 'moderator');
    await page.goto('/nl/exchange/cases');
    await page.locator('main li h2 a').last().click();
    await page.getByText('Er wordt een voorschot gevraagd.').waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('[name=verdict][value=nothing]').check();
    await page.locator('textarea[name=reason]').fill('Dit is een misverstand.');
    await page.locator('button[value=decide]').click();
    await page.getByText('Dit is een misverstand.').first().waitFor();

    await become(page, 'citizen');
    await page.goto(listing);
    await page.locator('main a[href*="/exchange/block?"]').click();
    await page.locator('main form button').click();
    await page.getByText('Jullie zien elkaar niet meer').waitFor();
    expect((await page.request.get(listing)).status()).toBe(404);
    await page.goto('/nl/account/safety');
    await page.getByText('Dit is een misverstand.').first().waitFor();
    await settle(page);
    await expectAccessible(page);
    await page.locator('section:has(#blocked) form button').first().click();
    await page.getByText('De blokkering is weg').waitFor();
    expect((await page.request.get(listing)).status()).toBe(200);
  });
});

journey('an organisation notes what it saw; the person sees it', {}, async (page) => {
  await become(page, 'ngo');
  await page.goto('/nl/exchange/review');
  await settle(page);
  await expectAccessible(page);
  const screenings = '/nl/organisations/de-lantaarn-voorbeeld/screenings';
  await page.goto(screenings);
  await settle(page);
  await expectAccessible(page);
  const answer = await page.request.post(screenings, {
    headers: { Origin: siteUrl() },
    form: {
      intent: 'record',
      mail: 'newcomer@demo.example',
      category: 'hosting',
      seenOn: dayIn(-2),
      endsOn: dayIn(200),
    },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  await become(page, 'newcomer');
  await page.goto('/nl/account/safety');
  await page.getByText('nooit het papier').waitFor();
});

test.for([true, false])('the way out, scripts: %s', async (javaScriptEnabled, { skip }) => {
  const browser = await launchBrowser();
  if (!browser) return skip('no browser can run here');
  try {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: siteUrl() });
    const page = await context.newPage();
    const referrers: (string | undefined)[] = [];
    await context.route('https://www.meteo.be/**', async (route) => {
      referrers.push(route.request().headers()['referer']);
      await route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' });
    });
    await page.goto('/nl');
    await page.goto('/nl/exchange');
    await page.goto('/nl/exchange/safety');
    expect(await page.title()).not.toMatch(/veilig/i);
    await page.locator('a[data-leaves]').click();
    await page.getByText('Het weer').waitFor();
    expect(referrers).toEqual([undefined]);
    if (!javaScriptEnabled) return;
    // Back: neither this page nor the one of the exchange before it.
    await page.goBack();
    await page.getByText('Het weer').waitFor();
    expect(page.url()).toContain('meteo.be');
  } finally {
    await browser.close();
  }
});
