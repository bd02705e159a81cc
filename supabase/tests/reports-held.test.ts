import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, db, everybody, open, outcome, page, people, post, textOf } from './topics-world.ts';
import type { Who } from './topics-world.ts';
import {
  appeal,
  colleague,
  decide,
  judge,
  mails,
  newcomer,
  openReportsWorld,
  report,
  reported,
  side,
} from './reports-world.ts';

// First posts of new people, and what a moderator may impose on somebody.
let topic: number;
beforeAll(openReportsWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  topic = await open('member', 'square', 'public');
  await db.sql`delete from public.posts where author_id = ${people[newcomer]}`;
  await db.sql`delete from private.vouches where person_id = ${people[newcomer]}`;
  await db.sql`delete from private.attempts`;
  await mails();
});

const review = (who: Who, number: number, accepts: boolean, more: Record<string, unknown> = {}) =>
  outcome(call(who, 'review_held_post', { topic_id: topic, number, accepts, ...more }));
interface Held {
  rows: { number: number; topic: { id: number }; isFirst: boolean }[];
}
const heldFor = async (who: Who) => (await call<Held>(who, 'list_held_posts', {})).rows;

describe('first posts of somebody new', () => {
  test('wait, count for nobody, and are new to everybody once accepted', async () => {
    const number = await post(newcomer, topic, 'Mijn eerste');
    expect(await mails()).toEqual(['post_waiting chair']);
    await post('second', topic, 'Antwoord op iets anders');
    for (const who of ['visitor', 'guest', 'second'] as const) {
      const seen = await page(who, topic, 1);
      expect(
        seen.posts.map((one) => one.number),
        who,
      ).toEqual([1, 3]);
      expect(seen.topic, who).toMatchObject({ postCount: 2, lastNumber: 3, lastVisible: 3 });
      expect(JSON.stringify(seen), who).not.toContain('Mijn eerste');
    }
    expect(await outcome(call('guest', 'get_post', { topic_id: topic, number }))).toBe('PT404');
    expect((await page(newcomer, topic, 1)).posts[1]).toMatchObject({ number, state: 'held' });
    await call('guest', 'mark_read', { topic_id: topic, first_number: 1, last_number: 9 });

    expect(await heldFor('chair')).toMatchObject([{ number, topic: { id: topic } }]);
    expect(await review('chair', number, true)).toBe('done');
    expect(await mails()).toEqual([`post_accepted ${newcomer}`]);
    const seen = await page('guest', topic, 1);
    expect(seen.topic).toMatchObject({ postCount: 3 });
    expect(seen.me).toMatchObject({ unread: 1, firstUnread: number });
    expect((await page(newcomer, topic)).me.readRanges).toEqual([[2, 2]]);
    expect(await review('moderator', number, true)).toBe('PT409');
  });

  test('an open page does not hear of a post that waits', async () => {
    await post(newcomer, topic, 'Nog niet');
    const [row] =
      await db.sql`select last_number, last_visible from public.topics where id = ${topic}`;
    expect(row).toEqual({ last_number: 2, last_visible: 1 });
    await review('chair', 2, true);
    const [after] = await db.sql`select last_visible from public.topics where id = ${topic}`;
    expect(after).toEqual({ last_visible: 2 });
  });

  test('the third is seen at once; so is the first of who is vouched for, invited or in office', async () => {
    const state = async () => {
      const given = { topic_id: topic, document: textOf('Hoi'), plain: 'Hoi', language: 'tr' };
      return (await call<{ state: string; number: number }>(newcomer, 'add_post', given)).state;
    };
    expect(await state()).toBe('held');
    expect(await state()).toBe('held');
    expect(await state()).toBe('held');
    expect(await review('moderator', 2, true)).toBe('done');
    expect(await state()).toBe('held');
    expect(await review('moderator', 3, true)).toBe('done');
    expect(await state()).toBe('visible');

    await db.sql`delete from public.posts where author_id = ${people[newcomer]}`;
    const number = await post(newcomer, topic);
    expect(await review('coordinator', number, true, { vouches: true })).toBe('done');
    expect(await state()).toBe('visible');

    await db.sql`delete from private.vouches where person_id = ${people[newcomer]}`;
    await db.sql`delete from public.posts where author_id = ${people[newcomer]}`;
    const invite = {
      group_slug: 'attic',
      mail: `${newcomer}@example.org`,
      role: 'member',
      language: 'nl',
    };
    await call('otherChair', 'invite_to_group', invite);
    const [mail] =
      await db.sql`select payload ->> 'url' as url from private.outbox where kind = 'group_invitation'`;
    const token = String(mail!['url']).split('/').at(-1);
    expect(await state()).toBe('held');
    await call(newcomer, 'answer_invitation', { token, accepts: true });
    expect(await state()).toBe('visible');
  });

  test('a chair does not vouch, and the city may hold none', async () => {
    const number = await post(newcomer, topic);
    expect(await review('chair', number, true, { vouches: true })).toBe('done');
    expect(await db.sql`select from private.vouches where person_id = ${people[newcomer]}`).toEqual(
      [],
    );
    await db.sql`update public.site_settings set first_posts = 0`;
    await post(newcomer, topic, 'Meteen te lezen');
    expect((await page('visitor', topic)).posts).toHaveLength(3);
    await db.sql`update public.site_settings set first_posts = 2`;
  });

  test('are reviewed by who leads the group and moderators, and by nobody else', async () => {
    const number = await post(newcomer, topic);
    for (const who of everybody) {
      const may = ['chair', 'coordinator', 'moderator', colleague].includes(who);
      expect(await review(who, number, false, { reason: '' }), who).toBe(
        may ? 'reason:errorRequired' : '42501',
      );
      if (!may && who !== 'otherChair') expect(await outcome(heldFor(who)), who).toBe('42501');
    }
    expect(await heldFor('otherChair')).toEqual([]);
    await db.sql`update public.group_members set role = 'secretary' where person_id = ${people[newcomer]}`;
    expect(await review(newcomer, number, true)).toBe('42501');
    await db.sql`update public.group_members set role = 'member' where person_id = ${people[newcomer]}`;
  });

  test('a topic of somebody new is nobody’s until its first post is accepted', async () => {
    const made = await open(newcomer, 'square', 'public', 'Koop mijn horloges');
    for (const who of ['visitor', 'member', 'guest'] as const) {
      expect(await outcome(page(who, made)), who).toBe('PT404');
      const lists = [
        await call(who, 'list_topics', { group_slug: 'square' }),
        await call(who, 'list_topics', { group_slug: 'square', query: 'horloges' }),
      ];
      expect(JSON.stringify(lists), who).not.toContain('Koop mijn');
    }
    const rows = await db.sql`select id from public.topics where id = ${made}`;
    expect(rows).toHaveLength(1);
    expect((await page(newcomer, made)).topic.state).toBe('held');
    expect(await heldFor('moderator')).toMatchObject([{ isFirst: true, topic: { id: made } }]);
    topic = made;
    expect(await review('chair', 1, true)).toBe('done');
    expect((await page('visitor', made)).topic).toMatchObject({ state: 'open', postCount: 1 });
  });

  test('one that is refused is a case: its author reads why, objects, and may be right', async () => {
    const number = await post(newcomer, topic, 'Reclame?');
    expect(await review('chair', number, false, { reason: 'Reclame' })).toBe('done');
    expect(await mails()).toContain(`post_refused ${newcomer}`);
    const [row] = await db.sql`select id from private.post_cases order by opened_at desc limit 1`;
    const id = String(row!['id']);
    expect(await side(newcomer, id)).toMatchObject({ reason: 'Reclame', mayAppeal: true });
    expect(await appeal(newcomer, id)).toBe('done');
    expect(await judge('moderator', id, false)).toBe('done');
    expect((await page('guest', topic)).me.firstUnread).toBe(1);
    expect((await page('guest', topic, 1)).posts[1]).toMatchObject({ state: 'visible' });
  });

  test('ten wait at most', async () => {
    for (let n = 0; n < 10; n += 1) await post(newcomer, topic);
    expect(await outcome(post(newcomer, topic))).toBe('PT429');
  });
});

