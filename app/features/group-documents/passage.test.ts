import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage, passageOf, quotationOf } from './passage.ts';

const blocks = [
  'Wie Nederlands leert, oefent te weinig.',
  'De stad zoekt zalen en betaalt de koffie.',
  'De stad zoekt vrijwilligers. De stad betaalt de bus.',
];

const found = (block: number, quotation: string, now: readonly string[]) => {
  const passage = passageOf(blocks, block, quotation);
  if (!passage) throw new Error('not there');
  return findPassage(now, passage);
};

describe('findPassage', () => {
  test('finds words again after blocks moved and changed around them', () => {
    expect(found(1, 'betaalt de koffie', ['Nieuw begin', ...blocks])).toBe(2);
    expect(found(1, 'betaalt de koffie', ['De bakker betaalt de koffie voortaan.'])).toBe(0);
  });

  test('takes the place whose surroundings agree', () => {
    expect(found(2, 'De stad', blocks)).toBe(2);
    expect(found(1, 'De stad', [blocks[2]!, blocks[1]!])).toBe(1);
  });

  test('says that the passage changed when its words are gone', () => {
    expect(found(1, 'betaalt de koffie', ['De stad betaalt de thee.'])).toBeNull();
    // A word that stands in every text is not the passage.
    expect(found(1, 'de', ['x', 'y', 'z', 'een derde deel'])).toBeNull();
  });

  test('finds any words again in the text that they were taken from', () => {
    const word = fc.constantFrom('aan', 'de', 'tafel', 'سلام', '😀');
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(), fc.nat(), (lines, at, from) => {
        const block = at % lines.length;
        const quotation = lines[block]!.split(' ')
          .slice(from % 3)
          .join(' ');
        const passage = passageOf(lines, block, quotation);
        if (quotation) expect(lines[findPassage(lines, passage!)!]).toContain(quotation);
        else expect(passage).toBeNull();
      }),
    );
  });
});

test('words that stand nowhere make no passage', () => {
  expect(passageOf(blocks, 0, 'Staat er niet')).toBeNull();
  expect(passageOf(blocks, 0, '   ')).toBeNull();
  expect(passageOf(blocks, 99, ' betaalt\r\n de koffie ')?.block).toBe(1);
});

test('a long block begins with whole words', () => {
  expect(quotationOf('een twee drie', 10)).toBe('een twee');
  expect(quotationOf('x'.repeat(400))).toHaveLength(300);
});
