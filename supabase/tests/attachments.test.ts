import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bring, clientOf, described, picture, reads, store } from './attachments-world.ts';
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
} from './topics-world.ts';

const members: Who[] = ['member', 'second', 'guest', 'chair', 'holder'];
const staff: Who[] = ['moderator', 'coordinator'];
const topics = { public: 0, members: 0, inner: 0 };
const readers = {
  public: everybody,
  members: [...members, ...staff],
  inner: [...members, ...staff],
};
const groupOf = (kind: keyof typeof topics) => (kind === 'inner' ? 'house' : 'square');

beforeAll(async () => {
  await openWorld();
  topics.public = await open('member', 'square', 'public', 'Open');
  topics.members = await open('member', 'square', 'members', 'Onder ons');
  topics.inner = await open('member', 'house', 'members', 'Binnen');
});
afterAll(() => db.drop());

/** Posts with one file. @returns the file and the number of its post */
async function postFile(kind: keyof typeof topics, who: Who = 'member') {
  const once = randomUUID();
  const id = await bring(who, { group: groupOf(kind), once });
  const number = await post(who, topics[kind], 'Met een bestand', { once });
  return { id, number, topic_id: topics[kind] };
}
const seenBy = async (id: string) => {
  const seen = await Promise.all(
    everybody.map(async (who) => ((await reads(who, id)) ? who : null)),
  );
  return seen.filter((who) => who !== null);
};

describe.each(['public', 'members', 'inner'] as const)('a file in a topic: %s', (kind) => {
  test('is read where its post is, by guessing nowhere', async () => {
    const { id } = await postFile(kind);
    expect(await seenBy(id)).toEqual(everybody.filter((who) => readers[kind].includes(who)));
  });

  test('of a hidden post is for its author and moderators', async () => {
    const { id, number, topic_id } = await postFile(kind);
    await call('chair', 'hide_post', { topic_id, number, reason: 'Reclame' });
    expect(await seenBy(id)).toEqual(['member', 'chair', ...staff]);
    await call('chair', 'show_post', { topic_id, number });
    expect(await reads('second', id)).toBe(true);
  });
});

test('a file without a post is for who brought it', async () => {
  const id = await bring('member', { once: randomUUID() });
  expect(await seenBy(id)).toEqual(['member']);
});

test('a removed post takes its files along, from Storage only afterwards', async () => {
  const { id, number, topic_id } = await postFile('public');
  await call('member', 'remove_post', { topic_id, number });
  expect(await seenBy(id)).toEqual([]);
  const [stale] =
    await db.sql`select attachment_id from private.stale_files where attachment_id = ${id}`;
  expect(stale).toBeDefined();
  const [file] = await db.sql`select from storage.objects where name = ${`${id}/file`}`;
  expect(file).toBeDefined();
});

test.each(everybody)('brought by %s', async (who) => {
  const given = described({ group: 'house' });
  const expected = members.includes(who)
    ? 'done'
    : who === 'visitor'
      ? '42501'
      : staff.includes(who)
        ? '42501'
        : 'PT404';
  expect(await outcome(call(who, 'begin_attachment', given))).toBe(expected);
});

test('Storage takes a file only from who began it, once, under its name', async () => {
  const bytes = new TextEncoder().encode('bestand');
  const { id } = await call<{ id: string }>('member', 'begin_attachment', described({ bytes }));
  for (const who of everybody.filter((name) => name !== 'member')) {
    expect((await store(who, `${id}/file`, bytes)).error, who).not.toBeNull();
  }
  for (const name of [
    `${id}/other`,
    `${id}/../file`,
    `../${id}/file`,
    'file',
    `${randomUUID()}/file`,
  ]) {
    expect((await store('member', name, bytes)).error, name).not.toBeNull();
  }
  expect(await outcome(call('member', 'finish_attachment', { attachment_id: id }))).toBe('PT409');
  expect((await store('member', `${id}/file`, bytes)).error).toBeNull();
  expect(await outcome(call('second', 'finish_attachment', { attachment_id: id }))).toBe('PT404');
  await call('member', 'finish_attachment', { attachment_id: id });
  expect((await store('member', `${id}/small`, bytes)).error).not.toBeNull();
  const storage = clientOf('member').storage.from('attachments');
  await storage.remove([`${id}/file`]);
  await storage.move(`${id}/file`, `${id}/small`);
  expect(
    (await storage.update(`${id}/file`, new TextEncoder().encode('anders'))).error,
  ).not.toBeNull();
  expect(await (await storage.download(`${id}/file`)).data?.text()).toBe('bestand');
});

test('more than was asked room for does not count as arrived', async () => {
  const few = described({ bytes: new Uint8Array(3).fill(65) });
  const { id } = await call<{ id: string }>('member', 'begin_attachment', few);
  expect((await store('member', `${id}/file`, new Uint8Array(4000))).error).toBeNull();
  expect(await outcome(call('member', 'finish_attachment', { attachment_id: id }))).toBe('PT409');
});

test('rows are written by nobody directly', async () => {
  const id = await bring('member', { once: randomUUID() });
  for (const statement of [
    `update public.attachments set name = 'x' where id = '${id}'`,
    `delete from public.attachments where id = '${id}'`,
    `insert into public.attachments (kind) values ('image')`,
    'select private.forget_unused_attachments(now())',
    'select from private.stale_files',
  ]) {
    expect(await outcome(act('member', (sql) => sql.unsafe(statement))), statement).toBe('42501');
  }
});

