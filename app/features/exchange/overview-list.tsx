import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ActiveFilters } from '../../ui/active-filters.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SaveSearchForm } from '../searches/save-search-form.tsx';
import { ExchangeFilters, useChosenFilters } from './exchange-filters.tsx';
import type { ListingFilters, ListingList } from './listing-filters.ts';
import { overviewAddress } from './listing-filters.ts';
import { ListingRows } from './listing-rows.tsx';

/** The listings of the overview: how they are chosen, a page of them, and the way to older ones. */
export function OverviewList({
  filters,
  list,
  isSignedIn,
}: {
  filters: ListingFilters;
  list: ListingList;
  isSignedIn: boolean;
}) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const chosen = useChosenFilters({ filters, choices: list.choices });
  return (
    <section aria-labelledby="list" className="max-w-[60rem]">
      <h2 id="list" className="mb-3">
        {t('listTitle')}
      </h2>
      <ExchangeFilters filters={filters} choices={list.choices} />
      <div className="mt-5 mb-2">
        <ActiveFilters filters={chosen} clearTo={overviewAddress(code)} />
      </div>
      {isSignedIn && chosen.length > 0 && <SaveSearchForm filters={filters} />}
      {!isSignedIn && <p className="meta measure mb-3">{t('visitorText')}</p>}
      {list.rows.length > 0 ? (
        <ListingRows rows={list.rows} label={t('listTitle')} />
      ) : (
        <EmptyState title={t(chosen.length > 0 ? 'noneFound' : 'none')}>
          {t(chosen.length > 0 ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      )}
      <p className="mt-4 flex flex-wrap gap-6">
        {filters.before && (
          <Link to={overviewAddress(code, { ...filters, before: '' })}>{t('toNewest')}</Link>
        )}
        {list.next && (
          <Link rel="next" to={overviewAddress(code, { ...filters, before: list.next })}>
            {t('toOlder')}
          </Link>
        )}
      </p>
    </section>
  );
}
