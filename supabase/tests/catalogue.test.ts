import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// What must hold of every table and function, also of those that do not exist yet.
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

async function names(query: Promise<{ name: string }[]>): Promise<string[]> {
  return (await query).map((row) => row.name);
}

test('every public table has row level security, a comment and a policy', async () => {
  const wrong = await names(db.sql`
    select c.relname || case when not c.relrowsecurity then ': no row level security'
      when obj_description(c.oid, 'pg_class') is null then ': no comment' else ': no policy' end as name
    from pg_class as c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (not c.relrowsecurity or obj_description(c.oid, 'pg_class') is null
        or not exists (select from pg_policy as p where p.polrelid = c.oid))`);
  expect(wrong).toEqual([]);
});

test('every policy is for one command and names its roles', async () => {
  const wrong = await names(db.sql`
    select tablename || ': ' || policyname as name from pg_policies
    where schemaname = 'public' and (cmd = 'ALL' or roles = '{public}')`);
  expect(wrong).toEqual([]);
});

test('every foreign key has an index', async () => {
  const wrong = await names(db.sql`
    select c.conrelid::regclass || '.' || c.conname as name
    from pg_constraint as c
    where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not exists (
        select from pg_index as i
        where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`);
  expect(wrong).toEqual([]);
});

test('public functions run as who asks, all have a fixed search path and a comment', async () => {
  const wrong = await names(db.sql`
    select p.oid::regprocedure || case when p.prosecdef then ': definer'
      when obj_description(p.oid, 'pg_proc') is null then ': no comment' else ': search path' end as name
    from pg_proc as p
    where p.pronamespace = 'public'::regnamespace
      and (p.prosecdef or obj_description(p.oid, 'pg_proc') is null
        or not coalesce(p.proconfig @> array['search_path=""'], false))`);
  expect(wrong).toEqual([]);
});

test('private functions have a fixed search path, which rules out own aggregates', async () => {
  const wrong = await names(db.sql`
    select p.oid::regprocedure::text as name from pg_proc as p
    where p.pronamespace = 'private'::regnamespace
      and not coalesce(p.proconfig @> array['search_path=""'], false)`);
  expect(wrong).toEqual([]);
});

test('nobody but its owner reaches a private table', async () => {
  const wrong = await names(db.sql`
    select c.relname || ' by ' || r.rolname as name
    from pg_class as c, pg_roles as r
    where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'S') and r.rolname in ('anon', 'authenticated')
      and (has_table_privilege(r.oid, c.oid, 'select') or has_table_privilege(r.oid, c.oid, 'insert')
        or has_table_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete'))
      and c.relname not in ('search_texts', 'search_words', 'facet_bits')`);
  expect(wrong).toEqual([]);
});

test('nobody keeps what people must never be asked: no column for it, in any table', async () => {
  const wrong = await names(db.sql`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
    where table_schema in ('public', 'private')
      and column_name ~ '(national|citizenship|ethnic|religio|faith|asylum|refugee|residen|permit|passport|undocument|legal_status|papers_|birth_country|country_of|origin_country|gender|\\msex\\M|visa)'`);
  expect(wrong).toEqual([]);
});
