import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const built = 'build/server/index.js';
const sources = ['app', 'public', 'package.json', 'remix.config.js', 'vite.config.ts'];

async function newestChange(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  // The server runs from its sources and tests are not built.
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
  const times = await Promise.all(
    files.map((entry) => stat(join(entry.parentPath, entry.name)).then((file) => file.mtimeMs)),
  );
  return Math.max(info.mtimeMs, ...times);
}

async function isStale(): Promise<boolean> {
  const made = await stat(built).catch(() => null);
  if (!made) return true;
  const changes = await Promise.all(sources.map(newestChange));
  return Math.max(...changes) > made.mtimeMs;
}

/**
 * Builds the site when there is no build or a source is newer than it.
 * @throws when the build fails; what it printed is on the terminal
 */
export async function ensureBuilt(): Promise<void> {
  if (!(await isStale())) return;
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@remix-run/dev/package.json')),
    'dist/cli.js',
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'vite:build', '--logLevel', 'error'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error('the build failed');
}
