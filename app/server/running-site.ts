import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Env } from '../lib/env.server.ts';
import type { ApiOptions } from './database.ts';
import { connectBackend } from './database.ts';
import { createDevMail } from './dev-mail.ts';
import { startListener } from './listener.ts';
import { createMailDoor } from './mail-door.ts';
import {
  createConversationLive,
  createMinutesLive,
  createNewsReader,
  createTopicOpener,
} from './live-access.ts';
import { createSessionLive } from './live-sessions.ts';
import type { Live } from './live.ts';
import { createLive } from './live.ts';
import { createMetrics } from './metrics.ts';
import { listPendingMigrations } from './migrations.ts';
import { PageCache } from './page-cache.ts';
import { createProbes } from './probes.ts';
import { createAuthMailSender } from './auth-mail.ts';
import type { Render } from './site.ts';
import { createSite } from './site.ts';
import type { StaticFiles } from './static-files.ts';

/** What a process needs to serve the site; plain JSON, since the primary sends it to its workers. */
export interface SiteAccess {
  databaseUrl: string;
  apiOptions: ApiOptions;
}

interface SiteParts {
  render: Render;
  files: StaticFiles;
  readMetrics: () => Promise<string>;
  dev?: boolean;
}

export interface RunningSite {
  server: Server;
  /** Takes no more requests, finishes those under way, lets go of the database. */
  stop(): Promise<void>;
}

function secretOf(apiOptions: ApiOptions): string {
  return apiOptions.home === 'embedded' ? apiOptions.secrets.secretKey : apiOptions.secretKey;
}

function listenOn(server: Server, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.port, env.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Requests under way get this long to finish when the server stops, in milliseconds. */
const patience = 10_000;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Pages that say how long ago something was (scope `day`) are made anew when the date turns. */
function watchDay(cache: PageCache): NodeJS.Timeout {
  const today = () => new Date().toISOString().slice(0, 10);
  let shown = today();
  return setInterval(() => {
    if (today() === shown) return;
    shown = today();
    cache.invalidate('day');
  }, 10_000).unref();
}

/**
 * Serves the site from this process: one in development, each worker in production.
 * @param wrap puts something in front, such as Vite's own middleware
 * @throws when the port is taken
 */
export async function runSite(
  env: Env,
  log: Logger,
  { databaseUrl, apiOptions }: SiteAccess,
  parts: SiteParts,
  wrap: (site: ReturnType<typeof createSite>) => ReturnType<typeof createSite> = (site) => site,
): Promise<RunningSite> {
  const cache = new PageCache();
  let live: Live[] = [];
  const listener = startListener({
    databaseUrl,
    channels: {
      content(scope) {
        cache.invalidate(scope);
        live.forEach((area) => area.tell(scope));
      },
    },
    onOpen: () => cache.open(),
    onDown: (error) => {
      cache.close();
      live.forEach((area) => area.closeAll());
      log.warn({ err: error }, 'changes are not heard; pages are not cached');
    },
  });
  const backend = await connectBackend(apiOptions, createAuthMailSender(listener, env.siteUrl));
  const topics = createLive({
    env,
    openTopic: createTopicOpener(env, backend),
    readTopic: createNewsReader(listener),
  });
  const sessions = createSessionLive(env, listener, secretOf(apiOptions));
  const minutes = createMinutesLive(env, backend);
  const conversations = createConversationLive(env, backend);
  live = [topics, sessions, minutes, conversations];
  const probes = createProbes({
    env,
    listPendingMigrations: () => listPendingMigrations(listener.sql),
    readMetrics: parts.readMetrics,
  });
  const devMail = createDevMail({ env, home: backend.home, sql: listener.sql });
  const calendar = watchDay(cache);
  const site = createSite({
    env,
    backend,
    log,
    cache,
    metrics: createMetrics(cache),
    render: parts.render,
    files: parts.files,
    probes: (path, request) =>
      probes(path, request) ??
      topics.answer(path, request) ??
      sessions.answer(path, request) ??
      minutes.answer(path, request) ??
      conversations.answer(path, request) ??
      devMail(path, request),
    doors: createMailDoor({ env, log, database: listener, clientSecret: secretOf(apiOptions) }),
    clientSecret: secretOf(apiOptions),
    dev: parts.dev ?? false,
  });
  const server = createServer({ requestTimeout: 180_000, headersTimeout: 15_000 }, wrap(site));
  server.keepAliveTimeout = 65_000;
  const release = () => Promise.all([listener.stop(), backend.close()]);
  try {
    await listenOn(server, env);
  } catch (error) {
    clearInterval(calendar);
    await release();
    throw error;
  }
  return {
    server,
    async stop() {
      clearInterval(calendar);
      live.forEach((area) => area.closeAll());
      await closeServer(server);
      await release();
    },
  };
}
