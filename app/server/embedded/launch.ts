import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverEnvironment } from './binaries.ts';
import type { Account } from './binaries.ts';

export interface Launch {
  child: ChildProcess;
  port: number;
}

// A process just killed may hold its pid file for about a second, and another program may take the port.
const passing =
  /lock file "postmaster\.pid" already exists|could not bind|could not create any TCP/;
const patience = 8_000;

/** Starts PostgreSQL on a free port and waits until it accepts connections; throws with its own words. */
export async function launch(
  run: { native: string; cluster: string; account: Account | null },
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Launch> {
  const until = Date.now() + patience;
  for (;;) {
    const port = await findFreePort();
    const flags = Object.entries({ ...settings, port: String(port) });
    const child = spawn(
      path.join(run.native, 'bin', 'postgres'),
      ['-D', run.cluster, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: '/',
        env: serverEnvironment,
        stdio: ['ignore', 'ignore', 'pipe'],
        // A process group of its own: Ctrl-C reaches us alone, and we end PostgreSQL after the last request.
        detached: true,
        ...run.account,
      },
    );
    const failure = await untilReady(child, log);
    if (failure === null) return { child, port };
    if (!passing.test(failure) || Date.now() > until) {
      throw new Error(`PostgreSQL does not start: ${failure}`);
    }
    await sleep(200);
  }
}

/** Null when ready, else everything that PostgreSQL said before it ended. */
function untilReady(child: ChildProcess, log: (line: string) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const said: string[] = [];
    let ready = false;
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        log(line);
        if (ready) return;
        said.push(line);
        if (!line.includes('database system is ready to accept connections')) return;
        ready = true;
        resolve(null);
      });
    }
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said.join('\n')));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