test('a post takes only what its author brought for it', async () => {
  const once = randomUUID();
  const mine = await bring('member', { once });
  const theirs = await bring('second', { once });
  const elsewhere = await bring('member', { once, group: 'house' });
  const number = await post('member', topics.public, 'Drie bestanden', { once });
  const { posts } = await page('visitor', topics.public, number);
  expect(posts.find((line) => line.number === number)?.['files']).toMatchObject([
    { id: mine, name: 'plan.pdf', description: 'Het plan' },
  ]);
  expect(await reads('visitor', theirs)).toBe(false);
  expect(await reads('visitor', elsewhere)).toBe(false);
});

test('a picture in a text goes with it; taken out, it is for who reads earlier texts', async () => {
  const id = await bring('member', { isListed: false, kind: 'image' });
  const foreign = await bring('second', { isListed: false, kind: 'image' });
  const number = await post('member', topics.public, 'Kijk', { document: picture(id) });
  await post('member', topics.public, 'Kijk', { document: picture(foreign) });
  expect(await reads('visitor', id)).toBe(true);
  expect(await reads('visitor', foreign)).toBe(false);
  const given = { topic_id: topics.public, number, plain: 'Weg', language: 'nl' };
  await call('member', 'edit_post', { ...given, base: 1, document: picture(randomUUID()) });
  expect(await seenBy(id)).toEqual(
    [...members, ...staff].toSorted((a, b) => everybody.indexOf(a) - everybody.indexOf(b)),
  );
  await call('member', 'edit_post', { ...given, base: 2, document: picture(id) });
  expect(await reads('visitor', id)).toBe(true);
});

test('a post that is changed gets and loses files, its author alone does that', async () => {
  const { id, number, topic_id } = await postFile('public');
  const once = randomUUID();
  const added = await bring('member', { once });
  const change = { topic_id, number, once, removed: [id] };
  expect(await outcome(call('second', 'change_attachments', change))).toBe('42501');
  await call('member', 'change_attachments', change);
  const { posts } = await page('second', topic_id, number);
  expect(posts.find((line) => line.number === number)?.['files']).toMatchObject([{ id: added }]);
  expect(await reads('member', id)).toBe(false);
});

test('five for each form, and the same file once', async () => {
  const once = randomUUID();
  const bytes = new TextEncoder().encode('zelfde');
  const first = await bring('second', { once, bytes });
  const again = await call<{ id: string; isFinished: boolean }>(
    'second',
    'begin_attachment',
    described({ once, bytes }),
  );
  expect(again).toMatchObject({ id: first, isFinished: true });
  for (let n = 1; n < 5; n += 1) await bring('second', { once });
  expect(await outcome(bring('second', { once }))).toBe('file:attachments:errorMany');
});

test('a group has room for so much, a person brings so many a day', async () => {
  await db.sql`update public.working_groups set file_megabytes = 1 where slug = 'house'`;
  const half = () =>
    described({ group: 'house', bytes: new Uint8Array(600_000).fill(Math.random() * 255) });
  const tried = await Promise.all(
    [half(), half()].map((given) => outcome(call('guest', 'begin_attachment', given))),
  );
  expect(tried.toSorted()).toEqual(['done', 'file:attachments:errorGroupFull']);
  const room = (who: Who) =>
    call<{ room: unknown }>(who, 'list_group_files', { group_slug: 'house' });
  expect((await room('chair')).room).toMatchObject({ megabytes: 1, mayChange: false });
  expect((await room('guest')).room).toBeNull();
  const set = (who: Who, megabytes: number) =>
    outcome(call(who, 'set_group_room', { group_slug: 'house', megabytes }));
  expect(await set('chair', 5)).toBe('42501');
  expect(await set('coordinator', -1)).toBe('megabytes:errorNumber');
  expect(await set('coordinator', 500)).toBe('done');
  await db.sql`update private.attempts set count = 60 where bucket = 'attachment' and subject = ${people.guest}`;
  expect(await outcome(call('guest', 'begin_attachment', half()))).toBe('PT429');
});

test('what no post took within a day is dropped', async () => {
  const waiting = await bring('holder', { once: randomUUID() });
  const { id } = await postFile('public', 'holder');
  await db.sql`select private.forget_unused_attachments(now() + interval '23 hours')`;
  expect(await reads('holder', waiting)).toBe(true);
  await db.sql`select private.forget_unused_attachments(now() + interval '25 hours')`;
  expect(await reads('holder', waiting)).toBe(false);
  expect(await reads('holder', id)).toBe(true);
});

test('files move with their post and their topic', async () => {
  const topic = await open('member', 'square', 'public', 'Verhuist');
  topics.public = topic;
  const { id, number } = await postFile('public');
  const made = await call<{ id: number }>('chair', 'split_topic', {
    topic_id: topic,
    numbers: [number],
    title: 'Apart',
  });
  expect((await page('visitor', made.id)).posts[0]?.['files']).toMatchObject([{ id }]);
  await call('moderator', 'move_topic', { topic_id: made.id, to_group: 'attic' });
  const [row] =
    await db.sql`select g.slug from public.attachments as a join public.working_groups as g on g.id = a.group_id where a.id = ${id}`;
  expect(row?.['slug']).toBe('attic');
  expect(await reads('visitor', id)).toBe(true);
});

test('no name leads out of the folder of files', async () => {
  const names = await readdir(db.filesDir, { recursive: true });
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{2}([/\\][0-9a-f]{64})?$/);
});
