import fc from 'fast-check';
import type { RichDocument } from '../../app/features/documents/document.ts';
import { documentOf } from '../../app/features/documents/document.ts';
import { blocksOf } from '../../app/features/documents/normal-form.ts';

/** Signs that mean something in Markdown, in HTML, in addresses and in two directions. */
const pieces = [
  ...[
    'a',
    'b',
    'é',
    '7',
    ' ',
    '  ',
    '\t',
    '\n',
    '\u00a0',
    '\u200f',
    '\u200e',
    '\u202e',
    '\u2067',
    '😀',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```',
    '\\',
    '|',
    '#',
    '##',
    '>',
    '<',
    '<br>',
    '<!---->',
  ],
  ...[
    '-',
    '- ',
    '+ ',
    '1. ',
    '12)',
    ':',
    '---',
    '===',
    '[',
    ']',
    '(',
    ')',
    '!',
    '@',
    '&',
    '&amp;',
    '&#32;',
  ],
  ...[
    '"',
    '“',
    '.',
    ',',
    'مرحبا',
    'سلام',
    'https://x.be',
    'www.a.be/b_c',
    'http://',
    'a@b.be',
    '<script>',
  ],
  ...[
    '[x](javascript:a)',
    '@[n](person:1)',
    '[^1]',
    '[x] ',
    '| - |',
    '\0',
    '\ud800',
    '\ufeff',
    '\u200b',
  ],
];
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const words = fc.record({ type: fc.constant('text'), text: anyText, format: fc.nat(31) });
const url = fc.oneof(
  fc.constantFrom(
    'https://x.be',
    '/nl/groups',
    'mailto:a@b.be',
    'tel:+3291234567',
    'javascript:alert(1)',
  ),
  fc.constantFrom(
    'https://x.be/a_(b)?c=|&amp;d*`#"<\\',
    '//x.be',
    '/\\x.be',
    'https://مثال.be/',
    'data:text/html,a',
  ),
  anyText.map((text) => `https://x.be/${text}`),
);
const mention = fc.record({
  type: fc.constant('mention'),
  kind: fc.constantFrom('person', 'group', 'initiative', 'topic', 'toString'),
  id: fc.constantFrom('1', 'buren-helpen', '0b9c-1', '../x'),
  label: anyText,
});
const image = fc.record({
  type: fc.constant('image'),
  id: fc.constantFrom('0b9c5d1e-2f3a-4b5c-8d6e-7f8091a2b3c4', '../x', '1'),
  alt: anyText,
  width: fc.constantFrom(undefined, 800, 0, -3, 1.5, 'x'),
  height: fc.constantFrom(undefined, 600, 99_999_999),
});
const piece = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('linebreak') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('link', 'autolink'),
      url,
      children: fc.array(words, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: mention },
  { weight: 1, arbitrary: image },
);
const line = fc.array(piece, { maxLength: 5 });
const direction = fc.constantFrom(null, null, 'ltr', 'rtl');
const list = fc.letrec((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    listType: fc.constantFrom('bullet', 'number', 'check'),
    start: fc.constantFrom(1, 0, 7, 9999, -1, 1e9),
    direction,
    children: fc.array(tie('item'), { maxLength: 4 }),
  }),
  item: fc.record({
    type: fc.constant('listitem'),
    direction,
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      line,
      fc.array(tie('list'), { minLength: 1, maxLength: 2 }),
    ),
  }),
})).list;
const cell = fc.record({
  type: fc.constant('tablecell'),
  headerState: fc.constantFrom(0, 1, 2, 3),
  colSpan: fc.constantFrom(1, 1, 1, 2),
  children: fc.array(fc.record({ type: fc.constant('paragraph'), children: line }), {
    maxLength: 2,
  }),
});
const row = fc.record({
  type: fc.constant('tablerow'),
  children: fc.array(cell, { maxLength: 3 }),
});
const block = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), direction, children: line }),
  fc.record({
    type: fc.constant('heading'),
    tag: fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h6'),
    direction,
    children: line,
  }),
  list,
  image,
  fc.record({ type: fc.constant('table'), direction, children: fc.array(row, { maxLength: 3 }) }),
);

/** The state of an editor with these blocks. */
export function stateOf(...children: unknown[]) {
  return { root: { type: 'root', children } };
}

/** A state as an editor, or somebody who means no good, may send it. */
export const anyState = fc.array(block, { maxLength: 4 }).map((children) => stateOf(...children));

/** Every document that can be stored. */
export const anyDocument: fc.Arbitrary<RichDocument> = anyState.map((state) =>
  documentOf(blocksOf(state)),
);

/** One paragraph of texts with their formats. */
export function textDocument(runs: readonly (readonly [string, number])[]): RichDocument {
  const children = runs.map(([text, format]) => ({ type: 'text', text, format }));
  return documentOf(blocksOf(stateOf({ type: 'paragraph', children })));
}
