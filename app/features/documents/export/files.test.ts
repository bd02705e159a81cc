import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../../../../tests/support/any-document.ts';
import { documentFile } from '../../../../tests/support/document-files.ts';
import { documentOf } from '../document.ts';
import { documentFromMarkdown } from '../text-rules.ts';
import { documentToDocx } from './to-docx.server.ts';
import { documentToHtml } from './to-html.ts';
import { documentToMarkdown } from './to-markdown.server.ts';
import { documentToPdf } from './to-pdf.server.ts';

/** What the log was told. */
function listen() {
  const told: unknown[] = [];
  return { told, log: { warn: (...words: unknown[]) => void told.push(words) } };
}

describe('HTML', () => {
  test('is one file with language, levels, heads of tables and whole addresses', () => {
    const html = documentToHtml(documentFile('nl'));
    expect(html).toContain('<html lang="nl" dir="ltr">');
    expect(html).toContain('<h1 dir="auto">Voorstel &lt;een plek&gt; &amp; meer</h1>');
    expect(html).toContain('<h3 dir="auto">Te diep begonnen</h3>');
    expect(html).toContain('<th scope="col" dir="auto">Wie</th>');
    expect(html).toContain('<ol dir="auto" start="3">');
    expect(html).toContain('href="https://forum.example/nl/groups/onthaal">@Onthaal</a>');
    expect(html).toContain('<p dir="rtl">2026: vzw Onthaal</p>');
    expect(html).not.toMatch(/<script|href="\/|src=/);
    expect(documentToHtml(documentFile('ar'))).toContain('<html lang="ar" dir="rtl">');
  });

  test('holds only tags and addresses of ours, whatever was written', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const html = documentToHtml(documentFile('nl', document));
        const seen = new Set<string>();
        const walk = (node: DefaultTreeAdapterMap['childNode']) => {
          if ('tagName' in node) {
            seen.add(node.tagName);
            for (const { name, value } of node.attrs) {
              expect(name).toMatch(
                /^(lang|dir|href|start|scope|class|role|tabindex|aria-label|name|content|charset)$/,
              );
              if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:)/);
            }
          }
          if ('childNodes' in node) node.childNodes.forEach(walk);
        };
        parse(html).childNodes.forEach(walk);
        for (const tag of ['script', 'img', 'iframe', 'object', 'form', 'svg'])
          expect(seen.has(tag)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Markdown', () => {
  test('is read again as the same document, after the title and what is said about it', () => {
    fc.assert(
      fc.property(anyDocument, (stored) => {
        const file = documentFile('nl', stored);
        const [title, facts, ...blocks] = documentFromMarkdown(`#${documentToMarkdown(file)}`).root
          .children;
        expect(title).toMatchObject({ type: 'heading', tag: 'h2' });
        expect(facts).toMatchObject({ type: 'list' });
        expect(documentOf(blocks)).toEqual(file.document);
      }),
      { numRuns: 100 },
    );
  });
});

test('DOCX is written by a process of its own', async () => {
  const { told, log } = listen();
  const docx = await documentToDocx(documentFile('ar'), log);
  expect(Buffer.from(docx.subarray(0, 2)).toString()).toBe('PK');
  expect(told).toEqual([]);
});

/** All that stands in a PDF, unpacked. */
function insideOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const parts = [file.toString('latin1')];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not every "stream" is packed, or is one.
    }
  }
  return parts.join('\n');
}

describe('PDF', () => {
  test('is tagged PDF/UA with title, language, bookmarks, lists and heads of tables', async () => {
    const { told, log } = listen();
    const inside = insideOf(await documentToPdf(documentFile('nl'), log));
    for (const sign of [
      '/StructTreeRoot',
      '/H1',
      '/H2',
      '/H3',
      '/TH',
      '/THead',
      '/LBody',
      '/BlockQuote',
    ])
      expect(inside).toContain(sign);
    expect(inside).toMatch(/\/Lang\s*\(nl\)/);
    expect(inside).toMatch(/\/Lang\s*\(ar\)/);
    expect(inside).toContain('/Outlines');
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(inside).toContain('(https://forum.example/nl/groups/onthaal)');
    expect(told).toEqual([]);
  });

  test('is the same file for the same version, in Arabic from the right', async () => {
    const { log } = listen();
    const [first, again] = await Promise.all([
      documentToPdf(documentFile('ar'), log),
      documentToPdf(documentFile('ar'), log),
    ]);
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(insideOf(first)).toMatch(/\/Direction\s*\/R2L/);
  });

  const long = (text: string) => documentFromMarkdown(text);
  test.each([
    ['emoji and letters that no font has', long('👩‍👩‍👧 🇧🇪 አማርኛ 中文 ✓ → ① ﷺ')],
    ['a word without end', long('a'.repeat(30_000))],
    ['marks without a letter', long('\u0301'.repeat(2000))],
    ['words of Typst', long('#import "@preview/x:1.0.0" #read("/etc/passwd") $x$ *a* <b> @c')],
    [
      'lists in lists',
      long(Array.from({ length: 30 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')),
    ],
    ['many paragraphs', long('a\n\n'.repeat(9000))],
    [
      'a wide table',
      long(`| ${'hoofd | '.repeat(50)}\n|${' - |'.repeat(50)}\n| ${'cel | '.repeat(50)}`),
    ],
    ['a long table', long(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(450)}`)],
  ])('%s is printed', async (_name, document) => {
    const { told, log } = listen();
    const pdf = await documentToPdf(documentFile('ti', document), log);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(told).toEqual([]);
  });

  test('Arabic behind a sign that shows nothing keeps the text that is read aloud', async () => {
    const { told, log } = listen();
    const words = ['\u200b', '\u2060', '\u00ad', '\u034f'].map((sign) => `${sign}سلام`);
    await documentToPdf(documentFile('nl', long(words.join('\n\n'))), log);
    expect(told).toEqual([]);
  });

  test('whatever can be stored is printed', async () => {
    const [documents] = fc.sample(fc.array(anyDocument, { minLength: 60, maxLength: 60 }), 1);
    const blocks = documents?.flatMap(({ root }) => root.children) ?? [];
    const { told, log } = listen();
    await documentToPdf(documentFile('nl', documentOf(blocks)), log);
    expect(told).toEqual([]);
  });
});
