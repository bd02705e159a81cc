import type { Worker } from 'node:cluster';
import cluster from 'node:cluster';
import type { Logger } from 'pino';
import type { FromWorker, ToWorker } from './messages.ts';
import { figures } from './metrics.ts';
import type { SiteAccess } from './running-site.ts';

export interface WorkerPool {
  /** Starts fresh workers with this access and, once they listen, ends the old ones. */
  renew(access: SiteAccess): Promise<void>;
  stop(): Promise<void>;
}

/** A worker that lived this long, in milliseconds, did not die of its start. */
const settled = 30_000;
const longestPause = 30_000;
/** A worker that does not end by itself is ended after this, in milliseconds. */
const patience = 15_000;

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}

function end(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) return resolve();
    const limit = setTimeout(() => worker.process.kill('SIGKILL'), patience);
    worker.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    tell(worker, { type: 'stop' });
  });
}

/** Keeps `size` workers alive; one that dies is replaced, with growing pauses when that goes on. */
export function createWorkerPool(size: number, log: Logger): WorkerPool {
  const wanted = new Set<Worker>();
  const timers = new Set<NodeJS.Timeout>();
  let access: SiteAccess | undefined;
  let stopped = false;
  let deaths = 0;

  function answer(worker: Worker, message: FromWorker): void {
    if (message.type === 'hello' && access) tell(worker, { type: 'start', access });
    if (message.type !== 'metrics') return;
    const { question } = message;
    figures.clusterMetrics().then(
      (text) => tell(worker, { type: 'metrics', question, text }),
      (error: unknown) => {
        log.warn({ err: error }, 'figures of the workers are not complete');
        tell(worker, { type: 'metrics', question, text: '' });
      },
    );
  }

  // A page is made of many small things that die with it. In Node's own young space of 16 MB they spill over
  // and the worker keeps 330 MB; with 8 it stays at 260, for the same work (`npm run bench -- --only memory`).
  cluster.setupPrimary({ execArgv: [...process.execArgv, '--max-semi-space-size=8'] });

  /** Resolves when the worker listens; rejects with its own words when it cannot. */
  function start(): Promise<Worker> {
    const worker = cluster.fork();
    const born = Date.now();
    wanted.add(worker);
    return new Promise((resolve, reject) => {
      let reason = 'a worker ended while starting';
      let listens = false;
      worker.on('message', (message: FromWorker) => {
        if (message.type === 'listening') {
          listens = true;
          resolve(worker);
        }
        if (message.type === 'failed') reason = message.reason;
        answer(worker, message);
      });
      worker.once('exit', (code, signal) => {
        const wasWanted = wanted.delete(worker);
        if (!listens) return reject(new Error(reason));
        if (wasWanted && !stopped) replace(Date.now() - born, code, signal);
      });
    });
  }

  function replace(age: number, code: number | null, signal: string | null): void {
    deaths = age > settled ? 0 : deaths + 1;
    const pause = deaths === 0 ? 0 : Math.min(2 ** deaths * 100, longestPause);
    log.error({ code, signal, pause }, 'a worker died and is replaced');
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (stopped) return;
      start().catch((error: unknown) => {
        log.error({ err: error }, 'a worker could not be replaced');
        if (!stopped) replace(0, null, null);
      });
    }, pause);
    timers.add(timer);
  }

  return {
    async renew(fresh) {
      access = fresh;
      const old = [...wanted];
      await Promise.all(Array.from({ length: size }, start));
      for (const worker of old) wanted.delete(worker);
      await Promise.all(old.map(end));
    },
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(
        Object.values(cluster.workers ?? {}).map((worker) => worker && end(worker)),
      );
    },
  };
}
