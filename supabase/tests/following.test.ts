import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  call,
  db,
  forgetAll,
  naming,
  open,
  openFollowingWorld,
  outcome,
  people,
  post,
  sendAt,
  told,
} from './following-world.ts';

// Who is told of what, by which level, and what is asked again before a mail leaves.
beforeAll(openFollowingWorld);
afterAll(() => db.drop());
beforeEach(forgetAll);

const noon = () => {
  const at = new Date(Date.now() + 86_400_000);
  at.setUTCHours(11, 0, 0, 0);
  return at;
};
const follow = (who: Parameters<typeof call>[0], scope: string, id: unknown, level: string) =>
  call(who, 'set_follow', { scope, id: id === null ? null : String(id), level });

test('members hear of new posts once until they look; the author does not', async () => {
  const topic = await open('member', 'square', 'public');
  await post('member', topic);
  await post('second', topic);
  expect(await told('second')).toEqual([`posts topic:${topic}`]);
  expect(await told('holder')).toEqual([`posts topic:${topic}`]);
  expect(await told('member')).toEqual([`posts topic:${topic}`]);
  expect(await told('outsider')).toEqual([]);
  expect(await told('formerMember')).toEqual([]);
  expect(await told('formerHolder')).toEqual([]);
  await call('holder', 'mark_read', { topic_id: topic, first_number: 1, last_number: 3 });
  await post('second', topic);
  expect(await told('holder')).toEqual([`posts topic:${topic}`, `posts topic:${topic}`]);
  expect(await sendAt(noon())).toEqual([]);
});

test('a topic beats its group, a group beats what was set for everything', async () => {
  const topic = await open('member', 'square', 'public');
  await db.sql`delete from public.notifications`;
  await follow('second', 'person', null, 'loud');
  await follow('guest', 'person', null, 'loud');
  await follow('guest', 'group', 'square', 'mute');
  await follow('chair', 'group', 'square', 'mute');
  await follow('chair', 'topic', topic, 'loud');
  await follow('outsider', 'topic', topic, 'quiet');
  await follow('otherChair', 'group', 'square', 'quiet');
  await post('member', topic);
  expect(await told('second')).toEqual(['post 2']);
  expect(await told('guest')).toEqual([]);
  expect(await told('chair')).toEqual(['post 2']);
  expect(await told('outsider')).toEqual([`posts topic:${topic}`]);
  expect(await told('otherChair')).toEqual([`posts topic:${topic}`]);
  expect((await sendAt(noon())).map(({ to }) => to).toSorted()).toEqual(['chair', 'second']);
  // Without a level of its own the topic is as loud as its group again.
  await follow('chair', 'topic', topic, '');
  await post('member', topic);
  expect(await told('chair')).toEqual(['post 2']);
});

test('an answer and a mention go out at once, quiet ones wait for the digest, muted ones are not told', async () => {
  const topic = await open('member', 'square', 'public');
  await post('second', topic);
  await db.sql`delete from public.notifications`;
  await follow('guest', 'group', 'square', 'quiet');
  await follow('chair', 'topic', topic, 'mute');
  const document = naming('Kijk eens', 'guest', 'chair', 'holder', 'outsider', 'member');
  await post('member', topic, 'Kijk eens', { document, answers: 2 });
  expect(await told('second')).toEqual(['answer 3']);
  expect(await told('holder')).toEqual(['mention 3']);
  expect(await told('guest')).toEqual(['mention 3']);
  expect(await told('chair')).toEqual([]);
  // Nobody calls a person with whom no group is shared, nor oneself.
  expect(await told('outsider')).toEqual([]);
  expect(await told('member')).toEqual([]);
  const mails = await sendAt(noon());
  expect(mails.map(({ to, payload }) => [to, payload.why]).toSorted()).toEqual([
    ['holder', 'mention'],
    ['second', 'answer'],
  ]);
  expect(mails[0]!.payload).toMatchObject({
    topicId: String(topic),
    postNumber: '3',
    scope: 'topic',
    scopeId: String(topic),
    postUrl: `/nl/groups/square/topics/${topic}?post=3#p3`,
    settingsUrl: '/nl/account/notifications',
  });
});

test('another text calls only who is newly named', async () => {
  const topic = await open('member', 'square', 'public');
  await post('member', topic, 'Hoi', { document: naming('Hoi', 'second') });
  const edit = (base: number, document: unknown) => ({
    topic_id: topic,
    number: 2,
    base,
    document,
    plain: 'Hoi',
    language: 'nl',
  });
  await db.sql`delete from public.notifications`;
  await call('member', 'edit_post', edit(1, naming('Hoi hoi', 'second', 'guest')));
  await call('member', 'edit_post', edit(2, naming('Hoi hoi hoi', 'guest')));
  expect(await told('guest')).toEqual(['mention 2']);
  expect(await told('second')).toEqual([]);
});

