import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { readEnv } from '../../app/lib/env.server.ts';
import { ensureBuilt } from '../../app/server/build.ts';
import { authenticatorUrl } from '../../app/server/database.ts';
import { createEmbeddedApi } from '../../app/server/embedded/lite.ts';
import type { EmbeddedPostgres } from '../../app/server/embedded/postgres.ts';
import { PageCache } from '../../app/server/page-cache.ts';
import { createRender } from '../../app/server/remix.ts';
import { createSite } from '../../app/server/site.ts';
import { openStatementProxy } from './statement-proxy.ts';

/** What the parent says: first which database, then each time that it wants the counts. */
export type ToCountedSite =
  { type: 'open'; adminUrl: string; secrets: EmbeddedPostgres['secrets'] } | { type: 'take' };

/** One question to Supabase, with the milliseconds at which it was asked and answered. */
export interface Call {
  path: string;
  from: number;
  to: number;
}

/** What this process says: where it listens, then the counts since the last time. */
export type FromCountedSite =
  { type: 'open'; url: string } | { type: 'counts'; statements: string[]; calls: Call[] };

function tell(message: FromCountedSite): void {
  process.send?.(message);
}

/** The built site as a worker serves it, without page cache and with all its questions counted. */
async function open({ adminUrl, secrets }: Extract<ToCountedSite, { type: 'open' }>) {
  await ensureBuilt();
  const proxy = await openStatementProxy(Number(new URL(adminUrl).port));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = readEnv({ SITE_URL: siteUrl });
  const api = await createEmbeddedApi({
    databaseUrl: proxy.urlOf(authenticatorUrl(adminUrl, secrets.authenticatorPassword)),
    secrets,
    siteUrl,
    filesDir: join(tmpdir(), 'forum-files'),
    sendEmail: async () => undefined,
  });
  let calls: Call[] = [];
  const build = (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild;
  const site = createSite({
    env,
    backend: {
      home: 'embedded',
      url: api.url,
      publishableKey: api.publishableKey,
      fetch: async (input, init) => {
        const from = performance.now();
        try {
          return await api.fetch(input, init);
        } finally {
          const path = new URL(input instanceof Request ? input.url : String(input)).pathname;
          calls.push({ path, from, to: performance.now() });
        }
      },
      close: api.close,
    },
    log: pino({ level: 'error' }, process.stderr),
    // Never opened: it keeps nothing, so that every request is made anew.
    cache: new PageCache(),
    metrics: { observe: () => undefined, countHit: () => undefined, countMiss: () => undefined },
    render: createRender(build, 'production'),
    files: () => undefined,
    probes: () => undefined,
    doors: () => undefined,
    clientSecret: 'test',
  });
  server.on('request', site);
  tell({ type: 'open', url: siteUrl });
  return () => {
    tell({ type: 'counts', statements: proxy.take(), calls });
    calls = [];
  };
}

let take: (() => void) | undefined;
process.on('message', (message: ToCountedSite) => {
  if (message.type === 'take') take?.();
  else void open(message).then((opened) => (take = opened));
});
process.on('disconnect', () => process.exit(0));
