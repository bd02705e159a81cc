import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import {
  figureParts,
  figuresAddress,
  fromFirstTold,
  readFigurePart,
} from '../../features/figures/figure.ts';
import { FiguresChart } from '../../features/figures/figures-chart.tsx';
import { FiguresTable } from '../../features/figures/figures-table.tsx';
import { getExchangeFigures } from '../../features/figures/figures.server.ts';
import { InitiativeCalls } from '../../features/figures/initiative-calls.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tabs } from '../../ui/tabs.tsx';

// `day`: with a new month the oldest one is left out.
export const loader = pageLoader({ scopes: ['figures', 'terms', 'day'] }, async (page) => {
  const part = readFigurePart(page.url);
  if (!part) throw notFound();
  const [figures, { t }] = await Promise.all([
    getExchangeFigures(page.db, part, page.language),
    createI18n(page.language),
  ]);
  return { figures: fromFirstTold(figures), title: t('figures:title'), lede: t('figures:lede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.lede);

export default function ExchangeFiguresPage() {
  const { figures, title, lede } = useLoaderData<typeof loader>();
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  const { part, rows, calls } = figures;
  return (
    <>
      <ExchangeHeader current="overview" title={title} lede={<p>{lede}</p>} />
      {calls.length > 0 && (
        <section aria-labelledby="calls" className="mb-8">
          <h2 id="calls">{t('callsTitle')}</h2>
          <InitiativeCalls calls={calls} />
        </section>
      )}
      <Tabs
        label={t('parts')}
        tabs={figureParts.map((of) => ({
          to: figuresAddress(code, of),
          label: t(`part_${of}`),
          current: of === part,
        }))}
      />
      {rows.length > 0 ? (
        <div className="max-w-[60rem]">
          <FiguresChart figures={figures} />
          <div className="mt-6">
            <FiguresTable figures={figures} />
          </div>
          <p className="meta measure mt-3">{t(`text_${part}`)}</p>
        </div>
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      <p className="meta measure mt-3">{t('method')}</p>
      <p className="mt-3">
        <a href={`/open-data/exchange.csv?lang=${code}`}>{t('toCsv')}</a>
      </p>
    </>
  );
}
