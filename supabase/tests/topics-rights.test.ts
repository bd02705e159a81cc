import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import {
  act,
  call,
  db,
  everybody,
  open,
  openWorld,
  outcome,
  page,
  people,
  post,
  textOf,
} from './topics-world.ts';

// Who reads and writes: role × reading of the group × audience of the topic, for each way to get at a text.
const topics = { public: 0, members: 0, inner: 0 };
const members: Who[] = ['member', 'second', 'guest', 'chair', 'holder'];
const staff: Who[] = ['moderator', 'coordinator'];
const readers: Record<keyof typeof topics, Who[]> = {
  public: everybody,
  members: [...members, ...staff],
  inner: [...members, ...staff],
};

beforeAll(async () => {
  await openWorld();
  topics.public = await open('member', 'square', 'public', 'Open topic');
  topics.members = await open('member', 'square', 'members', 'Onder ons');
  topics.inner = await open('member', 'house', 'members', 'Binnenshuis');
  for (const topic of Object.values(topics)) {
    await post('holder', topic, 'Zebrapad bij de schoolpoort');
    await call('member', 'edit_post', {
      topic_id: topic,
      number: 1,
      base: 1,
      document: textOf('Beter begin'),
      plain: 'Beter begin',
      language: 'nl',
    });
    await call('member', 'react', { topic_id: topic, number: 2, kind: 'thanks' });
  }
});
afterAll(() => db.drop());

const found = (who: Who, group: string, query: string | null): Promise<number[]> =>
  call<{ rows: { id: number }[] }>(who, 'list_topics', { group_slug: group, query }).then(
    ({ rows }) => rows.map((row) => row.id),
    (error: { code: string }) => {
      if (error.code !== 'PT404') throw error;
      return [];
    },
  );

describe.each(Object.keys(topics) as (keyof typeof topics)[])('a topic %s', (kind) => {
  const group = kind === 'inner' ? 'house' : 'square';

  test.each(everybody)('read by %s, by every way or by none', async (who) => {
    const topic = topics[kind];
    const expected = readers[kind].includes(who);
    const ways = await Promise.all([
      outcome(page(who, topic)),
      outcome(call(who, 'get_post', { topic_id: topic, number: 2 })),
      outcome(call(who, 'find_post', { topic_id: topic, number: 2 })),
    ]);
    expect(ways).toEqual(Array(3).fill(expected ? 'done' : 'PT404'));
    // What stood in a post before is not for the whole world.
    const history = call(who, 'list_post_revisions', { topic_id: topic, number: 1 });
    expect(await outcome(history)).toBe([...members, ...staff].includes(who) ? 'done' : 'PT404');
    expect((await found(who, group, null)).includes(topic)).toBe(expected);
    expect((await found(who, group, 'zebrapad')).includes(topic)).toBe(expected);
    const rows = await act(
      who,
      (sql) => sql<object[]>`select from public.topics where id = ${topic}`,
    );
    expect(rows).toHaveLength(expected ? 1 : 0);
    const posts = await act(
      who,
      (sql) => sql<object[]>`select from public.posts where topic_id = ${topic}`,
    );
    expect(posts).toHaveLength(expected ? 2 : 0);
    if (who === 'visitor') return;
    const [post] = await db.sql<{ id: number }[]>`
      select id::int from public.posts where topic_id = ${topic} and number = 2`;
    const reactions = await act(
      who,
      (sql) => sql<object[]>`select from public.post_reactions where post_id = ${post!.id}`,
    );
    expect(reactions.length > 0).toBe(expected);
  });

  test.each(everybody)('written in by %s', async (who) => {
    const topic = topics[kind];
    const mayRead = readers[kind].includes(who);
    const refused = mayRead || who === 'visitor' ? '42501' : 'PT404';
    const expected = members.includes(who) ? 'done' : refused;
    expect(await outcome(post(who, topic))).toBe(expected);
    expect(await outcome(call(who, 'react', { topic_id: topic, number: 2, kind: 'agree' }))).toBe(
      expected,
    );
    const marks = call(who, 'mark_read', { topic_id: topic, first_number: 1, last_number: 2 });
    const mayMark = mayRead ? 'done' : 'PT404';
    expect(await outcome(marks)).toBe(who === 'visitor' ? '42501' : mayMark);
  });
});

test.each(everybody)('a topic opened by %s', async (who) => {
  const attempt = await outcome(open(who, 'square', 'members', `Van ${who}`));
  expect(attempt).toBe(members.includes(who) ? 'done' : '42501');
});

