import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './disclosure.tsx';
import { NumberText } from './number-text.tsx';

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
  // One more than the limit is not worth a fold.
  const limit = facets.length <= shown + 1 ? facets.length : shown;
  const first = facets.filter((facet, index) => index < limit || facet.chosen);
  const rest = facets.filter((facet) => !first.includes(facet));
  const box = (facet: Facet) => (
    <li key={facet.value}>
      <label className="flex cursor-pointer items-start gap-2.5 py-1 hover:text-harbour">
        <input
          type={single ? 'radio' : 'checkbox'}
          name={name}
          value={facet.value}
          defaultChecked={facet.chosen}
          className="tick mt-[0.15em]"
        />
        <span className="min-w-0">{facet.label}</span>
        {facet.count !== undefined && (
          <span className="num ms-auto ps-2 text-sm leading-[1.65] text-soft">
            <NumberText value={facet.count} />
          </span>
        )}
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
