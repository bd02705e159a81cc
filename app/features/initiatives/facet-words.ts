import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { FacetName, Filters } from './filters.ts';
import { facetNames, filtersToQuery, withoutChoice } from './filters.ts';
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
} as const satisfies Record<FacetName, string>;

/** The words of facets and their values in the page's language. */
export function useFacetWords() {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  return {
    legendOf: (name: FacetName) => t(legends[name]),
    labelOf: (name: FacetName, { slug, label }: Pick<FacetValue, 'slug' | 'label'>): string => {
      if (label) return label;
      if (name === 'kind') return t(`kind_${slug as InitiativeKind}`);
      if (name === 'scope') return t(`scope_${slug as Scope}`);
      if (name === 'status') return t(`status_${slug as InitiativeStatus}`);
      return name === 'language' ? languageName(slug, locale) : slug;
    },
  };
}

/** What narrows the list now, each with the address of the list without it. */
export function useActiveFilters(filters: Filters, facets: Directory['facets']) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { labelOf } = useFacetWords();
  const addressOf = (changed: Filters) => {
    const query = filtersToQuery(changed);
    return `/${code}/initiatives${query ? `?${query}` : ''}`;
  };
  const { query, near } = filters;
  const active: { label: string; to: string }[] = [];
  if (query) {
    const to = addressOf({ ...filters, query: '', page: 1 });
    active.push({ label: t('queryFilter', { query }), to });
  }
  for (const name of facetNames) {
    for (const choice of filters.facets[name] ?? []) {
      const value = facets[name]?.find(({ slug }) => slug === choice);
      const label = labelOf(name, value ?? { slug: choice, label: null });
      active.push({ label, to: addressOf(withoutChoice(filters, name, choice)) });
    }
  }
  if (near) {
    const sort = filters.sort === 'distance' ? 'relevance' : filters.sort;
    const to = addressOf({ ...filters, near: null, sort, page: 1 });
    active.push({ label: t('nearFilter', { km: near.km }), to });
  }
  const clearTo = addressOf({
    ...filters,
    query: '',
    facets: {},
    near: null,
    sort: 'relevance',
    page: 1,
  });
  return { active, clearTo, addressOf };
}
