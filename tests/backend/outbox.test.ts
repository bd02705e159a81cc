import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pino } from 'pino';
import { startJobs } from '../../app/server/jobs.ts';
import { forgetRow, giveBackRow, handOver, mailQueue, takeRow } from '../../app/server/outbox.ts';
import type { TestDatabase } from '../support/database.ts';
import { createTestDatabase } from '../support/database.ts';

let database: TestDatabase;
let boss: PgBoss;

beforeAll(async () => {
  database = await createTestDatabase();
  boss = new PgBoss({ connectionString: database.adminUrl, max: 3 });
  await boss.start();
  await boss.createQueue(mailQueue);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await database.drop();
});
beforeEach(async () => {
  await boss.deleteAllJobs(mailQueue);
  await database.sql`delete from private.outbox`;
});

const payload = { code: '123456', link: 'http://localhost:3000/nl/sign-in/link' };

async function write(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, i) => ({
    kind: 'sign_in',
    recipient: `person${i}@demo.example`,
    language: 'fr',
    payload: database.sql.json(payload),
  }));
  const ids =
    await database.sql`insert into private.outbox ${database.sql(rows as never)} returning id`;
  return ids.map((row) => String(row['id']));
}

async function drain(): Promise<void> {
  while ((await handOver(boss)) > 0);
}

test('every row becomes one job, also when two nodes hand over at once', async () => {
  const ids = await write(250);
  await Promise.all([drain(), drain()]);
  const jobs = await boss.fetch<{ id: string }>(mailQueue, { batchSize: 1000 });
  expect(jobs.map((job) => job.data.id).toSorted()).toEqual(ids.toSorted());
});

test('a row that was taken is not taken again until it is given back', async () => {
  const [id = ''] = await write(1);
  const db = boss.getDb();
  expect(await takeRow(db, id)).toMatchObject({ id, language: 'fr', payload });
  expect(await takeRow(db, id)).toBeNull();
  await giveBackRow(db, id, new Error('mail server away'));
  const [row] =
    await database.sql`select attempts, last_error from private.outbox where id = ${id}`;
  expect(row).toEqual({ attempts: 1, last_error: 'mail server away' });
  expect(await takeRow(db, id)).toMatchObject({ id });
  await forgetRow(db, id);
  expect(await takeRow(db, id)).toBeNull();
});

test('without a mail server, mail is kept to be read, in the language of the row, and forgotten in the outbox', async () => {
  const jobs = await startJobs(
    { mailFrom: 'forum@demo.example', siteUrl: 'http://localhost:3000' },
    { databaseUrl: database.adminUrl, home: 'embedded', apiOptions: database.apiOptions },
    pino({ level: 'silent' }),
  );
  try {
    await write(3);
    await vi.waitFor(
      async () => {
        const mails = await database.sql`select subject, language from private.dev_mails`;
        expect(mails).toHaveLength(3);
        expect(mails[0]).toMatchObject({ language: 'fr' });
        expect(mails[0]?.['subject']).toContain('123456');
        expect(await database.sql`select from private.outbox`).toHaveLength(0);
      },
      { timeout: 10_000, interval: 50 },
    );
  } finally {
    await jobs.stop();
  }
});
