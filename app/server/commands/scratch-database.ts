import { execFile } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from '../embedded/postgres.ts';
import { prepareDatabase } from '../migrations.ts';

export const root = path.join(import.meta.dirname, '../../..');

/**
 * Runs with a database made for this moment from the migration files, so that the outcome does not
 * depend on what somebody's data folder holds or on whether a server runs.
 */
export async function withScratchDatabase<T>(run: (adminUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'migration-forum-'));
  // As root PostgreSQL runs under another account, which must get in.
  await chmod(dataDir, 0o711);
  const server = await startPostgres({ dataDir, durable: false, log: () => undefined });
  try {
    const adminUrl = server.adminUrl();
    const { authenticatorPassword } = server.secrets;
    await prepareDatabase({ adminUrl, authenticatorPassword });
    return await run(adminUrl);
  } finally {
    await server.destroy();
  }
}

/** What Supabase's CLI prints for these arguments, asked about this database. Needs no Docker. */
export async function runSupabase(args: string[], adminUrl: string): Promise<string> {
  const program = path.join(root, 'node_modules/.bin/supabase');
  // Without `sslmode` a notice about TLS lands between the answer's lines.
  const all = [...args, '--remote', `${adminUrl}?sslmode=disable`];
  const options = { cwd: root, maxBuffer: 64 << 20, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)(program, all, options);
  return stdout;
}
