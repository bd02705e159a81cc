import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { CaseQueueList } from '../../features/moderation/case-queue.tsx';
import { listCases } from '../../features/moderation/cases.server.ts';
import { readCasePlace } from '../../features/moderation/cases.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const place = readCasePlace(page.url.searchParams);
  const [queue, { t }] = await Promise.all([
    listCases(page.db, place, page.language),
    createI18n(page.language),
  ]);
  return { part: place.part, queue, title: t('moderation:casesTitle') };
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CasesPage() {
  const { part, queue, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('moderation');
  return (
    <>
      <PageHeader title={title} lede={<p>{t('casesText')}</p>} />
      <ModerationTabs counts={queue.counts} here="reports" />
      <CaseQueueList queue={queue} part={part} />
    </>
  );
}
