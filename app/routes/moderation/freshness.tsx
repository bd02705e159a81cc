import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { startRound } from '../../features/freshness/confirmation-actions.server.ts';
import { DeskFigures, SilentRecords } from '../../features/freshness/desk.tsx';
import { getFreshnessDesk } from '../../features/freshness/freshness.server.ts';
import { countModeration } from '../../features/moderation/cases.server.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [desk, counts, { t }] = await Promise.all([
    getFreshnessDesk(page.db, page.language),
    countModeration(page.db),
    createI18n(page.language),
  ]);
  return { desk, counts, title: t('freshness:deskTitle') };
});
export const action = pageAction(startRound);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function FreshnessDeskPage() {
  const { desk, counts, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('freshness');
  const { general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader title={title} lede={<p>{t('deskText')}</p>} />
      <ModerationTabs counts={counts} here="freshness" />
      <ErrorSummary errors={undefined} general={general} />
      <div className="max-w-[60rem]">
        <DeskFigures desk={desk} />
        <SilentRecords desk={desk} />
      </div>
    </>
  );
}
