import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  call,
  db,
  found,
  idOf,
  keep,
  openSuggestionsWorld,
  people,
  posts,
  resetFigures,
  tried,
} from './figures-world.ts';

// What nobody answers for 60 days is proposed to the session whose call is open: once, in numbers only.
beforeAll(openSuggestionsWorld);
beforeEach(async () => {
  await resetFigures();
  await plan('next', 100, [-10, 10]);
});
afterAll(() => db.drop());

/** A session so many days away, with its call from one day to another. */
async function plan(slug: string, away: number, [opens, closes]: [number, number]): Promise<void> {
  await db.sql`
    with made as (
      insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, zone)
      select ${slug}, 'spring', 'published', '{"nl":"Forum"}', (current_date + ${away}::int + time '18:30') at time zone 'Europe/Brussels',
        (current_date + ${away}::int + time '21:00') at time zone 'Europe/Brussels', 'Europe/Brussels' returning id)
    insert into public.session_deadlines (session_id, kind, offset_days, due_on)
    select m.id, d.kind::public.deadline_kind, 0, current_date + d.days
    from made as m, (values ('call_opens', ${opens}::int), ('call_closes', ${closes}::int)) as d(kind, days)`;
}

async function propose(): Promise<number> {
  const [row] = await db.sql<
    { made: number }[]
  >`select private.propose_unmet_needs(current_date) as made`;
  return row!.made;
}

const items = () => db.sql<
  { id: string; state: string; title: string; why: string; revision: number }[]
>`
  select i.id, i.state, i.title, i.why, i.revision from public.agenda_items as i order by i.id`;

const waiting = { category: 'goods', waits: 61, lasts: 30, title: 'Een bed voor Samira' };

test('ten that wait for 60 days become one proposal, however often the job runs', async () => {
  await posts(9, waiting);
  await posts(5, { ...waiting, waits: 59 });
  await keep();
  expect(await propose()).toBe(0);
  await posts(3, waiting);
  await keep();
  expect(await propose()).toBe(1);
  expect(await propose()).toBe(0);
  const [item] = await items();
  expect(item).toMatchObject({
    state: 'submitted',
    title: 'Veel vragen zonder antwoord: Spullen delen',
  });
  // Twelve wait: told in tens, so that beside the 17 open ones nobody counts the five that are new.
  expect(item!.why).toContain('60 dagen of langer: 10 of meer');
  expect(item!.why).toContain('Open vragen in totaal: 17');
  expect(item!.why).toContain('Open aanbod: minder dan 10');
  expect(item!.why).not.toMatch(/Samira|bed|seeker/);
  const links =
    await db.sql`select t.slug from public.item_links as l join public.terms as t on t.id = l.theme_id`;
  expect(links.map(({ slug }) => slug as string)).toEqual(['goods']);
});

test('whoever decides on it, it does not come back for that session', async () => {
  await posts(12, waiting);
  await propose();
  for (const step of ['decline', 'defer'] as const) {
    const [item] = await items();
    await db.sql`update public.agenda_items set state = 'submitted', session_id = (select id from public.sessions), deferred_from_id = null`;
    const [now] = await items();
    expect(
      await tried(
        'coordinator',
        'decide_item',
        'next',
        Number(item!.id),
        now!.revision,
        step,
        'Later.',
      ),
    ).toBe('done');
    expect(await propose()).toBe(0);
  }
  // What was put off enters the next call by the rule of all; the job adds none beside it.
  await db.sql`update public.sessions set state = 'closed' where slug = 'next'`;
  await plan('after', 280, [-1, 20]);
  await db.sql`select private.open_calls(current_date)`;
  expect(await propose()).toBe(0);
  expect((await items()).map(({ state }) => state)).toEqual(['submitted']);
});

test('a new session hears of it again', async () => {
  await posts(12, waiting);
  expect(await propose()).toBe(1);
  const [item] = await items();
  await call(
    'coordinator',
    'decide_item',
    'next',
    Number(item!.id),
    item!.revision,
    'decline',
    'Nee.',
  );
  await db.sql`update public.sessions set state = 'closed' where slug = 'next'`;
  await plan('after', 280, [-1, 20]);
  expect(await propose()).toBe(1);
});

test('what found somebody, and calls that are closed, make none', async () => {
  const ids = await posts(12, waiting);
  await found(ids.slice(0, 3), 'agreed');
  expect(await propose()).toBe(0);
  await posts(3, waiting);
  await db.sql`update public.session_deadlines set due_on = current_date - 1 where kind = 'call_closes'`;
  expect(await propose()).toBe(0);
});

test('two jobs at once make one', async () => {
  await posts(12, waiting);
  const made = await Promise.all([propose(), propose(), propose()]);
  expect(made.toSorted()).toEqual([0, 0, 1]);
  expect(await items()).toHaveLength(1);
});

test('coordinators hear of it, nobody else; it stands in the queue as the exchange’s own', async () => {
  await posts(12, waiting);
  await propose();
  const told = await db.sql<{ person_id: string; payload: { path: string } }[]>`
    select n.person_id, n.payload from public.notifications as n where n.kind = 'listing_needs_proposed'`;
  const [item] = await items();
  expect(told.map(({ person_id: person }) => person)).toEqual([idOf('coordinator')]);
  expect(told[0]!.payload.path).toBe(`/sessions/next/call/${item!.id}`);
  const queue = async (who: (typeof people)[number]) =>
    ((await call(who, 'get_call', 'next', 'nl')) as { queue: object[] | null }).queue;
  expect(await queue('coordinator')).toMatchObject([{ isOfExchange: true, proposer: null }]);
  for (const who of people.filter((one) => one !== 'coordinator')) {
    expect(await queue(who)).toBeNull();
    expect(await tried(who, 'get_proposal', 'next', Number(item!.id), 'nl')).toBe('PT404');
  }
});
