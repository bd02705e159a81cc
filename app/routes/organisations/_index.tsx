import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OrganisationRow } from '../../features/organisations/organisation-row.tsx';
import {
  organisationsAddress,
  readOrganisationFilters,
} from '../../features/organisations/organisation.ts';
import { listOrganisations } from '../../features/organisations/organisations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SearchForm } from '../../ui/search-form.tsx';

const scopes = ['organisations', 'initiatives', 'terms'];

export const loader = pageLoader({ scopes }, async (page) => {
  const filters = readOrganisationFilters(page.url);
  if (!filters) throw notFound();
  const [list, { t }] = await Promise.all([
    listOrganisations(page.db, filters, page.language),
    createI18n(page.language),
  ]);
  return { filters, list, title: t('organisations:title'), description: t('organisations:lede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function OrganisationsPage() {
  const { filters, list, title, description } = useLoaderData<typeof loader>();
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const all = organisationsAddress(code, { query: '', page: 1 });
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>}>
        <div className="mt-5">
          <SearchForm
            key={filters.query}
            label={t('searchLabel')}
            action={all}
            defaultValue={filters.query}
          />
        </div>
      </PageHeader>
      {list.rows.length > 0 ? (
        <>
          <output className="meta mb-3 block">
            {filters.query
              ? t('found', { count: list.total, query: filters.query })
              : t('listed', { count: list.total })}
          </output>
          <div className="max-w-[54rem]">
            <RowList label={title}>
              {list.rows.map((line) => (
                <OrganisationRow key={line.slug} line={line} />
              ))}
            </RowList>
          </div>
          <Pagination
            page={list.page}
            pages={list.pages}
            to={(page) => organisationsAddress(code, { ...filters, page })}
          />
        </>
      ) : (
        <EmptyState
          title={filters.query ? t('notFound', { query: filters.query }) : t('none')}
          action={filters.query && <ButtonLink to={all}>{t('showAll')}</ButtonLink>}
        >
          {t('noneText')}
        </EmptyState>
      )}
    </>
  );
}
