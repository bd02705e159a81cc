import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { authenticatorUrl } from '../../app/server/database.ts';
import { createEmbeddedApi } from '../../app/server/embedded/lite.ts';
import type { EmbeddedApi } from '../../app/server/embedded/lite.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSample } from './sample-schema.ts';
import type { SampleSchema } from './sample-schema.ts';

// Each cure of app/server/embedded/lite.ts, held where it would hurt.
let db: TestDatabase;
let second: EmbeddedApi;
const person = { id: randomUUID() };
const { secrets } = inject('database');

beforeAll(async () => {
  db = await createTestDatabase();
  await createSample(db.sql);
  await db.api.clearSchemaCache();
  // As another worker process has it.
  second = await openApi(authenticatorUrl(db.adminUrl, secrets.authenticatorPassword));
});
afterAll(async () => {
  await second.close();
  await db.drop();
});

function openApi(databaseUrl: string): Promise<EmbeddedApi> {
  const sendEmail = async () => undefined;
  const { filesDir } = db;
  const siteUrl = 'http://localhost:3000';
  return createEmbeddedApi({ databaseUrl, secrets, siteUrl, filesDir, sendEmail });
}

/** A function asked of the whole API, past the lane. */
function callWhole(name: string, args: object): Promise<Response> {
  const headers = { apikey: db.api.publishableKey, 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(args) };
  return db.api.fetch(new Request(`${db.api.url}/rest/v1/rpc/${name}`, init));
}

const sample = (who?: { id: string }) => db.clientFor<SampleSchema>(who);

it('revoked grants stay revoked, in every worker', async () => {
  await db.sql.unsafe('create table public.sample_closed (id int)');
  await db.sql.unsafe('alter table public.sample_closed enable row level security');
  await db.sql.unsafe('revoke all on public.sample_closed from anon, authenticated');
  // Even a login that could grant must not.
  const mighty = await openApi(db.adminUrl);
  for (const api of [db.api, second, mighty]) {
    await api.clearSchemaCache();
    const headers = { apikey: api.publishableKey };
    const answer = await api.fetch(`${api.url}/rest/v1/sample_closed`, { headers });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: '42501' });
  }
  await mighty.close();
  const [row] = await db.sql`
    select has_table_privilege('anon', 'public.sample_closed', 'select') as may`;
  expect(row).toEqual({ may: false });
});

it('a column grant holds', async () => {
  const open = await sample().from('sample_notes').select('id, body');
  expect(open.status).toBe(200);
  const all = await sample(person).from('sample_notes').select('*');
  expect(all).toMatchObject({ status: 403, error: { code: '42501' } });
  const hidden = await sample().from('sample_notes').select('confidential');
  expect(hidden).toMatchObject({ status: 401, error: { code: '42501' } });
});

it('a table without row level security is not answered with more rights than the role has', async () => {
  await db.sql
    .unsafe(
      `create table public.sample_bare (id int);
    revoke all on public.sample_bare from anon, authenticated; notify pgrst;`,
    )
    .simple();
  await db.api.clearSchemaCache();
  expect(
    (
      await sample()
        .from('sample_bare' as 'sample_notes')
        .select()
    ).status,
  ).toBe(401);
});

it('the login is not a superuser and owns nothing', async () => {
  const [row] = await db.sql`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'authenticator'`;
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
  expect(row).toEqual(none);
  const logins = await db.sql`
    select distinct usename from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename <> 'postgres'`;
  expect(logins.map(({ usename }) => usename as string)).toEqual(['authenticator']);
  const [owned] = await db.sql`
    select count(*)::int as many from pg_class where relowner = 'authenticator'::regrole`;
  expect(owned).toEqual({ many: 0 });
});

it('a check and our own codes arrive with code, message and hint', async () => {
  const write = { topic_id: 1, body: 'x'.repeat(41) };
  const checked = await sample(person).from('sample_notes').insert(write);
  expect(checked).toMatchObject({ status: 400, error: { code: '23514' } });
  const raised = await callWhole('sample_raise', { state: 'MF001' });
  expect(raised.status).toBe(400);
  expect(await raised.json()).toEqual({
    code: 'MF001',
    message: 'refused',
    hint: 'try this',
    details: 'because',
  });
});

