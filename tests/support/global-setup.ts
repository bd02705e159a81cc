import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../app/server/embedded/postgres.ts';
import { prepareDatabase } from '../../app/server/migrations.ts';
import type { DatabaseFixture } from './database.ts';
import { emptyTemplate } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: DatabaseFixture;
  }
}

/** One PostgreSQL for the whole run, with a template that has all migrations; files copy it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'migration-forum-test-'));
  // As root PostgreSQL runs under another account, which must get in.
  await chmod(dataDir, 0o711);
  const server = await startPostgres({
    dataDir,
    durable: false,
    log: () => undefined,
    settings: { shared_buffers: '64MB', log_min_messages: 'log' },
  });
  const sql = postgres(server.adminUrl(), { max: 1, onnotice: () => undefined });
  await sql.unsafe(`create database ${emptyTemplate}`);
  await sql.end();
  const adminUrl = server.adminUrl(emptyTemplate);
  await prepareDatabase({ adminUrl, authenticatorPassword: server.secrets.authenticatorPassword });
  project.provide('database', { adminUrl: server.adminUrl(), secrets: server.secrets });
  return () => server.destroy();
}
