import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db, openGroupsWorld, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import { heldSession, record, resetMinutes, sent } from './minutes-world.ts';

// A postponed item goes to the next call; when the result was a mistake, it comes back from there exactly.
beforeAll(async () => {
  await openGroupsWorld();
  await db.sql`insert into public.terms (vocabulary, slug, labels) values
    ('theme', 'housing', '{"nl":"Wonen"}'), ('theme', 'work', '{"nl":"Werk"}')`;
});
afterAll(() => db.drop());

let s: MinutesSession;
let item: number;
beforeEach(async () => {
  await resetMinutes();
  s = await heldSession('open');
  item = s.items[0]!;
});

/** All that a return touches. */
async function world() {
  const rows = await db.sql`
    select (select jsonb_agg(to_jsonb(i) - 'updated_at' - 'revision' order by i.id) from public.agenda_items as i) as items,
      (select jsonb_agg(to_jsonb(l) order by l.id) from public.item_links as l) as links,
      (select jsonb_agg(jsonb_build_array(n.person_id, n.kind, n.object) order by n.id) from public.notifications as n) as notices`;
  return rows[0];
}
const change = (id: number, base: number, result: string) =>
  tried('secretary', 'change_outcome', id, base, 'Anders', result, null);
const postponed = () => record('secretary', s, item, 'decision', 'Later', { result: 'postponed' });
const copies = () => db.sql<{ id: number; state: string; session_id: number | null }[]>`
  select id::int, state::text, session_id from public.agenda_items where returned_from_id = ${item}`;
const stateOf = async () =>
  (await db.sql`select state::text from public.agenda_items where id = ${item}`)[0]!['state'];

/** A session whose call is open, into which the backlog went. */
async function nextCall() {
  await db.sql`
    insert into public.sessions (slug, kind, state, titles, summaries, starts_at, ends_at, published_at)
    values ('volgende', 'autumn', 'published', '{"nl":"Volgende"}', '{}', now() + interval '100 days', now() + interval '100 days 3 hours', now())`;
  await db.sql`
    insert into public.session_deadlines (session_id, kind, offset_days, due_on)
    select s.id, d.kind::public.deadline_kind, 0, current_date + d.days
    from public.sessions as s, (values ('call_opens', -2), ('call_closes', 30)) as d (kind, days) where s.slug = 'volgende'`;
  await db.sql`select private.open_calls(current_date)`;
}

test('a result that is no longer postponed takes the return back exactly', async () => {
  await db.sql`insert into public.item_links (item_id, theme_id)
    select ${item}, t.id from public.terms as t where t.slug in ('housing', 'work')`;
  const adopted = await record('secretary', s, item, 'decision', 'Ja');
  const before = await world();
  expect(await change(adopted.id, 1, 'postponed')).toBe('done');
  expect(await copies()).toMatchObject([{ state: 'deferred', session_id: null }]);
  expect(await world()).not.toEqual(before);
  expect(await change(adopted.id, 2, 'adopted')).toBe('done');
  expect(await world()).toEqual(before);
  // And again: the way back and forth stays open while the minutes are written.
  expect(await change(adopted.id, 3, 'postponed')).toBe('done');
  expect(await copies()).toHaveLength(1);
  expect(await change(adopted.id, 4, 'withdrawn')).toBe('done');
  expect(await world()).toEqual(before);
});

test('also out of a call that it entered by itself, while nobody worked on it', async () => {
  const { id } = await postponed();
  expect(await stateOf()).toBe('postponed');
  await nextCall();
  expect(await copies()).toMatchObject([{ state: 'submitted' }]);
  expect(await change(id, 1, 'noted')).toBe('done');
  expect(await copies()).toEqual([]);
  expect(await stateOf()).toBe('handled');
  const told = await db.sql`select kind from public.notifications where kind like 'item_%'`;
  expect(told).toEqual([]);
});

test.each([
  [
    'it was accepted',
    (copy: number) =>
      db.sql`update public.agenda_items set state = 'accepted', decided_at = now() where id = ${copy}`,
  ],
  [
    'it was put off again',
    (copy: number) =>
      db.sql`update public.agenda_items set state = 'deferred', session_id = null, decided_at = now() where id = ${copy}`,
  ],
  [
    'its words were changed',
    (copy: number) =>
      db.sql`update public.agenda_items set why = 'Omdat het dringt' where id = ${copy}`,
  ],
  [
    'its proposer took it back',
    (copy: number) => db.sql`update public.agenda_items set state = 'withdrawn' where id = ${copy}`,
  ],
  [
    'it was tied to something',
    (copy: number) =>
      db.sql`insert into public.item_links (item_id, theme_id) select ${copy}, t.id from public.terms as t where t.slug = 'work'`,
  ],
  [
    'somebody noted something beside it',
    (copy: number) =>
      db.sql`insert into public.item_notes (item_id, text) values (${copy}, 'Bellen')`,
  ],
  [
    'another was merged into it',
    (copy: number) => db.sql`
    insert into public.agenda_items (type, state, language, title, merged_into_id) values ('discussion', 'merged', 'nl', 'Nog een', ${copy})`,
  ],
])('not when %s', async (_, work) => {
  const { id } = await postponed();
  await nextCall();
  await work((await copies())[0]!.id);
  const before = await world();
  expect(await change(id, 1, 'adopted')).toBe('result:minutes:errorPostponed');
  expect(await world()).toEqual(before);
  // Its words can still be put right.
  expect(await change(id, 1, 'postponed')).toBe('done');
});

test('another decision that postponed it too keeps it postponed', async () => {
  const first = await postponed();
  const second = await postponed();
  expect(await copies()).toHaveLength(1);
  expect(await change(first.id, 1, 'noted')).toBe('done');
  expect(await copies()).toHaveLength(1);
  expect(await stateOf()).toBe('postponed');
  expect(await change(second.id, 1, 'noted')).toBe('done');
  expect(await copies()).toEqual([]);
  expect(await stateOf()).toBe('handled');
});

test('while others approve, and after that, the return stands', async () => {
  const { id } = await postponed();
  await db.sql`update public.sessions set state = 'closed' where id = ${s.id}`;
  await sent(s);
  expect(await change(id, 1, 'adopted')).toBe('PT409');
  expect(await copies()).toHaveLength(1);
});

test('two at once: one takes it back, the other is told', async () => {
  const { id } = await postponed();
  const both = await Promise.all([change(id, 1, 'adopted'), change(id, 1, 'noted')]);
  expect(both.toSorted()).toEqual(['PT409', 'done']);
  expect(await copies()).toEqual([]);
});
