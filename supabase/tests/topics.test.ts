import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, db, open, openWorld, outcome, page, people, post, textOf } from './topics-world.ts';

// Writing, changing and removing posts, and reacting.
beforeAll(openWorld);
afterAll(() => db.drop());

const edit = (topic: number, number: number, base: number, words: string) => ({
  topic_id: topic,
  number,
  base,
  document: textOf(words),
  plain: words,
  language: 'nl',
});

test('a change on an old base is refused with the present text, and nothing is lost', async () => {
  const topic = await open('member', 'square', 'public');
  await post('second', topic, 'Eerste');
  expect(await call('second', 'edit_post', edit(topic, 2, 1, 'Tweede'))).toEqual({ revision: 2 });
  // The same again is no second change.
  expect(await call('second', 'edit_post', edit(topic, 2, 1, 'Tweede'))).toEqual({ revision: 2 });
  const stale = call('second', 'edit_post', edit(topic, 2, 1, 'Andere tweede'));
  const refusal = (await stale.catch((error: unknown) => error)) as {
    code: string;
    detail: string;
  };
  expect(refusal.code).toBe('PT409');
  expect(JSON.parse(refusal.detail)).toEqual({
    revision: 2,
    language: 'nl',
    document: textOf('Tweede'),
  });
  const { revisions } = await call<{ revisions: { revision: number; document: unknown }[] }>(
    'second',
    'list_post_revisions',
    { topic_id: topic, number: 2 },
  );
  expect(revisions.map(({ revision, document }) => [revision, document])).toEqual([
    [2, textOf('Tweede')],
    [1, textOf('Eerste')],
  ]);
  expect(await outcome(call('chair', 'edit_post', edit(topic, 2, 2, 'Van een ander')))).toBe(
    '42501',
  );
});

test('a removed post keeps its number and loses its text, history and reactions', async () => {
  const topic = await open('member', 'square', 'public');
  await post('second', topic, 'Spijtwoord één');
  await call('second', 'edit_post', edit(topic, 2, 1, 'Spijtwoord twee'));
  await call('member', 'react', { topic_id: topic, number: 2, kind: 'agree' });
  await post('member', topic, 'Erna', { answers: 2 });
  const at = { topic_id: topic, number: 2 };
  expect(await outcome(call('chair', 'remove_post', at))).toBe('42501');
  await call('chair', 'close_topic', { topic_id: topic, reason: 'Klaar' });
  await call('second', 'remove_post', at);
  await call('second', 'remove_post', at);
  const { posts, topic: seen } = await page('guest', topic, 1);
  expect(posts[1]).toMatchObject({ number: 2, state: 'removed', document: null, reactions: [] });
  expect(seen).toMatchObject({ postCount: 2, lastNumber: 3, reason: 'Klaar' });
  expect(await outcome(call('member', 'list_post_revisions', at))).toBe('PT404');
  const [left] = await db.sql`
    select count(*)::int as count from public.posts as p left join private.post_revisions as r on r.post_id = p.id
    where p.plain like '%Spijtwoord%' or r.document::text like '%Spijtwoord%' or p.document::text like '%Spijtwoord%'`;
  expect(left?.['count']).toBe(0);
});

test('a hidden post is read by its author and moderators, with the reason, and found by nobody', async () => {
  const topic = await open('member', 'square', 'public');
  await post('second', topic, 'Kwetsend zinnetje');
  const hiding = { topic_id: topic, number: 2 };
  expect(await outcome(call('chair', 'hide_post', { ...hiding, reason: ' ' }))).toBe(
    'reason:errorRequired',
  );
  await call('chair', 'hide_post', { ...hiding, reason: 'Kwetst een buur' });
  const text = async (who: 'second' | 'moderator' | 'guest' | 'visitor') =>
    (await page(who, topic, 1)).posts[1];
  expect(await text('second')).toMatchObject({ reason: 'Kwetst een buur', state: 'hidden' });
  expect((await text('moderator'))?.['document']).toEqual(textOf('Kwetsend zinnetje'));
  for (const who of ['guest', 'visitor'] as const) {
    expect(await text(who)).toMatchObject({ document: null, author: null, reason: null });
    expect(await outcome(call(who, 'get_post', hiding))).toBe('PT404');
    expect(await outcome(call(who, 'list_post_revisions', hiding))).toBe('PT404');
  }
  const search = { group_slug: 'square', query: 'kwetsend' };
  expect(await call('second', 'list_topics', search)).toMatchObject({ total: 0 });
  // It is with the moderators: its author neither changes it nor takes it away.
  expect(await outcome(call('second', 'edit_post', edit(topic, 2, 1, 'Zacht')))).toBe('PT409');
  expect(await outcome(call('second', 'remove_post', hiding))).toBe('PT409');
  await call('moderator', 'show_post', hiding);
  expect(await call('second', 'list_topics', search)).toMatchObject({ total: 1 });
  const trail = await db.sql`
    select action, actor_id from public.audit_entries where table_name = 'post_hidings' order by id desc limit 2`;
  expect(trail.map((row) => [row['action'], row['actor_id']])).toEqual([
    ['delete', people.moderator],
    ['insert', people.chair],
  ]);
});

