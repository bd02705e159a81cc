import { publicPages } from './cached.ts';
import { load } from './client.ts';
import type { BenchSite } from './sites.ts';
import { readFigure } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';
import { anew } from './uncached.ts';

/** Resident megabytes of a worker, the mean of all. */
async function readMemory(site: BenchSite): Promise<number> {
  const bytes = await readFigure(site, 'process_resident_memory_bytes');
  return bytes / site.workers / 1024 / 1024;
}

/** Different addresses, so that the page cache fills as it does with real readers. */
function listAddresses(round: number): string[] {
  return Array.from({ length: 500 }, (_, turn) => {
    const page = publicPages[turn % publicPages.length] as string;
    return turn % 5 === 0 ? page : `${page}?reader=${round}-${turn}`;
  });
}

const rounds = 6;

/**
 * Memory of a worker while visitors and signed-in people read.
 * @param minutes how long
 */
export async function measureMemory(site: BenchSite, minutes: number): Promise<Rows> {
  const rest = await readMemory(site);
  const seen: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seconds = (60 * minutes) / rounds / 2;
    await load(site.url, { seconds, warmUp: 0, paths: listAddresses(round) });
    await load(site.url, { ...anew, seconds, warmUp: 0, paths: publicPages });
    seen.push(await readMemory(site));
  }
  const half = seen[rounds / 2 - 1] as number;
  const end = seen.at(-1) as number;
  return {
    [`a worker after ${format(minutes)} minutes`]: lineOf({
      measured: Math.max(...seen),
      unit: 'MB',
      bar: { most: 300 },
      floor: `at rest ${format(rest)} MB`,
    }),
    'growth in the second half': lineOf({
      measured: (100 * (end - half)) / half,
      unit: '%',
      bar: { most: 5 },
      floor: `seen ${seen.map((value) => format(value)).join(', ')} MB`,
    }),
  };
}
