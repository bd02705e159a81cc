import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ActiveFilters } from '../../ui/active-filters.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { useActiveFilters } from './facet-words.ts';
import type { Filters, Sort } from './filters.ts';
import { isNarrowed, sorts, whatToQuery } from './filters.ts';
import { InitiativeRow } from './initiative-row.tsx';
import type { Directory } from './initiative.ts';

const sortWords = {
  relevance: 'sortRelevance',
  name: 'sortName',
  freshness: 'sortFreshness',
  distance: 'sortDistance',
} as const satisfies Record<Sort, string>;

export interface DirectoryResultsProps {
  filters: Filters;
  directory: Directory;
  today: string;
}

/** What was found: how many, by which filters, the lines and the way through them. */
export function DirectoryResults({ filters, directory, today }: DirectoryResultsProps) {
  const { t } = useTranslation('initiatives');
  const { active, clearTo, addressOf } = useActiveFilters(filters, directory.facets);
  const { total, rows, page, pages, found, marks } = directory;
  const { query } = filters;
  return (
    <>
      <ActiveFilters filters={active} clearTo={clearTo} />
      <p className="mt-2" role="status">
        <strong className="num">
          {query ? t('resultFor', { count: total, query }) : t('result', { count: total })}
        </strong>
      </p>
      {filters.view === 'list' && total > 0 && (
        // Wide screens have the map beside the list.
        <p className="xl:hidden">
          <Link
            to={addressOf({ ...filters, view: 'map', page: 1 })}
            className="inline-flex min-h-6 items-center gap-2"
          >
            <Icon name="map" />
            {t('viewMapAll')}
          </Link>
        </p>
      )}
      {found === 'similar' && <p className="meta">{t('foundSimilar', { query })}</p>}
      {found === 'some' && <p className="meta">{t('foundSome')}</p>}
      {total > 1 && <SortLinks filters={filters} addressOf={addressOf} />}
      {total === 0 ? (
        <NothingFound active={active} clearTo={clearTo} />
      ) : (
        <div className="mt-3">
          <RowList ordered label={t('results')}>
            {rows.map((row) => (
              <InitiativeRow key={row.slug} initiative={row} marks={marks} today={today} />
            ))}
          </RowList>
        </div>
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(other) => addressOf({ ...filters, page: other })}
      />
      <DownloadLinks filters={filters} total={total} />
    </>
  );
}

interface Addresses {
  filters: Filters;
  addressOf: (filters: Filters) => string;
}

function SortLinks({ filters, addressOf }: Addresses) {
  const { t } = useTranslation('initiatives');
  const offered = sorts.filter((sort) => sort !== 'distance' || filters.near);
  return (
    <nav aria-label={t('sortLabel')} className="meta flex flex-wrap gap-x-3">
      <span>{t('sortLabel')}:</span>
      {offered.map((sort) => (
        <Link
          key={sort}
          to={addressOf({ ...filters, sort, page: 1 })}
          aria-current={sort === filters.sort ? 'true' : undefined}
          className="py-0.5 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(sortWords[sort])}
        </Link>
      ))}
    </nav>
  );
}

function NothingFound(props: { active: { label: string; to: string }[]; clearTo: string }) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { active, clearTo } = props;
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={<ButtonLink to={`/${code}/nominate`}>{t('nominate')}</ButtonLink>}
    >
      <p>{t('emptyText')}</p>
      <ul className="my-2 list-[square] ps-5">
        {active.length > 1 &&
          active.map(({ label, to }) => (
            <li key={label}>
              <Link to={to}>{t('emptyWithout', { name: label })}</Link>
            </li>
          ))}
        <li>
          <Link to={clearTo}>{t('emptyAll')}</Link>
        </li>
      </ul>
      <p>{t('emptyNominate')}</p>
    </EmptyState>
  );
}

function DownloadLinks({ filters, total }: { filters: Filters; total: number }) {
  const { t } = useTranslation('initiatives');
  if (total === 0) return null;
  const query = isNarrowed(filters) ? `?${whatToQuery(filters)}` : '';
  return (
    <p className="meta mt-6">
      {t('download')} <a href={`/open-data/initiatives.csv${query}`}>CSV</a>
      {', '}
      <a href={`/open-data/initiatives.geojson${query}`}>GeoJSON</a> (<NumberText value={total} />)
    </p>
  );
}
