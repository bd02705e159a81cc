import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { GroupRow } from '../../features/groups/group-row.tsx';
import { listGroups } from '../../features/groups/groups.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RowList } from '../../ui/row-list.tsx';

export const loader = pageLoader({ scopes: ['groups', 'topics'] }, async (page) => {
  const [groups, viewer, { t }] = await Promise.all([
    listGroups(page.db, page.language),
    page.viewer(),
    createI18n(page.language),
  ]);
  const mayMake = viewer?.roles.some((role) => role === 'coordinator' || role === 'administrator');
  return { groups, mayMake, title: t('groups:title'), description: t('groups:lede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function GroupsPage() {
  const { groups, mayMake, title, description } = useLoaderData<typeof loader>();
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{description}</p>}
        action={
          mayMake && (
            <ButtonLink to={`/${code}/groups/new`} variant="main">
              {t('newGroup')}
            </ButtonLink>
          )
        }
      />
      {groups.length > 0 ? (
        <RowList label={title}>
          {groups.map((line) => (
            <GroupRow key={line.slug} line={line} />
          ))}
        </RowList>
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
    </>
  );
}
