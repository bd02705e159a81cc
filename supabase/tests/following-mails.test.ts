import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  call,
  db,
  forgetAll,
  naming,
  open,
  openFollowingWorld,
  people,
  post,
  sendAt,
  takeMails,
  told,
} from './following-world.ts';

// Mails of the moment on a moved clock: nights, ten minutes, revoked readers, crashes between steps.
beforeAll(openFollowingWorld);
afterAll(() => db.drop());
beforeEach(forgetAll);

/** A moment of a day in the far future, on the city's clocks in winter. */
const at = (time: string, day = 15) => `2030-01-${day}T${time}+01:00`;
const follow = (who: 'second' | 'guest' | 'outsider', level: string, topic: number) =>
  call(who, 'set_follow', { scope: 'topic', id: String(topic), level });
const due = () =>
  db.sql`update public.notifications set mail_due_at = '2029-01-01' where mail_due_at is not null`;
const to = (mails: { to: string }[]) => mails.map((mail) => mail.to).toSorted();

async function loudTopic(...who: ('second' | 'guest' | 'outsider')[]): Promise<number> {
  const topic = await open('member', 'square', 'public');
  for (const name of who) await follow(name, 'loud', topic);
  await db.sql`delete from public.notifications`;
  return topic;
}

async function write(topic: number, words: string, more = {}) {
  await post('member', topic, words, more);
  await due();
}

test('posts of one topic within ten minutes are one mail', async () => {
  const topic = await loudTopic('second');
  await write(topic, 'Eén');
  const [first] = await sendAt(at('12:00'));
  expect(first?.payload.posts?.map(({ text }) => text)).toEqual(['Eén']);
  await write(topic, 'Twee');
  expect(await sendAt(at('12:04'))).toEqual([]);
  await write(topic, 'Drie', { answers: 1 });
  expect(await sendAt(at('12:09'))).toEqual([]);
  const [second, ...rest] = await sendAt(at('12:11'));
  expect(rest).toEqual([]);
  expect(second?.payload.posts?.map(({ text }) => text)).toEqual(['Twee', 'Drie']);
  expect(await sendAt(at('13:00'))).toEqual([]);
});

test('a burst goes out as one mail of twenty lines that tells how many there are', async () => {
  const topic = await loudTopic('second');
  for (let n = 1; n <= 25; n++) await write(topic, `Nummer ${n}`);
  const [mail, ...rest] = await sendAt(at('12:00'));
  expect(rest).toEqual([]);
  expect(mail?.payload.posts).toHaveLength(20);
  expect(mail?.payload['more']).toBe(5);
});

test.each([
  ['21:59', true],
  ['22:00', false],
  ['00:00', false],
  ['06:59', false],
  ['07:00', true],
])('at %s a mail leaves: %s', async (time, leaves) => {
  await write(await loudTopic('second'), 'Hallo');
  expect((await sendAt(at(time))).length > 0).toBe(leaves);
  expect((await sendAt(at('12:00', 16))).length > 0).toBe(!leaves);
});

test('nights are those of the city, also when its clock changes, and can be switched off', async () => {
  const night = async (moment: string) =>
    (
      await db.sql`select private.is_quiet(${moment}) as quiet, private.night_ends_at(${moment}) as ends`
    )[0];
  expect(await night('2030-03-30T21:30:00Z')).toEqual({
    quiet: true,
    // The night that lacks an hour.
    ends: new Date('2030-03-31T05:00:00Z'),
  });
  expect(await night('2030-10-26T20:30:00Z')).toMatchObject({
    ends: new Date('2030-10-27T06:00:00Z'),
  });
  expect(await night('2030-07-01T04:30:00Z')).toMatchObject({ quiet: true });
  expect(await night('2030-07-01T05:30:00Z')).toMatchObject({ quiet: false });
  await write(await loudTopic('second', 'guest'), 'Hallo');
  await call('guest', 'save_digest', { rhythm: 'none', weekday: 1, hour: 8, keeps_quiet: false });
  expect(to(await sendAt(at('23:30')))).toEqual(['guest']);
});

