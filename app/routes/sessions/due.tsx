import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { DueTable } from '../../features/sessions/due-table.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { listDue } from '../../features/sessions/sessions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [lines, { t }] = await Promise.all([
    listDue(page.db, page.language),
    createI18n(page.language),
  ]);
  return { lines, title: t('sessions:dueTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function DuePage() {
  const { lines, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: sessionAddress(code), label: t('all') }}
        title={title}
        lede={<p>{t('dueText')}</p>}
      />
      {lines.length > 0 ? (
        <DueTable lines={lines} caption={title} />
      ) : (
        <EmptyState title={t('noneDue')}>{t('noneDueText')}</EmptyState>
      )}
    </>
  );
}
