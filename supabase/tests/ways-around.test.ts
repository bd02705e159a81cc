import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { described } from './attachments-world.ts';
import { begin, remark, save, setState } from './documents-world.ts';
import { caseOf, newcomer, openReportsWorld, report } from './reports-world.ts';
import type { Who } from './topics-world.ts';
import { call, db, open, outcome, people, post, textOf } from './topics-world.ts';

// Ways around what moderators decided, around the review of first posts, and around limits.
beforeAll(openReportsWorld);
afterAll(() => db.drop());

const poll = (who: Who, topic: number, opens = true) =>
  call<number>(who, 'make_vote', {
    ...{ topic_id: topic, kind: 'straw', question: 'Koop hier?', explanation: '' },
    ...{ options: ['Ja', 'Nee'], language: 'nl', electorate: 'person', secrecy: 'anonymous' },
    ...{ shows_at_once: true, quorum: null, closes_at: null, opens },
  });
const translate = (who: Who, topic: number, number: number, base = 0, words = 'Buy here') =>
  call(who, 'translate_post', {
    ...{ topic_id: topic, number, to_language: 'en', base },
    ...{ document: textOf(words), plain: words },
  });

test('a hidden post stays hidden when its author left the forum', async () => {
  const topic = await open('member', 'square', 'public');
  const number = await post('second', topic, 'Dat mag niemand lezen');
  await call('moderator', 'hide_posts', { topic_id: topic, numbers: [number], reason: 'Scheldt' });
  const look = (who: Who) => outcome(call(who, 'get_post', { topic_id: topic, number }));
  expect(await look('visitor')).toBe('PT404');
  await db.sql`update public.posts set author_id = null where topic_id = ${topic} and number = ${number}`;
  expect(await look('visitor')).toBe('PT404');
  expect(await look('member')).toBe('PT404');
  expect(await look('moderator')).toBe('done');
});

test('who is paused writes nowhere: no remark, document, question or file', async () => {
  const topic = await open('chair', 'square', 'public');
  const mine = await begin('second', 'square', 'members');
  const draft = await poll('second', topic, false);
  const [opened] = await db.sql<{ id: string }[]>`
    insert into private.post_cases (post_id, kept_language, kept_plain, kept_revision)
    select id, 'nl', '', 1 from public.posts where topic_id = ${topic} returning id`;
  await db.sql`insert into private.post_sanctions (case_id, person_id, kind, until_at)
    values (${opened?.id ?? ''}, ${people.second}, 'pause', now() + interval '1 day')`;
  const question = {
    ...{ vote_id: draft, kind: 'straw', question: 'Anders?', explanation: '', options: ['A', 'B'] },
    ...{ language: 'nl', electorate: 'person', secrecy: 'named', shows_at_once: false },
    ...{ quorum: null, closes_at: null, opens: true },
  };
  const tries = [
    begin('second', 'square', 'members'),
    save('second', mine, 1, 'Toch verder'),
    setState('second', mine, 'shared'),
    remark('second', mine, 'Beginzin'),
    poll('second', topic),
    call('second', 'change_vote', question),
    call('second', 'begin_attachment', described({ once: randomUUID() })),
  ];
  const outcomes = await Promise.all(tries.map(outcome));
  await db.sql`delete from private.post_sanctions`;
  expect(outcomes).toEqual(tries.map(() => '42501'));
});

test('words of somebody new reach nobody by another way before a post of theirs was read', async () => {
  const topic = await open('member', 'square', 'public');
  const waits = 'form:topics:errorFirstPosts';
  expect(await outcome(translate(newcomer, topic, 1))).toBe(waits);
  expect(await outcome(poll(newcomer, topic))).toBe(waits);
  const draft = await begin(newcomer, 'square', 'public');
  expect(await outcome(setState(newcomer, draft, 'shared'))).toBe(waits);
  // Their own draft, which nobody else sees, they may write.
  expect(await outcome(save(newcomer, draft, 1, 'Verder'))).toBe('done');
});

test('a person saves so many translations a day and no more', async () => {
  const topic = await open('member', 'square', 'public');
  for (let base = 0; base < 200; base += 1)
    await translate('second', topic, 1, base, `Words ${base}`);
  expect(await outcome(translate('second', topic, 1, 200, 'One more'))).toBe('PT429');
});

test.each([
  ['image', 'text/html'],
  ['image', 'image/svg+xml'],
  ['document', 'text/html'],
  ['document', 'application/xhtml+xml'],
  ['program', 'application/pdf'],
])('a %s that says to be %s is not taken, however it is sent', async (kind, media_type) => {
  const size = kind === 'image' ? { width: 1, height: 1 } : {};
  const given = { ...described({ once: randomUUID() }), kind, media_type, ...size };
  expect(await outcome(call('member', 'begin_attachment', given))).toBe(
    'file:attachments:errorKind',
  );
});

test('a case that a machine reported thousands of times can still be opened', async () => {
  const topic = await open('chair', 'square', 'public');
  const number = await post('member', topic);
  const id = await report('guest', topic, number);
  await db.sql`insert into private.reports (case_id, reason, note)
    select ${id}, 'spam', 'x' from generate_series(1, 1000)`;
  const seen = await caseOf('moderator', id);
  expect(seen.reportRows).toHaveLength(200);
  expect(seen).toMatchObject({ reports: 1001 });
});

test('reports without proof of work end at a hundred an hour, whatever address they claim', async () => {
  const topic = await open('chair', 'square', 'public');
  const number = await post('member', topic);
  await db.sql`delete from private.attempts`;
  for (let count = 0; count < 100; count += 1)
    await report('visitor', topic, number, { client: `address ${count}` });
  expect(await outcome(report('visitor', topic, number, { client: 'one more' }))).toBe('PT429');
  expect(await outcome(report('second', topic, number))).toBe('done');
});

test('who planned a meeting, writes its notes or wrote them is not told outside the group', async () => {
  const refused = (what: string) =>
    outcome(db.as('anon', {}, (sql) => sql.unsafe(`select ${what}`)));
  expect(await refused('note_taker_id from public.group_meetings')).toBe('42501');
  expect(await refused('created_by from public.group_meetings')).toBe('42501');
  expect(await refused('written_by from public.meeting_notes')).toBe('42501');
  expect(await refused('title from public.group_meetings')).toBe('done');
});
