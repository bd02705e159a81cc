import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { ownNameOf } from '../nominations/written-languages.ts';
import { useActiveFilters } from '../initiatives/facet-words.ts';
import { filtersFromJson } from '../initiatives/filters.ts';
import type { DirectorySearch, ExchangeSearch, SavedSearch } from './search.ts';

/** What a search asks for, in the reader's language; words and names of languages as they were written. */
export function SearchFilters({ search }: { search: SavedSearch }) {
  return search.directory === null ? (
    <ListingFilters search={search} />
  ) : (
    <DirectoryFilters search={search} />
  );
}

function DirectoryFilters({ search: { directory } }: { search: DirectorySearch }) {
  const { t } = useTranslation('searches');
  const filters = filtersFromJson(directory.query, directory.filters);
  const { active } = useActiveFilters(filters, directory);
  return (
    <>
      {t('ofDirectory')}
      {active.map(({ label, to }) => (
        <Fragment key={to}>
          {' · '}
          <bdi>{label}</bdi>
        </Fragment>
      ))}
    </>
  );
}

function ListingFilters({ search }: { search: ExchangeSearch }) {
  const { t } = useTranslation('exchange');
  const { kind, category, theme, district, within, spoken, query, isOnline } = search;
  const parts = [
    query && <bdi key="query">“{query}”</bdi>,
    kind && t(`kinds_${kind}`),
    category?.label,
    theme?.label,
    district && <bdi key="district">{district.label}</bdi>,
    within && t(`within_${within}`),
    spoken && (
      <LanguageText key="spoken" lang={spoken} as="bdi">
        {ownNameOf(spoken)}
      </LanguageText>
    ),
    isOnline && t('online'),
  ].filter(Boolean);
  return parts.map((part, place) => (
    <Fragment key={place}>
      {place > 0 && ' · '}
      {part}
    </Fragment>
  ));
}

/** Its own name, or its filters. */
export function SearchName({ search }: { search: SavedSearch }) {
  return search.name ? <bdi>{search.name}</bdi> : <SearchFilters search={search} />;
}
