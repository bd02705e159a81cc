import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { ensureSystemSchema } from './embedded/lite.ts';

const folder = path.join(import.meta.dirname, '../../supabase/migrations');
// Any constant will do: two starts must not apply the same file at once.
const lockKey = 7_391_204;

interface Migration {
  version: string;
  name: string;
  content: string;
}

export interface MigrationReport {
  applied: string[];
  /** Applied earlier, but the file reads differently now: only a reset brings the change. */
  changed: string[];
}

/**
 * Brings an embedded database up to date: Supabase's own schemas, the roles of its API, then our
 * migrations. `adminUrl` is a superuser's. A second run changes nothing.
 */
export async function prepareDatabase(options: {
  adminUrl: string;
  authenticatorPassword: string;
  migrations?: string;
}): Promise<MigrationReport> {
  await ensureSystemSchema(options.adminUrl);
  const sql = connect(options.adminUrl);
  try {
    await sql.unsafe(await rolesSql(sql, options.authenticatorPassword)).simple();
  } finally {
    await sql.end();
  }
  return applyMigrations(options.adminUrl, options.migrations);
}

/**
 * Applies the files of `supabase/migrations` that the database lacks, each in a transaction of its
 * own, recorded as the Supabase CLI does. A file that fails leaves nothing behind and throws with
 * its name and line.
 */
export async function applyMigrations(
  databaseUrl: string,
  from = folder,
): Promise<MigrationReport> {
  const sql = connect(databaseUrl);
  const report: MigrationReport = { applied: [], changed: [] };
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await sql.unsafe(historySql).simple();
    const known = await readHistory(sql);
    for (const migration of await readMigrations(from)) {
      const statements = known.get(migration.version);
      if (statements === undefined) {
        await applyMigration(sql, migration);
        report.applied.push(migration.name);
      } else if (statements.length === 1 && statements[0] !== migration.content) {
        report.changed.push(migration.name);
      }
    }
    if (report.applied.length > 0) await sql`notify pgrst, 'reload schema'`;
    return report;
  } finally {
    await sql.end();
  }
}

/** Names of the migrations that the database lacks. */
export async function listPendingMigrations(sql: postgres.Sql, from = folder): Promise<string[]> {
  const known = await readHistory(sql);
  const missing = (await readMigrations(from)).filter(({ version }) => !known.has(version));
  return missing.map(({ name }) => name);
}

function connect(databaseUrl: string): postgres.Sql {
  return postgres(databaseUrl, {
    max: 1,
    onnotice: () => undefined,
    connection: { search_path: 'public, extensions' },
  });
}

async function readMigrations(from: string): Promise<Migration[]> {
  const files = (await readdir(from)).filter((file) => /^\d+_.+\.sql$/.test(file)).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const [, version = '', name = ''] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
      return { version, name, content: await readFile(path.join(from, file), 'utf8') };
    }),
  );
}

async function readHistory(sql: postgres.Sql): Promise<Map<string, string[]>> {
  const rows = await sql<{ version: string; statements: string[] | null }[]>`
    select version, statements from supabase_migrations.schema_migrations`;
  return new Map(rows.map((row) => [row.version, row.statements ?? []]));
}

async function applyMigration(sql: postgres.Sql, migration: Migration): Promise<void> {
  const { version, name, content } = migration;
  try {
    await sql.begin(async (transaction) => {
      await transaction.unsafe(content).simple();
      await transaction`
        insert into supabase_migrations.schema_migrations (version, name, statements)
        values (${version}, ${name}, ${[content]})`;
    });
  } catch (cause) {
    const { message, position } = cause as { message: string; position?: string };
    const line = position ? content.slice(0, Number(position)).split('\n').length : null;
    const place = line ? `, line ${line}` : '';
    throw new Error(`Migration ${version}_${name}.sql${place}: ${message}`, { cause });
  }
}

const historySql = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
  version text primary key, statements text[], name text
);`;

/** The roles as on Supabase. Its open defaults come before the first migration only, which closes them. */
async function rolesSql(sql: postgres.Sql, authenticatorPassword: string): Promise<string> {
  const [row] = await sql<{ fresh: boolean }[]>`
    select not exists (select from supabase_migrations.schema_migrations) as fresh`;
  const defaults = ['tables', 'sequences', 'functions'].map(
    (kind) =>
      `alter default privileges in schema public grant all on ${kind} to anon, authenticated, service_role;`,
  );
  return `
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('anon', 'nologin'), ('authenticated', 'nologin'), ('service_role', 'nologin bypassrls'),
      ('authenticator', 'login inherit')
    ) as role (name, attributes)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
end $$;
alter role authenticator login password '${authenticatorPassword.replaceAll("'", "''")}';
alter role authenticator set search_path = public, extensions;
alter role authenticator set statement_timeout = '10s';
grant anon, authenticated, service_role to authenticator;
create schema if not exists extensions;
grant usage on schema public, auth, extensions to anon, authenticated, service_role;
grant execute on all functions in schema auth to anon, authenticated, service_role;
grant usage on schema auth to authenticator;
grant all on all tables in schema auth to authenticator;
grant all on all sequences in schema auth to authenticator;
grant usage on schema storage to anon, authenticated, service_role, authenticator;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role, authenticator;
grant execute on all functions in schema storage to anon, authenticated, service_role, authenticator;
drop policy if exists "the API looks after its buckets" on storage.buckets;
create policy "the API looks after its buckets" on storage.buckets to authenticator using (true) with check (true);
drop policy if exists "the API looks after its files" on storage.objects;
create policy "the API looks after its files" on storage.objects to authenticator using (true) with check (true);
${row?.fresh ? defaults.join('\n') : ''}`;
}
