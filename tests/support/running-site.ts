import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningSite {
  url: string;
  pid: number;
  dataDir: string;
  stop(): Promise<void>;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The environment without what the test runner adds: the product must not think that it is under test. */
export function ownEnvironment(): Record<string, string | undefined> {
  const added = /^(VITEST|VITE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** A folder for a site's data. As root PostgreSQL runs under another account, which must get in. */
export async function createDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-site-'));
  await chmod(folder, 0o711);
  return folder;
}

/**
 * Starts the product as `npm start` does, on a free port with data of its own.
 * @param environment settings beyond the port; a data folder named here is kept when the site stops
 * @throws when it does not say within two minutes that it listens, with what it printed
 */
export async function startSite(environment: Record<string, string> = {}): Promise<RunningSite> {
  const port = await freePort();
  const kept = environment['DATA_DIR'];
  const dataDir = kept ?? (await createDataFolder());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['app/server/start.ts'], {
    env: {
      ...ownEnvironment(),
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const give = (reason: string) => reject(new Error(`${reason}\n${printed}`));
    const timer = setTimeout(() => give('The site did not start in time.'), 180_000);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/^Migration Forum listening on/m.test(printed)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => give(`The site ended with ${code}.`));
  });
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (!kept) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
