import type { MapFeature } from './map-engine.ts';
import type { Bounds } from './projection.ts';

/** An initiative that the map can name. */
export interface NamedInitiative {
  slug: string;
  name: string;
}

/** What one shape of the map stands for. */
export interface Spot {
  lat: number;
  lon: number;
  count: number;
  /** The place is known to municipality or district only. */
  area: boolean;
  /** Of an area: what the list is narrowed by to show it, and the name of a district. */
  areaFilter: { name: 'place' | 'district'; slug: string } | null;
  district: string | null;
  /** Those that the tile names: all of one point, or none of a cluster. */
  initiatives: NamedInitiative[];
  bounds: Bounds | null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function boxOf(properties: Record<string, unknown>): Bounds | null {
  const [west, south, east, north] = ['west', 'south', 'east', 'north'].map((side) =>
    Number(properties[side] ?? Number.NaN),
  ) as [number, number, number, number];
  return [west, south, east, north].every(Number.isFinite) ? { west, south, east, north } : null;
}

function filterOf({ district, place }: Record<string, unknown>): Spot['areaFilter'] {
  if (district) return { name: 'district', slug: text(district) };
  return place ? { name: 'place', slug: text(place) } : null;
}

/**
 * Reads a feature of the tiles.
 * @param language in which districts are named, where they have a name in it
 * @returns null for anything but a point
 */
export function readSpot({ geometry, properties }: MapFeature, language: string): Spot | null {
  if (geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return null;
  const [lon, lat] = geometry.coordinates.map(Number);
  if (lon === undefined || lat === undefined) return null;
  const values = properties ?? {};
  const names = text(values['names'] ?? values['name']).split('\n');
  const slugs = text(values['slugs'] ?? values['slug'])
    .split('\n')
    .filter(Boolean);
  return {
    lat,
    lon,
    count: Number(values['count'] ?? 1),
    area: Boolean(values['area']),
    areaFilter: filterOf(values),
    district: text(values[`district:${language}`] ?? values['district:nl']) || null,
    initiatives: slugs.map((slug, i) => ({ slug, name: names[i] || slug })),
    bounds: boxOf(values),
  };
}

/** The initiative that a spot stands for; null where it stands for several or for none that it can name. */
export function onlyOne(spot: Spot | null): string | null {
  return spot?.count === 1 ? (spot.initiatives[0]?.slug ?? null) : null;
}

/** Whether coming closer would take the members of a spot apart. */
export function canSplit({ count, area, initiatives, bounds }: Spot, zoom: number): boolean {
  const onePoint = bounds && bounds.west === bounds.east && bounds.south === bounds.north;
  return count > 1 && !area && initiatives.length === 0 && !onePoint && zoom < 16;
}

/** How many lines a map is read in. */
const lines = 8;

/**
 * In the order of reading: line by line from the north, each line as the language runs.
 * @param dir which way a line runs
 */
export function inReadingOrder<Place extends { lat: number; lon: number }>(
  places: readonly Place[],
  dir: 'ltr' | 'rtl',
): Place[] {
  const lats = places.map(({ lat }) => lat);
  const north = Math.max(...lats);
  const height = (north - Math.min(...lats)) / lines || 1;
  const line = ({ lat }: Place) => Math.floor((north - lat) / height);
  const way = dir === 'rtl' ? -1 : 1;
  return places.toSorted((a, b) => line(a) - line(b) || way * (a.lon - b.lon) || b.lat - a.lat);
}

/** The same shape appears once per tile that it touches; each is kept once. */
export function distinctSpots(features: MapFeature[], language: string): Spot[] {
  const spots = new Map<string, Spot>();
  for (const feature of features) {
    const spot = readSpot(feature, language);
    if (spot) {
      const where = [spot.lat.toFixed(4), spot.lon.toFixed(4)];
      const key = [...where, spot.count, spot.area, spot.initiatives[0]?.slug].join();
      spots.set(key, spot);
    }
  }
  return [...spots.values()];
}

/**
 * The list of what lies at a spot, within the filters that the map shows.
 * @param query the filters as in the address
 */
export function spotQuery({ areaFilter, lat, lon }: Spot, query: string): string {
  const params = new URLSearchParams(query);
  if (areaFilter) params.set(areaFilter.name, areaFilter.slug);
  else {
    params.set('near', `${lat.toFixed(5)},${lon.toFixed(5)}`);
    params.set('km', '0.1');
  }
  return params.toString();
}
