import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignHost, linkAddresses, safeAddress, saysHost } from './web-address.ts';

describe('addresses that a link may lead to', () => {
  test.each([
    ['https://gent.be', 'https://gent.be/'],
    [' HTTP://Gent.be/a b ', 'http://gent.be/a%20b'],
    ['mailto:vraag@gent.be', 'mailto:vraag@gent.be'],
    ['tel:+3292107000', 'tel:+3292107000'],
    ['/nl/groups/onthaal?post=3#p3', '/nl/groups/onthaal?post=3#p3'],
    ['/nl/../ar', '/ar'],
  ])('%s is %s', (typed, address) => expect(safeAddress(typed)).toBe(address));

  test.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
    ],
    ...[
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://x',
      'about:blank',
    ],
    ...[
      '//elders.be',
      '/\\elders.be',
      '\\\\elders.be',
      'elders.be',
      '#kop',
      '',
      'https://',
      'http:gent.be',
    ],
    ...[
      'https://gent.be@elders.be',
      'https://naam:woord@elders.be',
      'mailto:',
      'tel: 12',
      null,
      7,
      {},
    ],
    `https://x.be/${'a'.repeat(3000)}`,
  ])('%j is none', (typed) => expect(safeAddress(typed)).toBeNull());

  test('whatever is typed, only our schemes come out, and once more changes nothing', () => {
    const start = fc.constantFrom(
      '',
      'https://',
      'https://gent.be/',
      'mailto:',
      'tel:',
      '/',
      'java',
    );
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (prefix, rest) => {
        const typed = prefix + rest;
        const address = safeAddress(typed);
        if (address === null) return;
        expect(address).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))[^\s<>"]*$/);
        expect(safeAddress(address)).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });
});

const linked = (text: string) =>
  linkAddresses({ type: 'text', text }).map((node) =>
    node.type === 'link' ? [node.url] : node.text,
  );

test.each([
  ['zie https://gent.be/a. Of', ['zie ', ['https://gent.be/a'], '. Of']],
  ['(www.gent.be)', ['(', ['https://www.gent.be/'], ')']],
  ['https://nl.wikipedia.org/wiki/Gent_(stad)', [['https://nl.wikipedia.org/wiki/Gent_(stad)']]],
  ['اقرأ https://gent.be/ar، ثم', ['اقرأ ', ['https://gent.be/ar'], '، ثم']],
  ['xhttps://gent.be www. http://localhost', ['xhttps://gent.be www. http://localhost']],
])('%s has its links', (text, parts) => expect(linked(text)).toEqual(parts));

test('words that name another host do not count as naming it', () => {
  expect(foreignHost('https://www.elders.be/x')).toBe('elders.be');
  expect(foreignHost('https://xn--bnk-hoa.be/')).toBe('xn--bnk-hoa.be');
  expect(foreignHost('/nl/groups')).toBeNull();
  expect(saysHost('https://www.elders.be/x', 'elders.be')).toBe(true);
  expect(saysHost('Elders.be', 'elders.be')).toBe(true);
  expect(saysHost('elders.be.kwaad.com', 'elders.be')).toBe(false);
  expect(saysHost('mijn bank', 'elders.be')).toBe(false);
});
