import { fork } from 'node:child_process';
import type { Logger } from 'pino';
import type { FromBounded, ToBounded } from './bounded-job.ts';

export interface Bounds {
  /** A job that takes longer is ended. */
  seconds: number;
  /** Most memory of the process, in megabytes. */
  megabytes: number;
  /** Jobs that may wait for the one that runs. */
  waiting: number;
}

/** Why a job has no result: too many wait already, it reached a bound, or it failed by itself. */
export type JobFault = 'busy' | 'time' | 'memory' | 'failed';

/** A job that gave nothing. */
export class JobFailed extends Error {
  readonly fault: JobFault;
  constructor(fault: JobFault, message: string = fault) {
    super(message);
    this.fault = fault;
  }
}

/** It may load addons and read, but neither write, start programs nor know the site's secrets. */
const permissions = ['--permission', '--allow-fs-read=*', '--allow-addons', '--allow-worker'];

function runOnce(file: string, job: unknown, bounds: Bounds): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(file, [], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=SecurityWarning', ...permissions],
      // Windows finds its own libraries by SystemRoot.
      env: { NODE_ENV: 'production', SystemRoot: process.env['SystemRoot'] },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, bounds.seconds * 1000);
    child.once('error', (error) => {
      clearTimeout(limit);
      reject(new JobFailed('failed', error.message));
    });
    child.on('message', (answer: FromBounded) => {
      if (answer.type === 'result') resolve(answer.result);
      else reject(new JobFailed('failed', answer.reason));
      child.kill('SIGKILL');
    });
    child.once('close', (_code, signal) => {
      clearTimeout(limit);
      // Whatever ends it from outside is its memory: the watch beside it, the engine or the system.
      const ended = signal ? 'memory' : 'failed';
      reject(new JobFailed(isLate ? 'time' : ended));
    });
    const task: ToBounded = { job, megabytes: bounds.megabytes };
    child.send(task, () => undefined);
  });
}

/**
 * Runs jobs that what people wrote may make long or large, each in a process of its own, one at a time.
 * @param file a module that calls `answerJob`, from the folder that the site was started in
 * @returns a function from a job to its result; it throws JobFailed
 */
export function boundedProcess<Job, Result>(
  file: string,
  bounds: Bounds,
): (job: Job) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return async (job) => {
    if (open > bounds.waiting) throw new JobFailed('busy');
    open += 1;
    const turn = last.then(() => runOnce(file, job, bounds));
    last = turn.catch(() => undefined);
    try {
      return (await turn) as Result;
    } finally {
      open -= 1;
    }
  };
}

/**
 * The result of a job, for who waits at a page.
 * @param name what the log calls the job
 * @throws Response 503 with a time to try again, for a job that gave nothing
 */
export async function resultOrBusy<Result>(
  result: Promise<Result>,
  name: string,
  log: Pick<Logger, 'warn'>,
): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof JobFailed)) throw error;
    log.warn({ job: name, fault: error.fault, reason: error.message }, 'job without result');
    throw new Response(null, { status: 503, headers: { 'Retry-After': '20' } });
  }
}
