import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../app/server/embedded/postgres.ts';
import { prepareDatabase } from '../../app/server/migrations.ts';
import type { DatabaseFixture } from './database.ts';
import { demoTemplate, emptyTemplate } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: DatabaseFixture;
  }
}

/** One PostgreSQL for the whole run, with a template that has all migrations; files copy it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'migration-forum-test-'));
  const server = await startPostgres({
    dataDir,
    durable: false,
    log: () => undefined,
    settings: { max_connections: '300', shared_buffers: '64MB', log_min_messages: 'fatal' },
  });
  const sql = postgres(server.adminUrl(), { max: 1, onnotice: () => undefined });
  await sql.unsafe(`create database ${emptyTemplate}`);
  const adminUrl = server.adminUrl(emptyTemplate);
  await prepareDatabase({ adminUrl, authenticatorPassword: server.secrets.authenticatorPassword });
  await sql.unsafe(`create database ${demoTemplate} template ${emptyTemplate} strategy file_copy`);
  await loadDemoWorld(server.adminUrl(demoTemplate));
  await sql.end();
  project.provide('database', { adminUrl: server.adminUrl(), secrets: server.secrets });
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function loadDemoWorld(adminUrl: string): Promise<void> {
  const { loadWorld } = await import('../../supabase/seed/load.ts');
  const sql = postgres(adminUrl, { onnotice: () => undefined });
  await loadWorld(sql, 'demo');
  await sql.end();
}
