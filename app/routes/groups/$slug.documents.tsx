import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { DocumentLines } from '../../features/group-documents/document-lines.tsx';
import { documentsAddress } from '../../features/group-documents/group-document.ts';
import { listDocuments } from '../../features/group-documents/group-documents.server.ts';
import { readNumber } from '../../features/topics/topic.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

export const loader = pageLoader({ scopes: ['groups', 'documents', 'people'] }, async (page) => {
  const number = readNumber(page.url.searchParams.get('page') ?? '1');
  if (!number) throw notFound();
  const [list, { t }] = await Promise.all([
    listDocuments(page.db, { group: page.params['slug'] ?? '', page: number }, page.language),
    createI18n(page.language),
  ]);
  return { list, title: t('groupDocuments:titleOf', { group: list.group.name }) };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function DocumentsPage() {
  const { list } = useLoaderData<typeof loader>();
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { group } = list;
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        lede={<p>{t('listText')}</p>}
        action={
          list.me.mayWrite && (
            <ButtonLink to={`${documentsAddress(code, group.slug)}/new`} variant="main" icon="plus">
              {t('newDocument')}
            </ButtonLink>
          )
        }
      />
      {list.rows.length > 0 ? (
        <>
          <div className="max-w-[54rem]">
            <DocumentLines group={group.slug} rows={list.rows} label={t('title')} />
          </div>
          <Pagination
            page={list.page}
            pages={list.pages}
            to={(page) => documentsAddress(code, group.slug, page)}
          />
        </>
      ) : (
        <EmptyState title={t('noneTitle')}>
          {t(list.me.mayWrite ? 'noneText' : 'noneForReader')}
        </EmptyState>
      )}
    </>
  );
}
