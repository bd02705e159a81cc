import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ClaimQueue } from '../../features/claims/claim-queue.tsx';
import { listClaims } from '../../features/claims/claims.server.ts';
import { countModeration } from '../../features/moderation/cases.server.ts';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { PartLinks } from '../../features/moderation/part-links.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const decided = page.url.searchParams.get('part') === 'decided';
  const [claims, counts, { t }] = await Promise.all([
    listClaims(page.db, page.language, decided),
    countModeration(page.db),
    createI18n(page.language),
  ]);
  return { claims, counts, decided, title: t('claims:queueTitle') };
});
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ClaimsPage() {
  const { claims, counts, decided, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  const here = `/${code}/moderation/claims`;
  return (
    <>
      <PageHeader title={title} lede={<p>{t('queueText')}</p>} />
      <ModerationTabs counts={counts} here="claims" />
      <PartLinks
        label={t('queueTitle')}
        links={[
          { to: here, label: t('partOpen'), current: !decided },
          { to: `${here}?part=decided`, label: t('partDecided'), current: decided },
        ]}
      />
      <ClaimQueue claims={claims} />
    </>
  );
}
