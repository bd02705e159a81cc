import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { numberFormat } from '../../i18n/formats.ts';
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
import type { PlaceInWords } from './place-choice.tsx';
import { MeantPlace } from './place-choice.tsx';

/** As many lines as a page of the directory has. */
const rowsOfPage = 20;

const sortWords = {
  relevance: 'sortRelevance',
  name: 'sortName',
  freshness: 'sortFreshness',
  distance: 'sortDistance',
} as const satisfies Record<Sort, string>;

export interface DirectoryResultsProps {
  filters: Filters;
  directory: Directory;
  /** A place among the words that were typed. */
  inPlace: PlaceInWords | null;
  today: string;
}

/** What was found: how many, by which filters, the lines and the way through them. */
export function DirectoryResults(props: DirectoryResultsProps) {
  const { filters, directory, inPlace, today } = props;
  const { t } = useTranslation('initiatives');
  const { active, clearTo, addressOf } = useActiveFilters(filters, directory);
  const { total, rows, page, pages, found, marks, distances } = directory;
  const words = useTranslation('directory').t;
  const { locale } = useLanguage();
  const format = numberFormat(locale, {});
  const first = (page - 1) * rowsOfPage + 1;
  const { query } = filters;
  return (
    <>
      <ActiveFilters filters={active} clearTo={clearTo} />
      <p className="mt-2" role="status">
        <strong className="num">
          {query ? t('resultFor', { count: total, query }) : t('result', { count: total })}
        </strong>
        {pages > 1 && (
          <span className="num">
            {' · '}
            {words('shownRange', {
              first: format.format(first),
              last: format.format(first + rows.length - 1),
            })}
          </span>
        )}
      </p>
      {filters.view === 'list' && total > 0 && (
        // Wide screens have the map beside the list.
        <p className="xl:hidden print:hidden">
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
      {inPlace && <MeantPlace {...{ filters, addressOf, inPlace }} />}
      {total > 1 && <SortLinks filters={filters} addressOf={addressOf} />}
      {total === 0 ? (
        <NothingFound active={active} clearTo={clearTo} withouts={directory.withouts} />
      ) : (
        <div className="mt-3">
          <RowList ordered label={t('results')}>
            {rows.map((row) => (
              <InitiativeRow
                key={row.slug}
                initiative={row}
                marks={marks}
                distance={distances[row.slug]}
                today={today}
              />
            ))}
          </RowList>
        </div>
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(other) => addressOf({ ...filters, page: other })}
      />
      {directory.farther > 0 && (
        <p className="mt-4 print:hidden">
          <Link to={addressOf(fartherThan(filters))} className="num">
            {words('farther', { count: directory.farther })}
          </Link>
        </p>
      )}
      <DownloadLinks
        filters={filters}
        total={total}
        paper={addressOf({ ...filters, view: 'print', page: 1 })}
      />
    </>
  );
}

/** The same wishes without a circle, of those who work in more than one town. */
function fartherThan(filters: Filters): Filters {
  const scope = ['international', 'national', 'regional'];
  const sort = filters.sort === 'distance' ? 'relevance' : filters.sort;
  return { ...filters, near: null, facets: { ...filters.facets, scope }, sort, page: 1 };
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

interface NothingFoundProps {
  active: ReturnType<typeof useActiveFilters>['active'];
  clearTo: string;
  withouts: Directory['withouts'];
}

/** What to drop, and how many initiatives that gives; where no single choice stands in the way, all of them. */
function NothingFound({ active, clearTo, withouts }: NothingFoundProps) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const ways = withouts.flatMap(({ count, ...choice }) => {
    const { label, to } =
      active.find(({ facet, value }) => facet === choice.facet && value === choice.value) ?? {};
    return label && to ? [{ label, to, count }] : [];
  });
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={<ButtonLink to={`/${code}/nominate`}>{t('nominate')}</ButtonLink>}
    >
      <p>{t('emptyText')}</p>
      <ul className="my-2 list-[square] ps-5">
        {active.length > 1 &&
          ways.map(({ label, to, count }) => (
            <li key={to}>
              <Link to={to}>{t('emptyWithout', { name: label })}</Link> (
              <NumberText value={count} />)
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

const fileKinds = [
  { name: 'csv', label: 'CSV' },
  { name: 'xlsx', label: 'XLSX' },
  { name: 'geojson', label: 'GeoJSON' },
] as const;

/** The result as files, in the words of the page's language where they have any. */
function DownloadLinks(props: { filters: Filters; total: number; paper: string }) {
  const { filters, total, paper } = props;
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const words = useTranslation('directory').t;
  if (total === 0) return null;
  const query = new URLSearchParams(isNarrowed(filters) ? whatToQuery(filters) : '');
  query.set('lang', code);
  return (
    <p className="meta mt-6 print:hidden">
      {t('download')}{' '}
      {fileKinds.map(({ name, label }) => (
        <a
          key={name}
          href={`/open-data/initiatives.${name}?${query}`}
          className="me-3 inline-block"
        >
          {label}
        </a>
      ))}
      (<NumberText value={total} />) <a href={`/${code}/open-data`}>{t('downloadMore')}</a>
      <a href={`/open-data/initiatives.atom?${query}`} type="application/atom+xml" className="ms-3">
        {words('feed')}
      </a>
      <a href={`/open-data/initiatives.ics?${query}`} type="text/calendar" className="ms-3">
        {words('calendar')}
      </a>
      <a href={paper} className="ms-3">
        {words('print')}
      </a>
    </p>
  );
}
