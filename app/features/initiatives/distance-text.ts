import { numberFormat } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Distance } from './initiative.ts';

/** Metres below a kilometre in steps of ten, else kilometres with one decimal; whole ones where it is about. */
export function distanceIn(locale: string, { metres, isAbout }: Distance): string {
  if (isAbout || metres >= 995) {
    const kilometres = isAbout ? Math.round(metres / 1000) : metres / 1000;
    const options = { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 } as const;
    return numberFormat(locale, options).format(kilometres);
  }
  const options = { style: 'unit', unit: 'meter', maximumFractionDigits: 0 } as const;
  return numberFormat(locale, options).format(Math.round(metres / 10) * 10);
}

/** How far something is, in words; "about" where only its district or municipality is known. */
export function useDistanceText() {
  const { t } = useTranslation('directory');
  const { locale } = useLanguage();
  return (distance: Distance): string => {
    if (distance.isAbout && distance.metres < 1000) return t('distanceNear');
    return t(distance.isAbout ? 'distanceAbout' : 'distance', {
      distance: distanceIn(locale, distance),
    });
  };
}
