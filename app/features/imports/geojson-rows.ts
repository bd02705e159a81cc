import type { RawRow } from './csv-rows.ts';

/** The file is no GeoJSON with features. */
export class NotGeojson extends Error {}

interface Table {
  headers: string[];
  rows: RawRow[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Longitude and latitude of a point; null for any other shape. */
function pointOf(geometry: unknown): [string, string] | null {
  if (!isObject(geometry) || geometry['type'] !== 'Point') return null;
  const [lon, lat] = Array.isArray(geometry['coordinates']) ? geometry['coordinates'] : [];
  return typeof lon === 'number' && typeof lat === 'number' ? [String(lon), String(lat)] : null;
}

/**
 * The features of a GeoJSON file as rows: their properties are the columns, the point two more.
 * @throws {NotGeojson}
 */
export function geojsonTable(text: string): Table {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new NotGeojson();
  }
  const features = isObject(read) && Array.isArray(read['features']) ? read['features'] : null;
  if (!features) throw new NotGeojson();
  const names = new Set<string>();
  for (const feature of features) {
    const properties = isObject(feature) ? feature['properties'] : null;
    if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
    if (names.size > 200) throw new NotGeojson();
  }
  const columns = [...names];
  const hasId = features.some((feature) => isObject(feature) && feature['id'] !== undefined);
  const headers = [
    ...(hasId ? ['feature id'] : []),
    'longitude (point)',
    'latitude (point)',
    ...columns,
  ];
  const rows = features.map((feature, index): RawRow => {
    const properties =
      isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
    const geometry = isObject(feature) ? feature['geometry'] : null;
    const point = pointOf(geometry);
    const cells = [
      ...(hasId ? [cellOf(isObject(feature) ? feature['id'] : '')] : []),
      ...(point ?? ['', '']),
      ...columns.map((name) => cellOf(properties[name])),
    ];
    // A shape that is no point has no one place; no shape at all is allowed.
    const isReadable = isObject(feature) && (point || geometry === null || geometry === undefined);
    return { line: index + 1, cells, ...(isReadable ? {} : { fault: { reason: 'notAFeature' } }) };
  });
  return { headers, rows };
}
