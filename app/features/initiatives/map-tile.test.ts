import { describe, expect, test } from 'vitest';
import { encodeTile, readTileAddress } from './map-tile.server.ts';

/** Reads the fields of a protobuf message: enough to see what was written. */
function fieldsOf(bytes: Uint8Array): { field: number; value: number | Uint8Array }[] {
  const fields = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const wire = tag & 7;
    const length = wire === 2 ? varint() : wire === 1 ? 8 : wire === 5 ? 4 : 0;
    const value = length > 0 || wire === 2 ? bytes.slice(at, at + length) : varint();
    at += length;
    fields.push({ field: tag >> 3, value });
  }
  return fields;
}
const textOf = (value: number | Uint8Array | undefined) =>
  new TextDecoder().decode(value as Uint8Array);

describe('tile address', () => {
  test('only tiles that exist', () => {
    expect(readTileAddress('7', '65', '42.mvt')).toEqual({ z: 7, x: 65, y: 42 });
    const wrong = [
      ['7', '128', '42.mvt'],
      ['23', '1', '1.mvt'],
      ['x', '1', '1.mvt'],
      ['7', '-1', '1.mvt'],
      ['7', '1', '1.png'],
      ['7', '1', '1e1.mvt'],
    ];
    for (const [z, x, file] of wrong) expect(readTileAddress(z, x, file)).toBeNull();
    expect(readTileAddress()).toBeNull();
  });
});

describe('tile', () => {
  test('no features, no bytes', () => {
    expect(encodeTile([])).toHaveLength(0);
  });

  test('one layer with the names and values of its features', () => {
    const one = {
      x: 100,
      y: 4000,
      count: 1,
      slugs: ['syrimont'],
      names: ['Syrimont'],
      theme: 'housing',
      area: true,
    };
    const many = { x: -3, y: 12, count: 300, west: -3.5, south: 50, east: 4, north: 51.1 };
    const [layer] = fieldsOf(encodeTile([one, many]));
    expect(layer?.field).toBe(3);
    const fields = fieldsOf(layer?.value as Uint8Array);
    const all = (field: number) => fields.filter((item) => item.field === field);
    expect(textOf(all(1)[0]?.value)).toBe('initiatives');
    expect(all(15)[0]?.value).toBe(2);
    expect(all(5)[0]?.value).toBe(4096);
    expect(all(3).map(({ value }) => textOf(value))).toEqual([
      ...['slug', 'name', 'theme', 'area'],
      ...['count', 'west', 'south', 'east', 'north'],
    ]);
    const geometries = all(2).map(
      ({ value }) => fieldsOf(value as Uint8Array).find(({ field }) => field === 4)?.value,
    );
    expect([...(geometries[1] as Uint8Array)]).toEqual([9, 5, 24]);
    const values = all(4).map(({ value }) => fieldsOf(value as Uint8Array)[0]);
    expect(values.map((value) => value?.field)).toEqual([1, 1, 1, 7, 5, 2, 5, 5, 3]);
    // What 32 bits cannot hold exactly takes 64.
    const viewOf = (at: number) => new DataView((values[at]?.value as Uint8Array).buffer);
    expect(viewOf(5).getFloat32(0, true)).toBe(-3.5);
    expect(viewOf(8).getFloat64(0, true)).toBe(51.1);
  });
});
