/** When an initiative is open or meets, as its page tells it. */
export interface ScheduleTime {
  kind: 'open' | 'meeting';
  frequency: 'weekly' | 'fortnightly' | 'monthly' | 'yearly' | 'once';
  /** Monday is 1. */
  weekdays: number[];
  /** Of a monthly one: which of these days, -1 for the last. */
  weekOfMonth: number | null;
  /** `HH:MM`. */
  opensAt: string | null;
  closesAt: string | null;
  /** ISO days. */
  from: string | null;
  until: string | null;
  note: { text: string; language: string } | null;
}

const dayLength = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function fallsOn(time: ScheduleTime, day: number): boolean {
  const date = new Date(day);
  const { weekdays, weekOfMonth, from } = time;
  if (!weekdays.includes(date.getUTCDay() || 7)) return false;
  if (time.frequency === 'weekly') return true;
  if (time.frequency === 'monthly') {
    const inMonth = date.getUTCDate();
    if (weekOfMonth === -1)
      return new Date(day + 7 * dayLength).getUTCMonth() !== date.getUTCMonth();
    return weekOfMonth === Math.ceil(inMonth / 7);
  }
  if (time.frequency !== 'fortnightly' || !from) return false;
  // Weeks are counted from the Monday of the first one.
  const first = Date.parse(from);
  const monday = first - ((new Date(first).getUTCDay() || 7) - 1) * dayLength;
  return Math.floor((day - monday) / (7 * dayLength)) % 2 === 0;
}

/**
 * The next day on which it takes place, from today on.
 * @param today ISO day
 * @returns null when that cannot be known, or when it is over
 */
export function nextDay(time: ScheduleTime, today: string): string | null {
  const { frequency, from, until } = time;
  const start = from && from > today ? from : today;
  if (frequency === 'once') return from && from >= today ? from : null;
  if (frequency === 'yearly') {
    if (!from) return null;
    const year = Number(start.slice(0, 4));
    // The 29th of February is the 1st of March in other years, as calendars have it.
    const days = [year, year + 1].map((each) =>
      isoOf(Date.parse(`${each}-${from.slice(5, 7)}-01`) + (Number(from.slice(8)) - 1) * dayLength),
    );
    const next = days.find((day) => day >= start) ?? null;
    return next && until && next > until ? null : next;
  }
  // Two months have every monthly day once.
  for (let ahead = 0; ahead < 70; ahead += 1) {
    const day = Date.parse(start) + ahead * dayLength;
    if (until && isoOf(day) > until) return null;
    if (fallsOn(time, day)) return isoOf(day);
  }
  return null;
}
