import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NewTopicLink } from '../../features/topics/topic-heading.tsx';
import { TopicLines } from '../../features/topics/topic-lines.tsx';
import { readNumber, topicsAddress } from '../../features/topics/topic.ts';
import { listTopics } from '../../features/topics/topics.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SearchForm } from '../../ui/search-form.tsx';

export const loader = pageLoader({ scopes: ['groups', 'topics', 'people'] }, async (page) => {
  const number = readNumber(page.url.searchParams.get('page') ?? '1');
  if (!number) throw notFound();
  const query = (page.url.searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 200);
  const asked = { group: page.params['slug'] ?? '', page: number, query };
  const [list, { t }] = await Promise.all([
    listTopics(page.db, asked, page.language),
    createI18n(page.language),
  ]);
  return { list, query, title: t('topics:titleOf', { group: list.group.name }) };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function TopicsPage() {
  const { list, query } = useLoaderData<typeof loader>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { group } = list;
  const all = topicsAddress(code, group.slug);
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        action={list.me.mayWrite && <NewTopicLink group={group.slug} />}
      >
        {(list.rows.length > 0 || query) && (
          <div className="mt-5">
            <SearchForm key={query} label={t('searchLabel')} action={all} defaultValue={query} />
          </div>
        )}
      </PageHeader>
      {list.rows.length > 0 ? (
        <>
          <output className="meta mb-3 block">
            {query ? t('found', { count: list.total, query }) : t('listed', { count: list.total })}
          </output>
          <div className="max-w-[54rem]">
            <TopicLines group={group.slug} rows={list.rows} label={t('title')} />
          </div>
          <Pagination
            page={list.page}
            pages={list.pages}
            to={(page) => topicsAddress(code, group.slug, { query, page })}
          />
        </>
      ) : query ? (
        <EmptyState
          title={t('notFoundTitle', { query })}
          action={<ButtonLink to={all}>{t('showAll')}</ButtonLink>}
        >
          {t('notFoundText')}
        </EmptyState>
      ) : (
        <EmptyState title={t('noneTitle')}>
          {t(list.me.mayWrite ? 'noneText' : 'noneForReader')}
        </EmptyState>
      )}
    </>
  );
}
