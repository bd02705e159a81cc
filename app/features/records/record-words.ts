import { useTranslation } from '../../i18n/use-translation.ts';
import type { FormSection } from './section-specs.ts';

/** Words of sections, fields and choices, whose names are data: the test of the forms holds that each exists. */
export function useRecordWords() {
  const { t } = useTranslation('records');
  // What some choices are called stands where pages show them.
  useTranslation('initiatives');
  const word = t as unknown as (key: string, values?: Record<string, unknown>) => string;
  return {
    t,
    word,
    sectionName: (section: FormSection) => t(`section_${section}`),
    /** A choice of a field; a key that ends in `_other` would be a plural form. */
    choiceName: (words: string, value: string) =>
      word(words + (value === 'other' ? 'another' : value)),
    /** The label of a control by its name in the form. */
    labelOf: (name: string) => word(`field_${name}`),
  };
}
