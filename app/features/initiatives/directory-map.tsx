import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Camera } from '../map/map-panel.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import { outline } from '../map/outline.ts';
import { boundsOf, contains } from '../map/projection.ts';
import type { Filters } from './filters.ts';
import { filtersToQuery, whatToQuery } from './filters.ts';
import type { Cluster, Directory } from './initiative.ts';
import { mergeClusters } from './merge-clusters.ts';
import type { MapSettings } from './page-context.server.ts';

export interface DirectoryMapProps {
  filters: Filters;
  directory: Directory;
  settings: MapSettings;
  camera: Camera | null;
  highlighted: { lat: number; lon: number } | null;
  onHighlight: (slug: string | null) => void;
}

const kilometresPerDegree = 111;

/** The list that a cluster stands for: its municipality, or the circle around its members. */
function narrowTo(filters: Filters, cluster: Cluster): Filters {
  const { area, onePoint, placeSlug, lat, lon, east, west, north, south } = cluster;
  if (area && onePoint) {
    return { ...filters, page: 1, facets: { ...filters.facets, place: [placeSlug] } };
  }
  const width = (east - west) * Math.cos((lat * Math.PI) / 180);
  const km = Math.min(
    500,
    Math.ceil((Math.hypot(width, north - south) / 2) * kilometresPerDegree) + 1,
  );
  return { ...filters, page: 1, near: { lat, lon, km } };
}

/** Where the moving map was left: kept in the address, outside the router, so that nothing loads anew. */
function rememberCamera({ lat, lon, zoom }: Camera) {
  const url = new URL(window.location.href);
  url.searchParams.set('at', [lat.toFixed(4), lon.toFixed(4), zoom.toFixed(1)].join(','));
  window.history.replaceState(window.history.state, '', url);
}

function cornersOf(clusters: readonly Cluster[]) {
  return clusters.flatMap(({ west, east, north, south }) => [
    { lat: north, lon: west },
    { lat: south, lon: east },
  ]);
}

/** The map of the list: the same initiatives, and which of them it cannot show. */
export function DirectoryMap(props: DirectoryMapProps) {
  const { filters, directory, settings, camera, highlighted, onHighlight } = props;
  const { t } = useTranslation('map');
  const words = useTranslation('initiatives').t;
  const { code } = useLanguage();
  const { clusters, total, onMap, withoutPlace, hidden } = directory;
  // A few far away must not make the country small; what is abroad is named under the map.
  const near = clusters.filter(({ lat, lon }) => contains(outline.bounds, lon, lat));
  const bounds = boundsOf(cornersOf(near.length > 0 ? near : clusters)) ?? outline.bounds;
  const addressOf = (changed: Filters) => `/${code}/initiatives?${filtersToQuery(changed)}`;
  return (
    <MapPanel
      language={code}
      tilesQuery={whatToQuery(filters)}
      clusters={mergeClusters(clusters, bounds).map((cluster) => ({
        lat: cluster.lat,
        lon: cluster.lon,
        count: cluster.count,
        label: cluster.name ?? cluster.place,
        href: cluster.slug
          ? `/${code}/initiatives/${cluster.slug}`
          : addressOf(narrowTo(filters, cluster)),
        area: cluster.area && cluster.onePoint,
      }))}
      bounds={bounds}
      camera={camera}
      {...settings}
      highlighted={highlighted}
      onHighlight={onHighlight}
      onMove={rememberCamera}
      caption={
        <>
          <p>
            {t('shown', { count: total, shown: onMap })}
            {withoutPlace > 0 && ` ${t('withoutPlace', { count: withoutPlace })}`}
            {hidden > 0 && ` ${t('hiddenPlace', { count: hidden })}`}
          </p>
          <p className="mt-1">
            <Link to={addressOf({ ...filters, view: filters.view === 'map' ? 'list' : 'map' })}>
              {words(filters.view === 'map' ? 'viewListAll' : 'viewMapAll')}
            </Link>
          </p>
        </>
      }
    />
  );
}
