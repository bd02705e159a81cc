import { expect, test } from 'vitest';
import type { Report } from './report.ts';
import { isReportAddress, stepOf } from './report.ts';

test('a decision that an appeal turned round says the opposite', () => {
  const step = (state: Report['state'], isHiding: boolean | null, stands: boolean | null) =>
    stepOf({ state, isHiding, stands } as Report);
  expect(step('received', null, null)).toBe('received');
  expect(step('upheld', true, null)).toBe('upheld_hidden');
  expect(step('upheld', false, null)).toBe('upheld_shown');
  expect(step('final', true, true)).toBe('final_hidden');
  expect(step('final', true, false)).toBe('final_shown');
  expect(step('final', false, false)).toBe('final_hidden');
  expect(step('final', false, true)).toBe('final_shown');
});

test('a report is named by its case or its receipt', () => {
  expect(isReportAddress('0'.repeat(32))).toBe(true);
  expect(isReportAddress('9a0f1b3c-0000-4000-8000-0123456789ab')).toBe(true);
  for (const wrong of [undefined, '', 'new', '0'.repeat(31), `${'0'.repeat(32)}\n`, 'A'.repeat(32)])
    expect(isReportAddress(wrong)).toBe(false);
});
