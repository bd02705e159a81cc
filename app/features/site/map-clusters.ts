import type { LanguageCode } from '../../i18n/locales.ts';
import type { MapCluster } from '../map/still-map.tsx';
import type { ClusterRow } from './home.ts';

const kilometresPerDegree = 111.2;

/** A radius around a cluster that holds all of it, in whole kilometres from 1 to 100. */
export function radiusOf({ lat, lon, west, east, south, north }: ClusterRow): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const wide = Math.max(lon - west, east - lon) * narrowing;
  const high = Math.max(lat - south, north - lat);
  return Math.min(100, Math.max(1, Math.ceil(Math.hypot(wide, high) * kilometresPerDegree)));
}

/** What the still map shows: an initiative leads to its page, a cluster to the list around it. */
export function createMapClusters(
  language: LanguageCode,
  rows: readonly ClusterRow[],
): MapCluster[] {
  return rows.map((row) => {
    const { lat, lon, count, area, slug, name, place } = row;
    if (slug && name) {
      return { lat, lon, count, area, label: name, href: `/${language}/initiatives/${slug}` };
    }
    const near = `${lat.toFixed(4)},${lon.toFixed(4)}`;
    const href = `/${language}/initiatives?near=${near}&km=${radiusOf(row)}`;
    return { lat, lon, count, area, label: place, href };
  });
}
