import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { countModeration } from '../../features/moderation/cases.server.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { SuggestionRows } from '../../features/record-history/suggestion-rows.tsx';
import { listWaitingSuggestions } from '../../features/record-history/suggestions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { readsModeration } from '../../lib/viewer.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  const { roles } = await page.requireViewer();
  const [rows, counts, { t }] = await Promise.all([
    listWaitingSuggestions(page.db, page.language),
    // Editors come here only: the other lists are not theirs.
    readsModeration(roles) ? countModeration(page.db) : null,
    createI18n(page.language, ['recordHistory']),
  ]);
  return { rows, counts, title: t('recordHistory:suggestions') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function WaitingSuggestionsPage() {
  const { rows, counts, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  return (
    <>
      <PageHeader title={title} lede={<p>{t('waitingLede')}</p>} />
      {counts && <ModerationTabs counts={counts} here="suggestions" />}
      <SuggestionRows rows={rows} />
    </>
  );
}
