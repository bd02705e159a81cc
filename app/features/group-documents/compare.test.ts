import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOf } from '../documents/document.ts';
import { documentFromMarkdown } from '../documents/text-rules.ts';
import { compareDocuments } from './compare.server.ts';
import { foldSame } from './comparison.ts';

const compare = (from: string, to: string, language = 'nl') =>
  compareDocuments(documentFromMarkdown(from), documentFromMarkdown(to), language);
const marked = (from: string, to: string, language = 'nl') =>
  compare(from, to, language).lines.map(({ parts }) =>
    parts
      .map(({ text, change }) =>
        change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
      )
      .join(''),
  );

describe('compareDocuments', () => {
  test('marks words, not whole lines', () => {
    expect(marked('De stad zoekt een zaal.', 'De stad zoekt een grote zaal.')).toEqual([
      'De stad zoekt een {+grote +}zaal.',
    ]);
    expect(marked('Wij vragen twee zalen nu.', 'Wij vragen drie kamers nu.')).toEqual([
      'Wij vragen [-twee zalen-]{+drie kamers+} nu.',
    ]);
  });

  test('marks words of Arabic', () => {
    expect(marked('المكتبة مفتوحة للجميع', 'المكتبة مفتوحة اليوم للجميع', 'ar')).toEqual([
      'المكتبة مفتوحة {+اليوم +}للجميع',
    ]);
  });

  test('tells lines that came and went, in lists and tables too', () => {
    expect(marked('- een\n- twee', '- een\n- drie\n- twee')).toEqual(['een', '{+drie+}', 'twee']);
    const table = '| a | b |\n| --- | --- |\n| c | d |';
    expect(marked(table, table.replace('d', 'e'))).toEqual(['a | b', 'c | [-d-]{+e+}']);
    expect(marked('# Kop\n\nWeg', '# Kop')).toEqual(['Kop', '[-Weg-]']);
  });

  test('counts words, and says when only the form changed', () => {
    expect(compare('een twee', 'een drie vier')).toMatchObject({ added: 2, removed: 1 });
    expect(compare('een twee', 'een **twee**')).toMatchObject({ onlyForm: true, added: 0 });
    expect(compare('een', 'een')).toMatchObject({ onlyForm: false });
  });

  test('gives both texts back, whatever changed', () => {
    const text = fc
      .array(fc.constantFrom('aap noot', 'aap mies', '- wim', '## Zus', 'سلام عليكم'), {
        minLength: 1,
        maxLength: 10,
      })
      .map((blocks) => documentFromMarkdown(blocks.join('\n\n')));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const { lines } = compareDocuments(from, to, 'nl');
        const without = (change: 'added' | 'removed') =>
          lines
            .map(({ parts }) =>
              parts
                .filter((part) => part.change !== change)
                .map((part) => part.text)
                .join(''),
            )
            .filter(Boolean)
            .join('\n');
        expect(without('added')).toBe(plainOf(from));
        expect(without('removed')).toBe(plainOf(to));
      }),
    );
  });

  test('two long texts without a word in common take no minute', () => {
    const words = (sign: string) =>
      Array.from({ length: 4000 }, (_, i) => `${sign}${i}`).join('\n\n');
    const started = performance.now();
    compare(words('a'), words('b'));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('long stretches without change are folded', () => {
  const same = Array.from({ length: 5 }, (_, i) => `Regel ${i}`).join('\n\n');
  const runs = foldSame(compare(`${same}\n\nOud`, `${same}\n\nNieuw`).lines);
  expect(runs.map((run) => run.length)).toEqual([5, 1, 1]);
});
