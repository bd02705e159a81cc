import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { OwnAreaLink } from '../../features/areas/area-links.tsx';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { getMyListings } from '../../features/exchange/listings.server.ts';
import { OwnListings } from '../../features/exchange/own-listings.tsx';
import { PostLinks } from '../../features/exchange/post-links.tsx';
import { HoursLink } from '../../features/outcomes/hours-switch.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [rows, { t }] = await Promise.all([
    getMyListings(page.db, page.language),
    createI18n(page.language),
  ]);
  return { rows, title: t('exchange:mineTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OwnListingsPage() {
  const { rows, title } = useLoaderData<typeof loader>();
  return (
    <>
      <ExchangeHeader current="mine" title={title} action={rows.length > 0 && <PostLinks />} />
      <div className="max-w-[60rem]">
        <OwnListings rows={rows} />
        <p className="mt-6">
          <OwnAreaLink />
        </p>
        <p>
          <HoursLink />
        </p>
      </div>
    </>
  );
}
