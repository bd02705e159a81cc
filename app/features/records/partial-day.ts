/** Seasons by the first month that counts to them. */
const seasonMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** What is typed of a day that is known as well as it is known. */
export interface DayParts {
  day: string;
  /** 1 to 12, a season, or `decade`. */
  month: string;
  year: string;
}

/** A first possible day as the three controls show it. */
export function partsOfDay(on: unknown, precision: unknown): DayParts {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(on ?? '')) ?? [];
  if (!year) return { day: '', month: '', year: '' };
  const number = Number(month);
  switch (precision) {
    case 'year':
      return { day: '', month: '', year };
    case 'decade':
      return { day: '', month: 'decade', year };
    case 'season':
      return { day: '', month: seasons[Math.floor((number % 12) / 3 + 3) % 4]!, year };
    case 'month':
      return { day: '', month: String(number), year };
    default:
      return { day: String(Number(day)), month: String(number), year };
  }
}

/** The first possible day and how well it is known; null for what is no day. Without anything: no day. */
export function partialDay(day: string, month: string, year: string) {
  if (!day && !month && !year) return { on: null, precision: null };
  if (!/^\d{4}$/.test(year) || Number(year) < 1000) return null;
  const first = (number: number, of: number | string = 1) =>
    `${year}-${String(number).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  if (!month) return day ? null : { on: first(1), precision: 'year' };
  if (month === 'decade')
    return day ? null : { on: `${year.slice(0, 3)}0-01-01`, precision: 'decade' };
  if (Object.hasOwn(seasonMonths, month)) {
    const begins = seasonMonths[month as keyof typeof seasonMonths];
    return day ? null : { on: first(begins), precision: 'season' };
  }
  if (!/^([1-9]|1[0-2])$/.test(month)) return null;
  if (!day) return { on: first(Number(month)), precision: 'month' };
  const on = first(Number(month), day);
  const isReal = /^\d{1,2}$/.test(day) && new Date(on).toJSON()?.startsWith(on) === true;
  return isReal ? { on, precision: 'day' } : null;
}
