import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { isAlive } from './data-lock.ts';

/** A PostgreSQL that runs on a data directory, started by us or by a process that was killed. */
export interface RunningServer {
  pid: number;
  port: number;
}

/**
 * The PostgreSQL that answers on this data directory, or null. A pid alone proves nothing: it must
 * let us in with the password and name the same directory.
 */
export async function findRunningServer(
  cluster: string,
  superuserPassword: string,
): Promise<RunningServer | null> {
  const lines = (
    await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  ).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0) || !(port > 0) || !isAlive(pid)) return null;
  const sql = postgres(`postgres://postgres:${superuserPassword}@127.0.0.1:${port}/postgres`, {
    max: 1,
    connect_timeout: 3,
    onnotice: () => undefined,
  });
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`;
    return row?.data_directory === cluster ? { pid, port } : null;
  } catch {
    return null;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Ends a PostgreSQL left behind by a killed process: open transactions are rolled back first. */
export async function stopOrphan(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (!isAlive(pid)) return;
      await sleep(50);
    }
  }
  throw new Error(
    `PostgreSQL (process ${pid}) was left behind by an earlier start and does not end.`,
  );
}
