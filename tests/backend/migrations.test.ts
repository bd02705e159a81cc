import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import {
  applyMigrations,
  listPendingMigrations,
  prepareDatabase,
} from '../../app/server/migrations.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

let db: TestDatabase;
let folder: string;
const real = path.join(import.meta.dirname, '../../supabase/migrations');

beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'migration-forum-migrations-'));
  await cp(real, folder, { recursive: true });
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

const add = (name: string, content: string) => writeFile(path.join(folder, name), content);

it('applies what is new, once, and records it as the Supabase CLI does', async () => {
  await add('99990101000000_seats.sql', 'create table public.seats (id int primary key);');
  expect(await listPendingMigrations(db.sql, folder)).toEqual(['seats']);
  expect(await applyMigrations(db.adminUrl, folder)).toEqual({ applied: ['seats'], changed: [] });
  expect(await applyMigrations(db.adminUrl, folder)).toEqual({ applied: [], changed: [] });
  const [row] = await db.sql`
    select version, name from supabase_migrations.schema_migrations order by version desc limit 1`;
  expect(row).toEqual({ version: '99990101000000', name: 'seats' });
});

it('leaves nothing of a migration that fails, and says where', async () => {
  const file = '99990102000000_broken.sql';
  await add(file, 'create table public.half (id int);\n\nselect nothing_like_it();\n');
  await expect(applyMigrations(db.adminUrl, folder)).rejects.toThrow(
    `Migration ${file}, line 3: function nothing_like_it() does not exist`,
  );
  const [row] = await db.sql`select to_regclass('public.half') as half`;
  expect(row).toEqual({ half: null });
  await rm(path.join(folder, file));
});

it('names a file that was edited after it was applied', async () => {
  await add('99990101000000_seats.sql', 'create table public.seats (id bigint primary key);');
  expect(await applyMigrations(db.adminUrl, folder)).toEqual({ applied: [], changed: ['seats'] });
});

it('two starts at once apply each file once', async () => {
  await add('99990103000000_once.sql', 'create table public.once (id int);');
  const reports = await Promise.all([1, 2].map(() => applyMigrations(db.adminUrl, folder)));
  expect(reports.flatMap(({ applied }) => applied)).toEqual(['once']);
});

it('leaves revoked grants revoked at every later start', async () => {
  await db.sql.unsafe(`
    create table public.closed (id int);
    alter table public.closed enable row level security;
    revoke all on public.closed from anon, authenticated;`);
  const { authenticatorPassword } = inject('database').secrets;
  await prepareDatabase({ adminUrl: db.adminUrl, authenticatorPassword, migrations: folder });
  await db.clientFor().from('people').select().limit(1);
  await db.sql.unsafe('create table public.later (id int)');
  const rights = await db.sql`
    select has_table_privilege(role, 'public.' || name, 'select') as may
    from unnest(array['anon', 'authenticated']) role, unnest(array['closed', 'later']) name`;
  expect(rights.map(({ may }) => may as boolean)).toEqual([false, false, false, false]);
});
