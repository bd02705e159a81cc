import { Worker } from 'node:worker_threads';

/** What a bounded process is told, once. */
export interface ToBounded {
  job: unknown;
  megabytes: number;
}
/** What it answers, once. */
export type FromBounded = { type: 'result'; result: unknown } | { type: 'failed'; reason: string };

/** The job holds the thread until it is done: its memory is watched from beside it. */
const watch = `
  const { parentPort, workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData * 1e6) process.kill(process.pid, 'SIGKILL');
  }, 25);
`;

/**
 * Makes this module the one of a bounded process: waits for the job, answers and is ended.
 * @param work what is done; what it throws is told to who asked
 */
export function answerJob<Job>(work: (job: Job) => unknown): void {
  process.once('message', async ({ job, megabytes }: ToBounded) => {
    new Worker(watch, { eval: true, workerData: megabytes }).unref();
    const answer = await Promise.resolve(job as Job)
      .then(work)
      .then(
        (result): FromBounded => ({ type: 'result', result }),
        (error: unknown): FromBounded => ({
          type: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
      );
    process.send?.(answer);
  });
}
