import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromMarkdown, markdownOf } from '../documents/text-rules.ts';
import type { RichDocument } from '../documents/document.ts';
import { documentOf, plainOf } from '../documents/document.ts';
import { bothTexts, mergeDocuments, settleMerge } from './merge.ts';

const text = (markdown: string) => documentFromMarkdown(markdown);
const merged = (base: string, mine: string, theirs: string) => {
  const parts = mergeDocuments(text(base), text(mine), text(theirs));
  return {
    contested: parts.filter(({ kind }) => kind === 'contested').length,
    markdown: markdownOf(settleMerge(parts, [])).trim(),
  };
};

const base = 'Begin\n\n## Een\n\na b c\n\n## Twee\n\nd e f';

describe('mergeDocuments', () => {
  test('takes over what only one side changed', () => {
    const mine = base.replace('a b c', 'a B c');
    const theirs = base.replace('d e f', 'd E f');
    expect(merged(base, mine, theirs)).toEqual({
      contested: 0,
      markdown: 'Begin\n\n## Een\n\na B c\n\n## Twee\n\nd E f',
    });
  });

  test('leaves to the person what both changed, and keeps both words until then', () => {
    const { contested, markdown } = merged(
      base,
      base.replace('a b c', 'van mij'),
      base.replace('a b c', 'van haar'),
    );
    expect(contested).toBe(1);
    expect(markdown).toBe('Begin\n\n## Een\n\nvan haar\n\nvan mij\n\n## Twee\n\nd e f');
  });

  test('agrees where both changed the same', () => {
    const same = base.replace('a b c', 'hetzelfde');
    expect(merged(base, same, same)).toEqual({ contested: 0, markdown: same });
  });

  test('keeps sections that both added at one place', () => {
    const result = merged(base, `${base}\n\n## Mijn deel\n\nx`, `${base}\n\n## Haar deel\n\ny`);
    expect(result.contested).toBe(0);
    expect(result.markdown).toContain('## Haar deel\n\ny\n\n## Mijn deel\n\nx');
  });

  test('asks when one deleted what the other changed', () => {
    const mine = 'Begin\n\n## Twee\n\nd e f';
    const { contested, markdown } = merged(base, mine, base.replace('a b c', 'nieuw'));
    expect(contested).toBe(1);
    expect(markdown).toContain('nieuw');
  });

  test('does not mind in which order the database gives properties back', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      const turn = ([key, inner]: [string, unknown]) => [key, turned(inner)];
      return Object.fromEntries(Object.entries(value).toReversed().map(turn));
    };
    const stored = (markdown: string) => turned(text(markdown)) as RichDocument;
    const mine = base.replace('a b c', '[a](/nl) **b** c');
    const parts = mergeDocuments(stored(base), text(mine), stored(base.replace('d e f', 'D')));
    expect(parts.map(({ kind }) => kind)).toEqual(['settled', 'settled', 'settled']);
    expect(markdownOf(settleMerge(parts, []))).toContain('D');
  });

  test('does what was chosen', () => {
    const parts = mergeDocuments(text('a'), text('van mij'), text('van haar'));
    const as = (choice: 'mine' | 'theirs' | 'own') =>
      plainOf(settleMerge(parts, [{ choice, own: text('samen').root.children }]));
    expect([as('mine'), as('theirs'), as('own')]).toEqual(['van mij', 'van haar', 'samen']);
  });
});

const paragraph = fc
  .array(fc.constantFrom('aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'مرحبا'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const heading = fc.constantFrom('Een', 'Twee', 'Drie', 'Vier').map((title) => `## ${title}`);
const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: paragraph }, heading), { maxLength: 12 })
  .map((blocks) => text(blocks.join('\n\n')));
/** A text, and what somebody made of it. */
const changed = (from: RichDocument) =>
  fc
    .array(fc.record({ at: fc.nat(12), drop: fc.nat(2), add: anyText }), { maxLength: 3 })
    .map((edits) => {
      const blocks = [...from.root.children];
      for (const { at, drop, add } of edits)
        blocks.splice(at % (blocks.length + 1), drop, ...add.root.children.slice(0, 2));
      return documentOf(blocks);
    });
const threeTexts = anyText.chain((from) =>
  fc.tuple(fc.constant(from), changed(from), changed(from)),
);

function countWords(...documents: RichDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of documents.flatMap((one) => plainOf(one).split(/\s+/).filter(Boolean)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

test('no word that anybody wrote vanishes', () => {
  fc.assert(
    fc.property(threeTexts, ([from, mine, theirs]) => {
      const before = countWords(from);
      const after = countWords(settleMerge(mergeDocuments(from, mine, theirs), []));
      for (const side of [mine, theirs])
        for (const [word, count] of countWords(side))
          expect(after.get(word) ?? 0).toBeGreaterThanOrEqual(count - (before.get(word) ?? 0));
    }),
    { numRuns: 500 },
  );
});

test('a side that changed nothing yields to the other; each choice gives that text whole', () => {
  fc.assert(
    fc.property(threeTexts, ([from, mine, theirs]) => {
      expect(settleMerge(mergeDocuments(from, from, theirs), [])).toEqual(theirs);
      expect(settleMerge(mergeDocuments(from, mine, from), [])).toEqual(mine);
      expect(settleMerge(mergeDocuments(from, mine, mine), [])).toEqual(mine);
      for (const part of mergeDocuments(from, mine, theirs)) {
        if (part.kind === 'settled') continue;
        const both = bothTexts(part).map((block) => JSON.stringify(block));
        for (const block of [...part.mine, ...part.theirs])
          expect(both).toContain(JSON.stringify(block));
      }
    }),
    { numRuns: 300 },
  );
});
