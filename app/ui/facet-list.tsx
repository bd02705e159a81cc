import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { numberFormat } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Disclosure } from './disclosure.tsx';

export interface Facet {
  value: string;
  label: ReactNode;
  /** How many results it would leave; without, no figure is shown. */
  count?: number;
  chosen?: boolean;
}

export interface FacetListProps {
  legend: string;
  /** The parameter of the address that it fills; boxes of one name may be chosen together. */
  name: string;
  facets: readonly Facet[];
  /** How many stand there before "show more"; chosen ones always do. */
  shown?: number;
  /** One choice only. */
  single?: boolean;
}

/** Filters with counts, part of a GET form that the page provides. */
export function FacetList({ legend, name, facets, shown = 6, single }: FacetListProps) {
  const { t } = useTranslation('common');
  const { locale } = useLanguage();
  const format = numberFormat(locale, {});
  // One more than the limit is not worth a fold.
  const limit = facets.length <= shown + 1 ? facets.length : shown;
  const first = facets.filter((facet, index) => index < limit || facet.chosen);
  const rest = facets.filter((facet) => !first.includes(facet));
  // A page has a hundred of these: plain elements, no component for each.
  const box = ({ value, label, count, chosen }: Facet) => (
    <li key={value}>
      <label className="facet">
        <input
          type={single ? 'radio' : 'checkbox'}
          name={name}
          value={value}
          defaultChecked={chosen}
          className="tick"
        />
        <span>{label}</span>
        {count !== undefined && <b>{format.format(count)}</b>}
      </label>
    </li>
  );
  return (
    <fieldset className="mb-6 min-w-0">
      <legend className="mb-1 font-bold">{legend}</legend>
      <ul>{first.map(box)}</ul>
      {rest.length > 0 && (
        <Disclosure
          className="mt-1 text-sm"
          summary={
            <>
              {t('showMore')}
              <span className="sr-only"> ({legend})</span>
            </>
          }
          note={`(${rest.length})`}
        >
          <ul className="-ms-7 text-base">{rest.map(box)}</ul>
        </Disclosure>
      )}
    </fieldset>
  );
}
