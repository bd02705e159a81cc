import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { PaperRows } from '../../features/dossier/paper-rows.tsx';
import { listPapers, slugOf } from '../../features/dossier/papers.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

export const loader = pageLoader({ scopes: ['sessions', 'groups', 'day'] }, async (page) => {
  const [list, { t }] = await Promise.all([
    listPapers(page.db, slugOf(page.params['slug']), page.language),
    createI18n(page.language),
  ]);
  return { list, title: t('dossier:listTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.list.session.title.text ?? ''}`);

export default function PapersPage() {
  const { list, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('dossier');
  const { session, items } = list;
  return (
    <>
      <SessionHeader session={session} current="agenda" title={title} />
      <p className="measure mt-6">{t('listText')}</p>
      {items.length > 0 ? (
        <PaperRows session={session.slug} items={items} />
      ) : (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      )}
    </>
  );
}
