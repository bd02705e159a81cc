import { numberFormat } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FacetList } from '../../ui/facet-list.tsx';
import { SelectBox } from '../../ui/select-box.tsx';
import { useFacetWords } from './facet-words.ts';
import type { FacetName, Filters } from './filters.ts';
import { facetNames } from './filters.ts';
import type { Directory, FacetValue } from './initiative.ts';

/** Accessibility first: what somebody cannot use matters most. */
const offered: readonly FacetName[] = [
  'accessibility',
  ...facetNames.filter((name) => name !== 'accessibility'),
];

export interface WithoutFieldsProps {
  filters: Filters;
  facets: Directory['facets'];
}

/** What must not be there: a box for each value that is left out, and a list to leave out one more. */
export function WithoutFields({ filters, facets }: WithoutFieldsProps) {
  const { t } = useTranslation('directory');
  const { locale } = useLanguage();
  const { legendOf, labelOf } = useFacetWords();
  const { without } = filters;
  const format = numberFormat(locale, {});
  const isLeftOut = (name: FacetName, { slug }: FacetValue) => without[name]?.includes(slug);
  const leftOut = offered.flatMap((name) =>
    (without[name] ?? []).map((slug) => {
      const value = facets[name]?.find((known) => known.slug === slug);
      const { label = null, count = 0 } = value ?? {};
      const words = `${legendOf(name)}: ${labelOf(name, { slug, label })}`;
      return { value: `${name}.${slug}`, label: words, count, chosen: true };
    }),
  );
  return (
    <div className="mb-6">
      {leftOut.length > 0 && (
        <FacetList legend={t('withoutThese')} name="not" facets={leftOut} shown={leftOut.length} />
      )}
      <label htmlFor="field-not" className="mb-1 block font-bold">
        {t('without')}
      </label>
      <SelectBox id="field-not" name="not" key={leftOut.length} defaultValue="">
        <option value="">{t('withoutNothing')}</option>
        {offered.map((name) => {
          const values = (facets[name] ?? []).filter(
            (value) => value.count > 0 && !isLeftOut(name, value),
          );
          return (
            values.length > 0 && (
              <optgroup key={name} label={legendOf(name)}>
                {values.map((value) => (
                  <option key={value.slug} value={`${name}.${value.slug}`}>
                    {`${labelOf(name, value)} (${format.format(value.count)})`}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </SelectBox>
    </div>
  );
}
