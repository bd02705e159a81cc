import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendCode } from '../../app/features/account/account.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import type { AccountWorld } from './account-world.ts';
import { byPassword, openAccountWorld } from './account-world.ts';

let world: AccountWorld;
let db: TestDatabase;
let openBrowser: AccountWorld['openBrowser'];

beforeAll(async () => {
  world = await openAccountWorld();
  ({ db, openBrowser } = world);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from private.attempts`;
});

describe('limits', () => {
  /** Tries counted by the database alone, as another worker would. */
  const take = (kind: string, client: string, address: string | null) =>
    db.clientFor().rpc('take_sign_in_attempt', { client, address_hash: address as string, kind });

  test.each([
    ['password', 10, 900],
    ['mail', 5, 3600],
    ['code', 10, 3600],
  ])('%s: after %i tries an address waits, whoever asks', async (kind, allowed, span) => {
    for (let i = 0; i < allowed; i += 1) expect((await take(kind, `c${i}`, 'a')).error).toBeNull();
    const { error, status } = await take(kind, 'another', 'a');
    expect(error?.code).toBe('PT429');
    expect(status).toBe(429);
    expect(Number(error?.hint)).toBeGreaterThan(0);
    expect(Number(error?.hint)).toBeLessThanOrEqual(span);
    expect((await take(kind, 'another', 'b')).error).toBeNull();
  });

  test('after many tries a client waits, whatever the address', async () => {
    for (let i = 0; i < 40; i += 1) await take('mail', 'same', `a${i}`);
    expect((await take('mail', 'same', 'fresh')).error?.code).toBe('PT429');
    expect((await take('mail', 'other', 'fresh')).error).toBeNull();
  });

  test('tries at the same moment are all counted', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => take('code', `p${i}`, 'at-once')),
    );
    expect(answers.filter(({ error }) => error === null)).toHaveLength(10);
  });

  test.each([
    ['guess', 'c', 'a'],
    ['password', 'c', null],
    ['password', 'c'.repeat(101), 'a'],
    ['password', 'c', 'a'.repeat(101)],
  ])('%s by %s on %s is refused as nonsense', async (kind, client, address) => {
    expect((await take(kind, client, address)).status).toBe(400);
  });

  test('a person hears how long to wait, and even the right password does not get in meanwhile', async () => {
    const guess = () => byPassword(openBrowser(), 'editor@demo.example', 'not the password');
    await Promise.all(Array.from({ length: 10 }, guess));
    const answer = await byPassword(openBrowser(), 'editor@demo.example');
    expect(answer).toHaveProperty('wait');
    expect((answer as { wait: number }).wait).toBeGreaterThan(0);
  });

  test('getting in forgets the slips of the address, but not those of the client', async () => {
    const browser = openBrowser();
    await Promise.all(
      Array.from({ length: 5 }, () => byPassword(browser, 'ngo@demo.example', 'oops oops oops')),
    );
    expect(await byPassword(browser, 'ngo@demo.example')).toEqual({ language: 'nl' });
    const left =
      await db.sql`select bucket, count from private.attempts where bucket like 'sign_in_password%'`;
    expect(left.map((row) => [row['bucket'], row['count']])).toEqual([
      ['sign_in_password_client', 6],
    ]);
  });

  test('no address is kept, only keyed hashes', async () => {
    await byPassword(openBrowser(), 'citizen@demo.example');
    await openBrowser().visit((page) => sendCode(page, 'citizen@demo.example'));
    const rows = await db.sql`select subject from private.attempts`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => String(row['subject']).includes('@'))).toEqual([]);
  });
});

test('the private halves cannot be reached as functions of the API', async () => {
  const call = (name: string) =>
    db.api.fetch(`${db.api.url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: {
        apikey: db.api.publishableKey,
        'content-type': 'application/json',
        'content-profile': 'private',
      },
      body: '{"address_hash":"a"}',
    });
  expect((await call('forget_sign_in_attempts')).ok).toBe(false);
  const counted = db.as(
    'anon',
    {},
    (sql) => sql`select private.count_sign_in_attempt('b', 'w', 1, '1 hour')`,
  );
  await expect(counted).rejects.toMatchObject({ code: '42501' });
});
