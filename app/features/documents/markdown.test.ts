import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument, anyText, textDocument } from '../../../tests/support/any-document.ts';
import { documentFromMarkdown, markdownOf } from './document.server.ts';
import { plainOf } from './document.ts';

describe('document to Markdown and back', () => {
  test('gives the same for every document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(documentFromMarkdown(markdownOf(document))).toEqual(document);
      }),
      { numRuns: 800 },
    );
  });

  test('gives the same for every text between formats', () => {
    const run = fc.tuple(anyText, fc.integer({ min: 0, max: 31 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const document = textDocument(runs);
        expect(documentFromMarkdown(markdownOf(document))).toEqual(document);
      }),
      { numRuns: 1500 },
    );
  });

  test('every Markdown is a document, and the same once more', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (parts) => {
        const document = documentFromMarkdown(parts.join(''));
        expect(documentFromMarkdown(markdownOf(document))).toEqual(document);
      }),
      { numRuns: 1000 },
    );
  });
});

test('Markdown that people write comes back as they wrote it', () => {
  const written = [
    '## Wat we willen',
    'Wie **morgen** meedoet, _meldt zich_ bij @[Amal](person:0b9c-1).\nTot ~~woensdag~~ donderdag: https://gent.be/a_b',
    '- stoelen\n  - twintig\n  - klapstoelen\n- tafels',
    '3. drie\n4. vier\n\n   7. zeven',
    '> [Jef, #12](/nl/groups/onthaal/topics/7?post=12#p12)\n> Ik breng koffie.\n>\n> En thee.',
    '| Wie | Wat |\n| --- | --- |\n| Noor | taart<br>koffie |\n|  | `a\\|b` |',
    '\u200f2026: مرحبا بكم',
    'Kost 5 * 3 = 15 euro, #1 & snake_case, -5 graden, 1.5 km',
  ].join('\n\n');
  const again = markdownOf(documentFromMarkdown(written));
  expect(again).toBe(written.replace('5 * 3', '5 \\* 3'));
});

test.each([
  ['<b>vet</b> <!-- x --> <script>a</script>', '<b>vet</b> <!-- x --> <script>a</script>'],
  ['<div>\n\n<p onclick="x">a</p>', '<div>\n<p onclick="x">a</p>'],
  ['    geen code\n\ttab', 'geen code\ntab'],
  ['- [x] gedaan', '[x] gedaan'],
  ['Titel\n===\nTekst\n---', 'Titel\n===\nTekst\n---'],
  [
    '[weg](javascript:alert(1)) [^1] [a][b]\n\n[b]: https://x.be',
    'weg [^1] [a][b]\n[b]: https://x.be',
  ],
  ['![een foto](data:image/png;base64,x)', 'een foto'],
  ['```js\nalert(1)\n```', 'alert(1)'],
  ['> > dubbel\n>\n> - a', 'dubbel\n\na'],
])('%j reads %j', (markdown, plain) => expect(plainOf(documentFromMarkdown(markdown))).toBe(plain));

test.each([
  ['brackets', '['.repeat(16_000)],
  ['pictures', '![a]('.repeat(6_000)],
  ['stars', 'a**b'.repeat(8_000)],
  ['quotes', '> '.repeat(16_000)],
  ['lists', `${'- '.repeat(16_000)}a`],
  ['stairs', Array.from({ length: 170 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['tags', '<br><!---->'.repeat(2_900)],
  ['backticks', Array.from({ length: 250 }, (_, i) => '`'.repeat(i)).join('a')],
])('%s without end are read in no long time', (_name, markdown) => {
  const start = performance.now();
  markdownOf(documentFromMarkdown(markdown));
  expect(performance.now() - start).toBeLessThan(1500);
});
