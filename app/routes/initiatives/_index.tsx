import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { directoryPath } from '../../features/embed/embed-address.ts';
import { oembedLinks } from '../../features/embed/oembed.ts';
import { ShareOrEmbed } from '../../features/embed/share-or-embed.tsx';
import { getCallsOfTheme } from '../../features/figures/figures.server.ts';
import { InitiativeCalls } from '../../features/figures/initiative-calls.tsx';
import { DirectoryMap } from '../../features/initiatives/directory-map.tsx';
import { DirectoryPrint } from '../../features/initiatives/directory-print.tsx';
import { DirectoryResults } from '../../features/initiatives/directory-results.tsx';
import { DirectorySearch } from '../../features/initiatives/directory-search.tsx';
import { readCamera } from '../../features/initiatives/filters.ts';
import { listInitiatives, requireFilters } from '../../features/initiatives/initiatives.server.ts';
import { mapSettings, today } from '../../features/initiatives/page-context.server.ts';
import { readPlace, readPlaceInWords } from '../../features/initiatives/near-place.server.ts';
import { PlaceChoice } from '../../features/initiatives/place-choice.tsx';
import { useSharedHighlight } from '../../features/initiatives/use-shared-highlight.ts';
import { KeepSearch } from '../../features/searches/keep-search.tsx';
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
  const asked = await readPlace(page, filters);
  const [directory, calls, { cityName }, { t }] = await Promise.all([
    listInitiatives(page.db, filters, page.language),
    getCallsOfTheme(page.db, page.language, filters.facets.theme),
    page.frame(),
    createI18n(page.language),
  ]);
  return {
    filters,
    directory,
    asked,
    inPlace: await readPlaceInWords(page, filters, directory),
    calls,
    camera: readCamera(page.url),
    siteUrl: page.context.env.siteUrl,
    language: page.language,
    map: mapSettings(page.context.env),
    today: today(),
    title: t('initiatives:title', { city: cityName }),
    description: t('initiatives:description'),
  };
});
// Without the map everything is links and forms.
export const handle = { scripts: 'when-seen' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, '');
  const { title, description, siteUrl, language, filters } = args.data;
  const address = siteUrl + directoryPath(language, filters);
  return [...pageMeta(args, title, description), ...oembedLinks(siteUrl, address, title)];
};

export default function DirectoryPage() {
  const {
    filters,
    directory,
    asked,
    inPlace,
    calls,
    camera,
    map,
    siteUrl,
    today: day,
    title,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { listProps, highlighted, highlightInList } = useSharedHighlight(directory.rows);
  // A camera belongs to the filters that it was moved under.
  const [moved, setMoved] = useState({ filters, camera });
  if (filters.view === 'print')
    return <DirectoryPrint {...{ filters, directory, title, siteUrl }} today={day} />;
  const large = filters.view === 'map';
  const resultMap = (
    <DirectoryMap
      filters={filters}
      directory={directory}
      settings={map}
      camera={camera}
      highlighted={highlighted}
      onHighlight={highlightInList}
      onMove={(to) => setMoved({ filters, camera: to })}
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
      {asked && <PlaceChoice asked={asked} filters={filters} />}
      <div
        className={classNames(
          'grid items-start gap-x-9 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)]',
          !large && 'xl:grid-cols-[15rem_minmax(0,1fr)_22rem]',
        )}
      >
        <DirectorySearch filters={filters} directory={directory} asked={asked} />
        <section aria-label={t('results')} className="min-w-0 lg:col-start-2 lg:row-start-2">
          {large && <div className="mb-6">{resultMap}</div>}
          <InitiativeCalls calls={calls} />
          <div {...listProps}>
            <DirectoryResults {...{ filters, directory, inPlace }} today={day} />
          </div>
          <KeepSearch filters={filters} />
          <ShareOrEmbed
            siteUrl={siteUrl}
            title={title}
            filters={filters}
            camera={moved.filters === filters ? moved.camera : camera}
          />
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
