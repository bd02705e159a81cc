import type { Logger } from 'pino';
import postgres from 'postgres';
import type { Env } from '../lib/env.server.ts';
import { isLoopback } from '../lib/env.server.ts';
import { ensureBuilt } from './build.ts';
import type { OpenDatabase } from './database.ts';
import { openDatabase } from './database.ts';
import type { Jobs } from './jobs.ts';
import { startJobs } from './jobs.ts';
import { createWorkerPool } from './worker-pool.ts';

/** The world of an embedded database: whether the demo people live in it. */
async function readWorld(databaseUrl: string): Promise<'demo' | 'empty'> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const people = await sql`select from auth.users where email = 'citizen@demo.example'`;
    return people.length > 0 ? 'demo' : 'empty';
  } finally {
    await sql.end();
  }
}

/** The line that says where the site is, and with which data (contract.md). */
export async function announcement(env: Env, database: OpenDatabase): Promise<string> {
  const host = isLoopback(env.host) ? 'localhost' : env.host;
  const world =
    database.home === 'embedded' ? `, ${await readWorld(database.databaseUrl)} world` : '';
  return `Migration Forum listening on http://${host}:${env.port} (${database.home}${world})`;
}

/** Resolves at the first signal that asks the process to end. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}

/**
 * Owns the database, its jobs and the workers, from start to stop.
 * @throws when the build, the database or the first workers fail
 */
export async function runPrimary(env: Env, log: Logger): Promise<void> {
  const signal = untilSignal();
  let stopping = false;
  void signal.then(() => (stopping = true));
  const pool = createWorkerPool(env.webConcurrency, log);
  let database: OpenDatabase | undefined;
  let jobs: Jobs | undefined;

  async function open(): Promise<OpenDatabase> {
    const opened = await openDatabase(env, (line) => log.debug(line));
    database = opened;
    opened.onExit((reason) => void reopen(reason));
    jobs = await startJobs(env, opened, log);
    await pool.renew({ databaseUrl: opened.databaseUrl, apiOptions: opened.apiOptions });
    return opened;
  }

  /** The database died under us: the old workers say so to readers until new ones take over. */
  async function reopen(reason: string): Promise<void> {
    if (stopping) return;
    log.error({ reason }, 'the database ended and is started again');
    await jobs?.stop();
    await database?.stop();
    await open().catch((error: unknown) => {
      log.fatal({ err: error }, 'the database does not come back');
      process.kill(process.pid, 'SIGTERM');
      process.exitCode = 1;
    });
  }

  try {
    await ensureBuilt();
    const opened = await open();
    process.stdout.write(`${await announcement(env, opened)}\n`);
    await signal;
  } finally {
    stopping = true;
    await pool.stop();
    await jobs?.stop();
    await database?.stop();
  }
}
