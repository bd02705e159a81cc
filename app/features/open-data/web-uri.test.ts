import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webUri } from './web-uri.ts';

const isUri = fullFormats.uri as (text: string) => boolean;

test.each([
  ['https://www.example.org/a?b=c#d', 'https://www.example.org/a?b=c#d'],
  ['https://müller.example/über-uns', 'https://xn--mller-kva.example/%C3%BCber-uns'],
  ['https://example.org/حي', 'https://example.org/%D8%AD%D9%8A'],
  ['https://example.org/a|b[1]{2}?x=100%', 'https://example.org/a%7Cb%5B1%5D%7B2%7D?x=100%25'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
  ['https://name:secret@example.org/', 'https://example.org/'],
])('%s', (typed, written) => {
  expect(webUri(typed)).toBe(written);
});

test.each(['', 'example.org', 'https://example.org:99999', 'mailto:a@example.org', 'https://'])(
  '%s is none',
  (typed) => {
    expect(webUri(typed)).toBeNull();
  },
);

test('whatever was typed behind a host is a URI', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const written = webUri(`https://example.org/${typed}`);
      expect(written !== null && isUri(written), `${typed} -> ${written}`).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
