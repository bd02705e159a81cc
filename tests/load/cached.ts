import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { load } from './client.ts';
import type { BenchSite } from './sites.ts';
import { costOf } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';

/** Pages that visitors read. */
export const publicPages = [
  '/nl',
  '/nl/initiatives',
  '/nl/initiatives/inside-out',
  '/nl/organisations',
  '/nl/groups/integration/topics/8',
  '/nl/sessions/spring-2027',
  '/nl/sessions/autumn-2026/agenda',
  '/nl/commitments',
  '/nl/exchange',
  '/ar/initiatives',
];

/** Bytes that a browser gets; brotli joins a kept page a moment after its first reader. */
async function weigh(url: string): Promise<number> {
  const ask = () => fetch(url, { headers: { 'accept-encoding': 'br' } });
  await (await ask()).arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const answer = await ask();
  // fetch unpacks the body, so the header alone tells what travelled.
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}

interface Floor {
  url: string;
  /** Ends it. @returns milliseconds of processor that each answer took */
  stop(): Promise<number>;
}

/** Runs a bare server that answers as many bytes. */
async function startFloor(bytes: number): Promise<Floor> {
  const child = spawn(process.execPath, ['tests/load/floor.ts', String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const hear = async () => Number(((await once(child.stdout, 'data')) as [Buffer])[0].toString());
  const port = await hear();
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill('SIGTERM');
      return hear();
    },
  };
}

const rounds = 5;

/** Measures both in turns and keeps each one's best, so that what else the machine does counts little. */
async function compare(site: BenchSite, path: string, bytes: number) {
  const floor = await startFloor(bytes);
  const best = {
    ours: 0,
    bare: 0,
    oursP99: Infinity,
    bareP99: Infinity,
    failed: 0,
    cost: Infinity,
  };
  for (let round = 0; round < rounds; round += 1) {
    const options = { seconds: 1.2, warmUp: 0 };
    const ours = await costOf(site, () => load(site.url + path, options));
    const bare = await load(floor.url, options);
    best.ours = Math.max(best.ours, ours.perSecond);
    best.bare = Math.max(best.bare, bare.perSecond);
    best.oursP99 = Math.min(best.oursP99, ours.p99);
    best.bareP99 = Math.min(best.bareP99, bare.p99);
    best.cost = Math.min(best.cost, ours.cost);
    best.failed += ours.failed;
  }
  return { ...best, bareCost: await floor.stop() };
}

/** Pages of the page cache beside a bare server; one worker, ten connections. */
export async function measureCached(site: BenchSite): Promise<Rows> {
  const rows: Rows = {};
  for (const path of publicPages) {
    const bytes = await weigh(site.url + path);
    const found = await compare(site, path, bytes);
    rows[`${path} (${format(bytes / 1024)} KB), share of the bare server`] = {
      ...lineOf({
        measured: found.failed === 0 ? (100 * found.ours) / found.bare : 0,
        unit: '%',
        bar: { least: 50 },
        floor: `${format(found.bare)}/s; ours ${format(found.ours)}/s`,
      }),
      processor: `${format(1000 * found.cost)} µs; bare ${format(1000 * found.bareCost)} µs`,
    };
    rows[`${path}, p99 beside the bare server's`] = lineOf({
      measured: found.oursP99 / found.bareP99,
      unit: '×',
      bar: { most: 3 },
      floor: `${format(found.bareP99)} ms`,
    });
  }
  return rows;
}

/** A tile that is kept: what a moving map asks most. */
export async function measureCachedTile(site: BenchSite): Promise<Rows> {
  const path = '/map/tiles/10/522/342.mvt';
  const bytes = await weigh(site.url + path);
  const { perSecond, failed } = await load(site.url + path);
  return {
    [`${path} (${bytes} bytes)`]: lineOf({
      measured: failed === 0 ? perSecond : 0,
      unit: '/s',
      bar: { least: 5000 },
    }),
  };
}
