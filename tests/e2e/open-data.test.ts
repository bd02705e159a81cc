import { describe, expect, test } from 'vitest';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';

useBrowser();

const visits = [
  { language: 'nl', size: 'phone', scheme: 'light' },
  { language: 'ar', size: 'phone', scheme: 'dark' },
  { language: 'nl', size: 'desktop', scheme: 'dark' },
  { language: 'ar', size: 'desktop', scheme: 'light' },
] as const;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

describe.each(visits)('$language, $size, $scheme', (visit) => {
  journey('the open data are explained, with files that are there', visit, async (page) => {
    const answer = await page.goto('/open-data');
    expect(page.url()).toBe(`${siteUrl()}/${visit.language}/open-data`);
    expect(answer?.status()).toBe(200);
    await expectAccessible(page);
    expect(await page.locator(`main a[href="${licence}"]`).count()).toBe(1);
    const files = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(siteUrl() + file)).status, file).toBe(200);
    await page.goto(`/${visit.language}/about`);
    await page.locator(`main a[href="/${visit.language}/open-data"]`).click();
    await page.waitForURL('**/open-data');
  });
});

describe('a file', () => {
  const ask = (path: string, headers = {}) => fetch(siteUrl() + path, { headers });

  test.each(['csv', 'geojson'])('%s names its licence, and is sent once', async (kind) => {
    const path = `/open-data/initiatives.${kind}?kind=citizen&status=running`;
    const first = await ask(path);
    expect(first.headers.get('link')).toBe(`<${licence}>; rel="license"`);
    expect(await first.text()).toContain('CC BY 4.0');
    const again = await ask(path, { 'If-None-Match': first.headers.get('etag') });
    expect(again.status).toBe(304);
  });

  test('is refused to programs in their own words', async () => {
    const refused = await ask('/open-data/initiatives.csv?kitchen=yes');
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ status: 400 });
  });
});

test.each([
  ['nl', ['60 dagen', '90 dagen', '15 dagen', '30 dagen', '3 dagen']],
  ['en', ['60 days', '90 days', '15 days', '30 days', '3 days']],
  ['fr', ['60 jours', '90 jours', '15 jours', '30 jours', '3 jours']],
  ['ar', ['60 يومًا', '90 يومًا', '15 يومًا', '30 يومًا', '3 أيام']],
])('the privacy page in %s tells the days that are kept to', async (language, days) => {
  const html = await (await fetch(`${siteUrl()}/${language}/privacy`)).text();
  const told = html.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
  for (const words of days) expect(told).toContain(words);
  expect(told).not.toContain('{{');
});
