import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, call, db, open, openFollowingWorld, people, textOf } from './following-world.ts';

// Followers cost no statements: a topic that a hundred, or five hundred, follow is written in like any other.
const topics = { few: 0, many: 0 };

beforeAll(async () => {
  await openFollowingWorld();
  topics.few = await open('member', 'square', 'public');
  topics.many = await open('member', 'square', 'public');
  const crowd = Array.from({ length: 500 }, () => randomUUID());
  await db.sql`insert into auth.users (id, email) select c, c || '@example.org' from unnest(${crowd}::uuid[]) as c`;
  await db.sql`insert into public.follows (person_id, topic_id, level)
    select c, ${topics.many}, case when i % 10 = 0 then 'loud' else 'quiet' end::public.follow_level
    from unnest(${crowd}::uuid[]) with ordinality as u (c, i)`;
  await db.sql`analyze`;
});
afterAll(() => db.drop());

/** Posts once; @returns statements inside the functions, as PostgreSQL itself counts them, and milliseconds. */
async function write(topic: number) {
  return act('member', async (sql) => {
    await sql`select set_config('role', 'none', true), set_config('track_functions', 'all', true)`;
    const count = async () =>
      (
        await sql`select coalesce(sum(calls), 0)::int as n from pg_stat_xact_user_functions where schemaname = 'private'
        and funcname in ('tell_of_new_posts', 'tell_of_posts', 'follow_by_writing', 'read_notifications')`
      )[0]!['n'] as number;
    const before = await count();
    const began = performance.now();
    await sql`select private.add_post(${topic}, ${sql.json(textOf('Dag allemaal') as never)}, 'Dag allemaal', 'nl', null, null, null)`;
    const time = performance.now() - began;
    return { statements: (await count()) - before, time };
  });
}

test('a post tells five hundred followers by as many statements as it tells one', async () => {
  const few = await write(topics.few);
  const many = await write(topics.many);
  expect(few.statements).toBeGreaterThan(2);
  expect(many.statements).toBe(few.statements);
  const [told] = await db.sql`
    select count(*) filter (where kind = 'post')::int as loud, count(*) filter (where kind = 'posts')::int as quiet
    from public.notifications as n left join public.posts as p on p.id = n.post_id
    where coalesce(p.topic_id, n.topic_id) = ${topics.many}`;
  expect(told).toMatchObject({ loud: 50 });
  expect(told!['quiet']).toBeGreaterThanOrEqual(450);
  // The second post finds its readers told already.
  await write(topics.many);
  const [again] = await db.sql`
    select count(*)::int as n from public.notifications where kind = 'posts' and topic_id = ${topics.many}`;
  expect(again!['n']).toBe(told!['quiet']);
});

test('the count in the header reads one index, whatever others are told', async () => {
  const plan = await act('member', async (sql) => {
    await sql`select private.count_unread_notifications()`;
    const [row] = await sql.unsafe(
      `explain (analyze, buffers, format json) select private.count_unread_notifications()`,
    );
    return (row?.['QUERY PLAN'] as [{ Plan: Record<string, number> }])[0].Plan;
  });
  expect(plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!).toBeLessThan(20);
});

test('a hundred digests cost one look each', async () => {
  await db.sql`update public.digest_settings set next_at = now() - interval '1 minute', digested_until = now() - interval '8 days'`;
  const [row] = await db.sql`select private.send_digests(now()) as n`;
  expect(row!['n']).toBe(100);
  const [left] =
    await db.sql`select count(*)::int as n from public.digest_settings where next_at <= now()`;
  expect(left!['n']).toBeGreaterThan(300);
});

test('deleting an account takes all of it along, and the days that notices are kept are kept', async () => {
  await call('guest', 'set_follow', { scope: 'group', id: 'square', level: 'loud' });
  await db.sql`delete from auth.users where id = ${people.guest}`;
  const [left] = await db.sql`
    select (select count(*) from public.follows where person_id = ${people.guest})::int
      + (select count(*) from public.notifications where person_id = ${people.guest})::int
      + (select count(*) from public.digest_settings where person_id = ${people.guest})::int as n`;
  expect(left).toEqual({ n: 0 });
  await db.sql`select private.forget(current_date + 88)`;
  expect(await db.sql`select from public.notifications limit 1`).toHaveLength(1);
  await db.sql`select private.forget(current_date + 91)`;
  expect(await db.sql`select from public.notifications limit 1`).toHaveLength(0);
});
