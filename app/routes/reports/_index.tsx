import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { MyReportLists } from '../../features/reports/my-report-lists.tsx';
import { listMyReports } from '../../features/reports/reports.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [mine, { t }] = await Promise.all([
    listMyReports(page.db, page.language),
    createI18n(page.language),
  ]);
  return { mine, title: t('reports:mineTitle') };
});

export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MyReportsPage() {
  const { mine, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('reports');
  return (
    <>
      <PageHeader title={title} lede={<p>{t('mineText')}</p>} />
      <MyReportLists mine={mine} />
    </>
  );
}
