import { outline } from '../map/outline.ts';
import type { Bounds } from '../map/projection.ts';
import { boundsOf, contains } from '../map/projection.ts';
import type { MapCluster } from '../map/still-map.tsx';
import type { Filters } from './filters.ts';
import type { Cluster, Directory } from './initiative.ts';
import { mergeClusters } from './merge-clusters.ts';

const kilometresPerDegree = 111;

/** The list that a cluster stands for: its municipality or district, or the circle around its members. */
function narrowTo(filters: Filters, cluster: Cluster): Filters {
  const { area, onePoint, placeSlug, districtSlug, lat, lon, east, west, north, south } = cluster;
  if (area && onePoint) {
    const choice = districtSlug ? { district: [districtSlug] } : { place: [placeSlug] };
    return { ...filters, page: 1, facets: { ...filters.facets, ...choice } };
  }
  const width = (east - west) * Math.cos((lat * Math.PI) / 180);
  const km = Math.min(
    500,
    Math.ceil((Math.hypot(width, north - south) / 2) * kilometresPerDegree) + 1,
  );
  return { ...filters, page: 1, near: { lat, lon, km } };
}

function cornersOf(clusters: readonly Cluster[]) {
  return clusters.flatMap(({ west, east, north, south }) => [
    { lat: north, lon: west },
    { lat: south, lon: east },
  ]);
}

/**
 * What the still map of a result shows: its signs, and the part of the country that holds them.
 * @param addressOf the list with other filters
 */
export function pictureOfResult(
  filters: Filters,
  { clusters }: Pick<Directory, 'clusters'>,
  addressOf: (filters: Filters) => string,
): { clusters: MapCluster[]; bounds: Bounds } {
  // A few far away must not make the country small; what is abroad is named under the map.
  const near = clusters.filter(({ lat, lon }) => contains(outline.bounds, lon, lat));
  const bounds = boundsOf(cornersOf(near.length > 0 ? near : clusters)) ?? outline.bounds;
  return {
    bounds,
    clusters: mergeClusters(clusters, bounds).map((cluster) => ({
      lat: cluster.lat,
      lon: cluster.lon,
      count: cluster.count,
      label: cluster.name ?? cluster.place,
      href: cluster.slug
        ? addressOf(filters).replace(/\?.*$/, '') + `/${cluster.slug}`
        : addressOf(narrowTo(filters, cluster)),
      area: cluster.area && cluster.onePoint,
    })),
  };
}
