import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { readNotices } from '../../features/following/following-action.server.ts';
import { followingAddress } from '../../features/following/following.ts';
import { listNotices } from '../../features/following/following.server.ts';
import { NoticePages, NoticeRows, ReadAllForm } from '../../features/following/notice-rows.tsx';
import { readNumber } from '../../features/topics/topic.ts';
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
  const wanted = readNumber(page.url.searchParams.get('page')) ?? 1;
  const [list, { t }] = await Promise.all([
    listNotices(page.db, wanted, page.language),
    createI18n(page.language, ['following']),
  ]);
  return { title: t('following:noticesTitle'), list };
});
export const action = pageAction(readNotices);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NoticesPage() {
  const { title, list } = useLoaderData<typeof loader>();
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        lede={list.unread > 0 ? t('noticesUnread', { count: list.unread }) : t('noticesAllRead')}
        action={
          <>
            {list.unread > 0 && list.newest && <ReadAllForm newest={list.newest} />}
            <ButtonLink to={followingAddress(code)} variant="link">
              {t('settingsTitle')}
            </ButtonLink>
          </>
        }
      />
      {list.rows.length > 0 ? (
        <NoticeRows list={list} />
      ) : (
        <EmptyState
          title={t('noticesNone')}
          action={<ButtonLink to={`/${code}/groups`}>{t('toGroups')}</ButtonLink>}
        >
          {t('noticesNoneText')}
        </EmptyState>
      )}
      <NoticePages list={list} />
    </>
  );
}
