import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeMail } from '../../app/server/compose-mail.ts';
import type { OutboxRow } from '../../app/server/outbox.ts';
import { documentIn, setState } from './documents-world.ts';
import {
  call,
  db,
  forgetAll,
  open,
  openFollowingWorld,
  people,
  sendAt,
  takeMails,
  told,
} from './following-world.ts';
import type { Who } from './following-world.ts';
import { cast, inDays, make } from './votes-world.ts';

// Votes, meetings and documents by the levels of who is told: muted, quiet, one's own, at night.
beforeAll(openFollowingWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await forgetAll();
  await db.sql`delete from public.topics`;
  await db.sql`delete from public.group_meetings`;
  await db.sql`delete from private.attempts`;
});

const noon = '2030-01-15T12:00+01:00';
const follow = (who: Who, level: string, group = 'square') =>
  call(who, 'set_follow', { scope: 'group', id: group, level });
const to = (mails: { to: string }[]) => mails.map((mail) => mail.to).toSorted();
/** A vote in a topic of which nobody was told. */
async function vote(who: Who = 'chair', more = {}): Promise<number> {
  const topic = await open('chair', 'square', 'public');
  await db.sql`delete from public.notifications where topic_id = ${topic}`;
  return make(who, more, topic);
}
const values = (more: object = {}) => ({
  title: 'Overleg',
  day: inDays(7).slice(0, 10),
  starts: '19:00',
  ends: '21:00',
  audience: 'public',
  language: 'nl',
  place: 'De Centrale',
  ...more,
});
const plan = (more: object = {}, group = 'square') =>
  call<string>('chair', 'plan_meeting', { group_slug: group, ...values(more) }).then(Number);
const change = (id: number, base: number, more: object) =>
  call('chair', 'change_meeting', { meeting_id: id, base, ...values(more) });

/** What the next digest of a person tells besides posts. */
async function digestOf(who: keyof typeof people): Promise<string[]> {
  const rows = await db.sql`
    select kind, title from private.unread_notices(${people[who]}, '2020-01-01', '2031-01-01') order by created_at`;
  return rows.map(({ kind, title }) => `${kind} ${title}`);
}

/** The mails of this moment as they leave. */
async function writtenAt(at: string) {
  await takeMails();
  await db.sql`select private.send_notifications(${at})`;
  const rows = await db.sql<OutboxRow[]>`
    select id::text, kind, recipient, language, payload, private.mail_facts(recipient, payload) as facts
    from private.outbox order by id`;
  const env = { mailFrom: 'forum@city.example', siteUrl: 'https://city.example' };
  return rows.map((row) => ({ kind: row.kind, ...composeMail(row, env as never) }));
}

test('a vote: the muted hear nothing, the quiet find it in their digest, the others get a mail', async () => {
  await follow('second', 'mute');
  await follow('member', 'quiet');
  const id = await vote();
  expect(to(await sendAt(noon))).toEqual(['holder']);
  expect(await told('second')).toEqual([]);
  expect(await digestOf('member')).toEqual(['vote_opened Welke dag?']);
  // Who got the mail is not told again, and nobody is called to what is over.
  expect(await digestOf('holder')).toEqual([]);
  await call('chair', 'cancel_vote', { vote_id: id, reason: 'Te vroeg' });
  expect(await digestOf('member')).toEqual(['vote_cancelled Welke dag?']);
  expect(await told('holder')).toEqual([`vote_cancelled vote:${id}`]);
  await forgetAll();
  await vote('member', { kind: 'straw' });
  expect(await told('holder')).toEqual([]);
});

test('what is asked of somebody, or became of their own vote, no level hides', async () => {
  await follow('chair', 'mute');
  const id = await vote();
  await db.sql`update public.votes set closes_at = now() - interval '1 second' where id = ${id}`;
  await db.sql`select private.close_votes(now())`;
  expect(to(await sendAt(noon))).toContain('chair');
  await call('coordinator', 'state_outcome', {
    vote_id: id,
    outcome: 'Maandag',
    language: 'nl',
    review_on: null,
  });
  const mail = (await sendAt(noon)).find((one) => one.to === 'chair');
  expect(mail).toMatchObject({ kind: 'vote_outcome', payload: { why: 'own', scope: null } });
});

