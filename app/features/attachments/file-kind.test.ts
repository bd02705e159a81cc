import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { docm, docx, odt, pdf, photo, zipOf } from '../../../tests/support/files.ts';
import { findFileKind } from './file-kind.server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const tiff = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
  .tiff()
  .toBuffer();
const page = '<!doctype html><script>alert(1)</script>';

test.each([
  ['a photo', await photo(8, 6), 'foto.jpg', 'image/jpeg'],
  ['a PDF', pdf, 'plan.pdf', 'application/pdf'],
  ['a PDF that says it is a picture', pdf, 'plan.png', 'application/pdf'],
  ['a text', bytes('naam;uur\n'), 'lijst.txt', 'text/plain'],
  ['a table', bytes('naam;uur\nمريم;9\n'), 'lijst.csv', 'text/csv'],
  ['a text of Windows', Buffer.from('\ufeffnaam', 'utf16le'), 'lijst.txt', 'text/plain'],
  ['an empty-looking text', bytes('\n'), 'leeg.txt', 'text/plain'],
])('%s is taken as what it is', async (_what, content, name, mediaType) => {
  expect(await findFileKind(content, name)).toMatchObject({ mediaType });
});

test.each([
  ['docx', docx],
  ['odt', odt],
])('%s is taken', async (extension, content) => {
  expect(await findFileKind(content, 'a')).toMatchObject({ kind: 'document', extension });
});

describe('what is not taken, under any name', () => {
  const refused = {
    'a drawing': bytes(svg),
    'a drawing after a mark': bytes(`\ufeff<?xml version="1.0"?>${svg}`),
    'a page': bytes(page),
    'a page after empty lines': bytes(`\n\n  ${page}`),
    'a script with NUL': bytes('alert(1)\0'),
    'a program': Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'),
    'a program of Linux': Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'),
    'a document with macros': docm,
    'a document that hides its macros': zipOf({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'word/vbaProject.bin': 'x',
    }),
    'a zip': zipOf({ 'a.html': page }),
    'a TIFF': tiff,
    nothing: new Uint8Array(),
  };
  const names = ['a.png', 'a.svg', 'a.html', 'a.pdf', 'a.docx', 'a'];
  test.each(Object.entries(refused))('%s', async (_what, content) => {
    for (const name of [...names, ...(content.length > 0 ? ['a.txt', 'a.csv'] : [])])
      expect(await findFileKind(content, name), name).toBeNull();
  });
});
