import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { call, db, everybody, open, outcome, page, people, post } from './topics-world.ts';
import {
  appeal,
  caseOf,
  colleague,
  decide,
  judge,
  mails,
  openReportsWorld,
  queue,
  report,
  reported,
  side,
} from './reports-world.ts';

let topic: number;
beforeAll(openReportsWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  topic = await open('member', 'square', 'public');
  await db.sql`delete from private.attempts`;
  await mails();
});

describe('reporting', () => {
  test('anybody who reads a post reports it; several reports are one case', async () => {
    const number = await post('member', topic, 'Rot op');
    const first = await report('guest', topic, number, { note: 'Dit ging over mij' });
    expect(await report('second', topic, number, { reason: 'spam' })).toBe(first);
    // The same form twice is one report.
    expect(await report('guest', topic, number)).toBe(first);
    const receipt = await report('visitor', topic, number);
    expect(receipt).toMatch(/^[0-9a-f]{32}$/);
    expect(await caseOf('moderator', first)).toMatchObject({
      state: 'received',
      reports: 3,
      reasons: ['insult', 'spam'],
    });
    expect(await mails()).toEqual([
      'post_reported member',
      'report_received guest',
      'report_received second',
    ]);
    expect(await side('visitor', receipt)).toMatchObject({ side: 'reporter', state: 'received' });
    expect(await side('guest', first)).toMatchObject({ side: 'reporter', reasons: ['insult'] });
    expect(await side('member', first)).toMatchObject({ side: 'author', note: null });
  });

  test('what one may not read cannot be reported, nor what is not there, nor one’s own', async () => {
    const inside = await open('member', 'house', 'members');
    for (const who of ['visitor', 'formerMember', 'otherChair'] as const)
      expect(await outcome(report(who, inside, 1)), who).toBe('PT404');
    expect(await outcome(report('guest', topic, 7))).toBe('PT404');
    expect(await outcome(report('member', topic, 1))).toBe('form:reports:errorOwn');
    const bad = (more: object) => outcome(report('guest', topic, 1, { ...more }));
    expect(await bad({ reason: 'ugly' })).toBe('reason:errorChoice');
    expect(await bad({ reason: 'other', note: ' ' })).toBe('note:errorRequired');
    expect(await bad({ note: 'x'.repeat(2001) })).toBe('note:reports:errorTextLong');
    expect(await outcome(report('visitor', topic, 1, { trap: 'x' }))).toBe(
      'form:reports:errorTrap',
    );
  });

  test('visitors report three times an hour without proof, people twenty times', async () => {
    for (let n = 0; n < 3; n += 1) await report('visitor', topic, 1);
    expect(await outcome(report('visitor', topic, 1))).toBe('PT429');
    // Another address is another visitor, and work that was shown counts for more.
    await report('visitor', topic, 1, { client: 'another' });
    for (let n = 0; n < 20; n += 1) await report('guest', topic, 1);
    expect(await outcome(report('guest', topic, 1))).toBe('PT429');
  });

  test('every moderator hears at once when somebody may be in danger', async () => {
    await report('guest', topic, 1, { reason: 'danger' });
    await report('second', topic, 1, { reason: 'danger' });
    expect((await mails()).filter((line) => line.startsWith('case_danger'))).toEqual([
      `case_danger ${colleague}`,
      'case_danger moderator',
    ]);
  });
});

