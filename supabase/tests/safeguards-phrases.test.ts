import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import type { Language } from './harmless-texts.ts';
import { harmless, languages } from './harmless-texts.ts';
import { risky } from './risky-texts.ts';

// Risky phrases: the same text gets the same verdict in six languages, and harmless ones are left alone.
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const codesOf = async (texts: readonly string[]): Promise<string[][]> => {
  const rows = await db.sql<{ codes: string[] }[]>`
    select private.risky_phrases(t.text) as codes from unnest(${texts as string[]}::text[]) with ordinality as t (text, n) order by n`;
  return rows.map(({ codes }) => codes);
};

test.each(risky)('$code is found in every language alike: $texts.en', async ({ code, texts }) => {
  const found = await codesOf(languages.map((language) => texts[language]));
  for (const [index, codes] of found.entries()) {
    expect(codes, languages[index]).toContain(code);
    expect(codes, languages[index]).toEqual(found[0]);
  }
});

test('no language is held by mistake more often than Dutch, by a quarter at most', async () => {
  const rates = {} as Record<Language, number>;
  for (const language of languages) {
    const found = await codesOf(harmless[language]);
    const wrong = found.filter((codes) => codes.length > 0).length;
    rates[language] = wrong / found.length;
    if (wrong > 1) console.log(harmless[language].filter((_, n) => found[n]!.length > 0));
  }
  const told = languages.map((language) => `${language} ${(rates[language] * 100).toFixed(1)} %`);
  console.log(`held by mistake, of ${harmless.nl.length} each: ${told.join(', ')}`);
  for (const language of languages) {
    expect(rates[language], language).toBeLessThanOrEqual(1.25 * rates.nl);
  }
});

test('harmless texts get the same verdict in every language', async () => {
  const all = await Promise.all(languages.map((language) => codesOf(harmless[language])));
  for (const [index, language] of languages.entries()) expect(all[index], language).toEqual(all[0]);
});

test('hiding contact data does not help', async () => {
  const found = await codesOf([
    'jan (at) voorbeeld.be',
    'jan [at] voorbeeld [dot] be',
    '0 4 7 0 1 2 3 4 5 6',
    '+32(0)470 12 34 56',
    '04\u200b70123456',
    '۰۴۷۰۱۲۳۴۵۶',
  ]);
  expect(found).toEqual([['mail'], ['mail'], ['phone'], ['phone'], ['phone'], ['phone']]);
});

test('dates, hours, sizes, years and bank days are no phone numbers', async () => {
  const found = await codesOf([
    'van 01/12/2026 tot 05/12/2026',
    'maandag 09.00-12.30 uur',
    '140 x 200 x 25 cm',
    'KBO 0123.456.789 staat op onze site',
  ]);
  expect(found.slice(0, 3)).toEqual([[], [], []]);
});

test('a long text full of digits takes no time', async () => {
  const started = Date.now();
  await codesOf(['0 1 '.repeat(1500), '@'.repeat(5000), 'a.'.repeat(2500), '+('.repeat(2500)]);
  expect(Date.now() - started).toBeLessThan(2000);
});
