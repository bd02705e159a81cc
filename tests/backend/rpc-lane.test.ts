import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signToken } from '../../app/server/embedded/tokens.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSample } from './sample-schema.ts';

let db: TestDatabase;
const person = randomUUID();
const { secrets } = inject('database');

beforeAll(async () => {
  db = await createTestDatabase();
  await createSample(db.sql);
  await db.api.clearSchemaCache();
});
afterAll(() => db.drop());

interface Ask {
  path: string;
  body?: string;
  token?: string;
  headers?: Record<string, string>;
}

/** The same question to both: an address goes to the lane first, a `Request` to the whole API only. */
async function askBoth({ path, body, token, headers }: Ask) {
  const url = `${db.api.url}/rest/v1/rpc/${path}`;
  const init: RequestInit = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      apikey: db.api.publishableKey,
      authorization: `Bearer ${token ?? db.api.publishableKey}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  };
  const read = async (response: Response) => {
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  const fast = await db.api.fetch(url, init);
  // Only the API states the length of what it sends.
  const fromLane = !fast.headers.has('content-length') && !fast.headers.has('allow');
  return {
    fast: await read(fast),
    whole: await read(await db.api.fetch(new Request(url, init))),
    fromLane,
  };
}

const post = (path: string, args: object = {}): Ask => ({ path, body: JSON.stringify(args) });

const answered: Ask[] = [
  post('sample_add', { a: 1 }),
  post('sample_add', { b: 5, a: 1 }),
  post('sample_add', { a: '7' }),
  { path: 'sample_add?a=1&b=3' },
  post('sample_who'),
  { path: 'sample_who' },
  post('sample_echo', {
    words: ['een', 'a,b', 'c"d'],
    state: 'open',
    slug: 'a-b',
    data: { deep: [1, null, 'é'] },
    at: '2026-11-22T01:07:46.77Z',
    person,
    ratio: 1.5,
  }),
  post('sample_echo', { words: null, data: null }),
  post('sample_topic', { wanted: 1 }),
  post('sample_topics_all'),
  post('sample_names'),
  post('sample_counts'),
  post('sample_pair'),
  post('sample_nothing'),
  post('sample_null'),
  post('sample_moment'),
];

const refused: Ask[] = [
  post('sample_add', { a: 'seven' }),
  post('sample_echo', { state: 'ajar' }),
  post('sample_echo', { slug: 'NO' }),
  post('sample_echo', { person: 'nobody' }),
  post('sample_secret'),
  post('sample_write', { topic: 1, body: 'x'.repeat(41) }),
  post('sample_write', { topic: 9, body: 'x' }),
  ...['P0001', 'PT409', 'PT429', 'MF001', '42501', '23514', '22023', '57014', '55P03', '40001'].map(
    (state) => post('sample_raise', { state }),
  ),
  { path: 'sample_write?topic=1&body=x' },
];

describe.each(['a visitor', 'a person'])('for %s', (who) => {
  const withToken = (ask: Ask): Ask =>
    who === 'a visitor'
      ? ask
      : { ...ask, token: signToken({ role: 'authenticated', sub: person }, secrets.jwtSecret) };

  it.each(answered)('$path $body: the lane answers, as the API does', async (ask) => {
    const { fast, whole, fromLane } = await askBoth(withToken(ask));
    expect(fast).toEqual(whole);
    expect(fast.status).toBeLessThan(300);
    expect(fromLane).toBe(true);
  });

  it.each(refused)('$path $body: refused as the API does', async (ask) => {
    const { fast, whole } = await askBoth(withToken(ask));
    expect(fast.status).toBeGreaterThanOrEqual(400);
    expect(fast).toEqual(whole);
  });
});

const outOfTheOrdinary: Ask[] = [
  post('sample_unknown'),
  post('sample_add'),
  post('sample_add', { a: 1, c: 1 }),
  { path: 'sample_add', body: '{' },
  { path: 'sample_add', body: '[1]' },
  post('sample_twice', { a: 1 }),
  post('sample_topics_all?select=name'),
  post('sample_topics_all?id=eq.2'),
  { ...post('sample_topics_all'), headers: { prefer: 'count=exact' } },
  {
    ...post('sample_topic', { wanted: 1 }),
    headers: { accept: 'application/vnd.pgrst.object+json' },
  },
  { ...post('sample_topics_all'), headers: { 'content-profile': 'private' } },
  post('sample_path'),
  post('sample_answer'),
];

it.each(outOfTheOrdinary)('$path $body $headers is left to the API', async (ask) => {
  const { fast, whole, fromLane } = await askBoth(ask);
  expect(fast).toEqual(whole);
  expect(fromLane).toBe(false);
});

describe('tokens', () => {
  it('nobody gets in without the key of the site', async () => {
    const { fast, whole } = await askBoth({ ...post('sample_who'), headers: { apikey: 'wrong' } });
    expect(fast.status).toBe(401);
    expect(fast).toEqual(whole);
  });

  const now = Math.floor(Date.now() / 1000);
  const claims = { role: 'authenticated', sub: person };
  const good = signToken(claims, secrets.jwtSecret);
  const [, payload = ''] = good.split('.');
  const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.x`;

  it.each([
    ['forged', signToken(claims, 'another secret')],
    ['of no algorithm', unsigned],
    ['expired', signToken({ ...claims, exp: now - 1 }, secrets.jwtSecret)],
    ['of the future', signToken({ ...claims, iat: now + 100 }, secrets.jwtSecret)],
    ['with a cut signature', good.slice(0, -4)],
  ])('%s: 401', async (_, token) => {
    const { fast, whole } = await askBoth({ ...post('sample_who'), token });
    expect(fast.status).toBe(401);
    expect(fast).toEqual(whole);
  });

  it('a role that is no role of the API gets nothing', async () => {
    const token = signToken({ role: 'postgres', sub: person }, secrets.jwtSecret);
    const { fast, whole } = await askBoth({ ...post('sample_who'), token });
    expect(fast.status).toBeGreaterThanOrEqual(400);
    expect(fast).toEqual(whole);
  });
});