describe('deciding', () => {
  test('each step is told to both sides, in their own language', async () => {
    await db.sql`update public.people set language = 'ar' where id = ${people.member}`;
    const { number, id } = await reported(topic);
    await call('moderator', 'take_case', { id });
    expect(await outcome(call(colleague, 'take_case', { id }))).toBe('PT409');
    await mails();
    expect(await decide('moderator', id, 'hide')).toBe('done');
    const [mail] =
      await db.sql`select language, payload from private.outbox where kind = 'post_upheld'`;
    expect(mail).toMatchObject({
      language: 'ar',
      payload: { reason: 'Zo spreken we hier niet', url: `/ar/reports/${id}` },
    });
    expect(await mails()).toEqual(['post_upheld member', 'report_upheld guest']);
    expect((await page('visitor', topic)).posts.at(-1)).toMatchObject({ number, state: 'hidden' });
    expect(await side('member', id)).toMatchObject({ state: 'upheld', mayAppeal: true });
    expect(await side('guest', id)).toMatchObject({ state: 'upheld', mayAppeal: false });

    expect(await appeal('guest', id)).toBe('PT409');
    expect(await appeal('member', id)).toBe('done');
    expect(await mails()).toEqual(['case_appealed guest', 'case_appealed member']);
    expect(await judge('moderator', id, false)).toBe('42501');
    expect(await judge(colleague, id, false)).toBe('done');
    expect(await mails()).toEqual(['case_final guest', 'case_final member']);
    expect((await page('visitor', topic)).posts.at(-1)).toMatchObject({ state: 'visible' });
    expect(await appeal('member', id)).toBe('PT409');
    await db.sql`update public.people set language = 'nl' where id = ${people.member}`;
  });

  test('what was left standing can be appealed by who reported, and is hidden then', async () => {
    const { number, id } = await reported(topic);
    const receipt = await report('visitor', topic, number);
    await mails();
    expect(await decide('moderator', id, 'leave')).toBe('done');
    expect(await mails()).toEqual(['post_cleared member', 'report_dismissed guest']);
    expect(await appeal('member', id)).toBe('PT409');
    expect(await appeal('visitor', receipt)).toBe('done');
    expect(await side('member', id)).toMatchObject({ state: 'appealed', appeal: null });
    expect(await judge(colleague, id, false)).toBe('done');
    expect((await page('visitor', topic)).posts.at(-1)).toMatchObject({ state: 'hidden' });
    // A moderator's word about reports is not undone by who leads the group.
    expect(await outcome(call('chair', 'show_post', { topic_id: topic, number }))).toBe('PT409');
  });

  test('an appeal comes in time', async () => {
    const { id } = await reported(topic);
    await decide('moderator', id, 'hide');
    await db.sql`update private.post_cases set decided_at = now() - interval '31 days' where id = ${id}`;
    expect(await side('member', id)).toMatchObject({ mayAppeal: false });
    expect(await appeal('member', id)).toBe('PT409');
  });

  test('only moderators who are no side of it decide', async () => {
    const { id } = await reported(topic);
    for (const who of everybody.filter((one) => one !== 'moderator' && one !== colleague)) {
      expect(await decide(who, id, 'hide'), who).toBe('42501');
      expect(await outcome(call(who, 'take_case', { id })), who).toBe('42501');
      expect(await judge(who, id, true), who).toBe('42501');
      expect(await outcome(call(who, 'reveal_reporters', { id })), who).toBe('42501');
    }
    const own = await report('moderator', topic, 1);
    expect(await decide('moderator', own, 'leave')).toBe('42501');
    expect((await caseOf('moderator', own)).mayDecide).toBe(false);
  });

  test('bad decisions are refused by field', async () => {
    const { id } = await reported(topic);
    const bad = (verdict: string, more: object) => decide('moderator', id, verdict, { ...more });
    expect(await bad('burn', {})).toBe('verdict:errorChoice');
    expect(await bad('hide', { reason: ' ' })).toBe('reason:errorRequired');
    expect(await bad('hide', { sanction: 'jail' })).toBe('sanction:errorChoice');
    expect(await bad('hide', { sanction: 'slow', days: 91 })).toBe('days:errorNumber');
    expect(await bad('hide', { sanction: 'pause' })).toBe('days:errorNumber');
    expect(await caseOf('moderator', id)).toMatchObject({ state: 'received', mayDecide: true });
  });

  test('what its author changes or removes can still be judged', async () => {
    const number = await post('member', topic, 'Iets lelijks');
    const id = await report('guest', topic, number);
    expect(await caseOf('moderator', id)).toMatchObject({ kept: null });
    await call('member', 'remove_post', { topic_id: topic, number });
    expect(await caseOf('moderator', id)).toMatchObject({ kept: 'Iets lelijks', document: null });
    expect(await decide('moderator', id, 'hide', { sanction: 'warning' })).toBe('done');
    expect((await page('visitor', topic)).posts.at(-1)).toMatchObject({ state: 'removed' });
  });
});

test('the queue goes on behind a case and tells how much there is', async () => {
  await db.sql`delete from private.post_cases`;
  for (let n = 0; n < 35; n += 1) {
    await db.sql`delete from private.attempts`;
    await report('guest', topic, await post('member', topic, `bericht ${n}`));
  }
  const first = await queue('moderator');
  expect(first.counts.reports).toBe(35);
  expect(first.rows).toHaveLength(30);
  const rest = await queue('moderator', 'open', first.next);
  expect(rest).toMatchObject({ next: null });
  expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(35);
  for (const who of ['visitor', 'member', 'guest'] as Who[])
    expect(await outcome(queue(who)), who).toBe('42501');
  await db.sql`delete from private.post_cases`;
});
