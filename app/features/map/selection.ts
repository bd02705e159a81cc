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

/**
 * Reads a feature of the tiles.
 * @returns null for anything but a point
 */
export function readSpot({ geometry, properties }: MapFeature): Spot | null {
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

/** The same shape appears once per tile that it touches; each is kept once, north to south. */
export function distinctSpots(features: MapFeature[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const feature of features) {
    const spot = readSpot(feature);
    if (spot) {
      const where = [spot.lat.toFixed(4), spot.lon.toFixed(4)];
      const key = [...where, spot.count, spot.area, spot.initiatives[0]?.slug].join();
      spots.set(key, spot);
    }
  }
  return [...spots.values()].toSorted((a, b) => b.count - a.count || b.lat - a.lat);
}
