import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, open, outcome, page, people, post } from './topics-world.ts';
import {
  appeal,
  caseOf,
  colleague,
  decide,
  judge,
  openReportsWorld,
  queue,
  report,
  reported,
  side,
} from './reports-world.ts';

// Who may know what: the author never learns who reported, by whatever way.
let topic: number;
beforeAll(openReportsWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  topic = await open('member', 'square', 'public');
  await db.sql`delete from private.attempts`;
});

/** All that somebody can read: every table and each answer of a function about this case. */
async function allThatIsReadBy(who: Who, id: string, number: number): Promise<string> {
  const tables = await db.sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind = 'r'`;
  const seen: unknown[] = [];
  for (const { name } of tables) {
    for (const schema of ['public', 'private']) {
      const rows = await act(who, (sql) =>
        sql.unsafe(`select to_jsonb(t) as row from ${schema}.${name} as t`),
      ).catch(() => []);
      // Who sits in a group is told there; that is not about the case.
      if (!['people', 'group_members', 'topic_readers'].includes(name)) seen.push(rows);
    }
  }
  const answers: [string, object][] = [
    ['get_report', { address: id }],
    ['get_case', { id }],
    ['list_cases', {}],
    ['list_cases', { shown: 'decided' }],
    ['list_my_reports', {}],
    ['get_topic', { topic_id: topic }],
    ['get_post', { topic_id: topic, number }],
    ['get_report_form', { topic_id: topic, number }],
  ];
  for (const [name, given] of answers)
    seen.push(await call(who, name, given as Record<string, unknown>).catch(() => null));
  const mail =
    await db.sql`select payload from private.outbox where recipient = ${`${who}@example.org`}`;
  return JSON.stringify([...seen, mail]);
}

describe('the author never learns who reported', () => {
  // Also an author who is a moderator or leads the group, and so reads the trail or the reports.
  test.each(['member', 'chair', 'moderator', 'coordinator'] as const)('%s', async (author) => {
    if (author === 'moderator' || author === 'coordinator')
      await db.sql`insert into public.group_members (group_id, person_id, role, state, since_on)
        select id, ${people[author]}, 'member', 'active', current_date from public.working_groups where slug = 'square'`;
    const number = await post(author, topic, 'Een bericht');
    // The trail of how this world was made names everybody.
    await db.sql`delete from public.audit_entries`;
    const id = await report('guest', topic, number, { note: 'geheime notitie' });
    await report('second', topic, number);
    await decide(colleague, id, 'leave');
    expect(await appeal('guest', id)).toBe('done');
    await db.sql`insert into public.person_roles (person_id, role) values (${people.holder}, 'administrator') on conflict do nothing`;
    await call('holder', 'reveal_reporters', { id });
    expect(await judge('holder', id, true)).toBe('done');

    const seen = await allThatIsReadBy(author, id, number);
    expect(seen.includes('Een bericht')).toBe(true);
    const secrets = [people.guest, people.second, 'geheime notitie', 'Ik zie het anders'];
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
    expect(await outcome(call(author, 'reveal_reporters', { id }))).toBe('42501');
    expect(await outcome(caseOf(author, id))).toBe('PT404');
    const { rows } = await queue(author, 'decided').catch(() => ({ rows: [] }));
    expect(rows.map((row) => row.id)).not.toContain(id);
  });
});

test('moderators see who reported once they asked, and the trail keeps that they did', async () => {
  const { id } = await reported(topic);
  expect((await caseOf('moderator', id)).reportRows[0]).toMatchObject({ reporter: null });
  await call('moderator', 'reveal_reporters', { id });
  expect((await caseOf('moderator', id)).reportRows[0]).toMatchObject({
    reporter: { name: 'guest' },
  });
  expect((await caseOf(colleague, id)).reportRows[0]).toMatchObject({ reporter: null });
  const trail = await db.sql`
    select actor_id from public.audit_entries where table_name = 'reporter_views' and row_id = ${id}`;
  expect(trail).toEqual([{ actor_id: people.moderator }]);
});

test('who leads a group sees its reports, without names and notes, and decides nothing', async () => {
  const number = await post('member', topic);
  const id = await report('guest', topic, number, { note: 'alleen voor moderatoren' });
  for (const who of ['chair', 'coordinator'] as const) {
    expect(
      (await queue(who)).rows.map((row) => row.id),
      who,
    ).toContain(id);
    const seen = await caseOf(who, id);
    expect(seen, who).toMatchObject({ mayDecide: false, earlier: 0, appeal: null });
    expect(seen.reportRows).toMatchObject([{ reason: 'insult', note: null, reporter: null }]);
  }
  for (const who of everybody) {
    const sees = ['chair', 'coordinator', 'moderator', colleague, 'holder'].includes(who);
    const result = await outcome(caseOf(who, id));
    expect(result, who).toBe(sees ? 'done' : who === 'visitor' ? '42501' : 'PT404');
  }
  expect((await queue('otherChair')).rows).toEqual([]);
});

test('a report is read by its sides alone', async () => {
  const { id, number } = await reported(topic);
  const receipt = await report('visitor', topic, number);
  for (const who of everybody) {
    const isSide = who === 'member' || who === 'guest';
    expect(await outcome(side(who, id)), who).toBe(isSide ? 'done' : 'PT404');
  }
  for (const wrong of ['', 'x', '0'.repeat(32), receipt.toUpperCase(), `${id}x`, "' or 1=1 --"])
    expect(await outcome(side('visitor', wrong)), wrong).toBe('PT404');
});

test('who may not read a topic any longer is not told its title', async () => {
  await db.sql`delete from private.post_cases`;
  const { id } = await reported(topic);
  await db.sql`update public.topics set audience = 'members' where id = ${topic}`;
  await db.sql`update public.group_members set state = 'ended', until_on = current_date where person_id = ${people.guest}`;
  expect(await side('guest', id)).toMatchObject({ topic: null, state: 'received' });
  expect(JSON.stringify(await call('guest', 'list_my_reports', {}))).not.toContain('Fietslessen');
  await db.sql`update public.group_members set state = 'active', until_on = null where person_id = ${people.guest}`;
});

test('the same case ends the same in every language', async () => {
  const words = { nl: 'Ga weg', fr: 'Va-t’en', ar: 'اذهب من هنا', tr: 'Git buradan' };
  const verdicts: unknown[] = [];
  for (const [language, text] of Object.entries(words)) {
    await db.sql`update public.people set language = ${language} where id = ${people.member}`;
    const number = await post('member', topic, text, { language });
    const id = await report('guest', topic, number);
    expect((await page('second', topic)).posts.at(-1)).toMatchObject({ state: 'visible' });
    await decide('moderator', id, 'hide', { sanction: 'warning' });
    const { state, isHiding, mayAppeal, sanction, postState } = (await side(
      'member',
      id,
    )) as unknown as Record<string, unknown>;
    verdicts.push({ state, isHiding, mayAppeal, sanction, postState });
    const mailed = await db.sql`
      select kind from private.outbox where payload ->> 'url' like ${`%${id}`} order by kind`;
    verdicts.push(mailed.map(({ kind }) => kind as string));
  }
  const [first, second, ...rest] = verdicts;
  expect(first).toMatchObject({ state: 'upheld', isHiding: true });
  for (let n = 0; n < rest.length; n += 2) expect([rest[n], rest[n + 1]]).toEqual([first, second]);
  await db.sql`update public.people set language = 'nl' where id = ${people.member}`;
});

test('who deletes the account is nobody’s reporter any more, and time erases the case', async () => {
  const { id } = await reported(topic);
  await decide('moderator', id, 'hide');
  await db.sql`delete from auth.users where id = ${people.guest}`;
  const [row] = await db.sql`select reporter_id from private.reports where case_id = ${id}`;
  expect(row).toEqual({ reporter_id: null });
  expect((await caseOf('moderator', id)).reportRows).toMatchObject([{ reporter: null }]);
  await db.sql`select private.forget(current_date + 364)`;
  expect(await outcome(caseOf('moderator', id))).toBe('done');
  await db.sql`select private.forget(current_date + 367)`;
  expect(await outcome(caseOf('moderator', id))).toBe('PT404');
});
