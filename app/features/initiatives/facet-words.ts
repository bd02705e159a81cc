import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { FacetName, Filters } from './filters.ts';
import { facetNames, filtersToQuery, readmit, withoutChoice } from './filters.ts';
import type {
  Directory,
  FacetValue,
  InitiativeKind,
  InitiativeStatus,
  Scope,
} from './initiative.ts';
import { languageName } from './language-names.ts';

const legends = {
  theme: 'facetTheme',
  group: 'facetGroup',
  activity: 'facetActivity',
  place: 'facetPlace',
  district: 'facetDistrict',
  language: 'facetLanguage',
  accessibility: 'facetAccessibility',
  kind: 'facetKind',
  scope: 'facetScope',
  status: 'facetStatus',
  needs: 'facetNeeds',
} as const satisfies Record<FacetName, string>;

/** The words of facets and their values in the page's language. */
export function useFacetWords() {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  return {
    legendOf: (name: FacetName) => t(legends[name]),
    labelOf: (name: FacetName, { slug, label }: Pick<FacetValue, 'slug' | 'label'>): string => {
      if (label) return label;
      if (name === 'needs') return t('needs_open');
      if (name === 'kind') return t(`kind_${slug as InitiativeKind}`);
      if (name === 'scope') return t(`scope_${slug as Scope}`);
      if (name === 'status') return t(`status_${slug as InitiativeStatus}`);
      return name === 'language' ? languageName(slug, locale) : slug;
    },
  };
}

/** A choice that narrows the list. */
interface ActiveFilter {
  label: string;
  /** The list without it. */
  to: string;
  /** As the database names it when it counts what dropping it gives. */
  facet: string;
  value: string | null;
}

/** What narrows the list now, each with the address of the list without it. */
export function useActiveFilters(
  filters: Filters,
  { facets, centre }: Pick<Directory, 'facets' | 'centre'>,
) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { labelOf } = useFacetWords();
  const addressOf = (changed: Filters) => {
    const query = filtersToQuery(changed);
    return `/${code}/initiatives${query ? `?${query}` : ''}`;
  };
  const { query, near } = filters;
  const active: ActiveFilter[] = [];
  const nameOf = (name: FacetName, choice: string) => {
    const value = facets[name]?.find(({ slug }) => slug === choice);
    return labelOf(name, value ?? { slug: choice, label: null });
  };
  if (query) {
    const to = addressOf({ ...filters, query: '', page: 1 });
    active.push({ label: t('queryFilter', { query }), to, facet: 'q', value: null });
  }
  for (const name of facetNames) {
    for (const choice of filters.facets[name] ?? []) {
      const to = addressOf(withoutChoice(filters, name, choice));
      active.push({ label: nameOf(name, choice), to, facet: name, value: choice });
    }
    for (const choice of filters.without[name] ?? []) {
      const label = t('withoutFilter', { name: nameOf(name, choice) });
      const to = addressOf(readmit(filters, name, choice));
      active.push({ label, to, facet: `not-${name}`, value: choice });
    }
  }
  if (near) {
    const sort = filters.sort === 'distance' ? 'relevance' : filters.sort;
    const to = addressOf({ ...filters, near: null, sort, page: 1 });
    const label = centre
      ? t('nearPlaceFilter', { km: near.km, place: centre })
      : t('nearFilter', { km: near.km });
    active.push({ label, to, facet: 'near', value: null });
  }
  const clearTo = addressOf({
    ...filters,
    query: '',
    facets: {},
    without: {},
    near: null,
    sort: 'relevance',
    page: 1,
  });
  return { active, clearTo, addressOf };
}
