/** A cluster or a point as the database answers it; x and y in 4096 units of the tile. */
export interface TileFeature {
  x: number;
  y: number;
  count: number;
  area?: boolean;
  theme?: string;
  slugs?: string[];
  names?: string[];
  /** Of an area: its municipality, and its district by slug and by names in every language. */
  place?: string;
  district?: string;
  districtNames?: Record<string, string>;
  west?: number;
  south?: number;
  east?: number;
  north?: number;
}

type Value = string | number | boolean;

/** Varint of a whole number that is not negative (protobuf). */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  while (left > 127) {
    bytes.push((left % 128) | 128);
    left = Math.floor(left / 128);
  }
  return [...bytes, left];
}

function message(field: number, bytes: readonly number[]): number[] {
  return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
}

function text(field: number, value: string): number[] {
  return message(field, [...Buffer.from(value)]);
}

function encodeValue(value: Value): number[] {
  if (typeof value === 'string') return text(1, value);
  if (typeof value === 'boolean') return [7 * 8, value ? 1 : 0];
  if (Number.isInteger(value) && value >= 0) return [5 * 8, ...varint(value)];
  // Half the bytes for what they hold exactly.
  if (Math.fround(value) === value) {
    const single = Buffer.alloc(4);
    single.writeFloatLE(value);
    return [2 * 8 + 5, ...single];
  }
  const double = Buffer.alloc(8);
  double.writeDoubleLE(value);
  return [3 * 8 + 1, ...double];
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

/** What the map reads of a feature: the names of contract.md, and the members that share a point. */
function propertiesOf(feature: TileFeature): [string, Value][] {
  const { count, slugs = [], names = [], theme, area, west, south, east, north } = feature;
  const { place, district, districtNames = {} } = feature;
  const shared = {
    area: area || undefined,
    place,
    district,
    ...Object.fromEntries(
      Object.entries(districtNames).map(([language, name]) => [`district:${language}`, name]),
    ),
  };
  const own: Record<string, Value | undefined> =
    count === 1
      ? { slug: slugs[0], name: names[0], theme, ...shared }
      : {
          count,
          slugs: slugs.length > 0 ? slugs.join('\n') : undefined,
          names: slugs.length > 0 ? names.join('\n') : undefined,
          west,
          south,
          east,
          north,
          ...shared,
        };
  return Object.entries(own).filter((entry): entry is [string, Value] => entry[1] !== undefined);
}

/**
 * A vector tile (MVT 2.1) with the one layer `initiatives`; empty without features.
 * @param features in 4096 units of the tile
 */
export function encodeTile(features: readonly TileFeature[]): Uint8Array<ArrayBuffer> {
  if (features.length === 0) return new Uint8Array();
  const keys: string[] = [];
  const values: Value[] = [];
  const indexOf = <T>(list: T[], item: T) => {
    const index = list.indexOf(item);
    return index >= 0 ? index : list.push(item) - 1;
  };
  const encoded = features.flatMap((feature) => {
    const tags = propertiesOf(feature).flatMap(([key, value]) => [
      ...varint(indexOf(keys, key)),
      ...varint(indexOf(values, value)),
    ]);
    // One MoveTo (command 1, once) to the point; type 1 is a point.
    const geometry = [9, ...varint(zigzag(feature.x)), ...varint(zigzag(feature.y))];
    return message(2, [...message(2, tags), 3 * 8, 1, ...message(4, geometry)]);
  });
  const layer = [
    15 * 8,
    2,
    ...text(1, 'initiatives'),
    ...encoded,
    ...keys.flatMap((key) => text(3, key)),
    ...values.flatMap((value) => message(4, encodeValue(value))),
    5 * 8,
    ...varint(4096),
  ];
  return Uint8Array.from(message(3, layer));
}

/** Reads `{z}/{x}/{y}.mvt`; null where there is no such tile. */
export function readTileAddress(z = '', x = '', file = '') {
  const y = /^(\d{1,7})\.mvt$/.exec(file)?.[1];
  if (!/^\d{1,2}$/.test(z) || !/^\d{1,7}$/.test(x) || y === undefined) return null;
  const tile = { z: Number(z), x: Number(x), y: Number(y) };
  const side = 2 ** tile.z;
  return tile.z <= 22 && tile.x < side && tile.y < side ? tile : null;
}
