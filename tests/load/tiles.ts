import { gzipSync } from 'node:zlib';
import type postgres from 'postgres';
import type { TileFeature } from '../../app/features/initiatives/map-tile.server.ts';
import { encodeTile } from '../../app/features/initiatives/map-tile.server.ts';
import { share, times } from './measure.ts';
import type { Rows } from './table.ts';

const wishes = {
  all: {},
  'one theme': { theme: ['housing'] },
  'one kind': { kind: ['citizen'] },
  'three choices': { theme: ['housing', 'language'], scope: ['local'] },
};

/**
 * Times and sizes of tiles around Ghent in SQL, as a visitor asks them; the last line is a first view:
 * twelve tiles of zoom 8.
 * @param sql a connection as the owner of the tables
 */
export async function measureTiles(sql: postgres.Sql): Promise<Rows> {
  const connection = await sql.reserve();
  const ask = async (z: number, x: number, y: number, filters: Record<string, string[]>) => {
    const [row] = await connection<{ tile: TileFeature[] }[]>`
      select public.map_tile(${z}, ${x}, ${y}, '', ${sql.json(filters)}) as tile`;
    return row?.tile ?? [];
  };
  try {
    await connection`set role anon`;
    const rows: Rows = {};
    for (const zoom of [3, 5, 7, 8, 9, 10, 11, 12, 14, 16]) {
      const { column, row } = tileAt(zoom);
      for (const [kind, filters] of Object.entries(wishes)) {
        let bytes = 0;
        const taken = await times(40, async (turn) => {
          const tile = await ask(zoom, column + (turn % 3) - 1, row + (turn % 2), filters);
          bytes = Math.max(bytes, sizeOf(tile));
        });
        rows[`z${zoom}, ${kind}`] = {
          'p50 ms': Number(share(taken, 0.5).toFixed(2)),
          'p95 ms': Number(share(taken, 0.95).toFixed(2)),
          'largest, bytes gz': bytes,
        };
      }
    }
    const { column, row } = tileAt(8);
    let bytes = 0;
    for (const x of [-1, 0, 1, 2]) {
      for (const y of [-1, 0, 1]) bytes += sizeOf(await ask(8, column + x, row + y, {}));
    }
    rows['first view, 12 tiles of z8'] = { 'largest, bytes gz': bytes };
    return rows;
  } finally {
    await connection`reset role`;
    connection.release();
  }
}

function tileAt(zoom: number): { column: number; row: number } {
  const n = 2 ** zoom;
  return {
    column: Math.floor(((3.7174 + 180) / 360) * n),
    row: Math.floor(((1 - Math.asinh(Math.tan((51.0543 * Math.PI) / 180)) / Math.PI) / 2) * n),
  };
}

function sizeOf(tile: readonly TileFeature[]): number {
  return gzipSync(encodeTile(tile)).byteLength;
}
