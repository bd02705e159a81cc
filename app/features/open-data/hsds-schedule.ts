import type { ScheduleTime } from '../initiatives/schedule.ts';
import { dayList, recurrenceOf } from './recurrence.ts';

/**
 * A time as a schedule of HSDS. Its rules know weeks and months only: what is yearly or once has its day and
 * no rule. Clock times stand as they are read in the city, without an offset that changes with the season.
 */
export function hsdsSchedule(time: ScheduleTime, id: string, serviceId: string) {
  const { frequency, from, until, opensAt, closesAt, note } = time;
  const rule = recurrenceOf(time);
  return {
    id,
    service_id: serviceId,
    valid_from: from ?? undefined,
    valid_to: (frequency === 'once' ? from : until) ?? undefined,
    dtstart: from ?? undefined,
    ...(rule && rule.freq !== 'YEARLY'
      ? { freq: rule.freq, interval: rule.interval, byday: dayList(rule), wkst: 'MO' }
      : {}),
    opens_at: opensAt ?? undefined,
    closes_at: closesAt ?? undefined,
    description: note?.text,
  };
}
