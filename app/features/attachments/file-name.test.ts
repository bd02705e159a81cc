import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, dispositionOf } from './file-name.ts';

test.each([
  ['verslag.pdf', 'pdf', 'verslag.pdf'],
  ['Verslag mei.PDF', 'pdf', 'Verslag mei.pdf'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\Jef\\plan.docx', 'docx', 'plan.docx'],
  // Written from right to left, its end looks like that of a picture.
  ['foto\u202egnp.exe', 'pdf', 'fotognp.exe.pdf'],
  ['.htaccess', 'txt', 'htaccess.txt'],
  ['....', 'csv', 'file.csv'],
  ['', 'pdf', 'file.pdf'],
  ['a\0b\r\nSet-Cookie: x', 'txt', 'abSet-Cookie- x.txt'],
  ['<img onerror="x">.png', 'webp', 'img onerror=-x-.png.webp'],
  ['محضر الاجتماع.pdf', 'pdf', 'محضر الاجتماع.pdf'],
])('%j becomes a name', (typed, extension, name) => {
  expect(cleanFileName(typed, extension)).toBe(name);
});

test('any name is short, one part, and a header that says just it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const name = cleanFileName(typed, 'pdf');
      expect([...name].length).toBeLessThanOrEqual(104);
      expect(name).toMatch(/^[^/\\:"<>\p{Cc}\p{Cf}]+\.pdf$/u);
      expect(cleanFileName(name, 'pdf')).toBe(name);
      const header = dispositionOf('attachment', name);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      const encoded = /filename\*=UTF-8''(\S+)$/.exec(header)?.[1] ?? '';
      expect(decodeURIComponent(encoded)).toBe(name);
      expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(
        header,
      );
    }),
    { numRuns: 400 },
  );
});
