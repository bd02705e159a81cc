import type { ScheduleTime } from '../initiatives/schedule.ts';
import { dayList, recurrenceOf } from './recurrence.ts';

const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const dayAddress = (day: number) => `https://schema.org/${dayNames[day - 1]}`;

const periods = { WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const;

/** Opening hours of a week as schema.org knows them: those of whole months or years have no such form. */
export function hoursNodes(schedule: readonly ScheduleTime[]): Record<string, unknown>[] {
  return schedule
    .filter(({ kind, frequency, weekdays, opensAt, closesAt }) =>
      Boolean(
        kind === 'open' && frequency === 'weekly' && weekdays.length > 0 && opensAt && closesAt,
      ),
    )
    .map(({ weekdays, opensAt, closesAt, from, until }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays.map(dayAddress),
      opens: opensAt,
      closes: closesAt,
      ...(from ? { validFrom: from } : {}),
      ...(until ? { validThrough: until } : {}),
    }));
}

/**
 * Meetings as events with their schedule; one of which nobody can tell the day is left out.
 * @param about what all of them share: name, organiser, address
 */
export function meetingNodes(
  schedule: readonly ScheduleTime[],
  about: Record<string, unknown>,
): Record<string, unknown>[] {
  return schedule.flatMap((time): Record<string, unknown>[] => {
    const { kind, frequency, weekdays, from, until, opensAt, closesAt } = time;
    if (kind !== 'meeting') return [];
    if (frequency === 'once') {
      const start = opensAt ? `${from}T${opensAt}` : from;
      return [{ '@type': 'Event', ...about, startDate: start }];
    }
    const rule = recurrenceOf(time);
    if (!rule) return [];
    const eventSchedule = {
      '@type': 'Schedule',
      repeatFrequency: `P${rule.interval}${periods[rule.freq]}`,
      ...(rule.freq === 'WEEKLY' ? { byDay: weekdays.map(dayAddress) } : {}),
      ...(rule.freq === 'MONTHLY' ? { byDay: dayList(rule).split(',') } : {}),
      ...(from ? { startDate: from } : {}),
      ...(until ? { endDate: until } : {}),
      ...(opensAt ? { startTime: opensAt } : {}),
      ...(closesAt ? { endTime: closesAt } : {}),
    };
    return [{ '@type': 'Event', ...about, eventSchedule }];
  });
}
