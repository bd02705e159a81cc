import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

interface Suggestion {
  kind: string;
  id: string;
  label: string;
  note: string | null;
}

let db: TestDatabase;
const ids = new Map<string, string>();

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  const rows = await db.sql<{ id: string; email: string }[]>`select id, email from auth.users`;
  for (const { id, email } of rows) ids.set(email.split('@')[0]!, id);
});
afterAll(() => db.drop());

async function suggest(who: string | null, typed: string, group = ''): Promise<Suggestion[]> {
  const claims = who ? { sub: ids.get(who)! } : {};
  const [row] = await db.as(
    who ? 'authenticated' : 'anon',
    claims,
    (sql) => sql<{ found: Suggestion[] }[]>`
      select public.suggest_mentions(${typed}, ${group}, 'nl') as found`,
  );
  return row!.found;
}
const ofKind = (found: Suggestion[], kind: string) => found.filter((one) => one.kind === kind);

test('a visitor is offered nothing', async () => {
  for (const typed of ['', 'a', 'integratie', '%'])
    expect(await suggest(null, typed, 'integration')).toEqual([]);
});

test('people are offered to those who sit in a group with them, and to nobody else', async () => {
  const pairs = await db.sql<{ one: string; other: string }[]>`
    with sitting as (
      select group_id, person_id from public.group_members where state = 'active'
      union select s.group_id, h.person_id from public.seat_holders as h
        join public.group_seats as s on s.id = h.seat_id
        where h.until_on is null and s.state = 'active'
    )
    select distinct a.person_id as one, b.person_id as other
    from sitting as a join sitting as b using (group_id) where a.person_id <> b.person_id`;
  expect(pairs.length).toBeGreaterThan(0);
  const names = await db.sql<{ id: string; name: string }[]>`
    select id, display_name as name from public.people where display_name <> ''`;
  for (const [who, id] of ids) {
    for (const { id: other, name } of names) {
      const offered = ofKind(await suggest(who, name), 'person').map((person) => person.id);
      const isNear = pairs.some((pair) => pair.one === id && pair.other === other);
      expect(offered.includes(other), `${who} → ${name}`).toBe(isNear);
    }
  }
});

test('names are found by the beginning of any word, accents and case aside', async () => {
  await db.sql`update public.people set display_name = 'Zoë Van den Ünal' where id = ${ids.get('coordinator')!}`;
  for (const typed of ['zoe', 'ZOË V', 'unal', 'den']) {
    const [first] = await suggest('newcomer', typed, 'reception');
    expect(first).toMatchObject({ kind: 'person', label: 'Zoë Van den Ünal' });
  }
  expect(ofKind(await suggest('newcomer', 'nal'), 'person')).toEqual([]);
});

test('a closed group is offered to those who may read it', async () => {
  await db.sql`update public.working_groups set reading = 'members' where slug = 'reception'`;
  const offered = async (who: string) =>
    ofKind(await suggest(who, 'opvang'), 'group').map(({ id }) => id);
  expect(await offered('newcomer')).toEqual(['reception']);
  expect(await offered('citizen')).toEqual([]);
  await db.sql`update public.working_groups set reading = 'public' where slug = 'reception'`;
  expect(await offered('citizen')).toEqual(['reception']);
});

test('initiatives are offered once published, from two letters', async () => {
  const [initiative] = await db.sql<{ id: string; slug: string; name: string }[]>`
    select i.id, i.slug, n.name from public.initiatives as i
    join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
    where i.is_published order by i.slug limit 1`;
  const { id, slug, name } = initiative!;
  const offered = async (typed: string) =>
    ofKind(await suggest('citizen', typed), 'initiative').map((one) => one.id);
  expect(await offered(name)).toContain(slug);
  expect(await offered(name.slice(0, 1))).toEqual([]);
  await db.sql`update public.initiatives set is_published = false where id = ${id}`;
  expect(await offered(name)).not.toContain(slug);
});

test('signs that mean something to the database mean nothing here', async () => {
  for (const typed of ['%', '_', '\\', "'; --", 'a%', '(('.repeat(200), '\u202e'])
    expect(Array.isArray(await suggest('ngo', typed, typed))).toBe(true);
});
