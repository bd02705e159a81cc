import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { EmbedFrame } from '../../features/embed/embed-frame.tsx';
import { directoryPath } from '../../features/embed/embed-address.ts';
import { embeddedMeta } from '../../features/embed/embedded-meta.ts';
import { DirectoryMap } from '../../features/initiatives/directory-map.tsx';
import { useActiveFilters } from '../../features/initiatives/facet-words.ts';
import { readCamera } from '../../features/initiatives/filters.ts';
import { listInitiatives, requireFilters } from '../../features/initiatives/initiatives.server.ts';
import { mapSettings } from '../../features/initiatives/page-context.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({ scopes: ['initiatives', 'terms'] }, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const filters = { ...requireFilters(page.url), page: 1, view: 'map' as const };
  const camera = readCamera(page.url);
  const [directory, { cityName, forumName }, { t }] = await Promise.all([
    listInitiatives(page.db, filters, page.language),
    page.frame(),
    createI18n(page.language),
  ]);
  return {
    filters,
    // The list is not shown: its lines need not travel.
    directory: { ...directory, rows: [] },
    camera,
    forumName,
    map: mapSettings(page.context.env),
    title: t('initiatives:title', { city: cityName }),
    address: page.context.env.siteUrl + directoryPath(page.language, filters, camera),
  };
});
export const handle = { scripts: 'when-seen', bare: true };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = ({ data }) => embeddedMeta(data);

export default function EmbeddedMap() {
  const { filters, directory, camera, forumName, map, title, address } =
    useLoaderData<typeof loader>();
  const { active } = useActiveFilters(filters, directory);
  const labels = active.map(({ label }) => label);
  return (
    <EmbedFrame title={title} filters={labels} address={address} forumName={forumName}>
      <div className="mt-2">
        <DirectoryMap
          filters={filters}
          directory={directory}
          settings={map}
          camera={camera}
          isFramed
        />
      </div>
    </EmbedFrame>
  );
}
