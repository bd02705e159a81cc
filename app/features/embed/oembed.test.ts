import { describe, expect, test } from 'vitest';
import { directoryPath, embedPath, frameCode } from './embed-address.ts';
import { oembedLinks, readOembed, toOembedXml } from './oembed.ts';

const site = 'https://forum.example';
const read = (question: Record<string, string>) =>
  readOembed(new URL(`${site}/oembed?${new URLSearchParams(question)}`), site);

describe('a question of another site', () => {
  test('about the directory keeps filters, language and where the map was left', () => {
    const url = `${site}/fr/initiatives?theme=work&view=map&at=51.0543,3.7174,12&page=2`;
    const asked = read({ url, maxwidth: '300' });
    if (typeof asked === 'number' || asked.page.kind !== 'directory') throw new Error(url);
    expect(asked).toMatchObject({ format: 'json', maxWidth: 300, maxHeight: null });
    const { language, filters, camera } = asked.page;
    expect(embedPath(language, 'map', filters, camera)).toBe(
      '/fr/embed/map?theme=work&at=51.0543%2C3.7174%2C12.0',
    );
    expect(embedPath(language, 'list', filters, camera)).toBe('/fr/embed/list?theme=work');
    expect(directoryPath(language, filters)).toBe('/fr/initiatives?theme=work&view=map');
  });

  test('about an initiative names it', () => {
    expect(read({ url: `${site}/ar/initiatives/duo-for-a-job`, format: 'xml' })).toMatchObject({
      format: 'xml',
      page: { kind: 'initiative', language: 'ar', slug: 'duo-for-a-job' },
    });
  });

  test.each([
    ['without an address', {}, 400],
    ['with a size that is none', { url: `${site}/nl/initiatives`, maxwidth: '-3' }, 400],
    ['in a format that nobody speaks', { url: `${site}/nl/initiatives`, format: 'yaml' }, 501],
    ['about another site', { url: 'https://evil.example/nl/initiatives' }, 404],
    ['about a site that looks like ours', { url: `${site}.evil.example/nl/initiatives` }, 404],
    ['with our name before another host', { url: 'https://forum.example@evil.example/nl' }, 404],
    ['about a script', { url: 'javascript:alert(1)' }, 404],
    ['about no address', { url: 'initiatives' }, 404],
    ['about a part of a page', { url: `${site}/nl/initiatives/a/edit` }, 404],
    ['about filters that are none', { url: `${site}/nl/initiatives?kind=x` }, 404],
    ['about an account', { url: `${site}/nl/account` }, 401],
    ['about a receipt', { url: `${site}/nl/nominations/abc` }, 401],
  ])('%s is refused', (_, question, status) => {
    expect(read(question as Record<string, string>)).toBe(status);
  });
});

test('names and filters cannot leave the code that they stand in', () => {
  const title = '"><script>alert(1)</script>&';
  const html = frameCode({ src: `${site}/nl/embed/list?q="><x>`, title, width: '100%', height: 9 });
  expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  const xml = toOembedXml({
    version: '1.0',
    type: 'rich',
    provider_name: 'A & B',
    provider_url: site,
    title: `]]>\u0000\u001b${title}`,
    html,
    width: 1,
    height: 2,
  });
  expect(xml).toContain('<title>]]&gt;&quot;&gt;&lt;script&gt;');
  expect(xml).not.toContain('<iframe');
  const [json] = oembedLinks(site, `${site}/nl/initiatives?theme=a&q=b c`, title);
  expect(read(Object.fromEntries(new URL(json!.href).searchParams))).toMatchObject({
    page: { filters: { query: 'b c', facets: { theme: ['a'] } } },
  });
});
