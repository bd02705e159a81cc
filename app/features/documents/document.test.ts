import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument, anyState, stateOf } from '../../../tests/support/any-document.ts';
import type { RefusedDocument } from './document.ts';
import { documentOf, plainOf, readDocument } from './document.ts';
import { blocksOf } from './normal-form.ts';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

function nested(depth: number): object {
  let node: object = text('diep');
  for (let i = 0; i < depth; i++) node = { type: i % 2 ? 'list' : 'listitem', children: [node] };
  return node;
}

const deepJson = (depth: number) =>
  '{"type":"quote","children":['.repeat(depth) + ']}'.repeat(depth);

function quickest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('what is refused, with its reason and in no time', () => {
  const cases: [string, unknown, RefusedDocument][] = [
    ['no JSON', '{"root":', 'malformed'],
    ['no state', 'null', 'malformed'],
    ['a list', [], 'malformed'],
    ['no root', { root: null }, 'malformed'],
    ['a root that is none', { root: paragraph(text('a')) }, 'malformed'],
    ['a root in the root', stateOf({ type: 'root', children: [] }), 'malformed'],
    ['children that are none', stateOf({ type: 'paragraph', children: 'abc' }), 'malformed'],
    ['a child that is none', stateOf(paragraph('abc')), 'malformed'],
    ['text that is none', stateOf(paragraph({ type: 'text', text: 7 })), 'malformed'],
    [
      'a heading of no level',
      stateOf({ type: 'heading', tag: 'script', children: [] }),
      'malformed',
    ],
    ['a link to nothing', stateOf(paragraph({ type: 'link', children: [] })), 'malformed'],
    ['a mention of nobody', stateOf(paragraph({ type: 'mention', kind: 'person' })), 'malformed'],
    ['a node of no kind', stateOf(paragraph({ text: 'a' })), 'malformed'],
    ['an unknown node', stateOf(paragraph({ type: 'iframe', src: 'https://x.be' })), 'foreign'],
    ['a name of JavaScript', stateOf({ type: 'constructor', children: [] }), 'foreign'],
    ['a picture', stateOf({ type: 'image', src: 'data:image/png;base64,' }), 'foreign'],
    ['lists 33 deep', stateOf(nested(33)), 'tooDeep'],
    ['1,000 deep', JSON.stringify(stateOf(nested(1000))), 'tooDeep'],
    ['10,000 deep', stateOf(JSON.parse(deepJson(10_000))), 'tooDeep'],
    ['5 MB', `{"root":{"type":"root","children":[],"x":"${'x'.repeat(5_000_000)}"}}`, 'tooLong'],
    ['30,000 paragraphs', stateOf(...Array.from({ length: 30_000 }, () => paragraph())), 'tooLong'],
    ['a long text', stateOf(paragraph(text('a'.repeat(40_000)))), 'tooLong'],
    ['nothing', stateOf(), 'empty'],
    ['nothing to see', stateOf(paragraph(text(' \u200b\u202e\0'))), 'empty'],
  ];
  test.each(cases)('%s', (_name, state, reason) => {
    expect(readDocument(state)).toEqual({ ok: false, reason });
    expect(quickest(() => readDocument(state))).toBeLessThan(5);
  });

  test('a table that would fill the page with empty cells', () => {
    const cell = { type: 'tablecell', children: [paragraph(text('a'))] };
    const row = (cells: number) => ({
      type: 'tablerow',
      children: Array.from({ length: cells }, () => cell),
    });
    const rows = [row(50), ...Array.from({ length: 450 }, () => row(1))];
    const state = stateOf({ type: 'table', children: rows });
    expect(readDocument(state)).toEqual({ ok: false, reason: 'tooLong' });
  });
});

test('takes in what the editor sends and keeps only what is ours', () => {
  const full = { direction: null, format: 'center', indent: 3, version: 1 };
  const read = readDocument(
    JSON.stringify(
      stateOf(
        {
          type: 'heading',
          tag: 'h1',
          ...full,
          children: [text('Kop', { style: 'color:red', format: 9 })],
        },
        {
          ...{ type: 'paragraph', ...full, direction: 'rtl', textStyle: 'font-size:99px' },
          children: [
            text('a\u202eb \ud800'),
            { type: 'link', url: 'javascript:alert(1)', children: [text('klik')] },
            {
              type: 'autolink',
              url: 'https://gent.be',
              isUnlinked: false,
              children: [text('gent.be')],
            },
            {
              type: 'mention',
              kind: 'group',
              id: 'onthaal',
              label: 'Onthaal',
              text: '@Onthaal',
              onclick: 'x',
            },
          ],
        },
        paragraph(),
      ),
    ),
  );
  expect(read).toEqual({
    ok: true,
    document: stateOf(
      { type: 'heading', tag: 'h2', children: [text('Kop', { format: 1 })] },
      {
        ...{ type: 'paragraph', direction: 'rtl' },
        children: [
          text('ab \ufffdklik'),
          { type: 'link', url: 'https://gent.be/', children: [text('gent.be')] },
          { type: 'mention', kind: 'group', id: 'onthaal', label: 'Onthaal' },
        ],
      },
    ),
    plain: 'Kop\nab \ufffdklikgent.be@Onthaal',
  });
});

test('a document that was read is read as the same, and PostgreSQL can keep it', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(documentOf(blocksOf(document))).toEqual(document);
      const read = readDocument(JSON.stringify(document));
      if (document.root.children.length > 0)
        expect(read).toEqual({ ok: true, document, plain: plainOf(document) });
      const json = JSON.stringify(document);
      expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/);
      expect(json).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('reading fails for nothing that can be sent', () => {
  fc.assert(
    fc.property(fc.oneof(anyState, fc.jsonValue(), fc.string()), (sent) => {
      const read = readDocument(sent);
      if (!read.ok) expect(read.reason).toMatch(/^(malformed|foreign|tooLong|tooDeep|empty)$/);
      blocksOf(sent);
    }),
  );
});