test('a text with a thousand names calls no more than fifty, and a false name nobody', async () => {
  const topic = await open('member', 'square', 'public');
  const document = naming('Iedereen', ...Array.from({ length: 1000 }, () => 'guest' as const));
  const [paragraph] = document.root.children;
  (paragraph!.children as { id?: string }[]).push({ id: "'; drop table posts; --" });
  await post('member', topic, 'Iedereen', { document });
  expect((await told('guest')).filter((line) => line.startsWith('mention'))).toHaveLength(1);
});

test('who writes in a quiet group follows that topic normally, unless everything is quiet', async () => {
  const topic = await open('member', 'square', 'public');
  await follow('second', 'group', 'square', 'quiet');
  await follow('guest', 'person', null, 'quiet');
  await post('second', topic);
  await post('guest', topic);
  const follows =
    await db.sql`select person_id, level, is_chosen from public.follows where topic_id = ${topic}`;
  expect(follows).toEqual([{ person_id: people.second, level: 'normal', is_chosen: false }]);
  await follow('second', 'topic', topic, 'mute');
  await post('second', topic);
  const [kept] = await db.sql`select level from public.follows where topic_id = ${topic}`;
  expect(kept).toEqual({ level: 'mute' });
});

test('a held post is told once it is let through, a hidden or removed one no more', async () => {
  const topic = await open('member', 'square', 'public');
  await db.sql`delete from public.notifications`;
  const [held] = await db.sql`
    insert into public.posts (topic_id, number, author_id, language, document, plain, state, answers)
    values (${topic}, 2, ${people.second}, 'nl', ${db.sql.json(naming('Wacht', 'holder') as never)}, 'Wacht', 'held', 1)
    returning id`;
  expect([await told('holder'), await told('member')]).toEqual([[], []]);
  await db.sql`update public.posts set state = 'visible' where id = ${held!['id']}`;
  expect([await told('holder'), await told('member')]).toEqual([['mention 2'], ['answer 2']]);
  await db.sql`select private.recount_topic(${topic})`;
  await call('chair', 'hide_post', { topic_id: topic, number: 2, reason: 'Kwetst' });
  expect([await told('holder'), await told('member')]).toEqual([[], []]);
  await call('chair', 'show_post', { topic_id: topic, number: 2 });
  expect(await sendAt(noon())).toEqual([]);
});

test('posts that are brought in with old dates are no news', async () => {
  const topic = await open('member', 'square', 'public');
  await db.sql`delete from public.notifications`;
  await db.sql`insert into public.posts (topic_id, number, author_id, language, plain, created_at)
    values (${topic}, 2, ${people.second}, 'nl', 'Oud', now() - interval '2 days')`;
  expect(await told('member')).toEqual([]);
});

test('only who may read follows, and everybody sees only what is their own', async () => {
  const secret = await open('member', 'house', 'members');
  expect(await outcome(follow('outsider', 'topic', secret, 'loud'))).toBe('PT404');
  expect(await outcome(follow('outsider', 'group', 'house', 'loud'))).toBe('PT404');
  expect(await outcome(follow('visitor', 'group', 'square', 'loud'))).toBe('42501');
  expect(await outcome(follow('outsider', 'group', 'square', 'shout'))).toBe('level:errorChoice');
  expect(await outcome(follow('outsider', 'world', null, 'loud'))).toBe('scope:errorChoice');
  // A row that was left over from better days tells nothing.
  await db.sql`insert into public.follows (person_id, topic_id, level) values (${people.outsider}, ${secret}, 'loud')`;
  await post('member', secret, 'Geheim', {
    document: naming('Geheim', 'outsider', 'formerMember'),
  });
  expect([await told('outsider'), await told('formerMember')]).toEqual([[], []]);
  const [own] =
    await db.sql`select id from public.notifications where person_id = ${people.second} limit 1`;
  expect(await outcome(call('guest', 'open_notification', { id: own!['id'] }))).toBe('PT404');
  await call('guest', 'mark_notifications_read', { newest: 2 ** 40 });
  const [unread] = await db.sql`
    select count(*)::int as n from public.notifications where person_id = ${people.second} and read_at is null`;
  expect(unread!['n']).toBe(1);
  expect(await outcome(call('visitor', 'list_notifications', {}))).toBe('42501');
});
