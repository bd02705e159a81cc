import type { Feature, Geometry } from 'geojson';
import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { degrees, organisationsAs, pageOf, partnerRoles } from './exported-initiative.ts';
import { reducedDate, termsOf } from './exported-initiative.ts';

const facets = ['theme', 'group', 'activity', 'accessibility'] as const;

function pointsOf({ places }: ExportedInitiative): [number, number][] {
  return places.flatMap(({ lat, lon }) =>
    lat === null || lon === null ? [] : [[degrees(lon), degrees(lat)] as [number, number]],
  );
}

/** An initiative as a feature; without a public place its geometry is null. */
export function toFeature(
  initiative: ExportedInitiative,
  origin: FileOrigin,
): Feature<Geometry | null> {
  const { slug, names, places, startedOn, startedPrecision, endedOn, endedPrecision } = initiative;
  const points = pointsOf(initiative);
  const [first] = points;
  const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  return {
    type: 'Feature',
    id: slug,
    geometry: !first
      ? null
      : points.length === 1
        ? { type: 'Point', coordinates: first }
        : { type: 'MultiPoint', coordinates: points },
    properties: {
      slug,
      url: pageOf(slug, origin),
      name: names[0]?.name ?? slug,
      nameLanguage: names[0]?.language ?? null,
      summary: initiative.summary,
      summaryLanguage: initiative.summaryLanguage,
      kind: initiative.kind,
      form: initiative.form,
      status: initiative.status,
      scope: initiative.scope,
      languages: initiative.languages,
      website: initiative.website,
      terms: Object.fromEntries(facets.map((facet) => [facet, termsOf(initiative, facet, 'slug')])),
      lead: named(organisationsAs(initiative, ['lead'])),
      partners: named(organisationsAs(initiative, partnerRoles)),
      started: reducedDate(startedOn, startedPrecision),
      ended: reducedDate(endedOn, endedPrecision),
      confirmedOn: initiative.confirmedOn,
      places: places.map(({ name, country, isArea }) => ({ name, country, isArea })),
    },
  };
}

/** The box around points (RFC 7946, 5), grown as they come. */
class Box {
  #edges: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  add([lon, lat]: [number, number]): void {
    const [west, south, east, north] = this.#edges;
    this.#edges = [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ];
  }
  get edges(): number[] | undefined {
    return Number.isFinite(this.#edges[0]) ? this.#edges : undefined;
  }
}

/**
 * Initiatives as GeoJSON (RFC 7946). How many they are and the box around them stand at the end, since
 * features leave as they come.
 */
export async function* writeGeojson(
  batches: AsyncIterable<ExportedInitiative[]>,
  origin: FileOrigin,
): AsyncGenerator<string> {
  const { licence, date, language } = origin;
  const box = new Box();
  let count = 0;
  const head = { licence: licence.name, licenceUrl: licence.url, date, language };
  yield `{"type":"FeatureCollection",${JSON.stringify(head).slice(1, -1)},"features":[`;
  for await (const batch of batches) {
    for (const point of batch.flatMap(pointsOf)) box.add(point);
    const text = batch.map((one) => JSON.stringify(toFeature(one, origin))).join(',');
    yield count > 0 ? `,${text}` : text;
    count += batch.length;
  }
  yield `],${JSON.stringify({ count, bbox: box.edges }).slice(1)}`;
}
