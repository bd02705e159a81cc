import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, open, openWorld, people, post, textOf } from './topics-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from private.attempts`;
  await db.sql`delete from private.outbox`;
});

type Outcome = { outcome: string; reason?: string; number?: number; topic?: number };
interface Given {
  topic: number;
  number?: number;
  sender?: string;
  hash?: Buffer;
  refusal?: string;
  reply?: Record<string, unknown>;
}

const writing = (words: string, more: object = {}) => ({
  document: textOf(words),
  plain: words,
  isArabic: false,
  hasFiles: false,
  messageId: '<a@b.example>',
  ...more,
});

async function mail(who: keyof typeof people, given: Given): Promise<Outcome> {
  const { topic, number = 1, hash = randomBytes(32), refusal = null } = given;
  const reply = given.reply ?? writing('Per mail');
  const [row] =
    await db.sql`select private.post_by_mail(${people[who]}, ${topic}, ${number}, ${hash},
    ${given.sender ?? `${who}@example.org`}, ${db.sql.json(reply as never)}, ${refusal}) as value`;
  return row?.['value'] as Outcome;
}

const posts = (topic: number) => db.sql`
  select number, answers, author_id, plain, language from public.posts where topic_id = ${topic} order by number`;
const answers = () =>
  db.sql`select kind, recipient, language, payload from private.outbox order by id`;

describe('who may write on the site may write by mail', () => {
  const writers: Who[] = ['member', 'second', 'chair', 'holder'];
  test.each(everybody.filter((who) => who !== 'visitor'))('%s', async (who) => {
    const topic = await open('chair', 'house', 'members');
    const byMail = await mail(who as keyof typeof people, { topic });
    const onSite = await post(who, topic, 'Op de site').then(
      () => true,
      () => false,
    );
    expect(byMail.outcome === 'posted').toBe(onSite);
    expect(onSite).toBe(writers.includes(who) || who === 'guest');
    if (!onSite) expect(byMail.reason).toBe('stranger');
  });
});

test('a mail becomes an answer to the post it was about, with nobody told', async () => {
  const topic = await open('chair', 'square', 'public');
  const made = await mail('member', { topic });
  expect(made).toMatchObject({ outcome: 'posted', number: 2, topic });
  expect((await posts(topic))[1]).toMatchObject({
    answers: 1,
    author_id: people.member,
    plain: 'Per mail',
    language: 'nl',
  });
  expect((await answers()).filter((row) => String(row['kind']).startsWith('mail_'))).toEqual([]);
});

test('the same mail again is one post, also when both copies come at once', async () => {
  const topic = await open('chair', 'square', 'public');
  const hash = randomBytes(32);
  const outcomes = await Promise.all([1, 2, 3].map(() => mail('member', { topic, hash })));
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
    'posted',
    'repeated',
    'repeated',
  ]);
  expect(await posts(topic)).toHaveLength(2);
});

test('a mail from another address is no post; the owner of the account hears of it, not who sent it', async () => {
  const topic = await open('chair', 'square', 'public');
  const made = await mail('member', { topic, sender: 'thief@example.net' });
  expect(made).toEqual({ outcome: 'refused', reason: 'foreign' });
  expect(await posts(topic)).toHaveLength(1);
  expect((await answers())[0]).toMatchObject({
    kind: 'mail_reply_refused',
    recipient: 'member@example.org',
    payload: { reason: 'foreign', inReplyTo: '<a@b.example>' },
  });
  expect(await mail('member', { topic, sender: 'Member@Example.org' })).toMatchObject({
    outcome: 'posted',
  });
});

test('at most one answer an hour goes out', async () => {
  const topic = await open('chair', 'square', 'public');
  for (let i = 0; i < 4; i += 1) await mail('member', { topic, refusal: 'empty' });
  expect(await answers()).toHaveLength(1);
});

describe('refused with the reason', () => {
  test('a closed topic', async () => {
    const topic = await open('chair', 'square', 'public');
    await call('chair', 'close_topic', { topic_id: topic, reason: 'klaar' });
    expect(await mail('member', { topic })).toEqual({ outcome: 'refused', reason: 'closed' });
    const [answer] = await answers();
    expect(answer?.['payload']).toMatchObject({ url: `/nl/groups/square/topics/${topic}` });
  });

  test('slow mode, and more than 30 an hour', async () => {
    const topic = await open('chair', 'square', 'public');
    await call('chair', 'set_slow_mode', { topic_id: topic, minutes: 5 });
    expect(await mail('member', { topic })).toMatchObject({ outcome: 'posted' });
    expect(await mail('member', { topic })).toMatchObject({ reason: 'slow' });
    await db.sql`update private.attempts set count = 31 where bucket = 'mail_reply'`;
    const other = await open('chair', 'square', 'public');
    expect(await mail('member', { topic: other })).toMatchObject({ reason: 'slow' });
  });

  test('somebody who left learns nothing of the topic', async () => {
    const topic = await open('chair', 'house', 'members', 'Geheim');
    expect(await mail('formerMember', { topic })).toMatchObject({ reason: 'stranger' });
    const [answer] = await answers();
    expect(JSON.stringify(answer)).not.toMatch(/Geheim|house|topics/);
    expect(answer?.['payload']).toMatchObject({ url: '/nl/groups' });
  });

  test('a writer whom a moderator paused', async () => {
    const topic = await open('chair', 'square', 'public');
    await db.sql`
      with opened as (
        insert into private.post_cases (post_id, kept_language, kept_plain, kept_revision)
        select id, 'nl', plain, 1 from public.posts where topic_id = ${topic} returning id
      )
      insert into private.post_sanctions (case_id, person_id, kind, until_at)
      select id, ${people.second}, 'pause', now() + interval '1 day' from opened`;
    expect(await mail('second', { topic })).toMatchObject({ reason: 'paused' });
    await db.sql`delete from private.post_cases`;
  });

  test('what reading the mail found', async () => {
    const topic = await open('chair', 'square', 'public');
    for (const refusal of ['expired', 'empty', 'long', 'unverified']) {
      expect(await mail('member', { topic, refusal })).toEqual({
        outcome: 'refused',
        reason: refusal,
      });
    }
    expect(await posts(topic)).toHaveLength(1);
  });
});

