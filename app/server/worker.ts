import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { Env } from '../lib/env.server.ts';
import { createLog } from './log.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createRender } from './remix.ts';
import type { RunningSite } from './running-site.ts';
import { runSite } from './running-site.ts';
import { openStaticFiles } from './static-files.ts';

function tell(message: FromWorker): void {
  process.send?.(message);
}

/** Asks the primary, which alone can see all workers, for their figures. */
function createMetricsReader(): () => Promise<string> {
  const waiting = new Map<number, (text: string) => void>();
  let last = 0;
  process.on('message', (message: ToWorker) => {
    if (message.type !== 'metrics') return;
    waiting.get(message.question)?.(message.text);
    waiting.delete(message.question);
  });
  return () =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      tell({ type: 'metrics', question: last });
    });
}

async function openSite(env: Env, access: Extract<ToWorker, { type: 'start' }>['access']) {
  const build = (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild;
  const files = await openStaticFiles('build/client', env);
  const render = createRender(build, 'production');
  const readMetrics = createMetricsReader();
  return runSite(env, createLog(env.logLevel), access, { render, files, readMetrics });
}

/** Serves the site until the primary says stop, or is gone. */
export async function runWorker(env: Env): Promise<void> {
  // Ctrl-C reaches every process of the terminal; only the primary decides.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  const stopAsked = new Promise<void>((resolve) => {
    process.once('disconnect', resolve);
    process.on('message', (message: ToWorker) => message.type === 'stop' && resolve());
  });
  tell({ type: 'hello' });
  const [first] = (await once(process, 'message')) as [ToWorker];
  if (first.type !== 'start') process.exit(0);

  let site: RunningSite;
  try {
    site = await openSite(env, first.access);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failure: FromWorker = { type: 'failed', reason };
    await new Promise((told) => process.send?.(failure, told));
    process.exit(1);
  }
  tell({ type: 'listening' });
  await stopAsked;
  await site.stop();
  process.exit(0);
}
