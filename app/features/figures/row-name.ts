import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { FigureRow } from './figure.ts';

/** How a row of figures is called: a theme or district by its name, a month as the language writes it. */
export function useRowName(): (row: Pick<FigureRow, 'slug' | 'label'>) => string {
  const { locale } = useLanguage();
  const format = dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return ({ slug, label }) => label ?? format.format(new Date(`${slug}-01T00:00:00Z`));
}
