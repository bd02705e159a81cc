import { describe, expect, test } from 'vitest';
import { createI18n } from './i18n.ts';
import { createTranslate } from './translate.ts';

const bundles = new Map<string, Record<string, string>>([
  [
    'common',
    {
      plain: 'Zoek',
      greet: 'Dag {{name}}, dag {{name}}!',
      days_one: '{{count}} dag',
      days_other: '{{count}} dagen',
      years_other: 'jaren',
    },
  ],
  ['groups', { plain: 'Groep' }],
]);
// The words of this test are not the site's own.
const t = createTranslate(bundles, 'nl', 'common') as (key: string, values?: object) => string;

describe('words', () => {
  test('are found in their area, or in another one that is named', () => {
    expect(t('plain')).toBe('Zoek');
    expect(t('groups:plain')).toBe('Groep');
  });

  test('take values in wherever they stand, as they were typed', () => {
    expect(t('greet', { name: '<b>$& {{count}}</b>' })).toBe(
      'Dag <b>$& {{count}}</b>, dag <b>$& {{count}}</b>!',
    );
    expect(t('greet', { name: undefined })).toBe('Dag , dag !');
  });

  test('follow the plural rules of the language', async () => {
    expect([0, 1, 2].map((count) => t('days', { count }))).toEqual(['0 dagen', '1 dag', '2 dagen']);
    expect(t('years', { count: 1 })).toBe('jaren');
    const { tOf } = await createI18n('ar');
    const results = [0, 1, 2, 3, 11, 100].map((count) => tOf('common')?.('results', { count }));
    expect(new Set(results).size).toBe(6);
  });

  test('that are missing answer with their key, with or without values', () => {
    expect([t('nothing'), t('nothing', { count: 2 }), t('nowhere:plain')]).toEqual([
      'nothing',
      'nothing',
      'plain',
    ]);
  });
});
