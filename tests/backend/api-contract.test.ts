import { createClient } from '@supabase/supabase-js';
import type { SupabaseClient } from '@supabase/supabase-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { createAccount, createSample, dropSample, samplePassword } from './sample-schema.ts';
import type { SampleSchema } from './sample-schema.ts';

// What the app asks of Supabase's API. Runs against the embedded home, and against a real Supabase
// when TEST_SUPABASE_URL, TEST_SUPABASE_PUBLISHABLE_KEY, TEST_SUPABASE_SECRET_KEY and
// TEST_DATABASE_URL name one that may be written to.
const {
  TEST_SUPABASE_URL: hostedUrl,
  TEST_SUPABASE_PUBLISHABLE_KEY: hostedKey = '',
  TEST_SUPABASE_SECRET_KEY: hostedSecret = '',
  TEST_DATABASE_URL: hostedDatabase = '',
} = process.env;

type Client = SupabaseClient<SampleSchema>;

interface Home {
  client(): Client;
  createAccount(email: string): Promise<string>;
  /** The last mail's code and link; only the embedded home lets us look. */
  lastMail: (() => { token: string; tokenHash: string }) | null;
  close(): Promise<void>;
}

const options = { auth: { persistSession: false, autoRefreshToken: false } };

async function openEmbedded(): Promise<Home> {
  const db: TestDatabase = await createTestDatabase();
  await createSample(db.sql);
  await db.api.clearSchemaCache();
  return {
    client: () => db.clientFor<SampleSchema>(),
    createAccount: (email) => createAccount(db.sql, email),
    lastMail: () => db.mails.at(-1) ?? { token: '', tokenHash: '' },
    close: () => db.drop(),
  };
}

async function openHosted(): Promise<Home> {
  const sql = postgres(hostedDatabase, { max: 1, onnotice: () => undefined });
  await createSample(sql);
  const admin = createClient(hostedUrl ?? '', hostedSecret, options).auth.admin;
  const made: string[] = [];
  return {
    client: () => createClient<SampleSchema>(hostedUrl ?? '', hostedKey, options),
    async createAccount(email) {
      const account = { email, password: samplePassword, email_confirm: true };
      const { data, error } = await admin.createUser(account);
      if (!data.user) throw error ?? new Error('no account');
      made.push(data.user.id);
      return data.user.id;
    },
    lastMail: null,
    async close() {
      await dropSample(sql);
      for (const id of made) await admin.deleteUser(id);
      await sql.end();
    },
  };
}

const homes = [
  ['embedded', openEmbedded],
  ...(hostedUrl ? [['a real Supabase', openHosted] as const] : []),
] as const;

