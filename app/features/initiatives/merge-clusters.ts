import type { Bounds } from '../map/projection.ts';
import { pictureOf, project } from '../map/projection.ts';
import type { Cluster } from './initiative.ts';

/** Width of a sign beside that of the still map, as it draws them. */
const signWidth = 36 / 480;

/**
 * Puts clusters together whose signs would cover each other in a still picture of these bounds.
 * The larger one keeps its place and name.
 */
export function mergeClusters(clusters: readonly Cluster[], bounds: Bounds): Cluster[] {
  const reach = pictureOf(bounds, 4 / 3).width * signWidth;
  const merged: Cluster[] = [];
  for (const cluster of [...clusters].toSorted((a, b) => b.count - a.count)) {
    const here = project(cluster.lon, cluster.lat);
    const index = merged.findIndex((other) => {
      const there = project(other.lon, other.lat);
      return Math.hypot(here.x - there.x, here.y - there.y) < reach;
    });
    const larger = merged[index];
    if (larger) merged[index] = unite(larger, cluster);
    else merged.push(cluster);
  }
  return merged;
}

function unite(larger: Cluster, smaller: Cluster): Cluster {
  return {
    ...larger,
    count: larger.count + smaller.count,
    slug: null,
    name: null,
    onePoint: false,
    west: Math.min(larger.west, smaller.west),
    east: Math.max(larger.east, smaller.east),
    north: Math.max(larger.north, smaller.north),
    south: Math.min(larger.south, smaller.south),
  };
}
