import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../../app/lib/transaction.server.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
let own: postgres.Sql;

beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`create table public.kept (word text not null)`;
  own = postgres(db.adminUrl, { max: 2, onnotice: () => undefined });
});
afterAll(async () => {
  await own.end({ timeout: 1 });
  await db.drop();
});

const kept = async () =>
  (await db.sql<{ word: string }[]>`select word from public.kept order by word`).map(
    ({ word }) => word,
  );
const cut = (pid: number) => db.sql`select pg_terminate_backend(${pid})`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a transaction', () => {
  test('writes whole, or nothing', async () => {
    const given = await inTransaction(own, async (ask) => {
      await ask`insert into public.kept values ('whole')`;
      return 7;
    });
    expect(given).toBe(7);
    const broken = inTransaction(own, async (ask) => {
      await ask`insert into public.kept values ('half')`;
      throw new Error('no further');
    });
    await expect(broken).rejects.toThrow('no further');
    await expect(inTransaction(own, (ask) => ask`select 1 / 0`)).rejects.toMatchObject({
      code: '22012',
    });
    expect(await kept()).toEqual(['whole']);
  });

  // The process that runs this would end if it wrote to a socket that is gone.
  test.each(['while it asks', 'between two questions', 'just before it gives up'] as const)(
    'outlives a connection that is cut %s',
    async (when) => {
      const said = inTransaction(own, async (ask): Promise<void> => {
        await ask`insert into public.kept values ('lost')`;
        const [me] = await ask<{ pid: number }[]>`select pg_backend_pid() as pid`;
        const cutting = pause(50).then(() => cut(me!.pid));
        if (when === 'while it asks') await ask`select pg_sleep(5)`;
        await cutting.then(() => pause(50));
        if (when === 'just before it gives up') throw new Error('gives up');
        await ask`insert into public.kept values ('lost, too')`;
      });
      await expect(said).rejects.toThrow();
      await pause(100);
      expect(await kept()).toEqual(['whole']);
    },
  );

  test('the loss of another connection is told, and undone', async () => {
    const other = postgres(db.adminUrl, { max: 1, onnotice: () => undefined });
    const said = inTransaction(own, async (ask) => {
      await ask`insert into public.kept values ('half')`;
      const [them] = await other<{ pid: number }[]>`select pg_backend_pid() as pid`;
      const asked = other`select pg_sleep(5)`;
      void pause(50).then(() => cut(them!.pid));
      await asked;
    });
    await expect(said).rejects.toMatchObject({
      code: expect.stringMatching(/57P01|CONNECTION_CLOSED/) as string,
    });
    expect(await kept()).toEqual(['whole']);
    await other.end({ timeout: 1 });
  });
});
