import { useTranslation } from '../../i18n/use-translation.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { DatePrecision } from './initiative.ts';

/** Dates no finer than they are known: "3 mei 2016", "voorjaar 2016", "jaren 1980". */
export function useDateWords() {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  return (on: string, precision: DatePrecision | null): string => {
    const date = new Date(on);
    const year = String(date.getUTCFullYear());
    const format = (options: Intl.DateTimeFormatOptions) =>
      dateFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
    switch (precision) {
      case 'decade':
        return t('decade', { year });
      case 'year':
        return year;
      case 'season': {
        const seasons = ['seasonWinter', 'seasonSpring', 'seasonSummer', 'seasonAutumn'] as const;
        return t(seasons[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)] ?? 'seasonWinter', {
          year,
        });
      }
      case 'month':
        return format({ month: 'long', year: 'numeric' });
      default:
        return format({ day: 'numeric', month: 'long', year: 'numeric' });
    }
  };
}
