import { createClient } from '@supabase/supabase-js';
import type { SupabaseClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { Database } from '../../app/lib/database.types.ts';
import type { ApiOptions } from '../../app/server/database.ts';
import { authenticatorUrl } from '../../app/server/database.ts';
import { createEmbeddedApi } from '../../app/server/embedded/lite.ts';
import type { AuthMail, EmbeddedApi } from '../../app/server/embedded/lite.ts';
import type { EmbeddedPostgres } from '../../app/server/embedded/postgres.ts';
import { signToken } from '../../app/server/embedded/tokens.ts';

/** What the global setup hands to each test file. */
export interface DatabaseFixture {
  adminUrl: string;
  secrets: EmbeddedPostgres['secrets'];
}

export const emptyTemplate = 'template_empty';
const demoTemplate = 'template_demo';

export interface Person {
  id: string;
  email?: string;
}

export interface TestDatabase {
  /** As superuser: to build rows and to look behind the rules. */
  sql: postgres.Sql;
  adminUrl: string;
  api: EmbeddedApi;
  /** Folder of the files that people bring. */
  filesDir: string;
  /** What another process needs to ask the same API. */
  apiOptions: Extract<ApiOptions, { home: 'embedded' }>;
  /** Mails that the sign-in sent, oldest first. */
  mails: AuthMail[];
  /** A client as the app has it: signed in as this person, or a visitor. */
  clientFor<Schema = Database>(person?: Person): SupabaseClient<Schema>;
  /** Raw SQL in one transaction under a role and its claims, as the API would run it; rolled back. */
  as<T>(
    role: string,
    claims: object,
    run: (sql: postgres.TransactionSql) => Promise<T>,
  ): Promise<T>;
  drop(): Promise<void>;
}

/** A database of its own for a test file, copied from a template. Drop it in `afterAll`. */
export async function createTestDatabase(
  options: { world?: 'demo' | 'empty' } = {},
): Promise<TestDatabase> {
  const { adminUrl, secrets } = inject('database');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = options.world === 'demo' ? demoTemplate : emptyTemplate;
  if (template === demoTemplate) await ensureDemoTemplate(adminUrl);
  await runOn(adminUrl, `create database ${name} template ${template} strategy file_copy`);
  const ownUrl = databaseAt(adminUrl, name);
  const sql = postgres(ownUrl, { max: 4, onnotice: () => undefined });
  const mails: AuthMail[] = [];
  const filesDir = await mkdtemp(join(tmpdir(), 'forum-files-'));
  const apiOptions: TestDatabase['apiOptions'] = {
    home: 'embedded',
    databaseUrl: authenticatorUrl(ownUrl, secrets.authenticatorPassword),
    secrets,
    siteUrl: 'http://localhost:3000',
    filesDir,
  };
  const api = await createEmbeddedApi({
    ...apiOptions,
    sendEmail: async (mail) => void mails.push(mail),
  });

  return {
    sql,
    adminUrl: ownUrl,
    api,
    filesDir,
    apiOptions,
    mails,
    clientFor: <Schema = Database>(person?: Person) =>
      createClient<Schema>(api.url, api.publishableKey, {
        auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
        global: {
          fetch: api.fetch,
          headers: person ? { authorization: `Bearer ${tokenOf(person, secrets.jwtSecret)}` } : {},
        },
      }) as unknown as SupabaseClient<Schema>,
    as: (role, claims, run) => runAs(sql, role, claims, run),
    async drop() {
      await Promise.all([api.close(), sql.end({ timeout: 5 })]);
      await runOn(adminUrl, `drop database ${name} with (force)`);
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

function tokenOf(person: Person, jwtSecret: string): string {
  const { id, email = `${id}@example.org` } = person;
  return signToken({ role: 'authenticated', sub: id, email }, jwtSecret);
}

class RolledBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('rolled back');
    this.value = value;
  }
}

async function runAs<T>(
  sql: postgres.Sql,
  role: string,
  claims: { sub?: string },
  run: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  try {
    return await sql.begin(async (transaction) => {
      await transaction`
        select set_config('request.jwt.claims', ${JSON.stringify({ role, ...claims })}, true),
          set_config('request.jwt.claim.sub', ${claims.sub ?? ''}, true),
          set_config('request.jwt.claim.role', ${role}, true),
          set_config('role', ${role}, true)`;
      throw new RolledBack(await run(transaction));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.value as T;
    throw error;
  }
}

/** Makes the template with the demo world for the first file that asks; others wait for it. */
async function ensureDemoTemplate(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(hashtext(${demoTemplate}))`;
    const found = await sql`select from pg_database where datname = ${demoTemplate}`;
    if (found.length > 0) return;
    const draft = `${demoTemplate}_draft`;
    await sql.unsafe(`drop database if exists ${draft} with (force)`);
    await sql.unsafe(`create database ${draft} template ${emptyTemplate} strategy file_copy`);
    const { loadWorld } = await import('../../supabase/seed/load.ts');
    const world = postgres(databaseAt(adminUrl, draft), { onnotice: () => undefined });
    await loadWorld(world, 'demo').finally(() => world.end());
    await sql.unsafe(`alter database ${draft} rename to ${demoTemplate}`);
  } finally {
    await sql.end();
  }
}

function databaseAt(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runOn(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.unsafe(statement);
  await sql.end();
}