describe('what is imposed on somebody', () => {
  test('a pause ends writing everywhere, for its days, and the appeal lifts it', async () => {
    const { id } = await reported(topic);
    expect(await decide('moderator', id, 'leave', { sanction: 'pause', days: 7 })).toBe('done');
    expect(await side('member', id)).toMatchObject({ sanction: 'pause', state: 'upheld' });
    expect(await side('guest', id)).toMatchObject({ sanction: null });
    expect(await outcome(post('member', topic))).toBe('42501');
    expect(await outcome(open('member', 'house', 'members'))).toBe('42501');
    const edit = {
      topic_id: topic,
      number: 1,
      base: 1,
      document: textOf('x'),
      plain: 'x',
      language: 'nl',
    };
    expect(await outcome(call('member', 'edit_post', edit))).toBe('42501');
    expect(await call('member', 'list_my_reports', {})).toMatchObject({
      sanctions: [{ kind: 'pause', group: null }],
    });
    expect(await appeal('member', id)).toBe('done');
    expect(await judge(colleague, id, false)).toBe('done');
    expect(await outcome(post('member', topic))).toBe('done');
  });

  test('slow mode of a person is for one group, until its day', async () => {
    const { id } = await reported(topic);
    expect(await decide('moderator', id, 'leave', { sanction: 'slow', days: 3 })).toBe('done');
    expect(await outcome(post('member', topic))).toBe('PT429');
    expect(await outcome(open('member', 'square', 'public'))).toBe('PT429');
    expect(await outcome(open('member', 'house', 'members'))).toBe('done');
    expect(await outcome(post('second', topic))).toBe('done');
    await db.sql`update public.posts set created_at = created_at - interval '61 minutes' where author_id = ${people.member}`;
    expect(await outcome(post('member', topic))).toBe('done');
    expect(await outcome(post('member', topic))).toBe('PT429');
    await db.sql`update private.post_sanctions set until_at = now()`;
    expect(await outcome(post('member', topic))).toBe('done');
  });
});