test.each(everybody)('kept by %s', async (who) => {
  const topic = await open('member', 'square', 'public', `Voor ${who}`);
  const other = await open('member', 'square', 'public', `Naast ${who}`);
  await post('second', topic);
  const leads = ['chair', 'coordinator'].includes(who);
  const leading = leads ? 'done' : '42501';
  const moderating = leads || who === 'moderator' ? 'done' : '42501';
  const tried = (name: string, given: object) =>
    outcome(call(who, name, { topic_id: topic, ...given }));
  expect(await tried('pin_topic', { pinned: true })).toBe(leading);
  expect(await tried('set_topic_audience', { audience: 'public' })).toBe(leading);
  expect(await tried('set_slow_mode', { minutes: 5 })).toBe(moderating);
  expect(await tried('hide_post', { number: 2, reason: 'Reclame' })).toBe(moderating);
  const second = await page('second', topic);
  expect(second.posts[1]).toMatchObject(
    moderating === 'done' ? { state: 'hidden', reason: 'Reclame' } : { state: 'visible' },
  );
  expect((await page('guest', topic)).posts[1]?.['document']).toEqual(
    moderating === 'done' ? null : textOf('Goed idee'),
  );
  if (moderating === 'done') expect(await tried('show_post', { number: 2 })).toBe('done');
  expect(await tried('close_topic', { reason: 'Beslist' })).toBe(moderating);
  if (moderating === 'done') {
    expect(await outcome(post('member', topic))).toBe('PT409');
    expect(await tried('reopen_topic', {})).toBe('done');
  }
  expect(await tried('split_topic', { numbers: [2], title: 'Apart' })).toBe(moderating);
  expect(await tried('merge_topics', { into_id: other })).toBe(moderating);
  expect(await outcome(call(who, 'move_topic', { topic_id: other, to_group: 'attic' }))).toBe(
    leads || who === 'moderator' ? (who === 'chair' ? 'group:errorChoice' : 'done') : '42501',
  );
});

test('for an organisation speaks who holds its seat now', async () => {
  const topic = topics.public;
  const [row] = await db.sql`select id from public.organisations`;
  const speak = (who: Who) =>
    outcome(post(who, topic, 'Namens het huis', { organisation: row?.['id'] }));
  expect(await speak('holder')).toBe('done');
  expect(await speak('member')).toBe('organisation:errorChoice');
  const { posts } = await page('visitor', topic, (await page('visitor', topic)).topic.lastNumber);
  expect(posts.at(-1)?.['organisation']).toEqual({ slug: 'huis', name: 'Het Huis' });
});

test('a group that is narrowed narrows its topics, and none can be widened', async () => {
  await db.sql`update public.working_groups set reading = 'members' where slug = 'square'`;
  try {
    expect(await outcome(page('visitor', topics.public))).toBe('PT404');
    expect((await page('member', topics.public)).topic.audience).toBe('members');
    const widen = { topic_id: topics.public, audience: 'public' };
    const wider = 'audience:topics:errorAudienceWider';
    expect(await outcome(call('chair', 'set_topic_audience', widen))).toBe(wider);
    expect(await outcome(open('member', 'square', 'public'))).toBe(wider);
  } finally {
    await db.sql`update public.working_groups set reading = 'public' where slug = 'square'`;
    await call('chair', 'set_topic_audience', { topic_id: topics.public, audience: 'public' });
  }
});

test('a draft is nobody else’s', async () => {
  const draft = { place: `topic:${topics.public}`, title: null, language: 'nl', markdown: 'Bijna' };
  await call('member', 'save_post_draft', { ...draft, document: textOf('Bijna') });
  const [mine, others] = await Promise.all([
    call('member', 'get_post_draft', { place: draft.place }),
    call('second', 'get_post_draft', { place: draft.place }),
  ]);
  expect(mine).toMatchObject({ markdown: 'Bijna', document: textOf('Bijna') });
  expect(others).toBeNull();
  expect((await page('member', topics.public)).me['draft']).toMatchObject({ markdown: 'Bijna' });
  const rows = (who: Who) => act(who, (sql) => sql`select from public.post_drafts`);
  expect((await rows('member')).length).toBe(1);
  expect((await rows('moderator')).length).toBe(0);
  await post('member', topics.public);
  expect(await call('member', 'get_post_draft', { place: draft.place })).toBeNull();
});

test('people, reactions and read marks go with an account, posts stay without a name', async () => {
  await db.sql`delete from auth.users where id = ${people.guest}`;
  const { posts } = await page('member', topics.public, 1);
  expect(posts.some((line) => line['author'] === null && line.state === 'visible')).toBe(true);
  const [row] = await db.sql`
    select (select count(*)::int from public.topic_readers where person_id = ${people.guest}) as marks,
      (select count(*)::int from public.post_reactions where person_id = ${people.guest}) as reactions`;
  expect(row).toEqual({ marks: 0, reactions: 0 });
});
