import { rm } from 'node:fs/promises';
import postgres from 'postgres';
import { ensureBuilt } from '../../app/server/build.ts';
import { findRunningPostgres } from '../../app/server/embedded/postgres.ts';
import type { RunningSite } from '../support/running-site.ts';
import { createDataFolder, startSite } from '../support/running-site.ts';

const metricsToken = 'token-of-the-benchmark';

/** A site over the benchmark's data, with a connection to its database beside it. */
export interface BenchSite extends RunningSite {
  workers: number;
  sql: postgres.Sql;
  databaseUrl: string;
}

/** One data folder, served by one site at a time. */
export interface Bench {
  /** Seconds from `npm start` to the first page: with empty data, and later with a database. */
  starts: { first: number; later: number[] };
  /** The site with so many workers; started anew when another number runs. */
  open(workers: number): Promise<BenchSite>;
  close(): Promise<void>;
}

/** Makes an empty data folder; the first `open` fills it with the demo world. */
export async function createBench(): Promise<Bench> {
  await ensureBuilt();
  const dataDir = await createDataFolder();
  const starts: Bench['starts'] = { first: Number.NaN, later: [] };
  let running: BenchSite | undefined;

  async function stop(): Promise<void> {
    const site = running;
    running = undefined;
    await site?.sql.end();
    await site?.stop();
  }

  async function start(workers: number): Promise<BenchSite> {
    const began = performance.now();
    const site = await startSite({
      DATA_DIR: dataDir,
      WEB_CONCURRENCY: String(workers),
      METRICS_TOKEN: metricsToken,
    });
    const page = await fetch(`${site.url}/nl`);
    await page.text();
    const seconds = (performance.now() - began) / 1000;
    if (Number.isNaN(starts.first)) starts.first = seconds;
    else starts.later.push(seconds);
    const databaseUrl = (await findRunningPostgres(dataDir)) ?? '';
    const sql = postgres(databaseUrl, { onnotice: () => undefined });
    return { ...site, workers, sql, databaseUrl };
  }

  return {
    starts,
    async open(workers) {
      if (running?.workers === workers) return running;
      await stop();
      running = await start(workers);
      return running;
    },
    async close() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A figure of all workers together, by its name in `/metrics`. */
export async function readFigure(site: BenchSite, name: string): Promise<number> {
  const headers = { authorization: `Bearer ${metricsToken}` };
  const text = await (await fetch(`${site.url}/metrics`, { headers })).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
}

/**
 * Milliseconds of the workers' processors that each request took: what a busy machine changes least.
 * @param run answers how many requests it made
 */
export async function costOf<T extends { count: number }>(
  site: BenchSite,
  run: () => Promise<T>,
): Promise<T & { cost: number }> {
  const before = await readFigure(site, 'process_cpu_seconds_total');
  const result = await run();
  const spent = (await readFigure(site, 'process_cpu_seconds_total')) - before;
  return { ...result, cost: (1000 * spent) / result.count };
}
