const day = 24 * 3600 * 1000;
/** The line shows at least this much time, and this part of it is left free at each end. */
const shortest = 180 * day;
const margin = 0.17;

/** Places on the line of time, in percent of its length from its beginning. */
export interface YearLayout {
  today: number;
  sessions: number[];
  /** First days of months. */
  months: number[];
}

/**
 * Where sessions, months and today stand on the line of time.
 * @param moments of the sessions, ISO
 * @param today the moment of looking, ISO
 */
export function layOutYear(moments: readonly string[], today: string): YearLayout {
  const times = [...moments, today].map((moment) => Date.parse(moment));
  const earliest = Math.min(...times);
  const latest = Math.max(...times);
  const middle = (earliest + latest) / 2;
  const half = Math.max(latest - earliest, shortest) / 2 / (1 - 2 * margin);
  const from = middle - half;
  const place = (time: number) => Math.round(((time - from) / (2 * half)) * 1000) / 10;
  const months: number[] = [];
  const begin = new Date(from);
  for (let month = begin.getUTCMonth() + 1; ; month += 1) {
    const first = Date.UTC(begin.getUTCFullYear(), month, 1);
    if (first > middle + half) break;
    months.push(place(first));
  }
  return {
    today: place(Date.parse(today)),
    sessions: moments.map((moment) => place(Date.parse(moment))),
    months,
  };
}