it('a refusal is an answer and is not printed', async () => {
  const lite = new URL('../../app/server/embedded/lite.ts', import.meta.url).href;
  const options = {
    databaseUrl: authenticatorUrl(db.adminUrl, secrets.authenticatorPassword),
    secrets,
    siteUrl: 'http://localhost:3000',
    filesDir: db.filesDir,
  };
  // In a process of its own: the test runner has its own console.
  const script = `
    const { createEmbeddedApi } = await import(${JSON.stringify(lite)});
    const api = await createEmbeddedApi({ ...${JSON.stringify(options)}, sendEmail: async () => {} });
    for (const path of ['sample_notes', 'sample_topics?id=eq.x', 'sample_notes?select=confidential']) {
      const { status } = await api.fetch(api.url + '/rest/v1/' + path, { headers: { apikey: api.publishableKey } });
      console.log(status);
    }
    await api.close();`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stdout.trim().split('\n')).toEqual(['401', '400', '401']);
  expect(stderr).toBe('');
});

it('moments are ISO 8601', async () => {
  await sample(person).from('sample_notes').insert({ topic_id: 1, body: 'moment' });
  const { data } = await sample().from('sample_notes').select('written_at').eq('body', 'moment');
  expect(data).toEqual([{ written_at: '2026-11-22T01:07:46.77+00:00' }]);
});

it('JSON stays JSON, in columns and arguments', async () => {
  await db.sql
    .unsafe(
      `create table public.sample_papers (id int, content jsonb, plain json);
    alter table public.sample_papers enable row level security;
    create policy "Everybody writes" on public.sample_papers for all using (true);
    grant select, insert, update on public.sample_papers to anon; notify pgrst;`,
    )
    .simple();
  await db.api.clearSchemaCache();
  const papers = () => sample().from('sample_papers' as 'sample_notes');
  const content = { words: ['een', { deep: null }], é: 'a"b' };
  expect((await papers().insert({ id: 1, content, plain: content })).error).toBeNull();
  expect(
    (
      await papers()
        .update({ content: ['list'] })
        .eq('id', 1)
    ).error,
  ).toBeNull();
  const [row] = await db.sql`select content, plain from public.sample_papers`;
  expect(row).toEqual({ content: ['list'], plain: content });
  const echoed = await callWhole('sample_echo', { data: content });
  expect(await echoed.json()).toMatchObject({ data: content });
});

it('`notify pgrst` makes new tables and functions known in every worker', async () => {
  const ask = (api: EmbeddedApi) =>
    Promise.all([
      api.fetch(`${api.url}/rest/v1/sample_new`, { headers: { apikey: api.publishableKey } }),
      api.fetch(`${api.url}/rest/v1/rpc/sample_new_too`, {
        headers: { apikey: api.publishableKey },
      }),
    ]).then((answers) => answers.map(({ status }) => status));
  expect(await ask(db.api)).toEqual([404, 404]);
  await db.sql
    .unsafe(
      `create table public.sample_new (id int); grant select on public.sample_new to anon;
    create function public.sample_new_too() returns int language sql stable as 'select 1';
    grant execute on function public.sample_new_too to anon;
    notify pgrst, 'reload schema';`,
    )
    .simple();
  for (const api of [db.api, second]) await expect.poll(() => ask(api)).toEqual([200, 200]);
});

it('a question that takes too long is ended', async () => {
  const [row] = await db.sql`
    select setconfig from pg_db_role_setting where setrole = 'authenticator'::regrole`;
  expect(row?.['setconfig']).toContain('statement_timeout=10s');
});

it('without the key of the site nothing is answered', async () => {
  for (const path of ['sample_topics', 'rpc/sample_who']) {
    const { status } = await db.api.fetch(`${db.api.url}/rest/v1/${path}`);
    expect(status).toBe(401);
  }
});
