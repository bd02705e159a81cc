import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageOf, printable, printableValue } from './font-coverage.ts';

const fonts = 'node_modules/@expo-google-fonts';
const read = (path: string) => coverageOf(readFileSync(`${fonts}/${path}.ttf`));
const atkinson = read('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular');
const vazirmatn = read('vazirmatn/400Regular/Vazirmatn_400Regular');
const noto = read('noto-sans/400Regular/NotoSans_400Regular');
const all = new Set([...atkinson, ...vazirmatn, ...noto]);
const has = (seen: Set<number>, text: string) =>
  [...text].every((sign) => seen.has(sign.codePointAt(0) ?? 0));

describe('the signs of a font', () => {
  test('are those that it has', () => {
    expect(has(atkinson, 'Eén çöğ ŞȚ € “…” –')).toBe(true);
    expect(has(atkinson, 'م')).toBe(false);
    expect(has(vazirmatn, 'مرحبا پچژگ ێۆە ٪،؟ \u200c\u200f')).toBe(true);
    expect(has(noto, 'Дякую ґ नमस्ते ₴ Ελλ')).toBe(true);
    expect(has(all, '中')).toBe(false);
  });

  test('are the same in bold', () => {
    const bold = read('vazirmatn/700Bold/Vazirmatn_700Bold');
    expect([...vazirmatn].filter((sign) => !bold.has(sign))).toEqual([]);
    const italic = read('noto-sans/700Bold_Italic/NotoSans_700Bold_Italic');
    expect([...noto].filter((sign) => !italic.has(sign)).length).toBeLessThan(20);
  });
});

test.each([
  ['Gewoon', 'Gewoon', 0],
  ['stap → klaar ✔️ ☐', 'stap -> klaar [x] [ ]', 0],
  ['① ﷺ ｗｉｄｅ', '1 صلى الله عليه وسلم wide', 0],
  ['👩‍👩‍👧 en 🇧🇪', '\ufffd en \ufffd', 2],
  ['ሰላም', '\ufffd\ufffd\ufffd', 3],
  ['a\ufe0f b', 'a b', 0],
])('%j is printed as %j', (text, printed, unseen) => {
  expect(printable(text, all)).toEqual({ text: printed, unseen });
});

test('every text of a value, and no key, is made printable', () => {
  const { value, unseen } = printableValue({ '→': [{ a: '→', b: 1, c: null }, '中'] }, all);
  expect(value).toEqual({ '→': [{ a: '->', b: 1, c: null }, '\ufffd'] });
  expect(unseen).toBe(1);
});
