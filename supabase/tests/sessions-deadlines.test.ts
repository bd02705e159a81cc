import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, openGroupsWorld, outcome, people, tried } from './groups-world.ts';
import type { Deadline } from './sessions-world.ts';
import {
  announced,
  change,
  dayIn,
  daysFrom,
  deadlines,
  heard,
  letBe,
  make,
  officer,
  preparation,
  resetSessions,
} from './sessions-world.ts';

// What is due before and after a session: planned back from its day, done, reminded.
beforeAll(openGroupsWorld);
beforeEach(resetSessions);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const planned = {
  call_opens: -90,
  call_closes: -60,
  agenda: -45,
  registration_opens: -45,
  reports: -30,
  papers: -21,
  interpreters: -21,
  registration_closes: -3,
  minutes_draft: 14,
  approval_closes: 28,
};
const plan = (who: Who, { id }: Deadline, dueOn: string, isFixed: boolean, owner?: Who) =>
  outcome(
    act(
      who,
      (sql) =>
        sql`select public.plan_deadline(${id}, ${dueOn}, ${isFixed}, ${owner ? idOf(owner) : null}, null)`,
    ),
  );
const remind = (today: string) => db.sql`select private.remind_session_deadlines(${today})`;
/** Everything of a session is done but this. */
const onlyLeft = (
  slug: string,
  kind: string,
) => db.sql`update public.session_deadlines set done_at = now()
  where kind <> ${kind} and session_id = (select id from public.sessions where slug = ${slug})`;

test('days are counted by the calendar, also over a change of the clocks', async () => {
  for (const day of [
    '2028-03-25',
    '2028-03-26',
    '2028-03-28',
    '2028-10-28',
    '2028-10-29',
    '2028-10-31',
  ]) {
    await resetSessions();
    const { slug } = await make('coordinator', day);
    const due = await deadlines(slug);
    for (const [kind, days] of Object.entries(planned)) {
      expect([kind, daysFrom(day, due[kind]!.dueOn)]).toEqual([kind, days]);
    }
    const [row] =
      await db.sql`select to_char(starts_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as at from public.sessions`;
    expect(row!['at']).toBe(`${day} 18:30`);
  }
});

test('moving the session moves what is not done and was not set by hand, and tells what is past', async () => {
  const { slug } = await make('coordinator', dayIn(200));
  const before = await deadlines(slug);
  expect(await plan('coordinator', before['papers']!, dayIn(150), true)).toBe('done');
  // At another distance it moves along.
  expect(await plan('coordinator', before['reports']!, dayIn(160), false)).toBe('done');
  await call('coordinator', 'mark_deadline', before['interpreters']!.id, true);
  const { past } = await change('coordinator', slug, 0, { day: dayIn(70) });
  const after = await deadlines(slug);
  expect(after['papers']).toMatchObject({ dueOn: dayIn(150), isFixed: true });
  expect(after['reports']!.dueOn).toBe(dayIn(30));
  expect(after['interpreters']).toMatchObject({ dueOn: dayIn(179), isDone: true });
  expect(after['minutes_draft']!.dueOn).toBe(dayIn(84));
  expect(past.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['call_opens', dayIn(-20)]]);
  expect(await tried('coordinator', 'publish_session', slug)).toBe('done');
  // The call opened by itself when its day had come.
  expect((await deadlines(slug))['call_opens']!.isDone).toBe(true);
});

test('the next session takes the plan over: distances, owners and own ones, not days set by hand', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  await officer('chair', slug, 'chair');
  const first = await deadlines(slug);
  await plan('coordinator', first['papers']!, dayIn(90), true, 'chair');
  await plan('coordinator', first['reports']!, dayIn(60), false);
  await tried('coordinator', 'add_deadline', slug, 'Soep bestellen', dayIn(98), idOf('chair'));
  const next = await make('coordinator', dayIn(280));
  const due = await deadlines(next.slug);
  expect(due['papers']).toMatchObject({ dueOn: dayIn(280 - 21), isFixed: false });
  expect(due['papers']!.owner).toMatchObject({ id: idOf('chair') });
  expect(due['reports']!.dueOn).toBe(dayIn(280 - 40));
  expect(due['other']).toMatchObject({ title: 'Soep bestellen', dueOn: dayIn(278) });
  const { officers } = (await call('coordinator', 'get_session', next.slug, 'nl')) as {
    officers: Json[];
  };
  expect(officers).toMatchObject([{ id: idOf('chair'), duty: 'chair' }]);
});

