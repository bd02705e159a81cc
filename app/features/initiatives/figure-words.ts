import { useTranslation } from '../../i18n/use-translation.ts';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Figure } from './initiative.ts';

/** The number of a figure and how sure it is, in words. */
export function useFigureWords() {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  const format = numberFormat(locale, { maximumFractionDigits: 2 });
  return ({ low, high, qualifier }: Figure): string => {
    const number = format.format(low ?? high ?? 0);
    const isRange = low !== null && high !== null && low !== high;
    const words = {
      exact: number,
      about: t('figureAbout', { number }),
      at_least: t('figureAtLeast', { number }),
      at_most: t('figureAtMost', { number: format.format(high ?? low ?? 0) }),
      range: number,
    }[qualifier];
    const range = { low: format.format(low ?? 0), high: format.format(high ?? 0) };
    return isRange ? t('figureRange', range) : words;
  };
}
