import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server.js';
import { describe, expect, test } from 'vitest';
import { anyState, stateOf } from '../../../tests/support/any-document.ts';
import { attributesOf, render } from '../../../tests/ui/render.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { WordsContext, wordsOfPage } from '../../i18n/use-translation.ts';
import { documentHtml } from './document-html.server.ts';
import { documentFromMarkdown } from './document.server.ts';
import { DocumentText } from './document-text.tsx';

const words = wordsOfPage(await createI18n('nl'));

const place = { siteUrl: 'https://forum.example', language: 'ar' } as const;
const text = (words: string) => ({ type: 'text', text: words });
const show = (document: unknown, level?: 1 | 2 | 3 | 4) =>
  render(<DocumentText document={document} lang="nl" level={level} />);
const inRouter = (element: ReactElement) => (
  <WordsContext.Provider value={words}>
    <StaticRouter location="/nl">{element}</StaticRouter>
  </WordsContext.Provider>
);
const markup = (document: unknown) =>
  renderToStaticMarkup(inRouter(<DocumentText document={document} lang="nl" />));

const tags =
  'div p h2 h3 h4 h5 h6 ul ol li blockquote table tbody tr th td a b bdi br span em strong s code img';
const attributes =
  'class dir lang href rel start scope role aria-label tabindex style border cellpadding cellspacing data-discover src srcset sizes alt width height loading decoding';
/** What a browser would find in it: tags and attributes of ours, addresses that run nothing. */
function expectHarmless(html: string) {
  for (const [, name, rest] of html.matchAll(/<\/?([^\s/>]+)([^>]*)>/g)) {
    expect(tags.split(' ')).toContain(name);
    for (const [, attribute, value] of rest!.matchAll(/\s([^\s=]+)="([^"]*)"/g)) {
      expect(attributes.split(' ')).toContain(attribute);
      if (attribute === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:|\/(?!\/))/);
      if (attribute === 'src') expect(value).toMatch(/^\/files\/[\da-f-]{36}\?small$/);
      if (attribute === 'style') expect(value).toBe('list-style:none');
    }
  }
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}

describe('whatever JSON a text is', () => {
  test('it is shown harmlessly, here and in a mail', () => {
    fc.assert(
      fc.property(fc.oneof(anyState, fc.jsonValue(), fc.jsonValue().map(stateOf)), (document) => {
        expectHarmless(markup(document));
        expectHarmless(documentHtml(document, place));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [null],
    ['<script>'],
    [{ root: { children: [{ type: 'script', children: [text('alert(1)')] }] } }],
    [stateOf({ type: 'html', html: '<img onerror=x>' }, { type: '__proto__' }, [], null, 7)],
    [stateOf({ type: 'heading', tag: 'script', children: [] })],
  ])('%j shows nothing', (document) => {
    expect(markup(document)).toBe('<div class="prose rich"></div>');
  });

  test('nested without end it stops', () => {
    let node: object = text('diep');
    for (let i = 0; i < 20_000; i++) node = { type: i % 2 ? 'list' : 'listitem', children: [node] };
    expect(markup(stateOf(node))).not.toContain('diep');
  });

  test('HTML that somebody typed stays what was typed', async () => {
    const html = await show(documentFromMarkdown('<img src=x onerror=alert(1)> <b>vet</b>'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;vet&lt;/b&gt;');
  });
});

test('a link says where it leads, and search engines do not count it', async () => {
  const html = await show(documentFromMarkdown('[mijn bank](https://elders.be/x) https://gent.be'));
  expect(attributesOf(html, 'a', 'elders')).toMatchObject({
    href: 'https://elders.be/x',
    rel: 'nofollow ugc noreferrer',
  });
  expect(html).toMatch(/<bdi dir="ltr"[^>]*> \(elders\.be\)<\/bdi>/);
  expect(html).not.toContain('(gent.be)');
});

test('links of this site open in the language of the page', async () => {
  const document = documentFromMarkdown(
    '[#3](/nl/groups/onthaal/topics/7?post=3#p3) @[Onthaal](group:onthaal) @[Amal](person:7)',
  );
  const html = await render(<DocumentText document={document} lang="nl" />, 'fr');
  expect(html).toContain('<div class="prose rich" lang="nl" dir="ltr">');
  expect(html).toContain('href="/fr/groups/onthaal/topics/7?post=3#p3"');
  expect(html).toContain('href="/fr/groups/onthaal"><bdi>@Onthaal</bdi>');
  expect(html).toContain('<b><bdi>@Amal</bdi></b>');
  const mail = documentHtml(document, place);
  expect(mail).toContain('href="https://forum.example/ar/groups/onthaal/topics/7?post=3#p3"');
});

test('each block follows its own letters, unless somebody chose', async () => {
  const document = documentFromMarkdown(
    'Dag\n\nمرحبا\n\n\u200f2026\n\n- een\n  - twee\n\n|a|ب|\n|-|-|\n|1|2|',
  );
  const html = await show(document);
  expect(html).toContain('<p dir="auto">Dag</p><p dir="auto">مرحبا</p><p dir="rtl">2026</p>');
  expect(html).toContain('<ul dir="auto"><li>een<ul><li>twee</li></ul></li></ul>');
  expect(html).toContain('<th scope="col" dir="auto">ب</th>');
});

test('an override cannot turn the words around', async () => {
  const html = await show(
    stateOf({ type: 'paragraph', children: [text('fac\u202egnp.exe\u2066')] }),
  );
  expect(html).toContain('>facgnp.exe<');
});

test('headings stand below the page', async () => {
  const document = documentFromMarkdown('# een\n\n### drie\n\n###### zes');
  expect(await show(document)).toMatch(/<h2.*<h3.*<h4/);
  expect(await show(document, 2)).toMatch(/<h3.*<h4.*<h5/);
  expect(await show(document, 4)).toMatch(/<h5.*<h6.*<h6/);
});

test('20 posts of 200 words take about 2 ms', () => {
  const words = Array.from({ length: 50 }, (_, i) => `woord${i}`).join(' ');
  const post = documentFromMarkdown(
    [`${words} **vet** https://gent.be`, `> ${words}`, `- ${words}\n- punt`, words].join('\n\n'),
  );
  const posts = Array.from({ length: 20 }, (_, i) => (
    <DocumentText key={i} document={post} lang="nl" />
  ));
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    renderToString(inRouter(<div>{posts}</div>));
    return performance.now() - start;
  });
  // Three times the aim: machines that test are slow and do other things.
  expect(Math.min(...times)).toBeLessThan(6);
});
