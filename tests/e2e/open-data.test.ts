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
  const ask = (path: string, headers = {}, method = 'GET') =>
    fetch(siteUrl() + path, { headers, method });

  test.each(['csv', 'geojson', 'json', 'xlsx', 'ics'])(
    '%s names its licence, is open to other sites, and is sent once',
    async (kind) => {
      const path = `/open-data/initiatives.${kind}?kind=citizen&status=running`;
      const first = await ask(path);
      expect(first.status).toBe(200);
      expect(first.headers.get('link')).toContain(`<${licence}>; rel="license"`);
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      expect(Number(first.headers.get('x-total-count'))).toBeGreaterThan(0);
      const again = await ask(path, { 'If-None-Match': first.headers.get('etag') });
      expect(again.status).toBe(304);
      const head = await ask(path, {}, 'HEAD');
      expect([head.status, await head.text()]).toEqual([200, '']);
    },
  );

  test('the mapping report names its licence and source, is open to other sites, and is sent once', async () => {
    const first = await ask('/open-data/mapping-report.json?lang=fr');
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toContain('application/json');
    expect(first.headers.get('link')).toContain(`<${licence}>; rel="license"`);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(await first.json()).toMatchObject({ language: 'fr', licence: { url: licence } });
    const etag = { 'If-None-Match': first.headers.get('etag') };
    expect((await ask('/open-data/mapping-report.json?lang=fr', etag)).status).toBe(304);
    const wrong = await ask('/open-data/mapping-report.json?theme=work');
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('content-type')).toContain('application/problem+json');
  });

  test('has pages that lead on, and none behind the last', async () => {
    const first = await ask('/open-data/initiatives.json?per_page=5');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await fetch(next);
    const idsOf = async (answer: Response) =>
      ((await answer.json()) as { '@graph': { '@id': string }[] })['@graph'].map(
        (node) => node['@id'],
      );
    const isMeeting = (id: string) => id.includes('#meeting-');
    const [firsts, seconds] = [await idsOf(first), await idsOf(second)];
    expect(firsts.filter((id) => !isMeeting(id))).toHaveLength(1 + 5 * 3);
    expect(seconds.filter((id) => firsts.includes(id))).toEqual([]);
    const beyond = await ask('/open-data/initiatives.json?page=9999');
    expect(beyond.status).toBe(404);
    expect(beyond.headers.get('content-type')).toContain('application/problem+json');
  });

  test('the meetings of one initiative are a calendar, to which its page leads', async () => {
    const slug = 'fietsschool-de-spaak-voorbeeld';
    const path = `/open-data/initiatives/${slug}.ics?lang=ar`;
    const page = await (await ask(`/ar/initiatives/${slug}`)).text();
    expect(page).toContain(`href="${path}"`);
    const file = await ask(path);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await file.text();
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).toContain(`/ar/initiatives/${slug}`);
    expect((await ask('/open-data/initiatives/nobody.ics')).status).toBe(404);
    expect((await ask(`/open-data/initiatives/${slug}.ics?theme=work`)).status).toBe(400);
  });

  test('may be fetched by pages of other sites, and only read', async () => {
    const asked = await ask(
      '/open-data/initiatives.csv',
      { Origin: 'https://a.example' },
      'OPTIONS',
    );
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    const page = await ask('/nl/initiatives', { Origin: 'https://a.example' }, 'OPTIONS');
    expect(page.status).toBe(405);
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    const written = await ask('/open-data/initiatives.csv', {}, 'POST');
    expect(written.status).toBeGreaterThanOrEqual(400);
    expect(written.status).toBeLessThan(500);
  });

  test('is refused to programs in their own words', async () => {
    const refused = await ask('/open-data/initiatives.csv?kitchen=yes');
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused.json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('kitchen') as string,
    });
  });
});

test('services and profiles are found from their roots, and each by its own address', async () => {
  const read = async (address: string) => {
    const answer = await fetch(new URL(address, siteUrl()));
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    return (await answer.json()) as Record<string, unknown>;
  };
  const root = await read('/open-data/hsds');
  expect(root['version']).toBe('3.0');
  const { paths } = await read(new URL(String(root['openapi_url'])).pathname);
  const lists = Object.keys(paths as object).filter((path) => /^\/[a-z]+$/.test(path));
  expect(lists).toEqual(['/organizations', '/services', '/locations']);
  for (const list of lists) {
    const { contents } = await read(`/open-data/hsds${list}?per_page=2&lang=fr`);
    const [first] = contents as { id: string }[];
    expect((await read(`/open-data/hsds${list}/${first!.id}`))['id']).toBe(first!.id);
  }
  const { profiles } = await read('/open-data/murmurations');
  const [profile] = profiles as { profile_url: string }[];
  const known = await read(new URL(profile!.profile_url).pathname);
  expect(known['linked_schemas']).toEqual(['organizations_schema-v1.0.0']);
  const none = await fetch(`${siteUrl()}/open-data/murmurations/nobody.json`);
  expect([none.status, none.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json',
  ]);
});

describe.each(visits.filter(({ size }) => size === 'phone'))('in $language', (visit) => {
  journey(
    'what the list shows is there to download, filtered and without scripts',
    { ...visit, javaScript: false },
    async (page) => {
      await page.goto(`/${visit.language}/initiatives?kind=citizen`);
      const found = await page.locator('main ol > li').count();
      const links = await page
        .locator('main a[href^="/open-data/initiatives."]:not([href*=".atom"]):not([href*=".ics"])')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.map((link) => link.split('?')[0])).toEqual(
        ['csv', 'xlsx', 'geojson'].map((kind) => `/open-data/initiatives.${kind}`),
      );
      for (const link of links) {
        const file = await fetch(siteUrl() + link);
        expect(file.status).toBe(200);
        expect(link).toContain('kind=citizen');
        expect(Number(file.headers.get('x-total-count'))).toBeGreaterThanOrEqual(
          Math.min(found, 1),
        );
      }
    },
  );
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