it('what one call sets does not reach the next on the same connection', async () => {
  const token = signToken({ role: 'authenticated', sub: person }, secrets.jwtSecret);
  const calls = Array.from({ length: 60 }, (_, at) =>
    askBoth(at % 2 ? { ...post('sample_who'), token } : post('sample_who')),
  );
  for (const [at, { fast }] of (await Promise.all(calls)).entries()) {
    expect(fast.body).toMatchObject(
      at % 2
        ? { uid: person, role: 'authenticated', claimed: 'authenticated' }
        : { uid: null, role: 'anon', claimed: 'anon' },
    );
  }
});

it('a refused write leaves nothing behind, an answered one stays', async () => {
  const token = signToken({ role: 'authenticated', sub: person }, secrets.jwtSecret);
  const call = (body: string) => askBoth({ ...post('sample_write', { topic: 1, body }), token });
  await call('x'.repeat(41));
  expect((await call('kept')).fast).toMatchObject({ status: 200 });
  const rows = await db.sql`select distinct body, author_id from public.sample_notes`;
  expect([...rows]).toEqual([{ body: 'kept', author_id: person }]);
});

describe('connections that are ended', () => {
  const ask = () => askBoth(post('sample_add', { a: 1 }));
  const settled = { fast: { status: 200, body: 3 }, whole: { status: 200, body: 3 } };
  const endAll = () => db.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'authenticator' and datname = current_database()`;

  it('are replaced', async () => {
    await ask();
    await endAll();
    await expect.poll(ask, { timeout: 20_000, interval: 200 }).toMatchObject(settled);
  });

  // Each loss in the middle of a question once made the next attempts wait longer, up to 20 seconds.
  it('are replaced soon, however many were lost before', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 6; round += 1) {
      const asked = Array.from({ length: 8 }, () => ask());
      await endAll();
      await Promise.allSettled(asked);
    }
    const since = performance.now();
    await expect.poll(ask, { timeout: 20_000, interval: 50 }).toMatchObject(settled);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
