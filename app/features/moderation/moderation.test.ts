import { expect, test } from 'vitest';
import { checkForm } from '../../lib/form.server.ts';
import { acceptSchema } from './moderation-forms.ts';
import { defaultVisibility, firstSentences, readQueuePlace, slugIn } from './moderation.ts';

test('odd addresses of the queue show the first of the open ones', () => {
  expect(readQueuePlace(new URLSearchParams('part=mine&page=3'))).toEqual({
    part: 'mine',
    page: 3,
  });
  for (const query of ['', 'part=toString&page=-1', 'page=1e9', 'page=0']) {
    expect(readQueuePlace(new URLSearchParams(query))).toEqual({ part: 'open', page: 1 });
  }
});

test('places of shelter are hidden by default, whatever the wish', () => {
  const terms = [
    { id: 1, slug: 'hosting' },
    { id: 2, slug: 'sports-together' },
  ];
  expect(defaultVisibility({ termIds: [1, 2], showAddress: true }, terms)).toBe('hidden');
  expect(defaultVisibility({ termIds: [2], showAddress: true }, terms)).toBe('public');
  expect(defaultVisibility({ termIds: [2], showAddress: false }, terms)).toBe('area');
});

test('a first summary ends with a sentence', () => {
  expect(firstSentences('Kort.')).toBe('Kort.');
  const long = `We koken samen elke maandag in het buurthuis. ${'Daarna praten we verder. '.repeat(20)}`;
  const summary = firstSentences(long);
  expect(summary.length).toBeLessThanOrEqual(281);
  expect(summary).toMatch(/verder\.$/);
  expect(firstSentences('woord '.repeat(100))).toMatch(/woord…$/);
});

test('an initiative is named by its address or its slug', () => {
  expect(slugIn('https://forum.example/nl/initiatives/inside-out?x=1#top')).toBe('inside-out');
  expect(slugIn('inside-out')).toBe('inside-out');
  expect(slugIn('Inside Out')).toBeNull();
  expect(slugIn('')).toBeNull();
});

test('a point has two numbers or none', () => {
  const fields = {
    name: 'A',
    kind: 'ngo',
    scope: 'local',
    summary: 's',
    what: 'w',
    visibility: 'area',
  };
  const check = (more: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...more })) form.append(name, value);
    return checkForm(form, acceptSchema, ['terms']);
  };
  expect(check({ latitude: '51,05', longitude: '3.72' })).toMatchObject({
    ok: true,
    values: { latitude: 51.05, longitude: 3.72, termIds: [] },
  });
  expect(check({ latitude: '51' })).toMatchObject({
    errors: { latitude: { key: 'moderation:errorPoint' } },
  });
  expect(check({ latitude: '95', longitude: '3' })).toMatchObject({ ok: false });
  expect(check({ latitude: 'x', longitude: '3' })).toMatchObject({ ok: false });
});
