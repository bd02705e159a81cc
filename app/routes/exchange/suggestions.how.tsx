import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { HowContent } from '../../features/suggestions/how-content.tsx';
import { getMatchWeights } from '../../features/suggestions/suggestions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';

export const loader = pageLoader({ scopes: ['exchange', 'settings'] }, async (page) => {
  const [{ t }, weights] = await Promise.all([createI18n(page.language), getMatchWeights(page.db)]);
  return { weights, title: t('suggestions:howTitle'), lede: t('suggestions:howLede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.lede);

export default function HowPage() {
  const { weights, title, lede } = useLoaderData<typeof loader>();
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: exchangeAddress(code), label: t('toExchange') }}
        title={title}
        lede={<p>{lede}</p>}
      />
      <HowContent weights={weights} />
    </>
  );
}
