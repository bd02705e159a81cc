import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadSynthetic } from '../../supabase/seed/synthetic.ts';
import { measureCached, measureCachedTile } from './cached.ts';
import { measureDossier } from './dossier.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './imports.ts';
import { measureListings } from './listings.ts';
import { measureMatching } from './matching.ts';
import { measureMemory } from './memory.ts';
import { measureNodes } from './nodes.ts';
import { measureOpenData } from './open-data.ts';
import { measureRecords } from './records.ts';
import { measureSavedSearches } from './saved-searches.ts';
import { measureScript } from './script.ts';
import { measureSearch } from './search.ts';
import { measureSignedIn } from './signed-in.ts';
import { createBench } from './sites.ts';
import { measureStart } from './start.ts';
import type { Rows } from './table.ts';
import { judge, print } from './table.ts';
import { measureTiles } from './tiles.ts';
import { measureTopics } from './topics.ts';
import { measureUncached } from './uncached.ts';
import { measureWrites } from './writes.ts';

/**
 * `npm run bench [-- --scale N] [-- --only NAME[,NAME]] [-- --minutes N]`: the figures of speed, each with
 * its bar, its verdict and the floor measured in the same run. `--scale` adds so many synthetic initiatives.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '0.5' },
  },
});
const scale = Number(values.scale);
const minutes = Number(values.minutes);
const records = `${scale.toLocaleString('en')} synthetic initiatives beside the demo world`;

const searchBars = (name: string): Record<string, number> =>
  name.includes('floor') ? {} : { 'p95 ms': 60 };

function tileBars(name: string): Record<string, number> {
  const size = 'largest, bytes gz';
  if (name.startsWith('first view')) return { [size]: 20 * 1024 };
  return { 'p95 ms': name.endsWith(', all') ? 10 : 150, [size]: 1.5 * 1024 };
}

const bench = await createBench();
const open = (workers: number) => bench.open(workers);
const part = (title: string, measure: () => Promise<Rows>) => ({ title, measure });

const parts = {
  start: part('From npm start to the first page', () => measureStart(bench)),
  script: part('JavaScript named by a page', async () => measureScript(await open(1))),
  pages: part('Pages from the cache, one worker, ten connections', async () =>
    measureCached(await open(1)),
  ),
  'cached-tile': part('A tile from the cache, one worker, ten connections', async () =>
    measureCachedTile(await open(1)),
  ),
  uncached: part('Pages made anew, one worker', async () => measureUncached(await open(1))),
  search: part(`Search in SQL, ${records} (the bar is for 100,000)`, async () =>
    judge(await measureSearch((await open(1)).sql), searchBars),
  ),
  records: part(
    `Records and suggestions while typing in SQL, ${records} (the bar is for 100,000)`,
    async () => measureRecords((await open(1)).sql),
  ),
  'saved-searches': part(
    `A round of saved searches in SQL, ${records} (the bar is for 100,000)`,
    async () => measureSavedSearches((await open(1)).sql),
  ),
  tiles: part(`Tiles in SQL, ${records} (the bar is for 1,000,000)`, async () =>
    judge(await measureTiles((await open(1)).sql), tileBars),
  ),
  growth: part('Growth of pages made anew, one worker', async () =>
    scale > 0
      ? measureGrowth(await open(1), scale)
      : { 'not measured': { verdict: 'asks for --scale 100000' } },
  ),
  'signed-in': part('Pages of a signed-in person, two workers, ten connections', async () =>
    measureSignedIn(await open(2)),
  ),
  writes: part('A step of a nomination, form to redirect, two workers', async () =>
    measureWrites(await open(2)),
  ),
  topics: part('Topics of a working group, two workers, ten connections', async () =>
    measureTopics(await open(2)),
  ),
  dossier: part('The dossier of a session', measureDossier),
  memory: part('Memory of a worker, two workers, ten connections', async () =>
    measureMemory(await open(2), minutes),
  ),
  'open-data': part(`The whole export in each form, one worker, ${records}`, async () =>
    measureOpenData(await open(1)),
  ),
  nodes: part('Two app nodes on one database', async () => measureNodes(await open(1))),
  // Brings a browser, which no other part needs.
  lighthouse: part('Lighthouse, as on a phone', async () =>
    (await import('./lighthouse.ts')).measureLighthouse((await open(1)).url),
  ),
  imports: part('An import by its command, beside the running site', async () =>
    measureImports(await open(1)),
  ),
  // Last: they bring a hundred thousand listings, beside which other parts would not be what they were.
  matching: part('Suggestions of the exchange', async () => measureMatching((await open(1)).sql)),
  listings: part('Lists of the exchange in SQL, among 100,000 listings', async () =>
    measureListings((await open(1)).sql),
  ),
};

/** Figures of a machine that does other things too are worse than the product is. */
function describeMachine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} processors, load ${load.toFixed(1)}`;
}

const names = values.only?.split(',') ?? Object.keys(parts);
const chosen = Object.entries(parts).filter(([name]) => names.includes(name));
try {
  if (chosen.length < names.length) {
    throw new Error(`--only takes some of ${Object.keys(parts).join(', ')}.`);
  }
  if (scale > 0) {
    const { sql } = await open(1);
    await loadSynthetic(sql, scale, (done) => console.log(`${done} of ${scale} initiatives`));
  }
  for (const [, { title, measure }] of chosen) {
    const machine = describeMachine();
    print(`${title} (${machine})`, await measure());
  }
} finally {
  await bench.close();
}
