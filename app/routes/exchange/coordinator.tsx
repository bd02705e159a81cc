import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { DeskContent } from '../../features/figures/desk-content.tsx';
import { getExchangeDesk } from '../../features/figures/figures.server.ts';
import { DuoCounts } from '../../features/outcomes/duo-counts.tsx';
import { countDuos } from '../../features/outcomes/outcomes.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [desk, duos, { t }] = await Promise.all([
    getExchangeDesk(page.db, page.language),
    countDuos(page.db),
    createI18n(page.language),
  ]);
  return { desk, duos, title: t('figures:deskTitle'), lede: t('figures:deskLede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CoordinatorPage() {
  const { desk, duos, title, lede } = useLoaderData<typeof loader>();
  return (
    <>
      <ExchangeHeader current="coordinator" title={title} lede={<p>{lede}</p>} />
      <DeskContent desk={desk} />
      <DuoCounts duos={duos} />
    </>
  );
}
