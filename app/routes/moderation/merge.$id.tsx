import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { DoneMergeFacts } from '../../features/merging/done-merge.tsx';
import { mergeOf, undoOne } from '../../features/merging/merge-actions.server.ts';
import { getDoneMerge } from '../../features/merging/merging.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [merge, { t }] = await Promise.all([
    getDoneMerge(page.db, mergeOf(page), page.language),
    createI18n(page.language, ['merging']),
  ]);
  return { merge, title: t('merging:doneTitle') };
});
export const action = pageAction(undoOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function DoneMergePage() {
  const { merge, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('merging');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: `/${code}/moderation/duplicates`, label: t('deskTitle') }}
      />
      <DoneMergeFacts merge={merge} />
    </>
  );
}
