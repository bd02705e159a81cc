/** A box of geographic degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The side of the square world in map units; 1,000 units are about 40 km at 51° north. */
const worldSize = 1_000_000;

/** Latitudes beyond this one have no place in Web Mercator's square. */
const highestLatitude = 85.0511;

/**
 * Web Mercator, as all web maps have it.
 * @returns x and y in map units, from the north-west corner of the world (0) to 1,000,000
 */
export function project(lon: number, lat: number): { x: number; y: number } {
  const limited = Math.max(-highestLatitude, Math.min(highestLatitude, lat));
  const radians = (limited * Math.PI) / 180;
  return {
    x: ((lon + 180) / 360) * worldSize,
    y: ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * worldSize,
  };
}

/** Whether a point lies in the box, its edges included. */
export function contains(bounds: Bounds, lon: number, lat: number): boolean {
  return lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north;
}

/**
 * The rectangle of map units that shows a box with a margin around it.
 * @param ratio width divided by height of the picture; the box is widened or heightened to fit
 */
export function pictureOf(bounds: Bounds, ratio: number) {
  const from = project(bounds.west, bounds.north);
  const to = project(bounds.east, bounds.south);
  const smallest = 120;
  const needed = { width: to.x - from.x, height: to.y - from.y };
  const height = Math.max(needed.height, needed.width / ratio, smallest / ratio) * 1.12;
  const width = height * ratio;
  return {
    x: (from.x + to.x) / 2 - width / 2,
    y: (from.y + to.y) / 2 - height / 2,
    width,
    height,
  };
}

/** The box around points, or null when there is none. */
export function boundsOf(points: readonly { lat: number; lon: number }[]): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map((point) => point.lon);
  const lats = points.map((point) => point.lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}
