import { Form } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { FacetList } from '../../ui/facet-list.tsx';
import { controlLook } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFacetWords } from './facet-words.ts';
import type { FacetName, Filters } from './filters.ts';
import { facetNames } from './filters.ts';
import type { Directory } from './initiative.ts';

/** How many values stand open in a facet; the others are one fold away. */
const shownOf: Partial<Record<FacetName, number>> = { theme: 8, kind: 4, scope: 4, status: 5 };

export interface DirectorySearchProps {
  filters: Filters;
  facets: Directory['facets'];
}

/**
 * The one form of the directory: words and facets. It has no box of its own, so that both parts
 * take their places in the page's grid.
 */
export function DirectorySearch({ filters, facets }: DirectorySearchProps) {
  const { code } = useLanguage();
  const { near, view, sort } = filters;
  return (
    <Form action={`/${code}/initiatives`} className="contents">
      <SearchBox query={filters.query} />
      <FacetFold filters={filters} facets={facets} />
      {view === 'map' && <input type="hidden" name="view" value="map" />}
      {sort !== 'relevance' && <input type="hidden" name="sort" value={sort} />}
      {near && <input type="hidden" name="near" value={`${near.lat},${near.lon}`} />}
      {near && <input type="hidden" name="km" value={near.km} />}
    </Form>
  );
}

function SearchBox({ query }: { query: string }) {
  const { t } = useTranslation('initiatives');
  const common = useTranslation('common').t;
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the search element is too young
    <div role="search" className="col-span-full mb-2">
      <label htmlFor={id} className="mb-1 block font-bold">
        {t('searchLabel')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          type="search"
          name="q"
          // The address may change by a link: then the box says what the list shows.
          key={query}
          defaultValue={query}
          maxLength={200}
          dir="auto"
          className={controlLook}
        />
        <Button icon="search">{common('search')}</Button>
      </div>
    </div>
  );
}

/** All facets with counts; on a phone behind one fold, on wide screens always there. */
function FacetFold({ filters, facets }: DirectorySearchProps) {
  const { t } = useTranslation('common');
  const { legendOf, labelOf } = useFacetWords();
  const chosen = Object.values(filters.facets).flat().length;
  return (
    <details className="group border-y border-line lg:row-start-2 lg:border-0 lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-target items-center gap-2 font-bold text-harbour lg:supports-[selector(details::details-content)]:hidden">
        <Icon
          name="chevron"
          className="-rotate-90 group-open:rotate-0 rtl:rotate-90 rtl:group-open:rotate-0"
        />
        {t('filters')}
        {chosen > 0 && <span className="num font-normal text-soft">({chosen})</span>}
      </summary>
      <div className="pt-2 lg:pt-0">
        {facetNames.map((name) => {
          const values = facets[name] ?? [];
          const choices = filters.facets[name] ?? [];
          if (values.length === 0) return null;
          return (
            <FacetList
              key={`${name} ${choices.join(' ')}`}
              legend={legendOf(name)}
              name={name}
              shown={shownOf[name] ?? 5}
              facets={values.map((value) => ({
                value: value.slug,
                label: labelOf(name, value),
                count: value.count,
                chosen: choices.includes(value.slug),
              }))}
            />
          );
        })}
        <p className="sticky bottom-0 border-t border-line bg-paper py-3">
          <Button className="w-full justify-center">{t('filtersApply')}</Button>
        </p>
      </div>
    </details>
  );
}
