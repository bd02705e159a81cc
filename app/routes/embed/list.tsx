import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { EmbedFrame } from '../../features/embed/embed-frame.tsx';
import { directoryPath } from '../../features/embed/embed-address.ts';
import { embeddedMeta } from '../../features/embed/embedded-meta.ts';
import { useActiveFilters } from '../../features/initiatives/facet-words.ts';
import { InitiativeRow } from '../../features/initiatives/initiative-row.tsx';
import { listInitiatives, requireFilters } from '../../features/initiatives/initiatives.server.ts';
import { today } from '../../features/initiatives/page-context.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { RowList } from '../../ui/row-list.tsx';

export const loader = pageLoader({ scopes: ['initiatives', 'terms', 'day'] }, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const filters = { ...requireFilters(page.url), page: 1, view: 'list' as const };
  const [directory, { cityName, forumName }, { t }] = await Promise.all([
    listInitiatives(page.db, filters, page.language),
    page.frame(),
    createI18n(page.language),
  ]);
  return {
    filters,
    directory,
    forumName,
    today: today(),
    title: t('initiatives:title', { city: cityName }),
    address: page.context.env.siteUrl + directoryPath(page.language, filters),
  };
});
export const handle = { scripts: false, bare: true };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = ({ data }) => embeddedMeta(data);

export default function EmbeddedList() {
  const { filters, directory, forumName, title, address, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation('initiatives');
  const embed = useTranslation('embed').t;
  const { active } = useActiveFilters(filters, directory);
  const { rows, total, marks } = directory;
  const labels = active.map(({ label }) => label);
  return (
    <EmbedFrame title={title} filters={labels} address={address} forumName={forumName}>
      <p className="num mt-1 mb-2 font-bold">{t('result', { count: total })}</p>
      <RowList ordered label={t('results')}>
        {rows.map((row) => (
          <InitiativeRow key={row.slug} initiative={row} marks={marks} today={page.today} />
        ))}
      </RowList>
      {total > rows.length && (
        <p className="mt-3">{embed('firstOnly', { count: rows.length, total })}</p>
      )}
    </EmbedFrame>
  );
}
