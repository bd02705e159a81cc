import type { FeatureCollection, Point } from 'geojson';
import type { LanguageCode } from '../../i18n/locales.ts';

/** Answers the name of the place that a point belongs to for most people, or null far from all. */
export type PlaceFinder = (lat: number, lon: number) => string | null;

type Names = Partial<Record<LanguageCode, string>> & { name: string; rank: number };

/** Beyond this distance in kilometres a point is not "near" a place any more. */
const farthest = 40;

/**
 * Finds places by people and distance: a city outweighs a village next to the point.
 * @param places the content of public/map/places.geojson
 */
export function placeFinder(
  places: FeatureCollection<Point, Names>,
  language: LanguageCode,
): PlaceFinder {
  return (lat, lon) => {
    const shrink = Math.cos((lat * Math.PI) / 180);
    let best: { name: string; pull: number } | null = null;
    for (const { geometry, properties } of places.features) {
      const [placeLon = 0, placeLat = 0] = geometry.coordinates;
      const distance = Math.hypot((placeLon - lon) * shrink, placeLat - lat) * 111.2;
      if (distance > farthest) continue;
      const pull = properties.rank / (distance + 1) ** 3;
      if (!best || pull > best.pull) best = { name: properties[language] ?? properties.name, pull };
    }
    return best?.name ?? null;
  };
}

/** Loads the places that the map writes anyway; without them spots are told by number only. */
export async function loadPlaceFinder(language: LanguageCode): Promise<PlaceFinder> {
  try {
    const response = await fetch('/map/places.geojson');
    return placeFinder((await response.json()) as FeatureCollection<Point, Names>, language);
  } catch {
    return () => null;
  }
}
