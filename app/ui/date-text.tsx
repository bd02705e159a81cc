import { dateFormat } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/use-language.ts';

const forms = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export interface DateTextProps {
  /** ISO date (`2027-03-16`: that day everywhere) or moment (with time and offset). */
  value: string | Date;
  /** Shown as a span of time from `value` on. */
  until?: string | Date;
  form?: keyof typeof forms;
  /** Where the reader stands: the city's zone. */
  timeZone?: string;
}

/** A date or moment as the page's language writes it, with its machine-readable value. */
export function DateText({
  value,
  until,
  form = 'date',
  timeZone = 'Europe/Brussels',
}: DateTextProps) {
  const { locale } = useLanguage();
  const iso = typeof value === 'string' ? value : value.toISOString();
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(iso);
  const format = dateFormat(locale, {
    ...forms[form],
    timeZone: dayOnly ? 'UTC' : timeZone,
  });
  const from = new Date(iso);
  const words = until ? format.formatRange(from, new Date(until)) : format.format(from);
  // Browsers carry other versions of the language data than the server: a comma may differ.
  return (
    <time dateTime={iso} suppressHydrationWarning>
      {words}
    </time>
  );
}
