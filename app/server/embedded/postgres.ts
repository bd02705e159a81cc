import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canEnter, findServerAccount, prepareBinaries, serverEnvironment } from './binaries.ts';
import type { Account } from './binaries.ts';
import { lockDataFolder } from './data-lock.ts';
import { launch } from './launch.ts';
import { findRunningServer, stopOrphan } from './orphan.ts';
import { ensureSecrets, findSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';

/** A PostgreSQL of our own, child of this process. */
export interface EmbeddedPostgres {
  port: number;
  /** Address of a database as superuser; `postgres` unless another is named. */
  adminUrl(database?: string): string;
  secrets: Omit<Secrets, 'superuserPassword'>;
  /** Ends PostgreSQL cleanly and frees the data folder. */
  stop(): Promise<void>;
  /** Ends PostgreSQL and removes the data folder with all that it holds. */
  destroy(): Promise<void>;
  /** Called when PostgreSQL ends without having been asked to. */
  onExit(callback: (reason: string) => void): void;
}

export interface PostgresOptions {
  dataDir: string;
  log: (line: string) => void;
  /** False only for data that may be lost, as in tests: nothing is forced to disk. */
  durable?: boolean;
  /** Settings of postgresql.conf that differ from ours. */
  settings?: Record<string, string>;
}

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Some twenty for each process that serves pages.
  max_connections: '300',
  // Pages are many short questions: compiling a plan costs more than it saves.
  jit: 'off',
};

const outsideFolder = '/var/lib/migration-forum';

const volatileSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on 127.0.0.1 with its data in `dataDir`, made at the first start. Takes over
 * after a killed start; throws `DataFolderInUse` when another process runs on the folder.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const dataDir = path.resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const release = await lockDataFolder(dataDir);
  try {
    const account = await findServerAccount();
    const cluster = await placeCluster(dataDir, account);
    const native = await prepareBinaries(path.dirname(cluster), account);
    const secrets = await ensureSecrets(dataDir);
    const orphan = await findRunningServer(cluster, secrets.superuserPassword);
    if (orphan) {
      log(`stopping the PostgreSQL that a killed start left behind (process ${orphan.pid})`);
      await stopOrphan(orphan.pid);
    }
    const run = { native, cluster, account };
    await initialise(run, secrets.superuserPassword, durable);
    const merged = { ...settings, ...(durable ? {} : volatileSettings), ...options.settings };
    const { child, port } = await launch(run, merged, log);
    const server = attach(child, port, secrets, release);
    return { ...server, destroy: () => server.stop().then(() => remove(dataDir, cluster)) };
  } catch (error) {
    release();
    throw error;
  }
}

/** The PostgreSQL that another process runs on this data folder: its address as superuser, or null. */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const secrets = await findSecrets(dataDir);
  const cluster = await realpath(path.join(dataDir, 'postgres')).catch(() => null);
  if (!secrets || !cluster) return null;
  const running = await findRunningServer(cluster, secrets.superuserPassword);
  return running && adminUrl(running.port, secrets.superuserPassword, 'postgres');
}

/**
 * Where the data lies: in the data folder, or, when the account cannot get there (a checkout below a
 * folder of root's own), in a folder of its own that `<dataDir>/postgres` points to.
 */
async function placeCluster(dataDir: string, account: Account | null): Promise<string> {
  const place = path.join(dataDir, 'postgres');
  const existing = await realpath(place).catch(() => null);
  if (existing) return existing;
  if (account && !(await canEnter(dataDir, account))) {
    const outside = path.join(outsideFolder, randomUUID());
    await mkdir(path.join(outside, 'postgres'), { recursive: true, mode: 0o711 });
    await symlink(path.join(outside, 'postgres'), place);
  } else {
    await mkdir(place);
  }
  const cluster = await realpath(place);
  await chmod(cluster, 0o700);
  if (account) await chown(cluster, account.uid, account.gid);
  return cluster;
}

async function initialise(
  run: { native: string; cluster: string; account: Account | null },
  password: string,
  durable: boolean,
): Promise<void> {
  if (await stat(path.join(run.cluster, 'PG_VERSION')).catch(() => null)) return;
  // An initdb that was killed leaves a part behind, which it refuses to continue.
  const scratch = path.join(path.dirname(run.cluster), `initdb-${process.pid}`);
  await rm(run.cluster, { recursive: true, force: true });
  await mkdir(run.cluster, { mode: 0o700 });
  await writeFile(scratch, password, { mode: 0o600 });
  if (run.account) {
    await chown(run.cluster, run.account.uid, run.account.gid);
    await chown(scratch, run.account.uid, run.account.gid);
  }
  const flags = ['--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8'];
  flags.push('--username=postgres', '--auth=scram-sha-256', `--pwfile=${scratch}`);
  if (!durable) flags.push('--no-sync');
  try {
    await runToEnd(
      path.join(run.native, 'bin', 'initdb'),
      [...flags, '-D', run.cluster],
      run.account,
    );
  } finally {
    await rm(scratch, { force: true });
  }
}

function runToEnd(program: string, args: string[], account: Account | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: '/', env: serverEnvironment, ...account });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(program)} ended with ${code}: ${output}`));
    });
  });
}

function attach(
  child: ChildProcess,
  port: number,
  secrets: Secrets,
  release: () => void,
): Omit<EmbeddedPostgres, 'destroy'> {
  const { superuserPassword, ...publicSecrets } = secrets;
  const listeners: ((reason: string) => void)[] = [];
  let stopping = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve();
      if (stopping) return;
      for (const listener of listeners) listener(`PostgreSQL ended by itself (${signal ?? code})`);
    });
  });
  const endWithUs = () => {
    child.kill('SIGINT');
    release();
  };
  process.once('exit', endWithUs);
  for (const signal of signals) process.on(signal, endUnlessHeard);
  return {
    port,
    adminUrl: (database = 'postgres') => adminUrl(port, superuserPassword, database),
    secrets: publicSecrets,
    async stop() {
      stopping = true;
      child.kill('SIGINT');
      const inTime = await Promise.race([
        ended.then(() => true),
        sleep(10_000, false, { ref: false }),
      ]);
      if (!inTime) child.kill('SIGQUIT');
      await ended;
      process.off('exit', endWithUs);
      for (const signal of signals) process.off(signal, endUnlessHeard);
      release();
    },
    onExit: (callback) => void listeners.push(callback),
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that nobody else listens to ends this process, and so that PostgreSQL ends with it. */
function endUnlessHeard(signal: NodeJS.Signals): void {
  const others = process.listeners(signal).filter((listener) => listener !== endUnlessHeard);
  if (others.length === 0) process.exit(signal === 'SIGINT' ? 130 : 143);
}

async function remove(dataDir: string, cluster: string): Promise<void> {
  const home = path.dirname(cluster);
  if (home.startsWith(outsideFolder)) await rm(home, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

function adminUrl(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}
