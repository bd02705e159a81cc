import { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import type { Json } from '../../app/lib/database.types.ts';
import { writeNewsMails } from '../../app/server/digests.ts';
import { startJobs } from '../../app/server/jobs.ts';
import type { Person, TestDatabase } from '../support/database.ts';
import { createTestDatabase } from '../support/database.ts';

// The whole way of news: a post through the API, the look of every minute, the outbox, the kept mail.
let database: TestDatabase;
let boss: PgBoss;

beforeAll(async () => {
  database = await createTestDatabase({ world: 'demo' });
  boss = new PgBoss({ connectionString: database.adminUrl, max: 3 });
  await boss.start();
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await database.drop();
});

async function person(name: string): Promise<Person> {
  const [row] = await database.sql<{ id: string; email: string }[]>`
    select id, email from auth.users where email = ${`${name}@demo.example`}`;
  return row!;
}

test('an answer becomes one mail in the language of who gets it, a digest another, and no look sends it twice', async () => {
  const { sql } = database;
  const [caseworker, newcomer] = await Promise.all([person('caseworker'), person('newcomer')]);
  await sql`delete from public.notifications`;
  await sql`update public.people set language = 'ar' where id = ${newcomer.id}`;
  await sql`update public.digest_settings set keeps_quiet = false, rhythm = 'none', next_at = null`;
  const [topic] = await sql<{ id: string; number: number }[]>`
    select t.id, p.number from public.topics as t join public.posts as p on p.topic_id = t.id and p.author_id = ${newcomer.id}
    where t.state = 'open' and p.state = 'visible' limit 1`;
  const db = database.clientFor(caseworker);
  const write = async (text: string, answers: number | null) => {
    const { error } = await db.rpc('add_post', {
      topic_id: Number(topic!.id),
      document: documentFromMarkdown(text) as unknown as Json,
      plain: text,
      language: 'nl',
      ...(answers ? { answers } : {}),
    });
    expect(error).toBeNull();
  };
  await write('Kom zeker langs', topic!.number);
  await write('En breng iemand mee', null);
  expect(await writeNewsMails(boss.getDb())).toEqual({ mails: 1, readers: 0 });
  expect(await writeNewsMails(boss.getDb())).toEqual({ mails: 0, readers: 0 });
  await sql`update public.digest_settings set rhythm = 'daily', next_at = now() - interval '1 minute', hour = 0,
    digested_until = now() - interval '2 days' where person_id = ${newcomer.id}`;
  await sql`update public.posts set created_at = date_trunc('day', now() at time zone private.city_zone()) at time zone private.city_zone()
    - interval '1 minute' where plain = 'En breng iemand mee'`;
  expect(await writeNewsMails(boss.getDb())).toEqual({ mails: 0, readers: 1 });

  const jobs = await startJobs(
    { mailFrom: 'forum@demo.example', siteUrl: 'http://localhost:3000' },
    { databaseUrl: database.adminUrl, home: 'embedded', apiOptions: database.apiOptions },
    pino({ level: 'silent' }),
  );
  try {
    const mails = await vi.waitFor(
      async () => {
        const rows = await sql`select language, subject, body_text, body_html from private.dev_mails
          where recipient = ${newcomer.email!} order by id`;
        expect(rows).toHaveLength(2);
        return rows;
      },
      { timeout: 30_000, interval: 200 },
    );
    // The queue sends several at once, in any order.
    const digest = mails.find((mail) => (mail['subject'] as string).includes('ملخصك'));
    const answer = mails.find((mail) => mail !== digest);
    expect(answer).toMatchObject({ language: 'ar' });
    expect(answer!['body_html']).toContain('<blockquote lang="nl" dir="ltr"');
    expect(answer!['body_text']).toContain('Kom zeker langs');
    expect(answer!['body_text']).toContain(`http://localhost:3000/ar/groups/`);
    expect(digest!['body_text']).toContain('En breng iemand mee');
    expect(digest!['body_text']).not.toContain('Kom zeker langs');
  } finally {
    await jobs.stop();
  }
}, 60_000);
