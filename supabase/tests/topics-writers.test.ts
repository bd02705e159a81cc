import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, db, open, openWorld, page, people, post, textOf } from './topics-world.ts';

// Many who write at once, the same form sent twice, and who hears of it.
beforeAll(openWorld);
afterAll(() => db.drop());

test('ten writers at once lose nothing and get numbers without a gap', async () => {
  const topic = await open('member', 'square', 'public');
  const writers = [people.member, people.second, people.guest, people.chair, people.holder];
  const each = 20;
  const given: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      const sql = postgres(db.adminUrl, { max: 1, onnotice: () => undefined });
      try {
        for (let n = 0; n < each; n += 1) {
          const words = `schrijver ${i} bericht ${n}`;
          await sql.begin(async (tx) => {
            await tx`select set_config('request.jwt.claims', ${JSON.stringify({ sub: writers[i % 5] })}, true),
              set_config('request.jwt.claim.sub', ${writers[i % 5]!}, true), set_config('role', 'authenticated', true)`;
            const [row] = await tx`
              select public.add_post(${topic}, ${tx.json(textOf(words))}, ${words}, 'nl') as made`;
            given.push((row?.['made'] as { number: number }).number);
          });
        }
      } finally {
        await sql.end();
      }
    }),
  );
  expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 2));
  const rows = await db.sql`select plain from public.posts where topic_id = ${topic}`;
  expect(new Set(rows.map((row) => row['plain'] as string)).size).toBe(201);
  const { topic: seen, me, pages } = await page('member', topic, 1);
  expect(seen).toMatchObject({ postCount: 201, lastNumber: 201 });
  expect(pages).toBe(5);
  // Two of the ten wrote as this person, who opened the topic too.
  expect(me.unread).toBe(200 - 2 * each);
});

test('writing, splitting, merging and reading at once keep every post and every count', async () => {
  const topic = await open('member', 'square', 'public');
  for (let n = 0; n < 10; n += 1) await post('second', topic, `vooraf ${n}`);
  const write = async (who: 'member' | 'guest') => {
    for (let n = 0; n < 15; n += 1) await post(who, topic, `${who} ${n}`);
  };
  const read = async () => {
    for (let n = 0; n < 15; n += 1)
      await call('holder', 'mark_read', { topic_id: topic, first_number: 1, last_number: 60 });
  };
  const keep = async () => {
    for (let number = 2; number < 8; number += 1) {
      const given = { topic_id: topic, numbers: [number], title: 'Even apart' };
      const { id } = await call<{ id: number }>('chair', 'split_topic', given);
      await call('chair', 'merge_topics', { topic_id: id, into_id: topic });
    }
  };
  await Promise.all([write('member'), write('guest'), read(), keep()]);
  const [row] = await db.sql`
    select count(*)::int as posts, count(distinct number)::int as numbers, count(distinct plain)::int as texts
    from public.posts where topic_id = ${topic}`;
  expect(row).toEqual({ posts: 41, numbers: 41, texts: 41 });
  const { topic: seen, me } = await page('outsider', topic, 1);
  // Six posts were given a new number, and no number is given twice.
  expect(seen).toMatchObject({ postCount: 41, lastNumber: 47 });
  expect(me.unread).toBe(41);
});

test('a form that is sent twice is one post and one topic, also at the same moment', async () => {
  const once = randomUUID();
  const given = {
    group_slug: 'square',
    title: 'Eén keer',
    audience: 'public',
    language: 'nl',
    document: textOf('Eén'),
    plain: 'Eén',
    once,
  };
  const made = await Promise.all(
    Array.from({ length: 4 }, () => call<{ id: number }>('member', 'open_topic', given)),
  );
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const topic = made[0]!.id;
  const numbers = await Promise.all(
    Array.from({ length: 4 }, () => post('second', topic, 'Twee', { once })),
  );
  expect(numbers).toEqual([2, 2, 2, 2]);
  // Another person may name the same sending.
  expect(await post('guest', topic, 'Drie', { once })).toBe(3);
});

test('a change tells the caches of its topic', async () => {
  const topic = await open('member', 'square', 'public');
  const heard: string[] = [];
  const sql = postgres(db.adminUrl, { max: 1, onnotice: () => undefined });
  const { unlisten } = await sql.listen('content', (payload) => heard.push(payload));
  await post('second', topic);
  await call('member', 'react', { topic_id: topic, number: 2, kind: 'thanks' });
  await expect.poll(() => heard.length).toBe(3);
  expect(heard.toSorted()).toEqual([`topic:${topic}`, `topic:${topic}`, 'topics']);
  await unlisten();
  await sql.end();
});
