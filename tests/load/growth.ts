import { loadSynthetic } from '../../supabase/seed/synthetic.ts';
import { load } from './client.ts';
import type { BenchSite } from './sites.ts';
import { createBench } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';
import { anew } from './uncached.ts';

const few = 1000;
const pages = [
  '/nl',
  '/nl/initiatives',
  '/nl/initiatives/synthetic-1',
  '/nl/organisations',
  '/map/tiles/10/522/342.mvt',
  '/sitemap.xml?page=1',
];

const rounds = 4;

/** Milliseconds of a page made anew in both sites, in turns; the best round of each. */
async function timePage(
  small: BenchSite,
  large: BenchSite,
  path: string,
): Promise<[number, number]> {
  const best: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, site] of [small, large].entries()) {
      const options = { ...anew, connections: 1, seconds: 1, warmUp: round === 0 ? 1 : 0 };
      const { p50, failed } = await load(site.url + path, options);
      if (failed > 0) throw new Error(`${path} failed.`);
      best[at] = Math.min(best[at] as number, p50);
    }
  }
  return best;
}

/**
 * How pages slow down with the number of initiatives.
 * @param site holds many synthetic initiatives; a second one with 1,000 is made beside it
 * @param scale how many
 */
export async function measureGrowth(site: BenchSite, scale: number): Promise<Rows> {
  const small = await createBench();
  const rows: Rows = {};
  try {
    const other = await small.open(1);
    await loadSynthetic(other.sql, few, () => undefined);
    for (const path of pages) {
      const [low, high] = await timePage(other, site, path);
      rows[path] = lineOf({
        measured: high / low,
        unit: '×',
        bar: { most: 1.5 },
        floor: `${format(low)} ms with ${format(few)}, ${format(high)} ms with ${format(scale)}`,
      });
    }
    return rows;
  } finally {
    await small.close();
  }
}
