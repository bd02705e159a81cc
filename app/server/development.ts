import type { ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import { createServer } from 'vite';
import type { Env } from '../lib/env.server.ts';
import { openDatabase } from './database.ts';
import { startJobs } from './jobs.ts';
import { readOwnMetrics } from './metrics.ts';
import { announcement, untilSignal } from './primary.ts';
import { createRender } from './remix.ts';
import { runSite } from './running-site.ts';

/** Everything in one process, pages compiled as they are asked for and replaced while one edits. */
export async function runDevelopment(env: Env, log: Logger): Promise<void> {
  const signal = untilSignal();
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  const database = await openDatabase(env, (line) => log.debug(line));
  const jobs = await startJobs(env, database, log);
  const loadBuild = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  try {
    const site = await runSite(
      env,
      log,
      { databaseUrl: database.databaseUrl, apiOptions: database.apiOptions },
      {
        render: createRender(loadBuild, 'development'),
        files: () => undefined,
        readMetrics: readOwnMetrics,
        dev: true,
      },
      (answer) => (request, response) =>
        vite.middlewares(request, response, () => answer(request, response)),
    );
    process.stdout.write(`${await announcement(env, database)}\n`);
    await signal;
    await site.stop();
  } finally {
    await vite.close();
    await jobs.stop();
    await database.stop();
  }
}