describe('hiding without a report', () => {
  test('its author is told, can object, and who hid it may show it again', async () => {
    const number = await post('member', topic);
    await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Hoort hier niet' });
    expect(await mails()).toEqual(['post_hidden member']);
    await call('chair', 'show_post', { topic_id: topic, number });
    expect(await mails()).toEqual(['post_shown member']);
    await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Toch niet' });
    const [row] =
      await db.sql`select id from private.post_cases where state = 'upheld' order by opened_at desc limit 1`;
    const id = String(row!['id']);
    expect(await appeal('member', id)).toBe('done');
    expect(await judge('moderator', id, true)).toBe('done');
    // The last word was a moderator's.
    expect(await outcome(call('chair', 'show_post', { topic_id: topic, number }))).toBe('PT409');
  });

  test('who leads the group cannot make reports go away by hiding and showing', async () => {
    const { number, id } = await reported(topic);
    await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Even weg' });
    await call('chair', 'show_post', { topic_id: topic, number });
    expect(await side('guest', id)).toMatchObject({ state: 'received' });
    await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Weer weg' });
    expect(await decide('moderator', id, 'leave')).toBe('done');
    expect((await page('visitor', topic)).posts.at(-1)).toMatchObject({ number, state: 'visible' });
  });

  test('up to a hundred posts at once, for who may hide one', async () => {
    const numbers: number[] = [];
    for (let n = 0; n < 4; n += 1) numbers.push(await post('second', topic));
    await mails();
    const given = { topic_id: topic, numbers: [...numbers, 99], reason: 'Een golf van reclame' };
    for (const who of ['visitor', 'member', 'otherChair'] as const)
      expect(await outcome(call(who, 'hide_posts', given)), who).toBe('42501');
    expect(await call('moderator', 'hide_posts', given)).toBe(4);
    expect(await mails()).toEqual(['post_hidden second']);
    expect((await page('visitor', topic)).topic.postCount).toBe(1);
    expect(await call('moderator', 'hide_posts', given)).toBe(0);
    for (const wrong of [[], Array.from({ length: 101 }, (_, n) => n)])
      expect(await outcome(call('chair', 'hide_posts', { ...given, numbers: wrong }))).toBe(
        'numbers:moderation:errorNumbers',
      );
  });
});

test('nor an appeal against what was left standing, nor a report after an earlier decision', async () => {
  const { number, id } = await reported(topic);
  await decide('moderator', id, 'leave');
  await appeal('guest', id);
  await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Even weg' });
  await call('chair', 'show_post', { topic_id: topic, number });
  expect(await side('guest', id)).toMatchObject({ state: 'appealed' });
  await judge(colleague, id, true);
  const again = await report('guest', topic, number);
  await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Even weg' });
  expect(await outcome(call('chair', 'show_post', { topic_id: topic, number }))).toBe('done');
  expect(await side('guest', again)).toMatchObject({ state: 'received' });
});
