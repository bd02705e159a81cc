import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTopic } from '../seed/synthetic.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, openWorld, page, people, post } from './topics-world.ts';

// A topic with 5,000 posts costs what one with 50 costs: the same blocks are read, whatever page is asked.
const topics = { small: 0, large: 0 };

beforeAll(async () => {
  await openWorld();
  topics.small = await loadTopic(db.sql, 50);
  topics.large = await loadTopic(db.sql, 5000);
});
afterAll(() => db.drop());

/** Blocks that a statement reads, the second time it runs on its connection, and its milliseconds. */
async function costOf(who: Who, statement: string) {
  return act(who, async (sql) => {
    await sql.unsafe(statement);
    const [row] = await sql.unsafe(`explain (analyze, buffers, format json) ${statement}`);
    const [{ Plan: plan, 'Execution Time': time }] = row?.['QUERY PLAN'] as [
      { Plan: Record<string, number>; 'Execution Time': number },
    ];
    return { blocks: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!, time };
  });
}

const read = (topic: number, first: number | null) =>
  `select public.get_topic(${topic}, ${first}, 'nl')`;

test.each(['visitor', 'member'] as const)('reading a page as %s', async (who) => {
  await call('member', 'mark_read', { topic_id: topics.large, first_number: 1, last_number: 2400 });
  const small = await costOf(who, read(topics.small, 1));
  for (const first of [1, 2512, 4999, null]) {
    const large = await costOf(who, read(topics.large, first));
    expect(large.blocks).toBeLessThan(small.blocks * 1.3 + 20);
  }
});

test('a page has its 50 numbers, and the reader comes where reading stopped', async () => {
  await call('member', 'mark_read', { topic_id: topics.large, first_number: 1, last_number: 2400 });
  const { posts, page: shown, pages, me } = await page('member', topics.large);
  expect([shown, pages, me.firstUnread, me.unread]).toEqual([49, 100, 2401, 2600]);
  expect(posts.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, i) => 2401 + i));
  expect((await page('visitor', topics.large, 99_999)).page).toBe(100);
  expect((await page('visitor', topics.large, -5)).page).toBe(1);
});

test('posting', async () => {
  const costs = [];
  for (const topic of [topics.small, topics.large]) {
    const document = `'{"root":{"type":"root","children":[]}}'::jsonb`;
    const statement = `select public.add_post(${topic}, ${document}, 'Dank je wel voor de uitleg', 'nl')`;
    costs.push(await costOf('member', statement));
  }
  expect(costs[1]!.blocks).toBeLessThan(costs[0]!.blocks * 1.5 + 30);
});

test('a list counts what is unread without looking at posts', async () => {
  await call('member', 'mark_read', { topic_id: topics.large, first_number: 1, last_number: 10 });
  const list = await costOf('member', `select public.list_topics('square')`);
  expect(list.blocks).toBeLessThan(400);
});

test('a search finds the best post of a long topic', async () => {
  const number = await post('second', topics.large, 'De zonnebloemen staan achter de schutting');
  const found = await call('visitor', 'list_topics', { group_slug: 'square', query: 'zonnebloem' });
  expect(found).toMatchObject({ total: 1, rows: [{ id: topics.large, match: { number } }] });
});

test('splitting and merging a long topic keeps what everybody has read', async () => {
  for (const who of ['member', 'second', 'guest', 'holder'] as const) {
    await call(who, 'mark_read', { topic_id: topics.large, first_number: 100, last_number: 3000 });
  }
  const before = await page('holder', topics.large);
  const numbers = Array.from({ length: 2000 }, (_, i) => 2 * i + 2);
  const { id } = await call<{ id: number }>('chair', 'split_topic', {
    topic_id: topics.large,
    numbers,
    title: 'De helft',
  });
  const [rest, half] = [await page('holder', topics.large), await page('holder', id)];
  expect(rest.me.unread + half.me.unread).toBe(before.me.unread);
  expect(half.me.firstUnread).toBe(1);
  await call('chair', 'merge_topics', { topic_id: id, into_id: topics.large });
  const after = await page('holder', topics.large, 1);
  expect(after.me.unread).toBe(before.me.unread);
  expect(after.topic.postCount).toBe(before.topic.postCount);
  const [row] = await db.sql`
    select count(*)::int as count from public.topic_readers where person_id = ${people.holder} and topic_id = ${id} and not isempty(read_ranges)`;
  expect(row?.['count']).toBe(0);
});