test('the next session takes sections, breaks and words of welcome over, and nobody’s proposals', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  const [section] =
    await db.sql`select a.id, a.session_id from public.agenda_sections as a order by a.position limit 1`;
  const { id, session_id: session } = section as unknown as { id: string; session_id: number };
  await db.sql`insert into public.agenda_items (session_id, section_id, position, type, state, language, title, proposer_id, once) values
    (${session}, ${id}, 5, 'information', 'accepted', 'nl', 'Voorstel van iemand', ${idOf('member')}, gen_random_uuid()),
    (${session}, ${id}, 6, 'decision', 'accepted', 'nl', 'Een beslissing', null, null),
    (${session}, ${id}, 7, 'break', 'accepted', 'nl', 'Soep', ${idOf('coordinator')}, null)`;
  await db.sql`update public.agenda_sections set titles = '{"nl":"Binnenkomen"}' where id = ${id}`;
  await db.sql`update public.sessions set place_name = 'NTGent', capacity_here = 90 where slug = ${slug}`;
  const next = await make('coordinator', dayIn(280), '19:00', '21:30');
  const items =
    await db.sql`select i.title, i.position, i.state from public.agenda_items as i join public.sessions as s on s.id = i.session_id
    where s.slug = ${next.slug} order by i.section_id, i.position`;
  expect(items.map((row) => row['title'] as string)).toEqual([
    'Welkom en agenda',
    'Soep',
    'Pauze',
    'Afspraken en volgende sessie',
  ]);
  const [made] = await db.sql`select s.place_name, s.capacity_here, f.slug as follows, s.state,
    (select titles ->> 'nl' from public.agenda_sections as a where a.session_id = s.id order by a.position limit 1) as first
    from public.sessions as s join public.sessions as f on f.id = s.follows_id where s.slug = ${next.slug}`;
  expect(made).toEqual({
    place_name: 'NTGent',
    capacity_here: 90,
    follows: slug,
    state: 'draft',
    first: 'Binnenkomen',
  });
});

describe('who may', () => {
  test.each(everybody)('%s plans, ticks off, adds and drops', async (who) => {
    const slug = await announced(dayIn(100));
    await officer('chair', slug, 'chair');
    await officer('secretary', slug, 'secretary');
    await officer('speaker', slug, 'booker');
    const due = await deadlines(slug);
    const plans = ['coordinator', 'chair'].includes(who);
    const prepares = plans || ['secretary', 'speaker'].includes(who);
    const hidden = who === 'visitor' ? '42501' : 'PT404';
    const planning = plans ? 'done' : prepares ? '42501' : hidden;
    expect(await plan(who, due['papers']!, dayIn(50), true)).toBe(planning);
    expect(await tried(who, 'mark_deadline', due['papers']!.id, true)).toBe(
      prepares ? 'done' : hidden,
    );
    expect(await tried(who, 'mark_deadline', due['agenda']!.id, true)).toBe(
      prepares ? 'PT409' : hidden,
    );
    expect(await tried(who, 'add_deadline', slug, 'Soep', dayIn(50), null)).toBe(
      plans ? 'done' : '42501',
    );
    await tried('coordinator', 'add_deadline', slug, 'Koffie', dayIn(60), null);
    const own = (await deadlines(slug))['other']!;
    expect(await tried(who, 'drop_deadline', own.id)).toBe(planning);
    expect(await tried(who, 'drop_deadline', due['papers']!.id)).toBe(plans ? 'PT409' : planning);
    expect(await tried(who, 'get_preparation', slug, 'nl')).toBe(prepares ? 'done' : '42501');
    expect(await tried(who, 'list_due', 'nl')).toBe(prepares ? 'done' : '42501');
    const rows = await act(who, (sql) => sql`select id from public.session_deadlines`).catch(
      () => [],
    );
    expect(rows.length > 0).toBe(prepares);
  });
});

