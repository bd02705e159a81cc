import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, db, open, openWorld, outcome, people, post } from './topics-world.ts';

// Lists of topics, search inside a group, and drafts.
beforeAll(openWorld);
afterAll(() => db.drop());

test('lists have pinned topics first and what is unread', async () => {
  const first = await open('member', 'attic', 'public').catch(() => null);
  expect(first).toBeNull();
  const topic = await open('otherChair', 'attic', 'public', 'Op zolder');
  const newer = await open('otherChair', 'attic', 'members', 'Nieuwer');
  await call('otherChair', 'pin_topic', { topic_id: topic, pinned: true });
  const list = await call<{ rows: { id: number; unread: number; lastPost: object }[] }>(
    'coordinator',
    'list_topics',
    { group_slug: 'attic' },
  );
  expect(list.rows.map(({ id, unread }) => [id, unread])).toEqual([
    [topic, 1],
    [newer, 1],
  ]);
  expect(list.rows[0]?.lastPost).toMatchObject({ number: 1, author: { name: 'otherChair' } });
  const seen = await call('visitor', 'list_topics', { group_slug: 'attic' });
  expect(seen).toMatchObject({
    total: 1,
    me: { mayWrite: false },
    rows: [{ id: topic, unread: 0 }],
  });
  expect(await outcome(call('visitor', 'list_topics', { group_slug: 'attic', page: 2 }))).toBe(
    'PT404',
  );
});

test.each([
  ['fietspomp', 'De fietspomp staat in de gang', true],
  ['FIETSPOMP gang', 'De fietspomp staat in de gang', true],
  ['fiets', 'De fietspomp staat in de gang', true],
  ['مدرسه', 'المدرسة قريبة من هنا', true],
  ['ecole', 'L’école est tout près', true],
  ["' or 1=1 --", 'De fietspomp staat in de gang', false],
  ['!!! & | :*', 'De fietspomp staat in de gang', true],
  ['fietspmp', 'Waar is de fietspomp', true],
])('searching %j in %j: %s', async (query, words, expected) => {
  const topic = await open('member', 'square', 'public', words);
  const { rows } = await call<{ rows: { id: number; match: { excerpt: string } | null }[] }>(
    'visitor',
    'list_topics',
    { group_slug: 'square', query },
  );
  expect(rows.some((row) => row.id === topic)).toBe(expected);
});

test('a found post is named with some of its words', async () => {
  const topic = await open('member', 'square', 'public', 'Vergadering');
  await post('second', topic, `${'Veel woorden vooraf. '.repeat(20)}Dan de regenton. Klaar.`);
  const { rows } = await call<{
    rows: { id: number; match: { number: number; excerpt: string } }[];
  }>('visitor', 'list_topics', { group_slug: 'square', query: 'regenton' });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: topic, match: { number: 2 } });
  expect(rows[0]?.match.excerpt).toContain('regenton');
  expect(rows[0]!.match.excerpt.length).toBeLessThan(200);
});

test('drafts that nobody touched are forgotten, and a hundred are kept', async () => {
  for (let n = 1; n <= 105; n += 1) {
    await call('member', 'save_post_draft', {
      place: `topic:${n}`,
      title: null,
      language: 'nl',
      document: null,
      markdown: 'Bijna',
    });
  }
  const count = async () =>
    (await db.sql`select from public.post_drafts where person_id = ${people.member}`).length;
  expect(await count()).toBe(100);
  await db.sql`update public.post_drafts set updated_at = now() - interval '61 days' where place <> 'topic:105'`;
  await db.sql`select private.forget_post_drafts(current_date)`;
  expect(await count()).toBe(1);
  const place = { place: 'elsewhere', title: null, language: 'nl', document: null, markdown: '' };
  expect(await outcome(call('member', 'save_post_draft', place))).toBe('place:errorChoice');
});
