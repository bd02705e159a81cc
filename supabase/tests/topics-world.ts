import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

export let db: TestDatabase;
export const organisation = randomUUID();
export const people = {
  outsider: randomUUID(),
  member: randomUUID(),
  second: randomUUID(),
  guest: randomUUID(),
  chair: randomUUID(),
  holder: randomUUID(),
  formerHolder: randomUUID(),
  formerMember: randomUUID(),
  otherChair: randomUUID(),
  moderator: randomUUID(),
  coordinator: randomUUID(),
};
export type Who = keyof typeof people | 'visitor';
export const everybody: Who[] = ['visitor', ...(Object.keys(people) as (keyof typeof people)[])];
type Json = Record<string, unknown>;

/** Opens a database with two groups: `square` that everybody reads and `house` for members, and who sits in them. */
export async function openWorld(): Promise<void> {
  db = await createTestDatabase();
  const { sql } = db;
  for (const [name, id] of Object.entries(people)) {
    await sql`insert into auth.users (id, email) values (${id}, ${`${name}@example.org`})`;
    await sql`update public.people set display_name = ${name} where id = ${id}`;
  }
  await sql`insert into public.person_roles (person_id, role)
    values (${people.moderator}, 'moderator'), (${people.coordinator}, 'coordinator')`;
  await sql`insert into public.organisations (id, slug, name, names, type)
    values (${organisation}, 'huis', 'Het Huis', '{"fr":"La Maison"}', 'ngo')`;
  await sql`insert into public.working_groups (slug, names, purposes, reading)
    values ('square', '{"nl":"Plein"}', '{}', 'public'), ('house', '{"nl":"Huis"}', '{}', 'members'),
      ('attic', '{"nl":"Zolder"}', '{}', 'public')`;
  await sql`
    insert into public.group_members (group_id, person_id, role, state, since_on, until_on)
    select g.id, m.person, m.role::public.group_role, m.state::public.membership_state, current_date,
      case when m.state = 'ended' then current_date end
    from public.working_groups as g, (values
      (${people.member}::uuid, 'member', 'active'), (${people.second}, 'member', 'active'),
      (${people.guest}, 'guest', 'active'), (${people.chair}, 'chair', 'active'),
      (${people.formerMember}, 'chair', 'ended')) as m (person, role, state)
    where g.slug in ('square', 'house')`;
  await sql`
    insert into public.group_members (group_id, person_id, role, state, since_on)
    select id, ${people.otherChair}, 'chair', 'active', current_date from public.working_groups where slug = 'attic'`;
  await sql`
    with seats as (
      insert into public.group_seats (group_id, organisation_id, state, since_on)
      select id, ${organisation}, 'active', current_date from public.working_groups where slug in ('square', 'house') returning id
    )
    insert into public.seat_holders (seat_id, person_id, role, until_on)
    select seats.id, h.person, 'representative', h.until_on
    from seats, (values (${people.holder}::uuid, null::date), (${people.formerHolder}, current_date)) as h (person, until_on)`;
}

/** Claims of somebody, for the rest of a transaction. */
async function speakAs(sql: TransactionSql, who: Who): Promise<void> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const claims = { role, ...(who === 'visitor' ? {} : { sub: people[who] }) };
  await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
    set_config('request.jwt.claim.sub', ${claims.sub ?? ''}, true), set_config('role', ${role}, true)`;
}

/** Runs statements as somebody and keeps what they did. */
export function act<T>(who: Who, run: (sql: TransactionSql) => Promise<T>): Promise<T> {
  return db.sql.begin(async (sql) => {
    await speakAs(sql, who);
    return run(sql);
  }) as Promise<T>;
}

/** Calls one function of the API as somebody. */
export function call<T = Json>(who: Who, name: string, given: Json): Promise<T> {
  const names = Object.keys(given);
  const values = names.map((key) => {
    const value = given[key];
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? db.sql.json(value as never)
      : value;
  });
  const list = names.map((key, i) => `${key} => $${i + 1}`).join(', ');
  return act(who, async (sql) => {
    const [row] = await sql.unsafe(`select public.${name}(${list}) as value`, values as never[]);
    return row?.['value'] as T;
  });
}

/** The code of the refusal, with its message where it names a field; 'done' when there was none. */
export function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

/** A text of one paragraph as the editor keeps it. */
export function textOf(words: string) {
  const text = { type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal' };
  const block = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0 };
  return {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [{ ...block, children: [{ ...text, detail: 0 }] }],
    },
  };
}

export interface Page {
  topic: Json & { state: string; audience: string; postCount: number; lastNumber: number };
  me: Json & {
    unread: number;
    firstUnread: number | null;
    readRanges: [number, number][];
    mayWrite: boolean;
  };
  posts: (Json & { number: number; state: string; answers: number | null; revision: number })[];
  page: number;
  pages: number;
}

export async function open(
  who: Who,
  group: string,
  audience: 'public' | 'members',
  title = 'Fietslessen',
): Promise<number> {
  const words = `Begin van ${title}`;
  const made = await call<{ id: number }>(who, 'open_topic', {
    group_slug: group,
    title,
    audience,
    language: 'nl',
    document: textOf(words),
    plain: words,
  });
  return made.id;
}

export async function post(
  who: Who,
  topic: number,
  words = 'Goed idee',
  more: Json = {},
): Promise<number> {
  const given = { topic_id: topic, document: textOf(words), plain: words, language: 'nl', ...more };
  return (await call<{ number: number }>(who, 'add_post', given)).number;
}

export const page = (who: Who, topic: number, first: number | null = null) =>
  call<Page>(who, 'get_topic', { topic_id: topic, first, language: 'nl' });
