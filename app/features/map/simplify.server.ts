import type { Position } from 'geojson';
import type { Bounds } from './projection.ts';

export type Ring = Position[];

/** How coarse lines may be: degrees in the box, and how much more per degree away from it. */
export interface Coarseness {
  box: Bounds;
  inside: number;
  perDegree: number;
}

/** Degrees from a point to the box, 0 within it. */
function distanceTo(box: Bounds, [lon = 0, lat = 0]: Position): number {
  const east = Math.max(box.west - lon, 0, lon - box.east);
  const north = Math.max(box.south - lat, 0, lat - box.north);
  return Math.hypot(east, north);
}

/** The detail, in degrees, that may be lost at a point. */
function allowance(point: Position, { box, inside, perDegree }: Coarseness): number {
  return inside + distanceTo(box, point) * perDegree;
}

function triangle(a: Position, b: Position, c: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** The area of a ring in square degrees. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum) / 2;
}

/**
 * A ring with fewer points: those go whose triangle with their neighbours is smaller than allowed
 * at that place. A point goes only if its triangle is the smallest nearby, so that two countries
 * lose the same points of the border that they share.
 * @returns a closed ring, or null when nothing is left worth drawing
 */
export function simplifyRing(ring: Ring, coarseness: Coarseness): Ring | null {
  const first = ring[0];
  if (!first || areaOf(ring) < 4 * allowance(first, coarseness) ** 2) return null;
  let points = ring.slice(0, -1);
  for (;;) {
    const count = points.length;
    if (count < 4) return null;
    const weights = points.map((point, i) => {
      const area = triangle(points[(i + count - 1) % count]!, point, points[(i + 1) % count]!);
      return area / allowance(point, coarseness) ** 2;
    });
    const kept = points.filter((_, i) => {
      const weight = weights[i]!;
      const before = weights[(i + count - 1) % count]!;
      const after = weights[(i + 1) % count]!;
      return weight >= 1 || weight > before || weight > after || (weight === before && i % 2 === 0);
    });
    if (kept.length === count) return [...points, points[0]!];
    points = kept;
  }
}

/** Coordinates with as many digits as the detail that is left deserves. */
export function roundRing(ring: Ring, coarseness: Coarseness): Ring {
  const rounded = ring.map((point) => {
    const digits = Math.max(1, Math.ceil(-Math.log10(allowance(point, coarseness))) + 1);
    return point.slice(0, 2).map((value) => Number(value.toFixed(Math.min(digits, 4))));
  });
  return rounded.filter(
    (point, i) => i === 0 || point[0] !== rounded[i - 1]![0] || point[1] !== rounded[i - 1]![1],
  );
}

/**
 * The lines that two areas share, each once and joined end to end.
 * @param rings outer rings that have the same points where they touch
 */
export function sharedLines(rings: Ring[]): Position[][] {
  const seen = new Map<string, number>();
  const keyOf = (a: Position, b: Position) => [a.join(), b.join()].toSorted().join(' ');
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const key = keyOf(ring[i - 1]!, ring[i]!);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    for (let i = 1; i < ring.length; i += 1) {
      const key = keyOf(ring[i - 1]!, ring[i]!);
      const shared = (seen.get(key) ?? 0) > 1;
      if (shared) {
        // The other area meets the same edge later and must not draw it again.
        seen.set(key, 0);
        if (line.length === 0) line.push(ring[i - 1]!);
        line.push(ring[i]!);
      }
      if (!shared && line.length > 0) {
        lines.push(line);
        line = [];
      }
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}
