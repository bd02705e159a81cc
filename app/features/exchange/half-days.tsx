import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Icon } from '../../ui/icon.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { weekDays } from './listing.ts';

/** Names of the days, Monday first, as the page's language writes them. */
function useDayNames(form: 'long' | 'short'): string[] {
  const { locale } = useLanguage();
  const format = dateFormat(locale, { weekday: form, timeZone: 'UTC' });
  // 5 January 2026 is a Monday.
  return weekDays.map((day) => format.format(new Date(Date.UTC(2026, 0, 5 + day))));
}

const halves = [0, 1] as const;

/** A week of half-days to tick: seven rows of two, so that it fits a phone. */
export function HalfDaysField({
  chosen,
  error,
}: {
  chosen: readonly string[];
  error: string | undefined;
}) {
  const { t } = useTranslation('exchange');
  const days = useDayNames('long');
  return (
    <Fieldset
      legend={t('field_halfDays')}
      name="halfDays"
      hint={t('halfDaysHint')}
      optional
      {...(error ? { error } : {})}
    >
      <table className="mt-1 border-collapse">
        <thead>
          <tr>
            <td />
            {halves.map((half) => (
              <th
                key={half}
                scope="col"
                className="px-2 pb-1 text-center text-sm text-soft sm:px-4"
              >
                {t(`half_${half}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((name, day) => (
            <tr key={name} className="border-t border-line">
              <th scope="row" className="pe-4 text-start font-normal">
                {name}
              </th>
              {halves.map((half) => (
                <td key={half} className="p-0 text-center">
                  <label className="flex min-h-target min-w-20 cursor-pointer items-center justify-center">
                    <input
                      type="checkbox"
                      name="halfDays"
                      value={day * 2 + half}
                      defaultChecked={chosen.includes(String(day * 2 + half))}
                      className="tick"
                    />
                    <span className="sr-only">
                      {name}, {t(`half_${half}`)}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fieldset>
  );
}

/** The week of a listing: a table of ticks, with what each means in words. */
export function HalfDaysTable({ halfDays }: { halfDays: readonly number[] }) {
  const { t } = useTranslation('exchange');
  const days = useDayNames('long');
  const free = days.flatMap((name, day) => {
    const mine = halves.filter((half) => halfDays.includes(day * 2 + half));
    return mine.length > 0 ? [{ name, mine }] : [];
  });
  if (free.length === 0) return <>{t('halfDaysAny')}</>;
  return (
    <ul>
      {free.map(({ name, mine }) => (
        <li key={name} className="flex gap-2">
          <Icon name="check" className="mt-[0.2em]" />
          <span>
            {name}
            {mine.length === 1 && `, ${t(`half_${mine[0] ?? 0}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