test('slow mode makes members wait, and says how long', async () => {
  const topic = await open('member', 'square', 'public');
  await call('chair', 'set_slow_mode', { topic_id: topic, minutes: 10 });
  await post('second', topic);
  const refusal = (await post('second', topic, 'Nog iets').catch((error: unknown) => error)) as {
    code: string;
    hint: string;
  };
  expect(refusal.code).toBe('PT429');
  expect(Number(refusal.hint)).toBeGreaterThan(500);
  expect(Number(refusal.hint)).toBeLessThanOrEqual(600);
  await post('chair', topic);
  await post('chair', topic);
});

test.each([
  [{ document: { root: [] } }, 'document:errorRequired'],
  [{ document: null }, 'document:errorRequired'],
  [{ plain: ' \n ' }, 'document:errorRequired'],
  [{ plain: 'a'.repeat(100_001) }, 'document:topics:errorTextLong'],
  [{ language: 'Nederlands' }, 'language:errorChoice'],
  [{ language: null }, 'language:errorChoice'],
  [{ answers: 99 }, 'answers:errorChoice'],
])('a post with %o is refused by field', async (more, message) => {
  const topic = await open('member', 'square', 'public');
  expect(await outcome(post('member', topic, 'Tekst', more))).toBe(message);
  expect((await page('member', topic)).topic.lastNumber).toBe(1);
});

test.each([
  ['', 'title:errorRequired'],
  ['  \n ', 'title:errorRequired'],
  ['a'.repeat(201), 'title:topics:errorTitleLong'],
])('a topic with the title %j is refused', async (title, message) => {
  expect(await outcome(open('member', 'square', 'public', title))).toBe(message);
});

test('reactions count once each and can be taken back', async () => {
  const topic = await open('member', 'square', 'public');
  const at = { topic_id: topic, number: 1 };
  for (const who of ['second', 'second', 'guest'] as const) {
    await call(who, 'react', { ...at, kind: 'idea' });
  }
  const counts = async () => (await page('second', topic, 1)).posts[0]?.['reactions'];
  expect(await counts()).toEqual([{ kind: 'idea', count: 2, mine: true }]);
  await call('second', 'unreact', { ...at, kind: 'idea' });
  expect(await counts()).toEqual([{ kind: 'idea', count: 1, mine: false }]);
  expect(await outcome(call('second', 'react', { ...at, kind: 'love' }))).toBe('kind:errorChoice');
});

test('through the API: a page is asked for, a refusal tells the present text', async () => {
  const topic = await open('member', 'square', 'public');
  const seen = await db
    .clientFor()
    .rpc('get_topic', { topic_id: topic, first: 1, language: 'fr' }, { get: true });
  expect(seen.data).toMatchObject({ page: 1, posts: [{ number: 1, state: 'visible' }] });
  const change = edit(topic, 1, 7, 'Op een oude basis');
  const { error } = await db.clientFor({ id: people.member }).rpc('edit_post', change);
  expect(error).toMatchObject({ code: 'PT409' });
  expect(JSON.parse(error!.details)).toMatchObject({ revision: 1 });
  const refused = await db.clientFor().rpc('mark_read', {
    topic_id: topic,
    first_number: 1,
    last_number: 1,
  });
  expect(refused.error?.code).toBe('42501');
});
