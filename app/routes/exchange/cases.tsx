import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { SafetyCaseRows } from '../../features/safeguards/safety-case-rows.tsx';
import { listSafetyCases } from '../../features/safeguards/safeguards.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { Tabs } from '../../ui/tabs.tsx';

const parts = ['open', 'decided'] as const;

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { searchParams } = page.url;
  const shown = searchParams.get('shown') === 'decided' ? 'decided' : 'open';
  const after = /^[0-9a-f-]{36}$/.exec(searchParams.get('after') ?? '')?.[0] ?? null;
  const [list, { t }] = await Promise.all([
    listSafetyCases(page.db, { shown, after }, page.language),
    createI18n(page.language),
  ]);
  return { list, shown, title: t('safeguards:casesTitle') } as const;
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SafetyCasesPage() {
  const { list, shown, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  return (
    <>
      <ExchangeHeader current="review" title={title} lede={<p>{t('casesText')}</p>} />
      <Tabs
        label={title}
        tabs={parts.map((part) => ({
          to: `/${code}/exchange/cases${part === 'open' ? '' : '?shown=decided'}`,
          label: t(`cases_${part}`),
          current: part === shown,
        }))}
      />
      <SafetyCaseRows list={list} shown={shown} />
    </>
  );
}
