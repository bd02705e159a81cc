import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { getMyClaims } from '../../features/claims/claims.server.ts';
import { WaitingClaims } from '../../features/claims/waiting-claims.tsx';
import { confirmOwn } from '../../features/freshness/confirmation-actions.server.ts';
import { listMyRecords } from '../../features/freshness/freshness.server.ts';
import { ConfirmAll, OwnRecords } from '../../features/freshness/own-records.tsx';
import { today } from '../../features/initiatives/page-context.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [records, claims, { t }] = await Promise.all([
    listMyRecords(page.db, page.language),
    getMyClaims(page.db, page.language),
    createI18n(page.language),
  ]);
  return { records, claims, today: today(), title: t('freshness:mineTitle') };
});
export const action = pageAction(confirmOwn);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MyRecordsPage() {
  const { records, claims, today: day, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('freshness');
  const { code } = useLanguage();
  const waiting = records.filter(({ isDue }) => isDue);
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{t('mineText')}</p>}
        action={waiting.length > 1 && <ConfirmAll records={waiting} />}
      />
      <div className="max-w-[60rem]">
        <WaitingClaims {...claims} />
        {records.length > 0 ? (
          <OwnRecords records={records} today={day} />
        ) : (
          <EmptyState
            title={t('mineNone')}
            action={<ButtonLink to={`/${code}/initiatives`}>{t('toList')}</ButtonLink>}
          >
            {t('mineNoneText')}
          </EmptyState>
        )}
      </div>
    </>
  );
}
