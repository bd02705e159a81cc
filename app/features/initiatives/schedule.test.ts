import { expect, test } from 'vitest';
import type { ScheduleTime } from './schedule.ts';
import { nextDay } from './schedule.ts';

const time = (changed: Partial<ScheduleTime>): ScheduleTime => ({
  kind: 'open',
  frequency: 'weekly',
  weekdays: [],
  weekOfMonth: null,
  opensAt: null,
  closesAt: null,
  from: null,
  until: null,
  note: null,
  ...changed,
});

// The 23rd of November 2026 is a Monday.
test.each([
  ['today, when it is today', { weekdays: [1] }, '2026-11-23'],
  ['the next of several days', { weekdays: [2, 7] }, '2026-11-24'],
  ['a Sunday', { weekdays: [7] }, '2026-11-29'],
  ['not before it begins', { weekdays: [1], from: '2027-01-01' }, '2027-01-04'],
  ['not after it ends', { weekdays: [5], until: '2026-11-26' }, null],
  ['on its last day', { weekdays: [5], until: '2026-11-27' }, '2026-11-27'],
  ['days that are not known', {}, null],
  [
    'the first Saturday of the month',
    { frequency: 'monthly', weekdays: [6], weekOfMonth: 1 },
    '2026-12-05',
  ],
  ['the fourth Monday', { frequency: 'monthly', weekdays: [1], weekOfMonth: 4 }, '2026-11-23'],
  ['the last Monday', { frequency: 'monthly', weekdays: [1], weekOfMonth: -1 }, '2026-11-30'],
  [
    'every other week from a Wednesday on',
    { frequency: 'fortnightly', weekdays: [3], from: '2026-11-18' },
    '2026-12-02',
  ],
  [
    'every other week, the Monday counts with its week',
    { frequency: 'fortnightly', weekdays: [1, 3], from: '2026-11-11' },
    '2026-11-23',
  ],
  ['every other week of nobody knows which', { frequency: 'fortnightly', weekdays: [3] }, null],
  ['each year on its day', { frequency: 'yearly', from: '2019-03-21' }, '2027-03-21'],
  ['later this year', { frequency: 'yearly', from: '2019-12-06' }, '2026-12-06'],
  ['the day that other years lack', { frequency: 'yearly', from: '2024-02-29' }, '2027-03-01'],
  [
    'a year that it no longer takes place',
    { frequency: 'yearly', from: '2019-03-21', until: '2026-12-31' },
    null,
  ],
  ['once, to come', { frequency: 'once', from: '2026-12-24' }, '2026-12-24'],
  ['once, gone', { frequency: 'once', from: '2026-11-22' }, null],
] as const)('%s', (_, changed, next) => {
  expect(nextDay(time(changed as Partial<ScheduleTime>), '2026-11-23')).toBe(next);
});
