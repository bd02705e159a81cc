import type { LanguageCode } from '../../i18n/locales.ts';
import type { Bounds } from '../map/projection.ts';
import { pictureOf, project } from '../map/projection.ts';
import type { MapCluster } from '../map/still-map.tsx';
import type { ClusterRow } from './home.ts';

const kilometresPerDegree = 111.2;

/** A sign needs this part of the picture's width, so that its number can be read. */
const signWidth = 34 / 480;

interface Spot extends ClusterRow {
  /** Has taken up others: stands for its surroundings. */
  isWide?: boolean;
}

/** A radius around a cluster that holds all of it, in whole kilometres from 1 to 100. */
export function radiusOf({ lat, lon, west, east, south, north }: ClusterRow): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const wide = Math.max(lon - west, east - lon) * narrowing;
  const high = Math.max(lat - south, north - lat);
  return Math.min(100, Math.max(1, Math.ceil(Math.hypot(wide, high) * kilometresPerDegree)));
}

/**
 * Clusters far enough apart for a picture of these bounds: the larger one takes up those too near.
 * @param rows most initiatives first
 * @param bounds what the picture shows, 4:3
 */
export function spreadClusters(rows: readonly ClusterRow[], bounds: Bounds): Spot[] {
  const apart = pictureOf(bounds, 4 / 3).width * signWidth;
  const spots: Spot[] = [];
  for (const row of rows) {
    const here = project(row.lon, row.lat);
    const index = spots.findIndex(({ lon, lat }) => {
      const there = project(lon, lat);
      return Math.hypot(here.x - there.x, here.y - there.y) < apart;
    });
    const near = spots[index];
    if (!near) {
      spots.push(row);
      continue;
    }
    spots[index] = {
      ...near,
      count: near.count + row.count,
      slug: null,
      name: null,
      area: true,
      west: Math.min(near.west, row.west),
      east: Math.max(near.east, row.east),
      south: Math.min(near.south, row.south),
      north: Math.max(near.north, row.north),
      isWide: true,
    };
  }
  return spots;
}

/**
 * What the still map shows: an initiative leads to its page, a cluster to the list around it.
 * @param around the words for a place with its surroundings
 */
export function createMapClusters(
  language: LanguageCode,
  spots: readonly Spot[],
  around: (place: string) => string,
): MapCluster[] {
  return spots.map((spot) => {
    const { lat, lon, count, area, slug, name, place } = spot;
    if (slug && name) {
      return { lat, lon, count, area, label: name, href: `/${language}/initiatives/${slug}` };
    }
    const near = `${lat.toFixed(4)},${lon.toFixed(4)}`;
    const href = `/${language}/initiatives?near=${near}&km=${radiusOf(spot)}`;
    return { lat, lon, count, area, label: spot.isWide ? around(place) : place, href };
  });
}
