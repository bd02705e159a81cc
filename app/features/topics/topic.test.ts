import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../documents/document.ts';
import { quoteOf } from './quote.ts';
import { readNumbers, readTopicId } from './topic-forms.ts';
import { isRead, rangesOf, readNumber, topicAddress, topicsAddress } from './topic.ts';

test('addresses lead to posts on their page', () => {
  expect(topicAddress('nl', 'integration', 7)).toBe('/nl/groups/integration/topics/7');
  expect(topicAddress('ar', 'reception', 7, 51)).toBe('/ar/groups/reception/topics/7?post=51#p51');
  expect(topicsAddress('nl', 'reception', { query: 'fiets', page: 2 })).toBe(
    '/nl/groups/reception/topics?q=fiets&page=2',
  );
});

test('numbers in addresses are whole and from 1', () => {
  expect(['1', '50', '999999999'].map(readNumber)).toEqual([1, 50, 999_999_999]);
  expect(['0', '-1', '1e3', '1.5', '', ' 1', '9999999999', null].map(readNumber)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test('ranges hold exactly the numbers they were made of', () => {
  const number = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const ranges = rangesOf(numbers);
      for (let n = 0; n <= 61; n += 1) expect(isRead(ranges, n)).toBe(numbers.includes(n));
      // No two that touch: one stretch is one request.
      ranges
        .slice(1)
        .forEach(([first], index) => expect(first).toBeGreaterThan(ranges[index]![1] + 1));
    }),
  );
});

test('numbers of posts as people write them', () => {
  expect(readNumbers('3, 5-8')).toEqual([3, 5, 6, 7, 8]);
  expect(readNumbers('8–9 3;3، 1')).toEqual([1, 3, 8, 9]);
  for (const wrong of ['', 'twee', '0', '5-3', '1-', '1-99999', '-4', '1,x']) {
    expect(readNumbers(wrong)).toBeNull();
  }
});

test('a topic is named by its number or its address', () => {
  for (const typed of ['12', '#12', 'https://example.org/nl/groups/a/topics/12?post=3#p3']) {
    expect(readTopicId(typed)).toBe(12);
  }
  for (const wrong of ['', 'x', '/nl/groups/a/topics/x', '12a']) {
    expect(readTopicId(wrong)).toBeNull();
  }
});

test('a quotation is a text of ours, leads to its post and stays short', () => {
  const text = (words: string) => ({
    root: {
      type: 'root' as const,
      children: words.split('\n').map((line) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text: line }],
      })),
    },
  });
  const post = { number: 12, author: { id: 'x', name: 'Samira' }, document: text('Eén\nTwee') };
  const children = quoteOf(post, '/nl/groups/a/topics/7?post=12#p12');
  const read = readDocument({ root: { type: 'root', children } });
  expect(read).toMatchObject({ ok: true, plain: 'Eén\nTwee\nSamira, #12' });
  expect(JSON.stringify(read)).toContain('/nl/groups/a/topics/7?post=12#p12');
  const long = quoteOf({ ...post, document: text('woord '.repeat(2_000)) }, '/nl');
  expect(JSON.stringify(long).length).toBeLessThan(1_500);
  expect(quoteOf({ ...post, document: null }, '/nl')).toEqual([]);
});
