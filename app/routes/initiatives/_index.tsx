import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { getCallsOfTheme } from '../../features/figures/figures.server.ts';
import { InitiativeCalls } from '../../features/figures/initiative-calls.tsx';
import { DirectoryMap } from '../../features/initiatives/directory-map.tsx';
import { DirectoryResults } from '../../features/initiatives/directory-results.tsx';
import { DirectorySearch } from '../../features/initiatives/directory-search.tsx';
import { readCamera } from '../../features/initiatives/filters.ts';
import { listInitiatives, requireFilters } from '../../features/initiatives/initiatives.server.ts';
import { mapSettings, today } from '../../features/initiatives/page-context.server.ts';
import { useSharedHighlight } from '../../features/initiatives/use-shared-highlight.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { classNames } from '../../ui/class-names.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// `day`: an entry that nobody confirmed says so from one day to the next.
const scopes = ['initiatives', 'terms', 'day', 'figures'];

export const loader = pageLoader({ scopes }, async (page) => {
  const filters = requireFilters(page.url);
  const [directory, calls, { cityName }, { t }] = await Promise.all([
    listInitiatives(page.db, filters, page.language),
    getCallsOfTheme(page.db, page.language, filters.facets.theme),
    page.frame(),
    createI18n(page.language),
  ]);
  return {
    filters,
    directory,
    calls,
    camera: readCamera(page.url),
    map: mapSettings(page.context.env),
    today: today(),
    title: t('initiatives:title', { city: cityName }),
    description: t('initiatives:description'),
  };
});
// Without the map everything is links and forms.
export const handle = { scripts: 'when-seen' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function DirectoryPage() {
  const {
    filters,
    directory,
    calls,
    camera,
    map,
    today: day,
    title,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { listProps, highlighted, highlightInList } = useSharedHighlight(directory.rows);
  const large = filters.view === 'map';
  const resultMap = (
    <DirectoryMap
      filters={filters}
      directory={directory}
      settings={map}
      camera={camera}
      highlighted={highlighted}
      onHighlight={highlightInList}
    />
  );
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{t('lede')}</p>}
        action={
          <ButtonLink to={`/${code}/nominate`} variant="main">
            {t('nominate')}
          </ButtonLink>
        }
      />
      <div
        className={classNames(
          'grid items-start gap-x-9 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]',
          !large && 'xl:grid-cols-[15rem_minmax(0,1fr)_22rem]',
        )}
      >
        <DirectorySearch filters={filters} facets={directory.facets} />
        <section aria-label={t('results')} className="min-w-0 lg:col-start-2 lg:row-start-2">
          {large && <div className="mb-6">{resultMap}</div>}
          <InitiativeCalls calls={calls} />
          <div {...listProps}>
            <DirectoryResults filters={filters} directory={directory} today={day} />
          </div>
        </section>
        {!large && (
          <div className="hidden xl:sticky xl:top-4 xl:col-start-3 xl:row-start-2 xl:block">
            {resultMap}
          </div>
        )}
      </div>
    </>
  );
}
