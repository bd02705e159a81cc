/** A day with how finely it is known. */
export interface ReadDate {
  on: string;
  precision: 'day' | 'month' | 'year' | 'decade';
}

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const two = (number: number) => String(number).padStart(2, '0');
const isYear = (year: number) => year >= 1800 && year <= 2100;

function dayOf(year: number, month: number, day: number): ReadDate | null {
  if (!isYear(year) || !isDay(year, month, day)) return null;
  return { on: `${year}-${two(month)}-${two(day)}`, precision: 'day' };
}
function monthOf(year: number, month: number): ReadDate | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  return { on: `${year}-${two(month)}-01`, precision: 'month' };
}

const monthNames = new Map(
  ['nl', 'fr', 'en', 'de'].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const date = new Date(Date.UTC(2020, index, 1));
      const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        date,
      );
      return [name.toLowerCase(), index + 1] as const;
    }),
  ),
);

/** Numbers of days since 1900 that a spreadsheet shows as dates: 1927 to 2100. */
const serialDays = { first: 10_000, last: 73_415 };

/**
 * A date as files write it: 2019-03-01, 01/03/2019 (day first), 03/2019, maart 2019, 2019, 2010s, or the
 * number of days of a spreadsheet.
 * @returns null when it is none
 */
export function readDate(raw: string): (ReadDate & { isSerial?: true }) | null {
  const text = raw.trim().toLowerCase();
  let found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(text);
  if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (found) return dayOf(Number(found[3]), Number(found[2]), Number(found[1]));
  found = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (found) return monthOf(Number(found[1]), Number(found[2]));
  found = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (found) return monthOf(Number(found[2]), Number(found[1]));
  found = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\.? )?(\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = monthNames.get(found?.[2] ?? '');
  if (found && month)
    return found[1]
      ? dayOf(Number(found[3]), month, Number(found[1]))
      : monthOf(Number(found[3]), month);
  found = /^(?:jaren |années |annees )?(\d{3}0)(?:s|'s)$|^(?:jaren|années|annees) (\d{3}0)$/.exec(
    text,
  );
  if (found) {
    const year = Number(found[1] ?? found[2]);
    return isYear(year) ? { on: `${year}-01-01`, precision: 'decade' } : null;
  }
  if (/^\d{4}$/.test(text) && isYear(Number(text)))
    return { on: `${text}-01-01`, precision: 'year' };
  const days = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (days >= serialDays.first && days <= serialDays.last) {
    const on = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
    return { on, precision: 'day', isSerial: true };
  }
  return null;
}

/** A number with a decimal point or comma; null when it is none. */
export function readNumber(raw: string): number | null {
  const text = raw
    .trim()
    .replace(/°$/, '')
    .replace(/[\s\u00a0\u202f]/g, '');
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Why coordinates are none that a map could show. */
export type PointFault = 'coordinates' | 'half' | 'atZero' | 'projected' | 'outside';

/** A point on the earth from two cells, or why it is none; null where both are empty. */
export function readPoint(
  latitude: string,
  longitude: string,
): { latitude: number; longitude: number } | { fault: PointFault } | null {
  if (!latitude.trim() && !longitude.trim()) return null;
  if (!latitude.trim() || !longitude.trim()) return { fault: 'half' };
  const lat = readNumber(latitude);
  const lon = readNumber(longitude);
  if (lat === null || lon === null) return { fault: 'coordinates' };
  if (lat === 0 && lon === 0) return { fault: 'atZero' };
  // Metres of Lambert 72, Lambert 2008 or Web Mercator: no degree is that large.
  if (Math.abs(lat) > 1000 || Math.abs(lon) > 1000) return { fault: 'projected' };
  // Degrees that only stand in the wrong column are told apart later, by the municipality.
  if (Math.abs(lon) > 180 || Math.abs(lat) > 180) return { fault: 'outside' };
  if (Math.abs(lat) > 90 && Math.abs(lon) > 90) return { fault: 'outside' };
  return { latitude: lat, longitude: lon };
}

/** Latitude and longitude from one cell: "51.05, 3.72", "51,05; 3,72" or WKT, which has longitude first. */
export function splitPoint(raw: string): [string, string] | null {
  const text = raw.trim();
  const wkt = /^(?:SRID=\d+;)?POINT ?Z? ?\( ?(\S+) +([^\s)]+)/i.exec(text);
  if (wkt) return [wkt[2]!, wkt[1]!];
  const pair =
    /^\[?\(?(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\)?\]?$/.exec(text) ??
    /^(-?\d+(?:[.,]\d+)?)\s*[; ]\s*(-?\d+(?:[.,]\d+)?)$/.exec(text);
  return pair ? [pair[1]!, pair[2]!] : null;
}

/** A web address with its scheme; null when it is none that may be linked to. */
export function readWebAddress(raw: string): string | null {
  const typed = /^https?:\/\//i.test(raw) ? raw : `https://${raw}`;
  return /^https?:\/\/[^\s/@"<>]+\.[^\s/@"<>.]{2,}([/?#:][^\s"<>]*)?$/i.test(typed) &&
    typed.length <= 400
    ? typed
    : null;
}

/** Whether a spreadsheet would run this text: then it is an attack or an accident, never a name. */
export function isFormula(text: string): boolean {
  return (
    /^[=@]/.test(text) ||
    /^[+-]\s*[\p{L}_]+[\w.]*\s*[(|!]/u.test(text) ||
    /^[+-]\s*\d.*[*/(|!]/.test(text)
  );
}

/** A cell without the mark that exports put before what looks like a formula. */
export function cleanCell(raw: string): string {
  return raw.replace(/^'(?=[=+\-@\t\r])/, '').trim();
}
