import { expect, test } from 'vitest';
import { stepAt } from './first-step.ts';
import { titleFrom } from './form-start.ts';
import { overviewAddress, readListingFilters } from './listing-filters.ts';
import type { ListingFormData } from './listing-forms.ts';
import { listFields, listingSchema, valuesOf } from './listing-forms.ts';
import { nextStepOf, stepsFor } from './listing.ts';

const own = {
  state: 'open',
  review: 'approved',
  isPaused: false,
  ending: null,
  answers: 0,
} as const;

test('a state says what happens next, and what comes first wins', () => {
  expect(nextStepOf(own)).toBe('waiting');
  expect(nextStepOf({ ...own, answers: 2 })).toBe('answered');
  expect(nextStepOf({ ...own, review: 'held', answers: 2 })).toBe('held');
  expect(nextStepOf({ ...own, isPaused: true })).toBe('paused');
  expect(nextStepOf({ ...own, state: 'draft', review: 'pending' })).toBe('draft');
  expect(nextStepOf({ ...own, state: 'closed', ending: 'other' })).toBe('closed_else');
  expect(nextStepOf({ ...own, state: 'closed', ending: 'by_moderator' })).toBe(
    'closed_by_moderator',
  );
});

test('what an owner can do follows the state', () => {
  const may = (state: Parameters<typeof stepsFor>[0]['state'], more = {}) =>
    Object.entries(stepsFor({ ...own, state, ...more }))
      .filter(([, is]) => is)
      .map(([step]) => step);
  expect(may('draft')).toEqual(['mayChange', 'mayThrowAway']);
  expect(may('expired')).toEqual(['mayChange', 'mayRenew', 'mayClose']);
  expect(may('done')).toEqual([]);
  expect(may('closed', { ending: 'other' })).toEqual(['mayReopen']);
  expect(may('closed', { ending: 'by_moderator' })).toEqual([]);
  expect(may('agreed', { isPaused: true })).toEqual(['mayClose', 'mayShow']);
});

test.each([
  ['Ik zoek een fiets. Voor mijn dochter.', 'Ik zoek een fiets'],
  ['هل لديكم دراجة؟ لابنتي.', 'هل لديكم دراجة'],
  ['woord '.repeat(30), `${'woord '.repeat(13)}`.trim()],
  ['x'.repeat(100), 'x'.repeat(80)],
])('a title comes from the first sentence: %s', (said, title) => {
  expect(titleFrom(said)).toBe(title);
  expect(titleFrom(said).length).toBeLessThanOrEqual(80);
});

const categories = [{ slug: 'goods' }] as ListingFormData['categories'];
const form = { categories } as ListingFormData;

test('the steps of posting follow what was sent', () => {
  const asked = { kind: '', category: '' };
  expect(stepAt(undefined, asked, form)).toMatchObject({ step: 'say', kind: '' });
  expect(stepAt(undefined, { kind: 'need', category: 'goods' }, form).step).toBe('form');
  expect(stepAt(undefined, { kind: 'need', category: 'weapons' }, form).step).toBe('say');
  const said = { kind: 'need', said: 'Een fiets', suggested: ['goods'] } as const;
  expect(
    stepAt({ ...said, suggested: ['goods'], step: 'category', category: '' }, asked, form).step,
  ).toBe('category');
  expect(
    stepAt({ ...said, suggested: [], step: 'form', category: 'goods' }, asked, form).step,
  ).toBe('form');
  // Nothing said: the words are asked for again, also where the address names a category.
  const errors = { said: { key: 'errorRequired' } };
  const again = stepAt(
    { errors, typed: { kind: ['need'], said: [''] } },
    { kind: 'need', category: 'goods' },
    form,
  );
  expect(again).toMatchObject({ step: 'say', refused: { errors } });
  const typed = { kind: ['offer'], category: ['goods'], title: ['x'] };
  expect(stepAt({ errors, typed }, asked, form)).toMatchObject({ step: 'form', kind: 'offer' });
});

test('filters are read from an address and written back; an impossible one is none', () => {
  const address =
    '/nl/exchange?q=fiets&kind=need&category=goods&district=ledeberg&language=ar&online=1';
  const filters = readListingFilters(new URL(address, 'http://x'));
  expect(filters && overviewAddress('nl', filters)).toBe(address);
  for (const bad of [
    'kind=gift',
    'category=A%20b',
    'language=xxxx',
    'before=1',
    `q=${'x'.repeat(101)}`,
  ])
    expect(readListingFilters(new URL(`/nl/exchange?${bad}`, 'http://x'))).toBe(null);
});

test('a form becomes what the database takes', () => {
  const sent = {
    kind: 'need',
    category: 'goods',
    title: 'Fiets',
    language: 'nl',
    quantity: '٣',
    halfDays: ['0', '13'],
  };
  const lists = Object.fromEntries(listFields.map((name) => [name, []]));
  const values = valuesOf(listingSchema.parse({ ...lists, ...sent, language1: 'ar', level1: '3' }));
  expect(values).toMatchObject({
    quantity: 3,
    halfDays: [0, 13],
    languages: [{ language: 'ar', level: 3 }],
    isSuggested: true,
    isDraft: false,
    area: null,
  });
  expect(valuesOf(listingSchema.parse({ ...lists, ...sent, isEndless: '1' }))).toMatchObject({
    quantity: null,
  });
  for (const quantity of ['0', '-1', '1001', '1.5', 'veel'])
    expect(listingSchema.safeParse({ ...lists, ...sent, quantity }).success).toBe(false);
});
