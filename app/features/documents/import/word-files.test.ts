import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../../../../tests/support/any-document.ts';
import { documentFile } from '../../../../tests/support/document-files.ts';
import { documentLimits, documentOf, plainOf } from '../document.ts';
import type { ListNode, RichDocument } from '../document.ts';
import { blockDirection, headingLevels } from '../export/document-file.ts';
import { docxOf } from '../export/docx-document.ts';
import { blocksOf } from '../normal-form.ts';
import { documentFromDocx } from './docx-document.ts';

/** The lines of a list, each with its depth, its sign or number. */
function itemsOf(list: ListNode, depth = 0): object[] {
  let number = (list.start ?? 1) - 1;
  return list.children.flatMap(({ children }): object[] => {
    const [nested] = children;
    if (nested?.type === 'list') return itemsOf(nested, depth + 1);
    number += 1;
    return [{ depth, sign: list.listType === 'number' ? number : '-', children }];
  });
}

/** What a Word file keeps of a document, line by line. */
function kept(document: RichDocument): object[] {
  const blocks = document.root.children.filter((block) => block.type !== 'image');
  const levels = headingLevels(blocks);
  return blocks.flatMap((block): object[] => {
    const direction = blockDirection(block, 'nl');
    if (block.type === 'list') return itemsOf(block).map((item) => ({ ...item, direction }));
    return [{ ...block, direction, ...(block.type === 'heading' && { tag: levels.get(block) }) }];
  });
}

async function thereAndBack(document: unknown): Promise<RichDocument> {
  const read = await documentFromDocx(await docxOf(documentFile('nl', document)), documentLimits);
  if (!read.ok) throw new Error(read.reason);
  return read.document;
}

describe('to Word and back', () => {
  test('keeps headings, lists with their numbers, tables, links and directions', async () => {
    const { document } = documentFile('nl');
    const read = await documentFromDocx(await docxOf(documentFile('nl')), documentLimits);
    expect(read).toMatchObject({ ok: true, title: 'Voorstel <een plek> & meer', pictures: 0 });
    expect(read.ok && kept(read.document)).toEqual(kept(document));
  });

  test('a mark of direction says nothing at the start of a later item, wherever it comes to stand', async () => {
    const text = (words: string) => ({
      type: 'listitem',
      children: [{ type: 'text', text: words }],
    });
    const inner = { type: 'list', listType: 'bullet', children: [text('a')] };
    const list = {
      type: 'list',
      listType: 'number',
      children: [{ type: 'listitem', children: [inner] }, text('\u200f!')],
    };
    const stored = { root: { type: 'root', children: [list] } };
    expect(plainOf(await thereAndBack(stored))).toBe(plainOf(documentFile('nl', stored).document));
  });

  test('keeps every word of whatever can be stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (stored) => {
        const { document } = documentFile('nl', stored);
        fc.pre(document.root.children.length > 0);
        const again = await thereAndBack(stored);
        expect(plainOf(again)).toBe(plainOf(document));
        expect(documentOf(blocksOf(again))).toEqual(again);
      }),
      { numRuns: 60 },
    );
  });
});

/** A zip with these files; it says nothing of their true size. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(header, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += header.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...list, end]);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = Buffer.from(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
);
const types = Buffer.from(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
);
const docxWith = (body: string, before = '') =>
  zipOf({
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': Buffer.from(
      `${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a file that is none of ours', () => {
  const reasonOf = async (file: Buffer) => {
    const read = await documentFromDocx(file, documentLimits);
    return read.ok ? 'read' : read.reason;
  };

  test.each([
    ['nothing', Buffer.alloc(0), 'notWord'],
    ['a text', Buffer.from('Beste vrienden'), 'notWord'],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWord'],
    ['a zip without a text', zipOf({ 'photo.jpg': Buffer.from('x') }), 'notWord'],
    ['a zip that ends early', docxWith(paragraph('a')).subarray(0, 200), 'unreadable'],
    ['a file without words', docxWith(paragraph(' ')), 'empty'],
    ['broken XML', docxWith('<w:p><w:r>'), 'unreadable'],
    [
      'entities in entities',
      docxWith(paragraph('&b;'), '<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>'),
      'unreadable',
    ],
    ['a zip bomb', zipOf({ 'word/document.xml': Buffer.alloc(60_000_000, 32) }), 'unreadable'],
    ['too many words', docxWith(paragraph('woord '.repeat(8000))), 'tooLong'],
  ])('%s is refused', async (_name, file, reason) => {
    expect(await reasonOf(file)).toBe(reason);
  });

  test('bytes of chance never do more than refuse', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(300), async (noise, at) => {
        const file = docxWith(paragraph('a'));
        file.set(noise.subarray(0, file.length - at), at);
        expect(await reasonOf(file)).toMatch(/^(read|notWord|unreadable|empty)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('links that are no addresses and HTML stay words', async () => {
    const field = 'w:fldChar w:fldCharType=';
    const code = 'HYPERLINK "javascript:alert(1)"';
    const body =
      `<w:p><w:r><${field}"begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><${field}"separate"/></w:r><w:r><w:t>weg</w:t></w:r><w:r><${field}"end"/></w:r></w:p>` +
      paragraph('&lt;script&gt;alert(1)&lt;/script&gt;');
    const read = await documentFromDocx(docxWith(body), documentLimits);
    expect(read).toMatchObject({ ok: true, plain: 'weg\n<script>alert(1)</script>' });
    expect(JSON.stringify(read)).not.toContain('javascript');
  });

  test('a title and its levels are found without the style for titles', async () => {
    const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
    const body =
      paragraph('Ons plan', style('Heading1')) +
      paragraph('Waarom', style('Heading2')) +
      paragraph('Omdat.');
    const read = await documentFromDocx(docxWith(body), documentLimits);
    expect(read).toMatchObject({ ok: true, title: 'Ons plan', plain: 'Waarom\nOmdat.' });
    expect(read.ok && read.document.root.children[0]).toMatchObject({ tag: 'h2' });
  });
});
