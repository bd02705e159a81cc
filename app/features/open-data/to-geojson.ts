import type { FeatureCollection, Geometry } from 'geojson';
import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { reducedDate } from './exported-initiative.ts';

/** Six decimals are a decimetre; nothing public is finer. */
const degrees = (value: number) => Math.round(value * 1e6) / 1e6;

function geometryOf({ places }: ExportedInitiative): Geometry | null {
  const points = places.flatMap(({ lat, lon }) =>
    lat === null || lon === null ? [] : [[degrees(lon), degrees(lat)]],
  );
  const [first] = points;
  if (!first) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points };
}

/** Initiatives as GeoJSON (RFC 7946); without a public place the geometry is null. */
export function toGeojson(
  initiatives: readonly ExportedInitiative[],
  { siteUrl, language, date, licence }: FileOrigin,
): FeatureCollection<Geometry | null> & Record<string, unknown> {
  return {
    type: 'FeatureCollection',
    licence: licence.name,
    licenceUrl: licence.url,
    date,
    count: initiatives.length,
    features: initiatives.map((initiative) => {
      const { places, startedOn, startedPrecision, endedOn, endedPrecision, ...facts } = initiative;
      return {
        type: 'Feature',
        id: initiative.slug,
        geometry: geometryOf(initiative),
        properties: {
          ...facts,
          url: `${siteUrl}/${language}/initiatives/${initiative.slug}`,
          started: reducedDate(startedOn, startedPrecision),
          ended: reducedDate(endedOn, endedPrecision),
          places: places.map(({ name, country, isArea }) => ({ name, country, isArea })),
        },
      };
    }),
  };
}