describe.each(homes)('%s', (_, open) => {
  let home: Home;
  let visitor: Client;
  let person: Client;
  let personId: string;
  const email = `sample-${Date.now()}@example.org`;

  beforeAll(async () => {
    home = await open();
    visitor = home.client();
    personId = await home.createAccount(email);
    person = home.client();
    await person.auth.signInWithPassword({ email, password: samplePassword });
  });
  afterAll(() => home.close());

  it('rpc: named arguments, sets, rows, nothing', async () => {
    expect(await visitor.rpc('sample_add', { a: 1 })).toMatchObject({ data: 3, status: 200 });
    expect((await visitor.rpc('sample_add', { a: 1, b: 4 }, { get: true })).data).toBe(5);
    expect((await visitor.rpc('sample_names', {})).data).toEqual(['housing', 'work']);
    expect((await visitor.rpc('sample_topic', { wanted: 2 })).data).toMatchObject({ name: 'work' });
    expect(await visitor.rpc('sample_nothing', {})).toMatchObject({ status: 204, error: null });
    expect((await visitor.rpc('sample_topics_all', {}).select('name').eq('id', 2)).data).toEqual([
      { name: 'work' },
    ]);
  });

  it('rpc: the person who asks is known to the function', async () => {
    const { data } = await person.rpc('sample_who', {});
    expect(data).toEqual({ uid: personId, role: 'authenticated', claimed: 'authenticated' });
    expect((await visitor.rpc('sample_who', {})).data).toMatchObject({ uid: null, role: 'anon' });
  });

  it('select, insert and update with the row that came of it', async () => {
    const topics = await visitor
      .from('sample_topics')
      .select('name', { count: 'exact' })
      .order('id');
    expect(topics).toMatchObject({ count: 2, data: [{ name: 'housing' }, { name: 'work' }] });
    const insert = person.from('sample_notes').insert({ topic_id: 1, body: 'first' });
    const { data: note } = await insert.select('id, body').single();
    expect(note).toMatchObject({ body: 'first' });
    const change = person
      .from('sample_notes')
      .update({ body: 'second' })
      .eq('id', Number(note?.['id']));
    expect((await change.select('body').single()).data).toEqual({ body: 'second' });
    const none = await visitor.from('sample_notes').select('id').eq('body', 'absent').maybeSingle();
    expect(none).toMatchObject({ data: null, error: null });
    const embedded = visitor.from('sample_notes').select('body, sample_topics!inner(name)');
    expect((await embedded).data).toEqual([{ body: 'second', sample_topics: { name: 'housing' } }]);
  });

  it('refusals: status and code', async () => {
    const notes = (client: Client) => client.from('sample_notes');
    const note = { topic_id: 1, body: 'x' };
    expect(await notes(visitor).insert(note)).toMatchObject({
      status: 401,
      error: { code: '42501' },
    });
    expect(
      await notes(person).insert({ ...note, author_id: '00000000-0000-4000-8000-000000000000' }),
    ).toMatchObject({ status: 403, error: { code: '42501' } });
    const codes = await Promise.all([
      notes(person).insert({ ...note, body: 'x'.repeat(41) }),
      notes(person).insert({ ...note, topic_id: 9 }),
      notes(person).select('id').eq('id', 'one'),
      person.rpc('sample_raise', { state: 'P0001' }),
      person.rpc('sample_raise', { state: 'PT429' }),
      person.rpc('sample_raise', { state: '23505' }),
      person.rpc('sample_unknown', {}),
    ]);
    expect(codes.map(({ status, error }) => [status, error?.code])).toEqual([
      [400, '23514'],
      [409, '23503'],
      [400, '22P02'],
      [400, 'P0001'],
      [429, 'PT429'],
      [409, '23505'],
      [404, 'PGRST202'],
    ]);
    expect(codes[3]?.error).toMatchObject({
      message: 'refused',
      hint: 'try this',
      details: 'because',
    });
  });

  it('sign-in by password: right, wrong, renewed, ended', async () => {
    const client = home.client();
    const wrong = await client.auth.signInWithPassword({ email, password: 'not-this-password' });
    expect(wrong.error).toMatchObject({ status: 400, code: 'invalid_credentials' });
    const right = await client.auth.signInWithPassword({ email, password: samplePassword });
    expect(right.data.user?.id).toBe(personId);
    const renewed = await client.auth.refreshSession();
    expect(renewed.data.session?.refresh_token).not.toBe(right.data.session?.refresh_token);
    expect((await client.auth.getUser()).data.user?.email).toBe(email);
    const token = renewed.data.session?.access_token;
    expect((await client.auth.signOut({ scope: 'global' })).error).toBeNull();
    expect(await home.client().auth.getUser(token)).toMatchObject({ data: { user: null } });
    await person.auth.signInWithPassword({ email, password: samplePassword });
  });

  it('a new password', async () => {
    const client = home.client();
    await client.auth.signInWithPassword({ email, password: samplePassword });
    expect((await client.auth.updateUser({ password: 'short' })).error?.code).toBe('weak_password');
    const password = 'another-long-password';
    expect((await client.auth.updateUser({ password })).error).toBeNull();
    expect((await home.client().auth.signInWithPassword({ email, password })).error).toBeNull();
    await client.auth.updateUser({ password: samplePassword });
  });

  it('sign-in by mail: the code and the link, each once', async () => {
    if (!home.lastMail) return;
    const client = home.client();
    for (const address of [email, `new-${email}`]) {
      expect((await client.auth.signInWithOtp({ email: address })).error).toBeNull();
      const { token, tokenHash } = home.lastMail();
      expect(token).toMatch(/^\d{6}$/);
      const byCode = { email: address, token, type: 'magiclink' } as const;
      expect((await client.auth.verifyOtp(byCode)).data.user?.email).toBe(address);
      const again = await client.auth.verifyOtp({ token_hash: tokenHash, type: 'magiclink' });
      expect(again.error?.code).toBe('otp_expired');
      await client.auth.signInWithOtp({ email: address });
      const link = { token_hash: home.lastMail().tokenHash, type: 'magiclink' } as const;
      expect((await client.auth.verifyOtp(link)).data.user?.email).toBe(address);
    }
  });
});