test('wrong days and owners are told by field; nothing is due once the cycle is over', async () => {
  const slug = await announced(dayIn(100));
  const due = await deadlines(slug);
  expect(await plan('coordinator', due['call_closes']!, dayIn(5), false)).toBe(
    'dueOn:sessions:errorOrder',
  );
  expect(await plan('coordinator', due['papers']!, dayIn(1000), false)).toBe(
    'dueOn:sessions:errorFar',
  );
  expect(await plan('coordinator', due['papers']!, dayIn(10), false, 'member')).toBe(
    'owner:errorChoice',
  );
  expect(await tried('coordinator', 'add_deadline', slug, ' ', dayIn(5), null)).toBe(
    'title:errorRequired',
  );
  await call('coordinator', 'mark_deadline', due['papers']!.id, true);
  expect(await plan('coordinator', due['papers']!, dayIn(10), false)).toBe('PT409');
  await call('coordinator', 'mark_deadline', due['papers']!.id, false);
  await db.sql`update public.sessions set state = 'cancelled', cancelled_reason = 'x' where slug = ${slug}`;
  expect(await tried('coordinator', 'mark_deadline', due['papers']!.id, true)).toBe('PT409');
  expect(await call('coordinator', 'list_due', 'nl')).toEqual([]);
});

test('owners hear seven days before and once when it is late; done and drafts stay silent', async () => {
  const { slug } = await make('coordinator', dayIn(100));
  const papers = dayIn(79);
  await officer('chair', slug, 'chair');
  await onlyLeft(slug, 'papers');
  await plan('coordinator', (await deadlines(slug))['papers']!, papers, false, 'chair');
  await remind(papers);
  expect(await heard('chair')).toEqual([]);
  await call('coordinator', 'publish_session', slug);
  await db.sql`delete from public.notifications`;
  await remind(dayIn(71));
  expect(await heard('chair')).toEqual([]);
  for (const day of [72, 72, 73, 79]) await remind(dayIn(day));
  expect(await heard('chair')).toEqual(['session_deadline_near']);
  for (const day of [80, 81, 120]) await remind(dayIn(day));
  expect(await heard('chair')).toEqual(['session_deadline_near', 'session_deadline_late']);
  // Another day is another reminder; done is done.
  await plan('coordinator', (await deadlines(slug))['papers']!, dayIn(130), true, 'chair');
  await remind(dayIn(124));
  expect(await heard('chair')).toHaveLength(3);
  await call('chair', 'mark_deadline', (await deadlines(slug))['papers']!.id, true);
  await remind(dayIn(140));
  expect(await heard('chair')).toHaveLength(3);
});

test('what nobody owns is told to the chair, else to the coordinators; two jobs at once tell it once', async () => {
  const slug = await announced(dayIn(100));
  await onlyLeft(slug, 'papers');
  await Promise.all([remind(dayIn(75)), remind(dayIn(75))]);
  expect(await heard('coordinator')).toEqual(['session_deadline_near']);
  await officer('member', slug, 'chair');
  await remind(dayIn(90));
  expect(await heard('member')).toEqual(['session_deadline_late']);
  await letBe(slug, -1);
  const { today } = await preparation('coordinator', slug);
  expect(today).toBe(dayIn(0));
});

test('another day raises the sequence that calendars read', async () => {
  const slug = await announced(dayIn(100));
  const days = async () =>
    (
      (await call('visitor', 'get_sessions_calendar', 'nl', null)) as {
        days: { kind: string; sequence: number; on: string }[];
      }
    ).days;
  const before = await days();
  expect(before.map(({ kind, on }) => [kind, on])).toEqual([
    ['call_closes', dayIn(40)],
    ['registration_closes', dayIn(97)],
  ]);
  await plan('coordinator', (await deadlines(slug))['call_closes']!, dayIn(45), true);
  const after = await days();
  expect(after[0]).toMatchObject({ on: dayIn(45), sequence: before[0]!.sequence + 1 });
  expect(after[1]).toEqual(before[1]);
});
