import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countModeration } from '../../features/moderation/cases.server.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { queuePageSize, queueParts, readQueuePlace } from '../../features/moderation/moderation.ts';
import { listNominations } from '../../features/moderation/moderation.server.ts';
import { PartLinks } from '../../features/moderation/part-links.tsx';
import { Queue } from '../../features/moderation/queue.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const place = readQueuePlace(page.url.searchParams);
  const [queue, counts] = await Promise.all([
    listNominations(page.db, place, page.language),
    countModeration(page.db),
  ]);
  const { t } = await createI18n(page.language);
  return { ...place, queue, counts, title: t('moderation:title') };
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ModerationPage() {
  const { part, page, queue, counts } = useLoaderData<typeof loader>();
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const address = (to: string, number = 1) =>
    `/${code}/moderation?part=${to}${number > 1 ? `&page=${number}` : ''}`;
  const pages = Math.max(1, Math.ceil(queue.counts[part] / queuePageSize));
  return (
    <>
      <PageHeader title={t('title')} lede={t('text')} />
      <ModerationTabs counts={counts} here="nominations" />
      <PartLinks
        label={t('partsLabel')}
        links={queueParts.map((name) => ({
          to: address(name),
          label: t(`part_${name}`),
          count: queue.counts[name],
          current: name === part,
        }))}
      />
      <Queue rows={queue.rows} />
      {pages > 1 && <Pagination page={page} pages={pages} to={(number) => address(part, number)} />}
    </>
  );
}