test('before a mail leaves it is asked again: read, hidden, muted, no longer a reader', async () => {
  const topic = await loudTopic('second', 'guest', 'outsider');
  await write(topic, 'Allen');
  await call('second', 'mark_read', { topic_id: topic, first_number: 1, last_number: 2 });
  await follow('guest', 'quiet', topic);
  await call('chair', 'set_topic_audience', { topic_id: topic, audience: 'members' });
  expect(await sendAt(at('12:00'))).toEqual([]);
  expect(await told('outsider')).toEqual([]);

  const other = await loudTopic('second', 'guest');
  await write(other, 'Verborgen');
  await call('chair', 'hide_post', { topic_id: other, number: 2, reason: 'Kwetst' });
  expect(await sendAt(at('12:00'))).toEqual([]);
});

test('who leaves the group is told nothing more of its inside', async () => {
  const topic = await open('member', 'house', 'members');
  await post('member', topic, 'Binnen', { document: naming('Binnen', 'second') });
  await due();
  await db.sql`update public.group_members set state = 'ended', until_on = current_date
    where person_id = ${people.second} and group_id = (select id from public.working_groups where slug = 'house')`;
  expect(await told('second')).toEqual([]);
  expect(to(await sendAt(at('12:00')))).not.toContain('second');
  await db.sql`update public.group_members set state = 'active', until_on = null
    where person_id = ${people.second} and answered_at is null and state = 'ended'`;
});

test('a crash between the steps sends nothing twice and loses nothing', async () => {
  const topic = await loudTopic('second', 'guest');
  await write(topic, 'Hallo');
  await db.sql
    .begin(async (sql) => {
      await sql`select private.send_notifications(${at('12:00')})`;
      throw new Error('the power went off');
    })
    .catch(() => undefined);
  expect(await takeMails()).toEqual([]);
  const mails = await Promise.all(
    [1, 2, 3].map(() => db.sql`select private.send_notifications(${at('12:00')}) as n`),
  );
  expect(mails.reduce((sum, [row]) => sum + (row!['n'] as number), 0)).toBe(2);
  expect(to(await takeMails())).toEqual(['guest', 'second']);
  expect(await sendAt(at('18:00'))).toEqual([]);
});

test("what others tell: once, muted not, one's own always, before a deadline also at night", async () => {
  const topic = await open('member', 'square', 'public');
  await db.sql`delete from public.notifications`;
  await follow('guest', 'mute', topic);
  await follow('second', 'quiet', topic);
  const everybody = [people.second, people.guest, people.holder, people.outsider];
  const tell = (version: number, payload: object) => db.sql`
    select private.notify(${everybody}, 'vote_opened', null, ${topic}, 'vote:1', ${version}, ${db.sql.json(payload as never)})`;
  const payload = { title: 'Zaal?', path: '/groups/square/votes/1', mail: 'vote_opened' };
  await tell(1, payload);
  await tell(1, payload);
  expect(await told('guest')).toEqual([]);
  expect(await told('second')).toEqual(['vote_opened vote:1']);
  await due();
  const mails = await sendAt(at('12:00'));
  expect(to(mails)).toEqual(['holder', 'outsider']);
  expect(mails[0]).toMatchObject({
    kind: 'vote_opened',
    payload: {
      title: 'Zaal?',
      name: 'Plein',
      why: 'vote_opened',
      scope: 'topic',
      url: '/nl/groups/square/votes/1',
    },
  });
  await tell(2, { ...payload, own: true, deadline: at('06:00', 16) });
  await tell(3, { ...payload, deadline: at('09:00', 16) });
  await due();
  expect(to(await sendAt(at('23:00')))).toEqual(['guest', 'holder', 'outsider', 'second']);
  const inside = (await db.sql`select id from public.working_groups where slug = 'house'`)[0]![
    'id'
  ] as number;
  await db.sql`select private.notify(${everybody}, 'meeting_planned', ${inside}::smallint, null, 'meeting:1', 1, '{}')`;
  expect(await told('outsider')).not.toContain('meeting_planned meeting:1');
  expect(await told('holder')).toContain('meeting_planned meeting:1');
});
