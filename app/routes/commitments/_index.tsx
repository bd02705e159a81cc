import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { CommitmentRows } from '../../features/commitments/commitment-rows.tsx';
import { readRegisterFilters, registerAddress } from '../../features/commitments/register.ts';
import { listCommitments } from '../../features/commitments/commitments.server.ts';
import { RegisterForm, chosenFilters } from '../../features/commitments/register-filters.tsx';
import { RegisterFiles } from '../../features/commitments/register-files.tsx';
import { StandingFigures } from '../../features/commitments/standing-chart.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ActiveFilters } from '../../ui/active-filters.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

// `day`: what is late is so by the clock, without anybody writing.
const scopes = ['commitments', 'sessions', 'organisations', 'groups', 'day'];

export const loader = pageLoader({ scopes }, async (page) => {
  const filters = readRegisterFilters(page.url);
  if (!filters) throw notFound();
  const [register, { t }] = await Promise.all([
    listCommitments(page.db, filters, page.language),
    createI18n(page.language),
  ]);
  return {
    filters,
    register,
    title: t('commitments:title'),
    description: t('commitments:lede'),
  };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function CommitmentsPage() {
  const { filters, register, title, description } = useLoaderData<typeof loader>();
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { rows, count, page, pages, years, choices } = register;
  const stateOf = (state: string) => t(`filter_${state}` as 'filter_current');
  const words = { stateOf, late: t('filterLate') };
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>} />
      <div className="max-w-[60rem]">
        <StandingFigures years={years} />
        <section aria-labelledby="list">
          <h2 id="list" className="mb-3">
            {t('listTitle')}
          </h2>
          <RegisterForm filters={filters} choices={choices} />
          <div className="mt-5 mb-2 grid gap-2">
            <ActiveFilters
              filters={chosenFilters(code, filters, choices, words)}
              clearTo={registerAddress(code)}
            />
            <output className="meta block">{t('found', { count })}</output>
          </div>
          {rows.length > 0 ? (
            <CommitmentRows rows={rows} label={t('listTitle')} />
          ) : (
            <EmptyState title={t(years.length > 0 ? 'noneFound' : 'none')}>
              {t(years.length > 0 ? 'noneFoundText' : 'noneText')}
            </EmptyState>
          )}
          <Pagination
            page={page}
            pages={pages}
            to={(number) => registerAddress(code, { ...filters, page: number })}
          />
        </section>
        <RegisterFiles />
      </div>
    </>
  );
}
