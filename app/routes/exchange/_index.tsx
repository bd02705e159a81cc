import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { countOffersByDistrict } from '../../features/areas/areas.server.ts';
import { OffersMap } from '../../features/areas/offers-map.tsx';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { readListingFilters } from '../../features/exchange/listing-filters.ts';
import { PostLinks } from '../../features/exchange/post-links.tsx';
import { listListings } from '../../features/exchange/listings.server.ts';
import { OverviewList } from '../../features/exchange/overview-list.tsx';
import { getInitiativeCalls } from '../../features/figures/figures.server.ts';
import { FiguresStrip } from '../../features/figures/initiative-calls.tsx';
import { listThanks } from '../../features/outcomes/outcomes.server.ts';
import { ThanksStrip } from '../../features/outcomes/thanks-strip.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

// `day`: what is over is so by the clock, without anybody writing.
export const loader = pageLoader(
  { scopes: ['exchange', 'organisations', 'day', 'figures', 'terms'] },
  async (page) => {
    const filters = readListingFilters(page.url);
    if (!filters) throw notFound();
    const [list, offers, thanks, calls, viewer, { t }] = await Promise.all([
      listListings(page.db, filters, page.language),
      countOffersByDistrict(page.db, page.language),
      listThanks(page.db, page.language),
      getInitiativeCalls(page.db, page.language),
      page.viewer(),
      createI18n(page.language),
    ]);
    return {
      ...{ filters, list, offers, thanks },
      calls: calls.slice(0, 3),
      isSignedIn: viewer !== null,
      title: t('exchange:title'),
      lede: t('exchange:lede'),
    };
  },
);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.lede);
export default function ExchangePage() {
  const { filters, list, offers, thanks, calls, isSignedIn, lede } = useLoaderData<typeof loader>();
  return (
    <>
      <ExchangeHeader current="overview" lede={<p>{lede}</p>} action={<PostLinks />} />
      <OverviewList filters={filters} list={list} isSignedIn={isSignedIn} />
      <FiguresStrip calls={calls} />
      <OffersMap counts={offers} />
      <ThanksStrip thanks={thanks} />
    </>
  );
}