test('files that came along are told of, and stay behind', async () => {
  const topic = await open('chair', 'square', 'public');
  const reply = writing('Zie bijlage', { hasFiles: true });
  expect(await mail('member', { topic, reply })).toMatchObject({ outcome: 'posted' });
  const [answer] = await answers();
  expect(answer).toMatchObject({ kind: 'mail_reply_note', payload: { reason: 'files' } });
});

test('a first post waits for review, and its author is told so', async () => {
  const topic = await open('chair', 'square', 'public');
  await db.sql`insert into public.site_settings (forum_names, city_names, home_place, first_posts)
    values ('{}', '{}', 'Gent', 1)`;
  await db.sql`update public.posts set author_id = null where author_id = ${people.guest}`;
  await db.sql`delete from private.outbox`;
  expect(await mail('guest', { topic })).toMatchObject({ outcome: 'posted', state: 'held' });
  expect((await answers()).find((row) => row['recipient'] === 'guest@example.org')).toMatchObject({
    kind: 'mail_reply_note',
    payload: { reason: 'held' },
  });
  await db.sql`delete from public.site_settings`;
});

test('the answer finds the post where it was moved to', async () => {
  const topic = await open('chair', 'square', 'public');
  await post('second', topic, 'Verhuist');
  const { id } = await call<{ id: number }>('chair', 'split_topic', {
    topic_id: topic,
    numbers: [2],
    title: 'Apart',
  });
  expect(await mail('member', { topic, number: 2 })).toMatchObject({
    outcome: 'posted',
    topic: id,
  });
  expect((await posts(id)).at(-1)).toMatchObject({ answers: 1, author_id: people.member });
});

test('the language is the one that the person reads, unless the letters say otherwise', async () => {
  const topic = await open('chair', 'square', 'public');
  await db.sql`update public.people set language = 'ar' where id = ${people.second}`;
  await mail('second', { topic, reply: writing('مرحبا', { isArabic: true }) });
  await mail('second', { topic, reply: writing('Dag allemaal') });
  await mail('member', { topic, reply: writing('مرحبا', { isArabic: true }) });
  expect((await posts(topic)).map((row) => row['language'])).toEqual(['nl', 'ar', 'nl', 'ar']);
});

test('the claims end with the mail', async () => {
  const topic = await open('chair', 'square', 'public');
  const who = await db.sql.begin(async (sql) => {
    await sql`select private.post_by_mail(${people.member}, ${topic}, 1, ${randomBytes(32)}, 'member@example.org',
      ${sql.json(writing('x') as never)})`;
    const [row] = await sql`select auth.uid() as me`;
    return row?.['me'] as unknown;
  });
  expect(who).toBeNull();
});

describe('mail that comes back', () => {
  const suspend = async (who: keyof typeof people, recipient: string, hash = randomBytes(32)) => {
    const [row] =
      await db.sql`select private.suspend_mail(${people[who]}, ${hash}, 'bounce', ${recipient}) as value`;
    return row?.['value'] as string;
  };

  test('stops mail to this person, who sees it and starts it again', async () => {
    expect(await suspend('guest', 'other@example.org')).toBe('nobody');
    expect(await call('guest', 'get_mail_suspension', {})).toBeNull();
    expect(await suspend('guest', 'GUEST@example.org')).toBe('suspended');
    expect(await call('guest', 'get_mail_suspension', {})).toMatchObject({ reason: 'bounce' });
    expect(await call('member', 'get_mail_suspension', {})).toBeNull();
    await call('member', 'resume_mail', {});
    expect(await call('guest', 'get_mail_suspension', {})).not.toBeNull();
    await call('guest', 'resume_mail', {});
    expect(await call('guest', 'get_mail_suspension', {})).toBeNull();
  });

  test('cannot be started again without end', async () => {
    for (let i = 0; i < 5; i += 1) await call('guest', 'resume_mail', {});
    await expect(call('guest', 'resume_mail', {})).rejects.toMatchObject({ code: 'PT429' });
  });
});

test('nobody but the server posts as somebody, reads the key or suspends mail', async () => {
  const attempts = [
    'select private.mail_secret()',
    'select * from private.mail_keys',
    'select * from private.mail_suspensions',
    `select private.mail_signature('reply', '')`,
    `select private.post_by_mail('${people.chair}', 1, 1, '', 'chair@example.org', '{}')`,
    `select private.add_post_as('${people.chair}', 1, '{}', 'x', 'nl', 1, null)`,
    `select private.suspend_mail('${people.chair}', '', 'bounce', 'chair@example.org')`,
  ];
  for (const who of ['visitor', 'member', 'moderator'] as const) {
    for (const attempt of attempts) {
      await expect(act(who, (sql) => sql.unsafe(attempt))).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('numbers of mails are forgotten after 30 days', async () => {
  await db.sql`insert into private.inbound_mails values ('\\x01', now() - interval '31 days'), ('\\x02', now() - interval '20 days')`;
  await db.sql`select private.forget(current_date)`;
  const kept =
    await db.sql`select encode(message_hash, 'hex') as h from private.inbound_mails where octet_length(message_hash) = 1`;
  expect(kept.map((row) => row['h'])).toEqual(['02']);
});
