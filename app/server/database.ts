import path from 'node:path';
import postgres from 'postgres';
import type { Backend } from '../lib/backend.server.ts';
import { createEmbeddedApi } from './embedded/lite.ts';
import type { AuthMail, EmbeddedApiOptions } from './embedded/lite.ts';
import { startPostgres } from './embedded/postgres.ts';
import { listPendingMigrations, prepareDatabase } from './migrations.ts';

/** What of the environment decides where the data lives. */
export interface DatabaseEnv {
  dataDir: string;
  siteUrl: string;
  world?: 'demo' | 'empty' | undefined;
  supabaseUrl?: string | undefined;
  supabasePublishableKey?: string | undefined;
  supabaseSecretKey?: string | undefined;
  databaseUrl?: string | undefined;
}

/** What a worker needs to reach the API from its own process; plain JSON. */
export type ApiOptions =
  | { home: 'supabase'; url: string; publishableKey: string; secretKey: string }
  | ({ home: 'embedded' } & Omit<EmbeddedApiOptions, 'sendEmail'>);

export interface OpenDatabase {
  home: 'embedded' | 'supabase';
  /** As owner of the schema: for migrations, `LISTEN` and jobs, never for what a request reads. */
  databaseUrl: string;
  apiOptions: ApiOptions;
  /** The world that was loaded into an empty database at this start, else null. */
  loaded: 'demo' | 'empty' | null;
  /** Called when the embedded PostgreSQL ends without having been asked to. */
  onExit(callback: (reason: string) => void): void;
  stop(): Promise<void>;
}

/**
 * Opens the database: Supabase when `SUPABASE_URL` is set, else an embedded one, which is migrated
 * and, when empty, filled with the world (`demo` unless another is named).
 */
export async function openDatabase(
  env: DatabaseEnv,
  log: (line: string) => void = () => undefined,
): Promise<OpenDatabase> {
  return env.supabaseUrl ? openSupabase(env, env.supabaseUrl, log) : openEmbedded(env, log);
}

/** Connects this process to the API. `sendEmail` is used by the embedded home only. */
export async function connectBackend(
  options: ApiOptions,
  sendEmail: (mail: AuthMail) => Promise<void>,
): Promise<Backend> {
  if (options.home === 'supabase') {
    const { home, url, publishableKey } = options;
    return { home, url, publishableKey, close: async () => undefined };
  }
  const { url, publishableKey, fetch, close } = await createEmbeddedApi({ ...options, sendEmail });
  return { home: 'embedded', url, publishableKey, fetch, close };
}

/** The address of the same database for the login of the API, which owns nothing. */
export function authenticatorUrl(adminUrl: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = 'authenticator';
  url.password = password;
  return url.href;
}

async function openSupabase(
  env: DatabaseEnv,
  url: string,
  log: (line: string) => void,
): Promise<OpenDatabase> {
  const { supabasePublishableKey, supabaseSecretKey, databaseUrl } = env;
  if (!supabasePublishableKey || !supabaseSecretKey || !databaseUrl) {
    throw new Error(
      'SUPABASE_URL also needs SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY and DATABASE_URL.',
    );
  }
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const pending = await listPendingMigrations(sql).finally(() => sql.end());
  if (pending.length > 0) {
    log(
      `the database lacks ${pending.length} migrations (${pending.join(', ')}): run supabase db push`,
    );
  }
  return {
    home: 'supabase',
    databaseUrl,
    apiOptions: {
      home: 'supabase',
      url,
      publishableKey: supabasePublishableKey,
      secretKey: supabaseSecretKey,
    },
    loaded: null,
    onExit: () => undefined,
    stop: async () => undefined,
  };
}

async function openEmbedded(env: DatabaseEnv, log: (line: string) => void): Promise<OpenDatabase> {
  const server = await startPostgres({ dataDir: env.dataDir, log });
  try {
    const adminUrl = server.adminUrl();
    const { authenticatorPassword, ...secrets } = server.secrets;
    const { applied, changed } = await prepareDatabase({ adminUrl, authenticatorPassword });
    if (applied.length > 0) log(`applied ${applied.length} migrations: ${applied.join(', ')}`);
    if (changed.length > 0) {
      log(
        `changed since they were applied: ${changed.join(', ')}; npm run db:reset brings them in`,
      );
    }
    return {
      home: 'embedded',
      databaseUrl: adminUrl,
      apiOptions: {
        home: 'embedded',
        databaseUrl: authenticatorUrl(adminUrl, authenticatorPassword),
        secrets,
        siteUrl: env.siteUrl,
        filesDir: path.resolve(env.dataDir, 'files'),
      },
      loaded: await fillWhenEmpty(adminUrl, env.world ?? 'demo'),
      onExit: server.onExit,
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fillWhenEmpty(
  adminUrl: string,
  world: 'demo' | 'empty',
): Promise<'demo' | 'empty' | null> {
  const { isEmpty, loadWorld } = await import('../../supabase/seed/load.ts');
  const sql = postgres(adminUrl, { onnotice: () => undefined });
  try {
    if (!(await isEmpty(sql))) return null;
    await loadWorld(sql, world);
    return world;
  } finally {
    await sql.end();
  }
}
