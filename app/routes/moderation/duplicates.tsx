import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { sayDistinct } from '../../features/merging/distinct-action.server.ts';
import { listPairs } from '../../features/merging/merging.server.ts';
import { PairRows } from '../../features/merging/pair-rows.tsx';
import { pairsAtOnce, readPage } from '../../features/merging/pair.ts';
import { countModeration } from '../../features/moderation/cases.server.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { moderates } from '../../lib/viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

export const loader = pageLoader({}, async (page) => {
  const { roles } = await page.requireViewer();
  const number = readPage(page.url);
  const [desk, { t }] = await Promise.all([
    listPairs(page.db, page.language, number),
    createI18n(page.language, ['merging']),
  ]);
  // After the list, which compares what changed just now. Editors come here only.
  const counts = moderates(roles) ? await countModeration(page.db) : null;
  return { desk, number, counts, title: t('merging:deskTitle') };
});
export const action = pageAction(sayDistinct);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function DuplicatesPage() {
  const { desk, number, counts, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('merging');
  const { fields, general } = formSentences(t, refused?.errors);
  const pages = Math.max(1, Math.ceil(desk.total / pairsAtOnce));
  return (
    <>
      <PageHeader title={title} lede={<p>{t('deskText')}</p>} />
      {counts && <ModerationTabs counts={counts} here="duplicates" />}
      <ErrorSummary errors={refused && fields} general={general} />
      <div className="max-w-[60rem]">
        {desk.waiting > 0 && <p className="measure mb-3">{t('deskWaiting')}</p>}
        {desk.pairs.length > 0 ? (
          <PairRows pairs={desk.pairs} refused={refused} errors={fields} />
        ) : (
          <EmptyState title={t('deskNone')}>{t('deskNoneText')}</EmptyState>
        )}
        {pages > 1 && <Pagination page={number} pages={pages} to={(to) => `?page=${to}`} />}
      </div>
    </>
  );
}
