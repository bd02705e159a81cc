import { expect, test } from 'vitest';
import { dayAfter, isHandoverSecret, printedCode, typedCode } from './behalf.ts';

test('a code is read however it is typed from paper', () => {
  expect(printedCode('ABCD2345EFGH')).toBe('ABCD 2345 EFGH');
  for (const typed of ['abcd 2345 efgh', 'ABCD-2345-EFGH', ' abcd٢٣٤٥efgh ', 'ABCD۲۳۴۵EFGH'])
    expect(typedCode(typed)).toBe('ABCD2345EFGH');
});

test('only a code or a receipt is looked for', () => {
  expect(isHandoverSecret('ABCD2345EFGH')).toBe(true);
  expect(isHandoverSecret('0123456789abcdef0123456789abcdef')).toBe(true);
  // Letters and digits that are taken for one another stand in no code.
  for (const wrong of [undefined, '', 'ABCD2345EFG', 'ABCD2345EFGO', 'ABCD2345EFG1', '../secret'])
    expect(isHandoverSecret(wrong)).toBe(false);
});

test('a day after another is counted over months and hours that change', () => {
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
});
