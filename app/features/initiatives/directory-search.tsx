import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { FacetList } from '../../ui/facet-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFacetWords } from './facet-words.ts';
import type { FacetName, Filters } from './filters.ts';
import { facetNames } from './filters.ts';
import type { Directory } from './initiative.ts';
import type { NearFieldsProps } from './near-fields.tsx';
import { NearFields } from './near-fields.tsx';
import { SearchBox } from './search-box.tsx';
import { WithoutFields } from './without-fields.tsx';

/** How many values stand open in a facet; the others are one fold away. */
const shownOf: Partial<Record<FacetName, number>> = { theme: 8, kind: 4, scope: 4, status: 5 };

export interface DirectorySearchProps {
  filters: Filters;
  directory: Pick<Directory, 'facets' | 'centre'>;
  /** A place that was typed and is not one place yet. */
  asked: NearFieldsProps['asked'];
}

/**
 * The one form of the directory: words and facets. It has no box of its own, so that both parts
 * take their places in the page's grid.
 */
export function DirectorySearch(props: DirectorySearchProps) {
  const { code } = useLanguage();
  const { view, sort } = props.filters;
  return (
    // Suggestions and the own position need scripts: whoever comes here wakes them.
    <Form action={`/${code}/initiatives`} className="contents" data-wakes-scripts="touched">
      <SearchBox filters={props.filters} />
      <FacetFold {...props} />
      {view === 'map' && <input type="hidden" name="view" value="map" />}
      {sort !== 'relevance' && <input type="hidden" name="sort" value={sort} />}
    </Form>
  );
}

/** All facets with counts; on a phone behind one fold, on wide screens always there. */
function FacetFold({ filters, directory, asked }: DirectorySearchProps) {
  const { t } = useTranslation('common');
  const { facets } = directory;
  const { legendOf, labelOf } = useFacetWords();
  const chosen = [filters.facets, filters.without].flatMap((choices) =>
    Object.values(choices).flat(),
  ).length;
  return (
    <details
      open={asked?.places.length === 0 || undefined}
      className="group border-y border-line lg:row-start-2 lg:border-0 lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="flex min-h-target items-center gap-2 font-bold text-harbour lg:supports-[selector(details::details-content)]:hidden">
        <Icon
          name="chevron"
          className="-rotate-90 group-open:rotate-0 rtl:rotate-90 rtl:group-open:rotate-0"
        />
        {t('filters')}
        {chosen > 0 && <span className="num font-normal text-soft">({chosen})</span>}
      </summary>
      <div className="pt-2 lg:pt-0">
        <NearFields filters={filters} directory={directory} asked={asked} />
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
        <WithoutFields filters={filters} facets={facets} />
        <p className="sticky bottom-0 border-t border-line bg-paper py-3">
          <Button className="w-full justify-center">{t('filtersApply')}</Button>
        </p>
      </div>
    </details>
  );
}
