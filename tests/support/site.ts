import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { readEnv } from '../../app/lib/env.server.ts';
import { PageCache } from '../../app/server/page-cache.ts';
import type { Render } from '../../app/server/site.ts';
import { createSite } from '../../app/server/site.ts';

export interface TestSite {
  url: string;
  cache: PageCache;
  /** Lines of the log, as text. */
  log: string[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** The HTTP server on a free port with `render` in the place of Remix; no database. */
export async function openTestSite(render: Render): Promise<TestSite> {
  const cache = new PageCache();
  cache.open();
  const log: string[] = [];
  const site = createSite({
    env: readEnv({}),
    backend: {
      home: 'embedded',
      url: 'http://embedded.localhost',
      publishableKey: 'none',
      close: async () => undefined,
    },
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    cache,
    metrics: { observe: () => undefined, countHit: () => undefined, countMiss: () => undefined },
    render,
    files: () => undefined,
    probes: () => undefined,
    doors: () => undefined,
    clientSecret: 'test',
  });
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    cache,
    log,
    fetch: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
