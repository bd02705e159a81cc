import type { IncomingMessage } from 'node:http';
import type { Env } from '../lib/env.server.ts';
import type { Answer } from './answer.ts';
import { within } from './listener.ts';
import { isBearer } from './metrics.ts';
import { securityHeaders } from './security-headers.ts';
import type { Probes } from './site.ts';

interface ProbeOptions {
  env: Env;
  /** Names of migrations that the database lacks; throws when it cannot be asked. */
  listPendingMigrations: () => Promise<string[]>;
  /** The figures of all workers, in Prometheus' text format. */
  readMetrics: () => Promise<string>;
}

/** `/healthz` (this process), `/readyz` (database and migrations) and `/metrics` (by token). */
export function createProbes({ env, listPendingMigrations, readMetrics }: ProbeOptions): Probes {
  let asked: { at: number; ready: Promise<string | null> } | undefined;

  function plain(path: string, status: number, text: string): Answer {
    const retry: [string, string][] = status === 503 ? [['Retry-After', '10']] : [];
    return {
      status,
      headers: [
        ...Object.entries(securityHeaders(env, { path })),
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ...retry,
      ],
      body: Buffer.from(`${text}\n`),
    };
  }

  /** Null when ready, else what is missing; asked at most once a second, however often it is wanted. */
  function findObstacle(): Promise<string | null> {
    if (asked && Date.now() - asked.at < 1_000) return asked.ready;
    const ready = within(2_000, listPendingMigrations()).then(
      (pending) => (pending.length > 0 ? `migrations missing: ${pending.join(', ')}` : null),
      () => 'database not reachable',
    );
    asked = { at: Date.now(), ready };
    return ready;
  }

  async function answerReady(path: string): Promise<Answer> {
    const obstacle = await findObstacle();
    return obstacle ? plain(path, 503, obstacle) : plain(path, 200, 'ready');
  }

  async function answerMetrics(path: string, request: IncomingMessage): Promise<Answer> {
    const token = env.metricsToken;
    if (!token) return plain(path, 404, 'not found');
    if (!isBearer(request.headers.authorization, token)) {
      const refusal = plain(path, 401, 'token missing or wrong');
      return { ...refusal, headers: [...refusal.headers, ['WWW-Authenticate', 'Bearer']] };
    }
    return plain(path, 200, await readMetrics());
  }

  return (path, request) => {
    if (path === '/healthz') return Promise.resolve(plain(path, 200, 'ok'));
    if (path === '/readyz') return answerReady(path);
    if (path === '/metrics') return answerMetrics(path, request);
    return undefined;
  };
}