test('nothing keeps who had not voted in an anonymous vote once it is over', async () => {
  const id = await vote('chair', { secrecy: 'anonymous', closes_at: inDays(1) });
  await db.sql`update public.votes set opened_at = now() - interval '5 days'`;
  await cast('member', id, { choices: [1] });
  await db.sql`select private.remind_voters(current_date)`;
  expect(await told('second')).toEqual([`vote_reminder vote:${id}`]);
  expect(await told('member')).toEqual([]);
  await db.sql`update public.votes set closes_at = now() - interval '1 second' where id = ${id}`;
  await db.sql`select private.close_votes(now())`;
  expect(await db.sql`select 1 from public.notifications where kind = 'vote_reminder'`).toEqual([]);
});

test('a vote that closes before the morning is mailed at night, another waits', async () => {
  await vote();
  const night = new Date();
  night.setUTCDate(night.getUTCDate() + 1);
  night.setUTCHours(1, 0, 0, 0);
  expect(await sendAt(night)).toEqual([]);
  await forgetAll();
  await vote('chair', { closes_at: new Date(night.getTime() + 3_600_000).toISOString() });
  expect(to(await sendAt(night))).toEqual(['holder', 'member', 'second']);
});

test('a change of a meeting tells once, the quiet too; who said to come hears of it in any case', async () => {
  const id = await plan();
  await follow('second', 'quiet');
  await follow('guest', 'mute');
  await follow('member', 'mute');
  await call('guest', 'answer_meeting', { meeting_id: id, answer: 'here' });
  await change(id, 0, { starts: '18:30' });
  await change(id, 1, { starts: '18:30' });
  expect(await told('guest')).toEqual([`meeting_changed meeting:${id}`]);
  expect(await told('member')).toEqual([]);
  expect(await digestOf('second')).toEqual(['meeting_changed Overleg']);
  expect(to(await sendAt(noon))).toEqual(['guest', 'holder']);
  expect(await sendAt(noon)).toEqual([]);
  await call('chair', 'cancel_meeting', { meeting_id: id, reason: 'Ziek' });
  expect(await digestOf('second')).toEqual(['meeting_cancelled Overleg']);
});

test('a meeting for members is told to nobody who left since, also in a group that all read', async () => {
  await plan({ audience: 'members' });
  expect(await digestOf('second')).toEqual(['meeting_planned Overleg']);
  await db.sql`update public.group_members set state = 'ended', until_on = current_date
    where person_id = ${people.second} and group_id = (select id from public.working_groups where slug = 'square')`;
  expect(await told('second')).toEqual([]);
  expect(to(await sendAt(noon))).toEqual(['guest', 'holder', 'member']);
  await db.sql`update public.group_members set state = 'active', until_on = null
    where person_id = ${people.second} and state = 'ended'`;
});

test('a document: shared stands in lists, a paper is mailed to coordinators and its author, an adopted one to all', async () => {
  await follow('coordinator', 'mute');
  await follow('second', 'mute');
  const id = await documentIn('shared', 'square', 'members');
  expect(await digestOf('guest')).toEqual(['document_shared Advies']);
  expect(await told('second')).toEqual([]);
  expect(await sendAt(noon)).toEqual([]);
  await setState('member', id, 'draft');
  expect(await told('guest')).toEqual([]);
  await setState('member', id, 'shared');
  await setState('chair', id, 'submitted', 1);
  expect(to(await sendAt(noon))).toEqual(['coordinator', 'member']);
  expect(await digestOf('guest')).toEqual(['document_submitted Advies']);
  await setState('chair', id, 'adopted', 1);
  expect(to(await sendAt(noon))).toEqual(['guest', 'holder', 'member']);
  expect(await told('guest')).toEqual([`document_adopted document:${id}`]);
});

test('such mails are whole, name their list and end by one click; those about one’s own need not', async () => {
  await vote();
  await plan({ audience: 'members' }, 'house');
  await documentIn('adopted', 'square', 'public');
  const mails = await writtenAt(noon);
  expect(new Set(mails.map(({ kind }) => kind))).toEqual(
    new Set(['vote_opened', 'meeting_planned', 'document_adopted']),
  );
  for (const { kind, text, headers } of mails.filter((mail) => !mail.to.startsWith('member'))) {
    expect(text).toContain('https://city.example/nl/groups/');
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(headers).toMatchObject({
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `<${kind === 'meeting_planned' ? 'house' : 'square'}.city.example>`,
    });
  }
  const own = mails.find(
    (mail) => mail.to.startsWith('member') && mail.kind === 'document_adopted',
  );
  expect(own?.headers).toEqual({});
  expect(own?.text).toContain('jij maakte');
});
