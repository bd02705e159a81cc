import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Model, step } from './topics-model.ts';
import { call, db, open, openWorld, outcome, page, post } from './topics-world.ts';

// Splitting, merging, moving, hiding and removing, in any order: posts, read marks and links survive.
beforeAll(openWorld);
afterAll(() => db.drop());

test('whatever is moved, every post is found by every number it had, and read marks go with it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const model = new Model();
      await model.start();
      for (const given of steps) await model.run(given);
      await model.check();
    }),
    { numRuns: 25 },
  );
});

test('answers point to the same post after a split, or to nothing', async () => {
  const topic = await open('member', 'square', 'public');
  await post('second', topic, 'Vraag');
  await post('guest', topic, 'Antwoord', { answers: 2 });
  await post('guest', topic, 'Terzijde', { answers: 1 });
  await post('member', topic, 'Later', { answers: 3 });
  const { id } = await call<{ id: number }>('chair', 'split_topic', {
    topic_id: topic,
    numbers: [2, 3, 4],
    title: 'De vraag',
  });
  const moved = await page('member', id, 1);
  expect(moved.posts.map(({ answers }) => answers)).toEqual([null, 1, null]);
  expect(moved.topic['author']).toMatchObject({ name: 'second' });
  const left = await page('member', topic, 1);
  expect(left.posts.map(({ number, answers }) => [number, answers])).toEqual([
    [1, null],
    [5, 3],
  ]);
  expect(await call('visitor', 'find_post', { topic_id: topic, number: 3 })).toEqual({
    topic: id,
    number: 2,
    page: 1,
  });
  // The next post does not take a number that a link already has.
  expect(await post('member', topic, 'Verder')).toBe(6);
});

test('nothing moves to where more people would read it', async () => {
  const inner = await open('member', 'square', 'members', 'Onder ons');
  const outer = await open('member', 'square', 'public', 'Voor allen');
  const merge = (from: number, into: number) =>
    outcome(call('chair', 'merge_topics', { topic_id: from, into_id: into }));
  expect(await merge(inner, outer)).toBe('into:topics:errorAudienceWider');
  const move = { topic_id: inner, to_group: 'attic' };
  expect(await outcome(call('coordinator', 'move_topic', move))).toBe(
    'group:topics:errorMembersStay',
  );
  expect(await merge(outer, inner)).toBe('done');
  expect(await outcome(call('visitor', 'find_post', { topic_id: outer, number: 1 }))).toBe('PT404');
  const merged = await page('visitor', outer);
  expect(merged.topic).toMatchObject({ state: 'merged', mergedInto: null, postCount: 0 });
  expect((await page('member', outer)).topic['mergedInto']).toMatchObject({ id: inner });
  expect(await outcome(post('member', outer))).toBe('PT409');
  expect(await merge(outer, inner)).toBe('PT409');
});

test('a topic that moves to a narrower group is narrowed', async () => {
  const topic = await open('member', 'square', 'public');
  await call('chair', 'move_topic', { topic_id: topic, to_group: 'house' });
  expect(await outcome(page('visitor', topic))).toBe('PT404');
  expect((await page('member', topic)).topic).toMatchObject({
    audience: 'members',
    group: { slug: 'house' },
  });
});

test('two topics that are merged into each other at once end as one', async () => {
  const [a, b] = [
    await open('member', 'square', 'public'),
    await open('member', 'square', 'public'),
  ];
  const results = await Promise.all([
    outcome(call('chair', 'merge_topics', { topic_id: a, into_id: b })),
    outcome(call('moderator', 'merge_topics', { topic_id: b, into_id: a })),
  ]);
  expect(results.filter((result) => result === 'done')).toHaveLength(1);
  const kept = results[0] === 'done' ? b : a;
  expect((await page('member', kept, 1)).posts).toHaveLength(2);
});
