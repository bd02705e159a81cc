import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { countOffersByDistrict } from '../../features/areas/areas.server.ts';
import { OffersMap } from '../../features/areas/offers-map.tsx';
import { ExchangeFilters, useChosenFilters } from '../../features/exchange/exchange-filters.tsx';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { overviewAddress, readListingFilters } from '../../features/exchange/listing-filters.ts';
import { ListingRows } from '../../features/exchange/listing-rows.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { listListings } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ActiveFilters } from '../../ui/active-filters.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

// `day`: what is over is so by the clock, without anybody writing.
export const loader = pageLoader({ scopes: ['exchange', 'organisations', 'day'] }, async (page) => {
  const filters = readListingFilters(page.url);
  if (!filters) throw notFound();
  const [list, offers, viewer, { t }] = await Promise.all([
    listListings(page.db, filters, page.language),
    countOffersByDistrict(page.db, page.language),
    page.viewer(),
    createI18n(page.language),
  ]);
  return {
    filters,
    list,
    offers,
    isSignedIn: viewer !== null,
    title: t('exchange:title'),
    lede: t('exchange:lede'),
  };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.lede);
export default function ExchangePage() {
  const { filters, list, offers, isSignedIn, lede } = useLoaderData<typeof loader>();
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const chosen = useChosenFilters({ filters, choices: list.choices });
  const post = (
    <>
      <ButtonLink to={exchangeAddress(code, 'new?kind=need')} variant="main">
        {t('newNeed')}
      </ButtonLink>
      <ButtonLink to={exchangeAddress(code, 'new?kind=offer')}>{t('newOffer')}</ButtonLink>
    </>
  );
  return (
    <>
      <ExchangeHeader current="overview" lede={<p>{lede}</p>} action={post} />
      <section aria-labelledby="list" className="max-w-[60rem]">
        <h2 id="list" className="mb-3">
          {t('listTitle')}
        </h2>
        <ExchangeFilters filters={filters} choices={list.choices} />
        <div className="mt-5 mb-2">
          <ActiveFilters filters={chosen} clearTo={overviewAddress(code)} />
        </div>
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
      <OffersMap counts={offers} />
    </>
  );
}
