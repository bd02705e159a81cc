import { useTranslation } from '../../i18n/use-translation.ts';
import { dateFormat, listFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { isInCalendar } from '../open-data/recurrence.ts';
import type { ScheduleTime } from './schedule.ts';
import { nextDay } from './schedule.ts';

const inMonth = {
  1: 'monthlyFirst',
  2: 'monthlySecond',
  3: 'monthlyThird',
  4: 'monthlyFourth',
  [-1]: 'monthlyLast',
} as const;

/** How often, on which days and at what time, in one sentence. */
function useTimeWords() {
  const { t } = useTranslation('initiativeParts');
  const { locale } = useLanguage();
  const clock = dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const weekday = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const dayInYear = dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const whole = dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const hour = (time: string) => clock.format(new Date(`2024-01-01T${time}Z`));
  const howOften = ({ frequency, weekdays, weekOfMonth, from }: ScheduleTime): string => {
    // The first of January 2024 was a Monday.
    const names = weekdays.map((day) => weekday.format(new Date(Date.UTC(2024, 0, day))));
    const days = listFormat(locale).format(names);
    const isKnown = names.length > 0;
    switch (frequency) {
      case 'weekly':
        return names.length === 7
          ? t('everyDay')
          : isKnown
            ? t('weekly', { days })
            : t('everyWeek');
      case 'fortnightly':
        return isKnown ? t('fortnightly', { days }) : t('everyTwoWeeks');
      case 'monthly': {
        const key = inMonth[weekOfMonth as keyof typeof inMonth];
        return isKnown && key ? t(key, { days }) : t('everyMonth');
      }
      case 'yearly':
        return from ? t('yearlyOn', { date: dayInYear.format(new Date(from)) }) : t('everyYear');
      case 'once':
        return from ? t('onceOn', { date: whole.format(new Date(from)) }) : '';
    }
  };
  return (time: ScheduleTime) => {
    const { opensAt, closesAt } = time;
    const hours =
      opensAt && closesAt
        ? t('hours', { from: hour(opensAt), to: hour(closesAt) })
        : opensAt
          ? t('hoursFrom', { from: hour(opensAt) })
          : closesAt && t('hoursTo', { to: hour(closesAt) });
    return { days: howOften(time), hours: hours || null };
  };
}

/** From and until which day it is so, where that is told. */
function Period({
  time: { frequency, from, until },
  today,
}: {
  time: ScheduleTime;
  today: string;
}) {
  const { t } = useTranslation('initiativeParts');
  const { locale } = useLanguage();
  const format = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const words = (day: string) => format.format(new Date(day));
  if (frequency === 'once' || frequency === 'yearly') return null;
  const starts = from && from > today ? from : null;
  if (!starts && !until) return null;
  const told =
    starts && until
      ? t('periodBoth', { from: words(starts), until: words(until) })
      : starts
        ? t('periodFrom', { from: words(starts) })
        : t('periodUntil', { until: words(until ?? '') });
  return (
    <p className="meta" suppressHydrationWarning>
      {told}
    </p>
  );
}

/** When it is open and meets, as one would say it, with the next day of each. */
export function InitiativeSchedule({
  times,
  slug,
  today,
  isOver,
}: {
  times: readonly ScheduleTime[];
  /** Of the initiative, for the address of its calendar. */
  slug: string;
  today: string;
  /** What is over has no next time. */
  isOver: boolean;
}) {
  const { t } = useTranslation('initiativeParts');
  const { code } = useLanguage();
  const wordsOf = useTimeWords();
  const kinds = (['open', 'meeting'] as const).filter((kind) =>
    times.some((time) => time.kind === kind),
  );
  return kinds.map((kind) => (
    <div key={kind} className="mb-3 last:mb-0">
      {kinds.length > 1 && <h3 className="text-base">{t(`times_${kind}`)}</h3>}
      <ul aria-label={t(`times_${kind}`)} className="border-t border-line">
        {times
          .filter((time) => time.kind === kind)
          .map((time, index) => {
            const { days, hours } = wordsOf(time);
            const next = isOver || time.frequency === 'once' ? null : nextDay(time, today);
            return (
              <li key={index} className="border-b border-line py-2">
                <p className="first-letter:uppercase" suppressHydrationWarning>
                  <strong>{days}</strong>
                  {hours && <span className="num"> {hours}</span>}
                </p>
                {time.note && (
                  <p>
                    <LanguageText lang={time.note.language}>{time.note.text}</LanguageText>
                  </p>
                )}
                <Period time={time} today={today} />
                {next && (
                  <p className="meta">
                    {t('nextTime')} <DateText value={next} form="weekday" />
                  </p>
                )}
              </li>
            );
          })}
      </ul>
      {kind === 'meeting' && !isOver && times.some(isInCalendar) && (
        <p className="mt-2">
          <a href={`/open-data/initiatives/${slug}.ics?lang=${code}`} type="text/calendar">
            {t('toCalendar')}
          </a>
        </p>
      )}
    </div>
  ));
}
