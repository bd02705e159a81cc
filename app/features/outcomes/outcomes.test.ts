import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locales.ts';
import { durationIn, hoursStepIn } from './hours.ts';
import { addHoursSchema, hoursSchema } from './outcome-forms.ts';

describe('how long it took', () => {
  test.each([
    [150, '2 uur 30 minuten'],
    [60, '1 uur'],
    [1, '1 minuut'],
    [0, '0 uur'],
    [2400, '40 uur'],
  ])('%i minutes', (minutes, said) => {
    expect(durationIn(languages.nl.locale, minutes)).toBe(said);
  });
  test('in the forms of Arabic, with the digits of letters here', () => {
    expect(durationIn(languages.ar.locale, 195)).toBe('3 ساعات 15 دقيقة');
    expect(durationIn(languages.fr.locale, 195).replace('\u00a0', ' ')).toBe('3 heures 15 minutes');
  });
});

describe('the form of hours', () => {
  const typed = { day: '2026-11-02', from: '14:00', until: '16:30', activity: 'Koken' };
  test.each(['9:05', '09.05', '٠٩:٠٥', '۹:۰۵'])('a time typed as %s', (from) => {
    expect(hoursSchema.parse({ ...typed, from }).from).toBe('09:05');
  });
  test.each([
    ['from', '24:00', 'outcomes:errorTime'],
    ['until', 'half drie', 'outcomes:errorTime'],
    ['day', '2026-02-30', 'outcomes:errorDay'],
    ['activity', 'a'.repeat(201), 'outcomes:errorActivity'],
  ])('refuses %s: %s', (field, value, message) => {
    const result = hoursSchema.safeParse({ ...typed, [field]: value });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
  test('names its match and its sending', () => {
    expect(addHoursSchema.safeParse({ ...typed, match: 'x', once: 'y' }).success).toBe(false);
  });
});

test('which hours an address is about', () => {
  expect(hoursStepIn(new URLSearchParams('correct=a'))).toEqual({ kind: 'correct', id: 'a' });
  expect(hoursStepIn(new URLSearchParams('dispute=b'))).toEqual({ kind: 'dispute', id: 'b' });
  expect(hoursStepIn(new URLSearchParams('match=c'))).toBeNull();
});
