import { expect, test } from 'vitest';
import { isUnfair } from './desk.ts';
import { figuresAddress, fromFirstTold, readFigurePart } from './figure.ts';
import type { ExchangeFigures } from './figure.ts';
import { figuresCsv } from './figures-file.ts';

const read = (query: string) => readFigurePart(new URL(`https://forum.example/nl?${query}`));

test.each([
  ['', 'theme'],
  ['by=district', 'district'],
  ['by=month', 'month'],
  ['by=person', null],
  ['by=', null],
])('the address %s asks for %s', (query, part) => {
  expect(read(query)).toBe(part);
});

test('each part has its address', () => {
  expect(figuresAddress('nl')).toBe('/nl/exchange/figures');
  expect(figuresAddress('ar', 'month')).toBe('/ar/exchange/figures?by=month');
});

const months: ExchangeFigures = {
  part: 'month',
  calls: [],
  rows: [
    { slug: '2026-09', label: null, figures: {} },
    { slug: '2026-10', label: null, figures: { needs: 12 } },
    { slug: '2026-11', label: null, figures: {} },
  ],
};

test('months begin with the first of which anything is told', () => {
  expect(fromFirstTold(months).rows.map(({ slug }) => slug)).toEqual(['2026-10', '2026-11']);
  expect(fromFirstTold({ ...months, rows: months.rows.slice(2) }).rows).toEqual([]);
});

test('a file has a line for each figure, and no number below ten', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const origin = { siteUrl: 'https://forum.example', language: 'nl', date: '2026-11-22', licence };
  const lines = figuresCsv([fromFirstTold(months)], origin).split('\r\n');
  expect(lines[0]).toBe('\uFEFFpart,code,name,figure,value,licence,date');
  expect(lines[1]).toBe('month,2026-10,2026-10,needs,12,CC BY 4.0,2026-11-22');
  expect(lines[2]).toBe('month,2026-10,2026-10,offers,<10,CC BY 4.0,2026-11-22');
  expect(lines).toHaveLength(2 * 4 + 2);
});

test.each([
  [0.79, true],
  [0.8, false],
  [1.2, false],
  [null, false],
])('a ratio of %s is an alarm: %s', (ratio, alarm) => {
  expect(isUnfair({ ratio })).toBe(alarm);
});
