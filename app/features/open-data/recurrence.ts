import type { ScheduleTime } from '../initiatives/schedule.ts';

/** Days of the week as RFC 5545 names them; Monday is 1. */
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type DayCode = (typeof dayCodes)[number];

/** How a time comes back, as rules of recurrence (RFC 5545, 3.3.10) tell it. */
export interface Recurrence {
  freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: 1 | 2;
  days: DayCode[];
  /** Of a monthly one: which of these days, -1 for the last. */
  week: number | null;
}

/** @returns null for what is once, and for what has no day by which it could be known when */
export function recurrenceOf(time: ScheduleTime): Recurrence | null {
  const { frequency, weekdays, weekOfMonth } = time;
  const days = weekdays.flatMap((day) => dayCodes[day - 1] ?? []);
  if (frequency === 'yearly')
    return time.from ? { freq: 'YEARLY', interval: 1, days: [], week: null } : null;
  if (frequency === 'once' || days.length === 0) return null;
  if (frequency === 'monthly')
    return weekOfMonth === null ? null : { freq: 'MONTHLY', interval: 1, days, week: weekOfMonth };
  // Every other week, but from which one?
  if (frequency === 'fortnightly' && !time.from) return null;
  return { freq: 'WEEKLY', interval: frequency === 'fortnightly' ? 2 : 1, days, week: null };
}

/** The days with the week of the month before them: `2MO`, `-1FR`. */
export const dayList = ({ days, week }: Recurrence) =>
  days.map((day) => `${week ?? ''}${day}`).join(',');

/**
 * Whether a calendar can hold it: a meeting of which the days are known. Opening hours are no appointments:
 * a calendar full of them hides the rest.
 */
export const isInCalendar = (time: ScheduleTime): boolean =>
  time.kind === 'meeting' && (time.frequency === 'once' || recurrenceOf(time) !== null);
